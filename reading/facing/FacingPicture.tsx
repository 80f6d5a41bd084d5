import { facingLocale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import { passageAnchor } from '@/model/address/addresses'
import { facingBars, type FacingBars } from '@/model/bars/facingBars'
import type { FacingPage } from '@/model/page/interviewPage'
import { barWidth } from '../article/WaveformPicture'

/** Pixels: the line in the middle, and how far the longest sentence reaches from it. */
const fold = 71
const reach = 62

/** The two languages mirrored on the line: the reader's above, the other below, hollow where old, dashed where missing. */
export function FacingPicture({ page }: { page: FacingPage }) {
  const { locale, speakers, rows } = page
  const { passages, width } = facingBars(page)
  if (passages.length === 0) return null
  const messages = siteMessages[locale]
  const inks = new Set(passages.map(({ ink }) => ink))
  return (
    <figure className="twin ui">
      <svg height={fold * 2} aria-hidden="true" className="bars" style={barWidth(50 / width)}>
        <line x1="0" x2="100%" y1={fold} y2={fold} />
        {passages.map((passage) => (
          <a key={passage.id} href={passageAnchor(passage.id)} tabIndex={-1}>
            <Half passage={passage} step={100 / width} page={page} above />
            <Half passage={passage} step={100 / width} page={page} above={false} />
          </a>
        ))}
      </svg>
      <figcaption>
        <span className="key">
          {speakers
            .filter(({ ink }) => inks.has(ink))
            .map(({ key, ink, name }) => (
              <span key={key} className={ink}>
                {name.text}
              </span>
            ))}
          {rows.some(({ stale }) => stale) && <span className="kst">{messages.staleKey}</span>}
          {rows.some(({ source, translation }) => !source || !translation) && (
            <span className="kgp">{messages.missingKey}</span>
          )}
        </span>
        <span>{messages.facingSides}</span>
      </figcaption>
    </figure>
  )
}

type HalfProps = { passage: FacingBars; step: number; page: FacingPage; above: boolean }

function Half({ passage, step, page: { locale, originalLanguage }, above }: HalfProps) {
  const language = above ? locale : facingLocale(locale)
  const sizes = passage.sides[language]
  const ink = passage.stale && language !== originalLanguage ? `${passage.ink} st` : passage.ink
  if (sizes === null)
    return (
      <rect
        className="gp"
        x={percent(passage.start * step)}
        width={percent((passage.width - 0.5) * step)}
        y={above ? fold - 48 : fold + 4}
        height="44"
      />
    )
  return sizes.map((size, index) => {
    const height = Math.max(2, size * reach)
    return (
      <rect
        key={index}
        className={ink}
        x={percent((passage.start + index) * step)}
        y={(above ? fold - 1 - height : fold + 1).toFixed(1)}
        height={height.toFixed(1)}
      />
    )
  })
}

function percent(share: number): string {
  return `${share.toFixed(2)}%`
}
