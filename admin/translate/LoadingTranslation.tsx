/** How long the lines of each row are, of both sides. */
const rows = [
  [['62%'], ['54%']],
  [
    ['96%', '38%'],
    ['92%', '58%'],
  ],
  [['48%'], ['66%']],
  [
    ['98%', '94%', '61%'],
    ['96%', '98%', '44%'],
  ],
  [['57%'], ['49%']],
  [
    ['95%', '97%', '29%'],
    ['97%', '93%', '52%'],
  ],
]

/** The rows before they are read, in their final place. */
export function LoadingTranslation({ label }: { label: string }) {
  return (
    <div className="fp-tr__loading fp-shimmer" role="status">
      <span className="fp-hidden">{label}</span>
      <div className="fp-tr__bar">
        <i />
      </div>
      <div className="fp-tr">
        {rows.map(([source = [], target = []], at) => (
          <div key={at} className="fp-t">
            <div className="fp-t__gutter">
              <i />
            </div>
            <Lines side="source" widths={source} />
            <Lines side="target" widths={target} />
          </div>
        ))}
      </div>
    </div>
  )
}

function Lines({ side, widths }: { side: 'source' | 'target'; widths: readonly string[] }) {
  return (
    <div className={`fp-t__${side}`}>
      {widths.map((width) => (
        <i key={width} style={{ width }} />
      ))}
    </div>
  )
}
