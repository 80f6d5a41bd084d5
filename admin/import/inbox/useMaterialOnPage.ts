'use client'

import { useEffect, useEffectEvent, useState } from 'react'

import { filesIn, holdsFiles } from './droppedFiles'

/**
 * Takes what is dropped anywhere on the page, and what is pasted outside of its fields.
 *
 * @returns whether files are held above the page
 */
export function useMaterialOnPage(
  takeFiles: (files: readonly File[]) => void,
  takeText: (words: string) => void,
): boolean {
  const [isDragging, setDragging] = useState(false)

  const onDrop = useEffectEvent((event: DragEvent) => {
    setDragging(false)
    if (!holdsFiles(event)) return
    event.preventDefault()
    takeFiles(filesIn(event))
  })
  const onPaste = useEffectEvent(({ target, clipboardData }: ClipboardEvent) => {
    if (target instanceof Element && target.closest('input, textarea, select')) return
    const files = [...(clipboardData?.files ?? [])]
    if (files.length > 0) takeFiles(files)
    else takeText(clipboardData?.getData('text/plain') ?? '')
  })
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      setDragging(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false)
    }
    const drop = (event: DragEvent) => onDrop(event)
    const paste = (event: ClipboardEvent) => onPaste(event)
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
      window.removeEventListener('paste', paste)
    }
  }, [])
  return isDragging
}
