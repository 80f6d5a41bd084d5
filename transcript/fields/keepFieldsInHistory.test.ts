import {
  $getRoot,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { describe, expect, it } from 'vitest'
import { hasFields, type FieldNode } from './fieldWords'
import { keepFieldsInHistory } from './keepFieldsInHistory'
import { isRecord } from '../convert/serialized'
import { figureWith, openWithFields } from '../testWithFields'

function open() {
  const opened = openWithFields('aaaaaaaa s1 answer 河', figureWith('ffffffff', '老屋'))
  keepFieldsInHistory(opened.editor)
  return opened
}

function $figure(): FieldNode {
  const node = $getRoot().getLastChild()
  if (!hasFields(node)) throw new Error('No figure')
  return node
}

/** What Payload's form does with what somebody writes into it, or with the answer of the server. */
function fill(editor: LexicalEditor, changes: Record<string, unknown>, tag?: string): void {
  editor.update(
    () => {
      const figure = $figure()
      const fields = figure.getFields()
      const before = figure.__cacheBuster
      if (isRecord(fields)) figure.setFields({ ...fields, ...changes })
      Object.assign(figure.getWritable(), { __cacheBuster: before })
    },
    { discrete: true, ...(tag && { tag }) },
  )
}

describe('the fields of a figure', () => {
  it('are read anew by their form after an undo and a redo', () => {
    const { editor, undo, redo, fieldWords } = open()
    const reads = () => editor.read(() => $figure().__cacheBuster)
    fill(editor, { caption: '新屋' }, HISTORY_PUSH_TAG)
    const atFirst = reads()
    undo()
    expect(fieldWords()).toEqual(['老屋'])
    const afterUndo = reads()
    expect(afterUndo).toBeGreaterThan(atFirst)
    redo()
    expect(fieldWords()).toEqual(['新屋'])
    expect(reads()).toBeGreaterThan(afterUndo)
  })

  it('leave what can be redone alone when the server answers with the same words', () => {
    const { editor, undo, redo, fieldWords } = open()
    fill(editor, { caption: '新屋' }, HISTORY_PUSH_TAG)
    undo()
    fill(editor, { credit: '', alt: null })
    redo()
    expect(fieldWords()).toEqual(['新屋'])
  })

  it('are a step of undo of their own when their words change', () => {
    const { editor, undo, fieldWords } = open()
    fill(editor, { caption: '新屋' })
    fill(editor, { caption: '新屋一角' })
    undo()
    expect(fieldWords()).not.toEqual(['新屋一角'])
  })

  it('do not join an edit beside them to the one before', () => {
    const { select, enter, type, undo, shown } = open()
    select([0, 1])
    type('水')
    enter()
    expect(shown()).toEqual(['aaaaaaaa 河水', 'new', 'ffffffff'])
    undo()
    expect(shown()).toEqual(['aaaaaaaa 河水', 'ffffffff'])
  })
})
