import { largestFile } from '@/model/largestFile'
import { pictureTypes } from '@/model/pictureTypes'

export type PictureProblem = 'not-a-picture' | 'too-large' | 'not-taken'

/** Stores a picture as media, still without words that describe it, and gives its id or why it was not stored. */
export async function uploadPicture(
  file: File,
  api: string,
): Promise<{ media: string } | { problem: PictureProblem }> {
  if (!pictureTypes.includes(file.type)) return { problem: 'not-a-picture' }
  if (file.size > largestFile) return { problem: 'too-large' }
  const body = new FormData()
  body.set('file', file)
  body.set('_payload', '{}')
  try {
    const response = await fetch(`${api}/media?depth=0`, {
      method: 'POST',
      credentials: 'same-origin',
      body,
    })
    if (response.status === 413) return { problem: 'too-large' }
    const { doc }: { doc?: { id?: unknown } } = Object(await response.json())
    return typeof doc?.id === 'string' ? { media: doc.id } : { problem: 'not-taken' }
  } catch {
    return { problem: 'not-taken' }
  }
}
