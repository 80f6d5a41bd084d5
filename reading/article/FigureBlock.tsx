import type { Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import type { Figure, Passage } from '@/model/passage/passage'
import { InlineRuns } from './InlineRuns'
import type { Notes } from './notes'
import { passageAttributes } from './passageAttributes'

type Props = {
  passage: Passage
  locale: Locale
  notes: Notes
  anchored?: boolean
  /** The picture itself stands elsewhere on the page. */
  captionOnly?: boolean
}

/**
 * A picture with caption and credit. Only our own copy is ever shown: where it was never brought in, the page says so
 * and a reader's browser asks nobody else for it.
 */
export function FigureBlock({
  passage,
  locale,
  notes,
  anchored = true,
  captionOnly = false,
}: Props) {
  const { figure, content } = passage
  const src = captionOnly ? null : ownSource(figure)
  return (
    <figure {...(anchored ? passageAttributes(passage) : {})}>
      {figure && src && (
        <img
          src={src}
          alt={figure.alt ?? ''}
          width={figure.width ?? undefined}
          height={figure.height ?? undefined}
          loading="lazy"
          decoding="async"
        />
      )}
      <figcaption>
        {figure?.caption}
        {content.length > 0 && <InlineRuns content={content} locale={locale} notes={notes} />}
        {figure?.credit && <small>{figure.credit}</small>}
        {!src && !captionOnly && <small>{siteMessages[locale].pictureMissing}</small>}
      </figcaption>
    </figure>
  )
}

/** The address of our copy: a path of this site, never another host. */
function ownSource(figure: Figure | null | undefined): string | null {
  return figure?.src && /^\/(?![/\\])/.test(figure.src) ? figure.src : null
}
