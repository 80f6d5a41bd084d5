import type { ArticleProposal } from '@/importer/proposal'

/** What an editor at a terminal wants to know of a proposal, one article a paragraph. `time` is in milliseconds. */
export function summary(proposal: ArticleProposal, time: number): string {
  const { metadata, copyOf, passages, sections, speakers, events, mentions, removed, warnings } =
    proposal
  const turns = passages.reduce((most, { turn }) => Math.max(most, turn ?? 0), 0)
  const credits = metadata.credits.map(({ label, names }) => `${label} ${names.join('、')}`)
  const facts: [string, string | null][] = [
    ['Form', `${proposal.form}, ${proposal.language}, ${proposal.format}`],
    ['Outlet', metadata.outlet],
    ['Date', metadata.date],
    ['Address', metadata.canonicalUrl],
    ['Standfirst', metadata.standfirst],
    ['Credits', credits.join('; ') || null],
    ['Copy of', copyOf && `${copyOf.file} (${copyOf.kind}, ${copyOf.containment})`],
    [
      'Speakers',
      speakers
        .map(({ label, role, turns: own }) => `${label} (${role}, ${own} turns)`)
        .join('; ') || null,
    ],
    [
      'Sections',
      sections.map(({ number, title }) => [number, title].filter(Boolean).join(' ')).join('; ') ||
        null,
    ],
    [
      'Passages',
      `${passages.length}, ${turns} turns, ${events.length} dates, ${mentions.length} names`,
    ],
    ['Removed', removed.map(({ why, text }) => `${why} “${shorten(text)}”`).join('; ') || null],
    ['Time', `${time.toFixed(0)} ms`],
  ]
  const lines = facts.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name.padEnd(10)} ${value}`],
  )
  const said = warnings.map(({ code, message }) => `  ! ${code}: ${message}`)
  return [`${proposal.file}: ${metadata.title ?? '(no title)'}`, ...lines, ...said, ''].join('\n')
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 24 ? `${line.slice(0, 24)}…` : line
}
