import { articleGroup } from './articleGroup'
import { say } from './fields/say'

/** Articles that belong together and are read in an order. */
export const Series = articleGroup('series', {
  singular: say('专题', 'Series'),
  plural: say('专题', 'Series'),
})
