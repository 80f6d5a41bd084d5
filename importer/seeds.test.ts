import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importArticle } from './importArticle'
import type { ArticleProposal } from './proposal'

/**
 * Real articles that are not part of the project, with what a careful person found in some of them. They are read
 * when they lie beside it; every rule is also held by articles of our own, which always run.
 */
const folder = fileURLToPath(new URL('../../shared/seeds/', import.meta.url))

type Truth = {
  metadata: {
    title: string
    standfirst?: string
    byline: { role: string; names: string[] }[]
    outlet: string | null
    date: string | null
    canonicalUrl: string | null
  }
  sections: { n: string | null; title: string }[]
  speakers: Record<string, { role: string; turns: number }>
  turns: { speaker: string; start12?: string; start?: string; paragraphs?: number }[]
  captions: string[]
  blockNotes: { start: string }[]
}

function read(number: string): Uint8Array {
  const name = readdirSync(folder).find((file) => file.startsWith(`${number}_`))
  return readFileSync(`${folder}${name}`)
}

function truthOf(number: string): Truth {
  const truth: Truth = JSON.parse(readFileSync(`${folder}truth/${number}.json`, 'utf8'))
  return truth
}

const proposals = new Map<string, ArticleProposal>()

function proposal(number: string): ArticleProposal {
  const known =
    proposals.get(number) ?? importArticle({ bytes: read(number), file: `${number}.txt` })
  proposals.set(number, known)
  return known
}

function fold(text: string | null): string | null {
  return text === null ? null : text.normalize('NFKC').replace(/\s+/g, '')
}

/** Speaker and words of each turn, folded. */
function turnsOf({ passages, speakers }: ArticleProposal) {
  const turns = new Map<number, { speaker: string; text: string; paragraphs: number }>()
  for (const { turn, speaker, text } of passages) {
    if (turn === null) continue
    const known = turns.get(turn) ?? {
      speaker: speakers.find(({ key }) => key === speaker)?.label ?? '',
      text: '',
      paragraphs: 0,
    }
    known.text += fold(text)
    known.paragraphs++
    turns.set(turn, known)
  }
  return [...turns.values()]
}

