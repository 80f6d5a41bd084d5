/** Lines that were taken for furniture of a page, to be copied from here where that was wrong. */
export function RemovedLines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="transcript-paste__removed">
      {lines.map((line, place) => (
        <li key={place}>{line}</li>
      ))}
    </ul>
  )
}
