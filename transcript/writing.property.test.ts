import { $getRoot } from '@payloadcms/richtext-lexical/lexical'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignTranslation } from '@/model/facing/alignPassages'
import { isEmptyPassage, passageText, type Passage } from '@/model/passage/passage'
import { isPassageId, newPassageId } from '@/model/passage/passageId'
import { wordingHash } from '@/model/facing/wordingHash'
import { bodyFromPassages } from './convert/fromPassages'
import { guaranteePassages } from './ids/guaranteePassages'
import { openEditor } from './testEditor'
import { passageFrom } from './testPassages'
import { passagesFromBody } from './convert/toPassages'

type Editor = ReturnType<typeof openEditor>

const kinds = ['s1 question', 's2 answer', 's2 answer', '- narration', '- note'] as const
const steps = [
  ...['enter', 'remove', 'type', 'copy', 'cut', 'paste', 'plain', 'move', 'undo', 'redo'],
  ...['save', 'reload'],
] as const
type Step = { step: (typeof steps)[number]; from: number; to: number; wide: boolean }

const step: fc.Arbitrary<Step> = fc.record({
  step: fc.constantFrom(...steps),
  from: fc.nat(),
  to: fc.nat(),
  wide: fc.boolean(),
})
const opened = fc.array(fc.constantFrom(...kinds), { minLength: 2, maxLength: 7 })

/** Every block has characters of its own, so that what stands somewhere can be told from everything else. */
function words(n: number): string {
  return String.fromCodePoint(...Array.from({ length: 11 }, (_, i) => 0x4e00 + n * 11 + i))
}

describe('a transcript that is written for a long time', () => {
  it('loses no id to other words, keeps speakers, and stays beside its translation', () => {
    fc.assert(
      fc.property(opened, fc.array(step, { minLength: 1, maxLength: 14 }), (lines, edits) => {
        let said = 0
        const first = lines.map((line) => passageFrom(`${newPassageId()} ${line} ${words(++said)}`))
        const translation = first.map((passage): Passage => ({
          ...passage,
          content: [{ type: 'text', text: `In English: ${passage.id}` }],
          source: wordingHash(passage),
        }))
        let editor = openEditor(first)
        let stored: unknown = bodyFromPassages(first)
        let clipboard: ReturnType<Editor['copy']> = []
        let hasCopies = false
        for (const edit of edits) {
          const before = editor.passages()
          choose(editor, edit)
          if (edit.step === 'save') stored = saved(editor, stored)
          else if (edit.step === 'reload') {
            stored = saved(editor, stored)
            editor = openEditor(passagesFromBody(stored))
          } else clipboard = perform(editor, edit.step, clipboard, () => words(++said))
          hasCopies ||= edit.step === 'paste'
          holds(before, editor, edit.step, hasCopies)
        }
        beside(editor.passages(), translation)
      }),
      { numRuns: 5000 },
    )
  }, 180_000)
})

/** What the server does with what the editor sends: nothing, since every block has its id already. */
function saved(editor: Editor, stored: unknown): unknown {
  const body = editor.editor.getEditorState().toJSON()
  expect(guaranteePassages(body, stored)).toBe(body)
  return body
}

/** What was pasted may repeat words; from then on, words alone don't tell one passage from another. */
function holds(
  before: readonly Passage[],
  editor: Editor,
  done: Step['step'],
  hasCopies: boolean,
): void {
  const now = editor.passages()
  const ids = editor.ids()
  expect(ids.every(isPassageId)).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
  // Undoing brings back what stood before; what is pasted into a passage may be somebody's known words.
  if (done === 'undo' || done === 'redo' || done === 'paste') return
  const was = onlyOnes(before)
  for (const [text, passage] of hasCopies ? [] : onlyOnes(now)) {
    const same = was.get(text)
    if (same) expect([text, passage.id]).toEqual([text, same.id])
  }
  const speakers = new Map(before.map(({ id, speaker }) => [id, speaker]))
  for (const { id, speaker } of now)
    if (speakers.has(id)) expect([id, speaker]).toEqual([id, speakers.get(id)])
}

/** Every translated passage stands beside the original that has its id, and knows whether that has changed. */
function beside(now: readonly Passage[], translation: readonly Passage[]): void {
  const written = now.filter((passage) => !isEmptyPassage(passage))
  const hashes = new Map(written.map((passage) => [passage.id, wordingHash(passage)]))
  for (const { id, translation: found, stale } of alignTranslation(now, translation)) {
    const own = translation.find((passage) => passage.id === id)
    expect(found && passageText(found)).toBe(own ? passageText(own) : found)
    if (own && hashes.has(id) && found) expect(stale).toBe(hashes.get(id) !== own.source)
  }
}

/** The passages whose words nobody else says, by their words. */
function onlyOnes(passages: readonly Passage[]): Map<string, Passage> {
  const found = new Map<string, Passage>()
  const twice = new Set<string>()
  for (const passage of passages) {
    const text = passageText(passage)
    if (text === '' || found.has(text)) twice.add(text)
    found.set(text, passage)
  }
  for (const text of twice) found.delete(text)
  return found
}

function choose(editor: Editor, { from, to, wide }: Step): void {
  const sizes = editor.sizes().map((size) => size ?? 0)
  const [start, other] = [from % sizes.length, to % sizes.length]
  const end = wide ? other : start
  const at = (block: number, n: number) => n % ((sizes[block] ?? 0) + 1)
  editor.select([start, at(start, from)], [end, at(end, wide ? to : from)])
}

function perform(
  editor: Editor,
  done: Step['step'],
  clipboard: ReturnType<Editor['copy']>,
  next: () => string,
): ReturnType<Editor['copy']> {
  if (done === 'copy') return editor.copy()
  if (done === 'cut') {
    const taken = editor.copy()
    editor.remove()
    return taken
  }
  if (done === 'paste' && clipboard.length > 0) editor.paste(clipboard)
  if (done === 'plain') editor.pastePlain(next(), next())
  if (done === 'type') editor.type(next())
  if (done === 'move')
    editor.edit((selection) => {
      const block = selection.anchor.getNode().getTopLevelElement()
      if (block) $getRoot().append(block)
    })
  if (done === 'enter' || done === 'remove' || done === 'undo' || done === 'redo') editor[done]()
  return clipboard
}