describe.runIf(existsSync(folder))('the seeds', () => {
  describe.each(['001', '003'])('%s', (number) => {
    it('has the turns of the truth: speaker, opening and number of paragraphs', () => {
      const found = turnsOf(proposal(number))
      const expected = truthOf(number).turns
      expect(found.length).toBe(expected.length)
      const openings = expected.map(({ speaker, start12, paragraphs }, i) => ({
        speaker,
        opens: fold(start12 ?? null) ?? '',
        starts: found[i]?.text.startsWith(fold(start12 ?? null) ?? '-'),
        paragraphs,
      }))
      expect(
        found.map(({ speaker, paragraphs }, i) => ({
          speaker,
          opens: openings[i]?.opens,
          starts: true,
          paragraphs,
        })),
      ).toEqual(openings)
    })

    it('has its speakers and their roles', () => {
      const { speakers } = proposal(number)
      const expected = Object.entries(truthOf(number).speakers)
      expect(speakers.map(({ label, role, turns }) => [label, role, turns])).toEqual(
        expected.map(([label, { role, turns }]) => [label, role, turns]),
      )
    })

    it('has its sections', () => {
      const { sections } = proposal(number)
      expect(sections.map(({ number: n, title }) => [n, fold(title)])).toEqual(
        truthOf(number).sections.map(({ n, title }) => [n, fold(title)]),
      )
    })

    it('has its metadata and invents none', () => {
      const { metadata } = proposal(number)
      const expected = truthOf(number).metadata
      expect({ ...metadata, title: fold(metadata.title), interviewDate: null }).toEqual({
        title: fold(expected.title),
        standfirst: expected.standfirst ?? null,
        date: expected.date,
        interviewDate: null,
        outlet: expected.outlet,
        canonicalUrl: expected.canonicalUrl,
        credits: expected.byline.map(({ role, names }) => ({
          label: role,
          role: role.startsWith('对话') ? 'interview' : 'editor',
          names,
        })),
      })
    })

    it('has its notes and captions, and nobody speaks them', () => {
      const { passages } = proposal(number)
      const truth = truthOf(number)
      const notes = passages.filter(({ kind }) => kind === 'note')
      expect(notes.length).toBe(truth.blockNotes.length)
      truth.blockNotes.forEach(({ start }, i) =>
        expect(fold(notes[i]?.text ?? '')?.startsWith(fold(start) ?? '-')).toBe(true),
      )
      expect(notes.every(({ speaker, turn }) => speaker === null && turn === null)).toBe(true)
      const captions = passages.filter(({ kind, text }) => kind === 'figure' && text !== '')
      expect(captions.map(({ text }) => fold(text))).toEqual(
        truth.captions.map((caption: string | { text: string }) =>
          fold(typeof caption === 'string' ? caption : caption.text),
        ),
      )
    })
  })

  it('001 infers the one answer without a label, and the month of the conversation', () => {
    const { passages, metadata } = proposal('001')
    expect(passages.filter(({ inferred }) => inferred).map(({ turn }) => turn)).toEqual([38])
    expect(metadata.interviewDate).toBe('2023-06')
  })

  it('000 beside 001 is a damaged copy of it', () => {
    const known = { file: '001.txt', text: new TextDecoder().decode(read('001')) }
    const { copyOf } = importArticle({ bytes: read('000'), file: '000.txt', against: [known] })
    expect(copyOf).toMatchObject({ file: '001.txt', kind: 'damaged' })
    expect(copyOf?.containment).toBeCloseTo(0.915, 2)
  })

  it('000 is no copy of the others', () => {
    const against = ['002', '003', '004'].map((file) => ({
      file,
      text: new TextDecoder().decode(read(file)),
    }))
    expect(importArticle({ bytes: read('000'), file: '000.txt', against }).copyOf).toBeNull()
  })

  it('000 alone has its turns, although everything stands in one line', () => {
    const found = turnsOf(proposal('000'))
    const expected = truthOf('000').turns
    const right = expected.filter(
      ({ speaker, start }, i) =>
        found[i]?.speaker === speaker && found[i]?.text.startsWith(fold(start ?? null) ?? '-'),
    )
    expect(found.length).toBe(46)
    expect(right.length).toBe(46)
  })

  it('000 names no aggregator and no date of a repost', () => {
    const { metadata, sections } = proposal('000')
    const truth = truthOf('000')
    expect(metadata).toEqual({
      title: truth.metadata.title,
      standfirst: null,
      date: null,
      interviewDate: null,
      outlet: null,
      canonicalUrl: null,
      credits: [],
    })
    expect(sections.map(({ number, title }) => [number, fold(title)])).toEqual(
      truth.sections.map(({ n, title }) => [n, fold(title)]),
    )
  })

  it('002 is narrative: six sections, nobody speaks, captions stand apart', () => {
    const { form, sections, speakers, passages, metadata } = proposal('002')
    expect(form).toBe('narrative')
    expect(sections.map(({ number }) => number)).toEqual(['01', '02', '03', '04', '05', '06'])
    expect(speakers).toEqual([])
    expect(
      passages.every(
        ({ turn, speaker, exchange }) => turn === null && speaker === null && exchange === null,
      ),
    ).toBe(true)
    expect(passages.filter(({ kind }) => kind === 'figure').length).toBe(11)
    expect(metadata).toMatchObject({ title: null, date: null, canonicalUrl: null, credits: [] })
  })

  it('002 has every year that its passages name as an event', () => {
    const { passages, events } = proposal('002')
    const named = passages
      .filter(({ kind }) => kind !== 'reference')
      .flatMap(({ n, text }) =>
        [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?=年)/g)].map((match) => `${n} ${match[0]}`),
      )
    const found = new Set(
      events.flatMap(({ passage, edtf }) =>
        edtf.split('/').map((part) => `${passage} ${part.slice(0, 4)}`),
      ),
    )
    expect(named.length).toBeGreaterThan(60)
    expect(named.filter((name) => !found.has(name))).toEqual([])
    expect(events.length).toBe(76)
  })

  it('002 leans on the year before for months without one, and leaves open what no year was named for', () => {
    const { events, warnings } = proposal('002')
    const inherited = events.filter(({ kind }) => kind === 'inherited').map(({ edtf }) => edtf)
    expect(inherited).toEqual([
      '2018-10-11',
      '2020-08',
      '2020-09',
      '2020-10-10',
      '2020-10',
      '2021-10',
      '2020-10',
      '2018-22',
    ])
    expect(warnings.filter(({ code }) => code === 'relative-date').length).toBe(2)
  })

  it('004 has every turn: 57 questions and 57 answers, in five sections', () => {
    const raw = new TextDecoder().decode(read('004'))
    const labelled = raw.split('\n').filter((line) => /^(?:【新|潘欣 ?[:：]|潘欣 )/.test(line))
    const { speakers, sections, passages } = proposal('004')
    expect(labelled.length).toBe(114)
    const turns = turnsOf(proposal('004'))
    expect(turns.length).toBe(114)
    labelled.forEach((line, i) => {
      const words = fold(line.replace(/^(?:【新 ?程序员 ?】|潘欣) ?[:：]?/, '')) ?? ''
      expect(turns[i]?.text.startsWith(words)).toBe(true)
    })
    expect(speakers).toEqual([
      { key: 's1', label: '新程序员', role: 'interviewer', turns: 57 },
      { key: 's2', label: '潘欣', role: 'interviewee', turns: 57 },
    ])
    expect(sections.map(({ number }) => number)).toEqual([null, null, null, null, null])
    expect(passages.filter(({ exchange }) => exchange !== null).at(-1)?.exchange).toBe(57)
  })

  it('points at the very words in the raw text', () => {
    for (const number of ['000', '001', '002', '003', '004']) {
      const raw = new TextDecoder().decode(read(number))
      for (const { words, span } of proposal(number).events) expect(raw.slice(...span)).toBe(words)
      for (const { text, span } of proposal(number).removed) expect(raw.slice(...span)).toBe(text)
    }
  })

  it('takes less than 200 ms for each', () => {
    for (const number of ['000', '001', '002', '003', '004']) {
      const bytes = read(number)
      // The processor's time: a busy machine makes the clock on the wall say nothing.
      const started = process.cpuUsage()
      importArticle({ bytes, file: `${number}.txt` })
      const { user, system } = process.cpuUsage(started)
      expect((user + system) / 1000).toBeLessThan(200)
    }
  })
})
