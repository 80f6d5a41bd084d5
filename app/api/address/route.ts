import { resolveAddress } from '@/queries/resolveAddress'

export const dynamic = 'force-dynamic'

/** For the proxy: whether a path of the site is public, has moved, or is missing. */
export async function GET(request: Request) {
  const path = new URL(request.url).searchParams.get('path') ?? ''
  return Response.json(await resolveAddress(path, request.headers))
}
