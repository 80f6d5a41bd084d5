import { pastedPicture } from '@/model/passage/pastedText'
import { pictureTypes } from '@/model/pictureTypes'

const written = /\bsrc\s*=\s*(["'])(data:(image\/[a-z]+);base64,([a-z\d+/=\s]+))\1/gi

/** Takes the pictures out that are written into HTML; in their place stand the names of the files. */
export function takePictures(html: string): { html: string; pictures: File[] } {
  const pictures: File[] = []
  const rest = html.replace(written, (all, quote: string, _url, type: string, code: string) => {
    const bytes = pictureTypes.includes(type.toLowerCase()) ? bytesOf(code) : null
    if (!bytes) return all
    const name = `pasted-${pictures.length + 1}.${type.slice('image/'.length).toLowerCase()}`
    pictures.push(new File([bytes], name, { type: type.toLowerCase() }))
    return `src=${quote}${pastedPicture(pictures.length - 1)}${quote}`
  })
  return { html: rest, pictures }
}

function bytesOf(code: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(code.replace(/\s+/g, '')), (sign) => sign.charCodeAt(0))
  } catch {
    return null
  }
}
