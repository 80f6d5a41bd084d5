import { isPastedPicture, pastedPicture, type PastedPassage } from '@/model/passage/pastedText'
import type { PictureProblem, uploadPicture } from './uploadPicture'

type Upload = (file: File) => ReturnType<typeof uploadPicture>

export type Brought = {
  passages: PastedPassage[]
  /** Pictures that are media now. */
  count: number
  problems: { name: string; problem: PictureProblem }[]
}

/**
 * Uploads the pictures that came with a paste, one after the other, and puts them into its figures. Of one that could
 * not be uploaded the caption stays.
 *
 * @param tell is told which of how many is under way
 */
export async function bringPictures(
  passages: readonly PastedPassage[],
  pictures: readonly File[],
  upload: Upload,
  tell: (at: number, of: number) => void,
): Promise<Brought> {
  const brought: Brought = { passages: [], count: 0, problems: [] }
  const isOurs = ({ figure }: PastedPassage) => isPastedPicture(figure?.sourceUrl ?? '')
  const of = passages.filter(isOurs).length
  let at = 0
  for (const passage of passages) {
    const { figure } = passage
    if (!figure || !isOurs(passage)) {
      brought.passages.push(passage)
      continue
    }
    tell(++at, of)
    const file = pictures.find((_, place) => pastedPicture(place) === figure.sourceUrl)
    const result = file ? await upload(file) : { problem: 'not-taken' as const }
    const bare = { ...figure, sourceUrl: null }
    if ('media' in result) {
      brought.count++
      brought.passages.push({ ...passage, figure: { ...bare, media: result.media } })
    } else {
      brought.problems.push({ name: file?.name ?? '', problem: result.problem })
      if (figure.caption ?? figure.credit) brought.passages.push({ ...passage, figure: bare })
    }
  }
  return brought
}

/** Picture files as figures that wait for them. */
export function figuresOf(files: readonly File[]): PastedPassage[] {
  return files.map((_, place) => figureFor(pastedPicture(place)))
}

/** A figure without words, of a picture at this address or of none yet. */
export function figureFor(sourceUrl: string | null): PastedPassage {
  const none = { src: null, width: null, height: null, alt: null, caption: null, credit: null }
  return { kind: 'figure', speaker: null, content: [], figure: { ...none, sourceUrl } }
}
