import { isPassageId } from '@/model/passage/passageId'
import { preferredLocale } from '@/model/address/preferredLocale'
import { passageAddress } from '@/queries/passageAddress'

export const dynamic = 'force-dynamic'

/** The permanent address of a passage leads to where it now stands. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const locale = preferredLocale(request.headers.get('accept-language'))
  const address = isPassageId(id) ? await passageAddress(id, locale) : null
  // A relative address: behind another server this one may not know by what name it was asked.
  return address
    ? new Response(null, {
        status: 307,
        headers: { location: address, 'cache-control': 'no-store' },
      })
    : new Response(null, { status: 404 })
}
