import type { Failure } from './refusalIn'

/** A failure as every endpoint of ours answers it, `{errors: [{code, message}]}`, with whatever else is told. */
export function failureAnswer({ status, code, message }: Failure, more: object = {}): Response {
  return Response.json({ ...more, errors: [{ code, message }] }, { status })
}
