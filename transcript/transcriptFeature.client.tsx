'use client'

import { BlockNode, createClientFeature } from '@payloadcms/richtext-lexical/client'
import { HISTORY_PUSH_TAG } from '@payloadcms/richtext-lexical/lexical'
import { defaultLocale, isLocale } from '@/locales/locale'
import { passageKindWords } from '@/locales/messagesKinds'
import { messagesTranscript as say } from '@/locales/messagesTranscript'
import { paragraphKinds } from './blockKind'
import { keepBlockState } from './keepBlockState'
import { $setKind } from './passageCommands'
import { FindBar, FindButton } from './FindBar.client'
import { KeyHelp, KeyHelpButton } from './KeyHelp.client'
import { PreviewPanel } from './preview/PreviewPanel.client'
import { PassageButton } from './PassageButton.client'
import { KindSelect, SpeakerSelect } from './PassageSelects.client'
import { SpeakersProvider } from './Speakers.client'
import { PasteDesk } from './paste/PasteDesk.client'
import { PanelButton, TranscriptPanel } from './TranscriptPanel.client'
import { StyleBar, StyleButton } from './style/StyleBar.client'
import { TranscriptPlugin } from './TranscriptPlugin.client'

keepBlockState(BlockNode)

type Labelled = { i18n: { language: string } }

const languageOf = ({ i18n }: Labelled) => (isLocale(i18n.language) ? i18n.language : defaultLocale)

export const TranscriptFeatureClient = createClientFeature({
  providers: [SpeakersProvider],
  plugins: [
    { Component: TranscriptPlugin, position: 'normal' },
    { Component: PassageButton, position: 'floatingAnchorElem' },
    { Component: TranscriptPanel, position: 'normal' },
    { Component: PreviewPanel, position: 'normal' },
    { Component: KeyHelp, position: 'normal' },
    { Component: FindBar, position: 'aboveContainer' },
    { Component: PasteDesk, position: 'aboveContainer' },
    { Component: StyleBar, position: 'aboveContainer' },
  ],
  toolbarFixed: {
    groups: [
      {
        type: 'buttons',
        key: 'passage',
        order: 5,
        items: [
          { key: 'speaker', Component: SpeakerSelect, order: 1 },
          { key: 'kind', Component: KindSelect, order: 2 },
        ],
      },
      {
        type: 'buttons',
        key: 'transcript',
        order: 90,
        items: [
          { key: 'style', Component: StyleButton, order: 0 },
          { key: 'find', Component: FindButton, order: 1 },
          { key: 'outline', Component: PanelButton, order: 2 },
          { key: 'keys', Component: KeyHelpButton, order: 3 },
        ],
      },
    ],
  },
  slashMenu: {
    groups: [
      {
        key: 'passage',
        label: (args: Labelled) => say.passageIs[languageOf(args)],
        items: paragraphKinds.map((kind) => ({
          key: `passage-${kind}`,
          Icon: () => <span aria-hidden>{passageKindWords.zh[kind].slice(0, 1)}</span>,
          keywords: [kind, 'turn', passageKindWords.zh[kind]],
          label: (args: Labelled) => passageKindWords[languageOf(args)][kind],
          onSelect: ({ editor }) => editor.update(() => $setKind(kind), { tag: HISTORY_PUSH_TAG }),
        })),
      },
    ],
  },
})
