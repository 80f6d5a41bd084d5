import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { KnownArticle } from '@/importer/copies'
import { decode } from '@/importer/decode'
import { importArticle, type ImportInput } from '@/importer/importArticle'
import type { ArticleProposal } from '@/importer/proposal'
import { ImportRefused } from '@/importer/refusal'
import { largestFile } from '@/model/largestFile'
import { summary } from './importSummary'
import { saveImports } from './saveImports'

const usage = `Usage: npm run import -- FILE… [--json] [--form auto|qa|narrative] [--language auto|zh|en]
                                [--against FILE…] [--save]
Reads articles and says what it understood; --json prints one array of proposals and nothing else.
--against names articles that are known, to look for copies; --save stores each as an import.
Exit: 0 all read, 1 some refused, 2 wrong usage.`

type Options = {
  files: string[]
  against: string[]
  form: NonNullable<ImportInput['form']>
  language: NonNullable<ImportInput['language']>
  json: boolean
  save: boolean
}

class WrongUsage extends Error {}

function main(): void {
  try {
    const options = readOptions(process.argv.slice(2))
    const known = options.against.flatMap(readKnown)
    const read = options.files.flatMap((file) => readArticle(file, options, known))
    const proposals = read.map(({ proposal }) => proposal)
    if (options.json) process.stdout.write(`${JSON.stringify(proposals, null, 2)}\n`)
    else for (const { proposal, time } of read) process.stdout.write(`${summary(proposal, time)}\n`)
    if (options.save && read.length > 0) void save(read, options)
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error
    process.stderr.write(`${error.message}\n\n${usage}\n`)
    process.exitCode = 2
  }
}

/** `--against` takes every name behind it up to the next option, and the command's files stand before it. */
function readOptions(args: string[]): Options {
  const { values, tokens } = parse(args)
  const files: string[] = []
  const against: string[] = []
  let target = files
  for (const token of tokens) {
    if (token.kind === 'option') {
      target = token.name === 'against' ? against : files
      if (token.name === 'against' && token.value) against.push(token.value)
    } else if (token.kind === 'positional') target.push(token.value)
  }
  if (values.help) throw new WrongUsage('')
  if (files.length === 0) throw new WrongUsage('No file named.')
  return {
    files,
    against,
    form: oneOf('form', values.form, ['auto', 'qa', 'narrative']),
    language: oneOf('language', values.language, ['auto', 'zh', 'en']),
    json: values.json === true,
    save: values.save === true,
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      tokens: true,
      options: {
        json: { type: 'boolean' },
        save: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        form: { type: 'string' },
        language: { type: 'string' },
        against: { type: 'string', multiple: true },
      },
    })
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error))
  }
}

function oneOf<T extends string>(name: string, value: string | undefined, allowed: T[]): T {
  const found = allowed.find((one) => one === (value ?? 'auto'))
  if (!found) throw new WrongUsage(`--${name} is one of ${allowed.join(', ')}.`)
  return found
}

type Read = { file: string; bytes: Uint8Array; proposal: ArticleProposal; time: number }

function readArticle(file: string, options: Options, known: KnownArticle[]): Read[] {
  return refusing(file, () => {
    const bytes = readBytes(file)
    const started = performance.now()
    const { form, language } = options
    const proposal = importArticle({ bytes, file: basename(file), form, language, against: known })
    return [{ file, bytes, proposal, time: performance.now() - started }]
  })
}

function readKnown(file: string): KnownArticle[] {
  return refusing(file, () => [{ file: basename(file), text: decode(readBytes(file)).text }])
}

/** What cannot be read is said and makes the exit 1; the other files are read all the same. */
function refusing<T>(file: string, read: () => T[]): T[] {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ImportRefused) && !isFileError(error)) throw error
    const reason =
      error instanceof ImportRefused
        ? `${error.code}: ${error.messageIn('zh')} / ${error.messageIn('en')}`
        : error.message
    process.stderr.write(`${file}: ${reason}\n`)
    process.exitCode = 1
    return []
  }
}

function isFileError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && 'syscall' in error
}

/** Looks at the size first: what is refused at the door is not even read. */
function readBytes(file: string): Uint8Array {
  const { size } = statSync(file)
  if (size > largestFile) {
    const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`
    throw new ImportRefused('too-large', { size: megabytes(size), limit: megabytes(largestFile) })
  }
  return readFileSync(file)
}

async function save(read: Read[], { form, language }: Options): Promise<void> {
  try {
    await saveImports(read.map(({ file, bytes }) => ({ file, bytes, form, language })))
  } catch (error) {
    process.stderr.write(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    process.exitCode = 1
  }
}

main()
