import type { Locale } from '@/locales/locale'
import { profileMessages } from '@/locales/messagesProfile'
import { cutLabel, type GraphNode, type RelationGraph as Graph } from '@/model/page/relationGraph'

type Props = { graph: Graph; name: string; locale: Locale }

/** The profile is the fold; people stand left of it, everything else right. The list beside it says the same. */
export function RelationGraph({ graph, name, locale }: Props) {
  const messages = profileMessages[locale]
  const { width, height, fold, people, others } = graph
  const [person] = people
  const [other] = others
  return (
    <svg
      className="rel"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={messages.graph(name, people.length + others.length)}
    >
      {person && (
        <text className="hd" x={person.x - 12} y="14" textAnchor="end">
          {messages.people}
        </text>
      )}
      {other && (
        <text className="hd" x={other.x + 12} y="14">
          {messages.others}
        </text>
      )}
      <text className="me" x={fold.x} y="38" textAnchor="middle">
        {cutLabel(name)}
      </text>
      <line className="fold" x1={fold.x} x2={fold.x} y1={fold.top} y2={fold.bottom} />
      {people.map((node) => (
        <Node key={node.label} node={node} foldX={fold.x} side={-1} />
      ))}
      {others.map((node) => (
        <Node key={node.label} node={node} foldX={fold.x} side={1} />
      ))}
    </svg>
  )
}

function Node({ node, foldX, side }: { node: GraphNode; foldX: number; side: -1 | 1 }) {
  const { x, y, from } = node
  const end = x - side * 9
  const bend = side * 38
  return (
    <>
      <path
        className="e"
        strokeWidth={node.thickness}
        d={`M${foldX} ${from}C${foldX + bend} ${from} ${end - bend} ${y} ${end} ${y}`}
      />
      <Shape node={node} />
      <text x={x + side * 12} y={y + 5} textAnchor={side === -1 ? 'end' : 'start'}>
        {node.label}
      </text>
    </>
  )
}

/** People are round, organisations square, works and concepts stand on a corner. */
function Shape({ node: { kind, x, y } }: { node: GraphNode }) {
  switch (kind) {
    case 'person':
      return <circle cx={x} cy={y} r="5" />
    case 'organisation':
      return <rect x={x - 4.5} y={y - 4.5} width="9" height="9" />
    case 'work':
    case 'concept':
      return <path d={`M${x} ${y - 6}l6 6-6 6-6-6z`} />
  }
}
