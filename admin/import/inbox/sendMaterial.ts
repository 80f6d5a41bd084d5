import { answerOf, type SendAnswer } from './answerOf'
import type { IntakeMaterial } from './intakeQueue'

/**
 * Sends material to be read. A request of the older kind, because only that one tells how much of it has gone out.
 *
 * @param progress 0 to 1 while it is sent; `null` once the server has it and reads
 * @param fallback what is said where the server refuses without words
 */
export async function sendMaterial(
  material: IntakeMaterial,
  progress: (sent: number | null) => void,
  signal: AbortSignal,
  fallback: string,
): Promise<SendAnswer> {
  const { body, type } = await bodyOf(material)
  if (signal.aborted) return { kind: 'cancelled' }
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/imports/propose')
    request.setRequestHeader('prefer', 'return=minimal')
    if (type) request.setRequestHeader('content-type', type)
    request.upload.onprogress = ({ lengthComputable, loaded, total }) =>
      progress(lengthComputable && loaded < total ? loaded / total : null)
    request.upload.onload = () => progress(null)
    request.onload = () => resolve(answerOf(request.status, request.responseText, fallback))
    request.onerror = () => resolve({ kind: 'unreachable' })
    request.ontimeout = () => resolve({ kind: 'unreachable' })
    request.onabort = () => resolve({ kind: 'cancelled' })
    signal.addEventListener('abort', () => request.abort())
    request.send(body)
  })
}

async function bodyOf({ name, blob, isPasted, hints }: IntakeMaterial) {
  if (isPasted) {
    const text = await blob.text()
    return { body: JSON.stringify({ text, ...hints }), type: 'application/json' }
  }
  const body = new FormData()
  body.set('file', blob, name)
  for (const [key, value] of Object.entries(hints)) body.set(key, value)
  return { body, type: null }
}
