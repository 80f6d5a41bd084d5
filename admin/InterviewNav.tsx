import { SetStepNav } from '@payloadcms/ui'

type Props = {
  interview: { id: string; title: string }
  /** What the list of interviews and this tab are called. */
  messages: { interviews: string; tab: string }
}

/** Where a tab of an interview stands, in the head of Payload's template. */
export function InterviewNav({ interview, messages }: Props) {
  return (
    <SetStepNav
      nav={[
        { label: messages.interviews, url: '/collections/interviews' },
        { label: interview.title, url: `/collections/interviews/${interview.id}` },
        { label: messages.tab },
      ]}
    />
  )
}
