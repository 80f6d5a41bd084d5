import { articleGroup } from './articleGroup'
import { say } from './fields/say'

/** What articles are about. */
export const Topics = articleGroup('topics', {
  singular: say('话题', 'Topic'),
  plural: say('话题', 'Topics'),
})
