import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'

import { acceptMessages } from '@/locales/messagesAccept'

import { AcceptBar } from './AcceptBar'
import { AcceptSteps } from './AcceptSteps'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: () => undefined }) }))

const bar = (answer: 'new' | 'source' | 'original', interrupted = false) =>
  renderToStaticMarkup(
    <AcceptBar
      id="1"
      answer={answer}
      interrupted={interrupted}
      unseen={3}
      flush={() => Promise.resolve(1)}
      language="zh"
      original="zh"
      willCreate={{ profiles: 5, events: 9 }}
      target={{ id: '2', title: '会数数的井' }}
      changes={{
        ...{ same: 1, changed: 4, added: 2, gone: 6, moved: 0 },
        translations: { stale: 0, lost: 0 },
      }}
      onReload={() => undefined}
    />,
  )

it('names what will exist, and how many doubtful places nobody has looked at', () => {
  const html = bar('new')
  expect(html).toContain('访谈草稿 1（中文）')
  expect(html).toContain('条目 5、事件 9，待确认')
  expect(html).toContain('3 处没看过')
  expect(html).toContain('接受，打开访谈')
})

it('names the interview that a copy goes to, and what changes there', () => {
  expect(bar('source')).toContain('接受后给《会数数的井》加一条来源')
  expect(bar('original')).toContain('改 4 段、加 2 段、去 6 段')
})

it('goes on after a break, and offers nothing else', () => {
  const html = bar('new', true)
  expect(html).toContain('继续接受')
  expect(html).toContain('接受到一半断了')
  expect(html).not.toContain('搁置')
})

it('shows each step with its number, the one at work, and those to come', () => {
  const html = renderToStaticMarkup(
    <AcceptSteps
      busy
      steps={[
        { stage: 'source', done: 1, total: 1 },
        { stage: 'events', done: 3, total: 9 },
      ]}
      messages={acceptMessages.zh}
    />,
  )
  expect(html).toMatch(/data-state="done".*来源.*已建立/)
  expect(html).toMatch(/data-state="now".*待确认的事件.*3 \/ 9/)
})
