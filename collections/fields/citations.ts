import type { ArrayField } from 'payload'

import { bilingualText } from './bilingualText'
import { say } from './say'

/**
 * What a statement rests on: a source, and where that is one of our own articles, the passage and the words that
 * were quoted. The words are kept, so that a later edit which breaks the citation is noticed.
 */
export function citations(): ArrayField {
  return {
    name: 'citations',
    type: 'array',
    label: say('出处', 'Citations'),
    labels: { singular: say('出处', 'Citation'), plural: say('出处', 'Citations') },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'source',
            type: 'relationship',
            relationTo: 'sources',
            label: say('来源', 'Source'),
            admin: { width: '50%' },
          },
          {
            name: 'interview',
            type: 'relationship',
            relationTo: 'interviews',
            label: say('本站访谈', 'Interview on this site'),
            admin: { width: '50%' },
          },
        ],
      },
      {
        name: 'passage',
        type: 'text',
        label: say('段落编号', 'Passage'),
        admin: {
          description: say(
            '段落固定网址 /p/ 之后的八个字符',
            'The eight characters after /p/ in the passage’s address',
          ),
          condition: (_, row) => Boolean(row?.['interview']),
        },
      },
      bilingualText('label', say('注法', 'As cited')),
      bilingualText('quote', say('引文', 'Quoted words')),
    ],
  }
}
