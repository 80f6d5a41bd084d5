'use client'

import { BlockNode, createClientFeature } from '@payloadcms/richtext-lexical/client'
import { HISTORY_PUSH_TAG } from '@payloadcms/richtext-lexical/lexical'
import { defaultLocale, isLocale } from '@/locales/locale'
import { passageKindWords } from '@/locales/messagesKinds'
import { messagesTranscript as say } from '@/locales/messagesTranscript'
import { paragraphKinds } from './blockKind'
import { keepBlockState } from './repairs/keepBlockState'
import { $setKind } from './keys/passageCommands'
import { FindButton } from './find/FindBar.client'
import { KeyHelp, KeyHelpButton } from './keys/KeyHelp.client'
import { PreviewPanel } from './preview/PreviewPanel.client'
import { PassageButton } from './gutter/PassageButton.client'
import { KindSelect, SpeakerSelect } from './gutter/PassageSelects.client'
import { SpeakersProvider } from './panel/Speakers.client'
import { PanelButton, TranscriptPanel } from './panel/TranscriptPanel.client'
import { StyleButton } from './style/StyleBar.client'
import { FigureButton, NoteButton, RedoButton, UndoButton } from './bars/ToolButtons.client'
import { TranscriptBars } from './bars/TranscriptBars.client'
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
    { Component: TranscriptBars, position: 'top' },
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
          { key: 'note', Component: NoteButton, order: 3 },
          { key: 'figure', Component: FigureButton, order: 4 },
        ],
      },
      {
        type: 'buttons',
        key: 'history',
        order: 80,
        items: [
          { key: 'undo', Component: UndoButton, order: 1 },
          { key: 'redo', Component: RedoButton, order: 2 },
        ],
      },
      {
        type: 'buttons',
        key: 'transcript',
        order: 90,
        items: [
          { key: 'style', Component: StyleButton, order: 1 },
          { key: 'find', Component: FindButton, order: 2 },
          { key: 'outline', Component: PanelButton, order: 3 },
          { key: 'keys', Component: KeyHelpButton, order: 4 },
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
