import { keepWhatWasTyped } from '@/queries/keepWhatWasTyped'

type Props = { params: Promise<{ screen: string }> }

/** Takes what stands on an editor's screen, unsaved, for the preview beside it. */
export async function PUT(request: Request, { params }: Props) {
  const { screen } = await params
  return new Response(null, { status: await keepWhatWasTyped(request, screen) })
}
