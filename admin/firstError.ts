/** What an endpoint says that went wrong; each is `null` where it does not say. */
export type FirstError = { message: string | null; code: string | null }

/** The first error of an answer, `{errors: [{code, message}]}`. */
export function firstError(answer: unknown): FirstError {
  const { errors }: { errors?: unknown } = Object(answer)
  const [first]: unknown[] = Array.isArray(errors) ? errors : []
  const { message, code }: { message?: unknown; code?: unknown } = Object(first)
  return {
    message: typeof message === 'string' ? message : null,
    code: typeof code === 'string' ? code : null,
  }
}
