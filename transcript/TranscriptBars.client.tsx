'use client'

import './bars.css'

import { FindBar } from './FindBar.client'
import { PasteDesk } from './paste/PasteDesk.client'
import { StyleBar } from './style/StyleBar.client'

/** What opens under the toolbar and stays there: a paste that waits, above the search or house style. */
export function TranscriptBars() {
  return (
    <div className="transcript-bars">
      <PasteDesk />
      <FindBar />
      <StyleBar />
    </div>
  )
}
