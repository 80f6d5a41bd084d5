/** Rows whose words are still to come, in their final places. */
export function ShimmerRows({ count, label }: { count: number; label: string }) {
  return Array.from({ length: count }, (_, number) => (
    <tr key={number} className="fp-shimmer">
      <td>
        {number === 0 && <span className="fp-hidden">{label}</span>}
        <i style={{ width: '62%' }} />
        <i style={{ width: '40%' }} />
      </td>
      <td>
        <i style={{ width: '70px' }} />
        <i style={{ width: '130px' }} />
      </td>
      <td className="c-found">
        <i style={{ width: '80px' }} />
      </td>
      <td className="c-who">
        <i style={{ width: '60px' }} />
      </td>
      <td className="c-act" />
    </tr>
  ))
}
