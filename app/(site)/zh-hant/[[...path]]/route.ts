import { traditionalAnswer } from '../traditionalAnswer'

export const dynamic = 'force-dynamic'

/** Any Chinese page of the site, in traditional characters. */
export function GET(request: Request) {
  return traditionalAnswer(request)
}
