/** The list before it is counted, in its final place. */
export function LoadingRows({ label }: { label: string }) {
  return (
    <div className="fp-worklist__loading fp-shimmer" role="status">
      <span className="fp-hidden">{label}</span>
      {['58%', '44%', '64%', '50%'].map((width) => (
        <i key={width} style={{ width }} />
      ))}
    </div>
  )
}
