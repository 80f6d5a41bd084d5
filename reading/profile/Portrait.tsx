import type { Figure } from '@/model/passage/passage'

/** A small picture beside the name. Nothing is shown that was never brought in. */
export function Portrait({ figure, name }: { figure: Figure; name: string }) {
  if (figure.src === null) return null
  const words = [figure.caption, figure.credit].filter(Boolean).join(' ')
  return (
    <figure className="portrait">
      <img
        src={figure.src}
        alt={figure.alt ?? name}
        width={figure.width ?? undefined}
        height={figure.height ?? undefined}
      />
      {words && <figcaption className="ui">{words}</figcaption>}
    </figure>
  )
}
