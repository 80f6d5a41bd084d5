import {
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'

import { languageTag, type Locale } from '@/locales/locale'
import { exchangeMessages } from '@/locales/messagesExchange'
import { translateMessages } from '@/locales/messagesTranslate'
import type { TranslationRow } from '@/model/facing/translationRow'

import type { Expected } from '../exchangedFile'
import { exportedUnits, type ExportedUnit } from '../exportedUnits'
import { withoutForbidden } from '../xml'
import { characterStyles, paragraphsOf } from './docxRuns'
import { rowKey, tableKey, withoutKeys } from './rowKey'

/** Of the columns, in twentieths of a point: who speaks, the original, the translation. */
const widths = [1900, 6400, 6400]

/**
 * One interview as a DOCX: a table with a row for each text, the original beside its translation. The first column says
 * who speaks and holds the key by which the row is known again.
 *
 * @param language in which its headings are
 */
export async function writeDocx(
  expected: Expected,
  rows: readonly TranslationRow[],
  language: Locale,
): Promise<Uint8Array> {
  const { from, to } = expected
  const words = exchangeMessages[language].docx
  const names = translateMessages[language].languages
  const head = [
    cellOf([new Paragraph({ style: 'FpKey', text: tableKey(expected.interview) })]),
    ...[from, to].map((locale) => cellOf([new Paragraph(names[locale])])),
  ]
  const body = exportedUnits(rows).map((unit) => rowOf(unit, expected, language))
  const title = typeof rows[0]?.source === 'string' ? withoutForbidden(rows[0].source) : ''
  const document = new Document({
    title,
    creator: 'Facing Pages',
    styles: { paragraphStyles: paragraphStyles(), characterStyles },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          new Paragraph({ style: 'FpHint', text: words.howTo }),
          new Table({
            layout: TableLayoutType.FIXED,
            columnWidths: widths,
            width: { size: widths.reduce((sum, width) => sum + width), type: WidthType.DXA },
            rows: [new TableRow({ tableHeader: true, children: head }), ...body],
          }),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function rowOf(unit: ExportedUnit, { from, to }: Expected, language: Locale): TableRow {
  const { id, part, row, source, target, stamp } = unit
  const messages = translateMessages[language]
  const what =
    part !== null
      ? messages.figure[part]
      : row.part === 'passage'
        ? messages.kinds[row.kind]
        : messages.parts[row.part]
  const lines = [
    row.exchange === null ? what : `${row.exchange} ${what}`,
    ...(row.name === null ? [] : [withoutForbidden(withoutKeys(row.name))]),
    ...(row.state === 'done' ? [] : [messages.states[row.state]]),
  ]
  return new TableRow({
    children: [
      cellOf([
        ...lines.map((text) => new Paragraph({ style: 'FpWho', text })),
        new Paragraph({ style: 'FpKey', text: rowKey(id, part, stamp) }),
      ]),
      cellOf(paragraphsOf(source, `Fp${from}`)),
      cellOf(paragraphsOf(target ?? [], `Fp${to}`)),
    ],
  })
}

function cellOf(children: Paragraph[]): TableCell {
  return new TableCell({ children, margins: { top: 60, bottom: 60, left: 100, right: 100 } })
}

function paragraphStyles() {
  const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' }
  const text = (locale: Locale) => ({
    id: `Fp${locale}`,
    name: `Facing Pages ${languageTag[locale]}`,
    run: { font, size: 22, language: { value: 'en-US', eastAsia: 'zh-CN' } },
    paragraph: { spacing: { line: 320 } },
  })
  const small = (id: string, name: string, size: number, color: string) => ({
    id,
    name: `Facing Pages ${name}`,
    run: { font, size, color },
  })
  return [
    text('zh'),
    text('en'),
    small('FpWho', 'who speaks', 17, '333333'),
    small('FpKey', 'key', 11, '8A8A8A'),
    small('FpHint', 'hint', 18, '555555'),
  ]
}
