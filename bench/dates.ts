import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findDates } from '../src/dates/find-dates.js'
import { dates as language } from '../src/en/dates/index.js'
import { layoutRules } from '../src/en/layout.js'
import { commonWords, ownWords, sentenceLanguage } from '../src/en/sentences.js'
import { tokenLanguage } from '../src/en/tokens.js'
import type { Document } from '../src/model/document.js'
import { defaultModel, type Model } from '../src/model/model.js'
import { parseDocument } from '../src/model/parse-document.js'
import { cleanText, toOriginal } from '../src/text/clean.js'
import { readText } from '../src/text/read-text.js'
import { type DatePeer, findPeers } from './date-peers.js'
import type { Row } from './row.js'
import { scoreIntervals, scoreTimexes, type TimedDocument, type Timex } from './score-dates.js'

const textLanguage = {
  layout: layoutRules,
  tokens: tokenLanguage,
  sentences: sentenceLanguage,
  commonWords,
  ownWords,
}
const timexSets = ['timebank', 'aquaint', 'meantime']
const intervalSet = 'gum-dates.train'

const readSet = (path: string): readonly TimedDocument[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as TimedDocument)

const readForDates = (
  text: string,
  model: Model | undefined,
): { readonly document: Document; readonly place: (timex: Timex) => Timex } => {
  const clean = cleanText(text)
  const document = parseDocument(readText(clean.text, textLanguage, { tags: true }), model)
  return { document, place: (timex) => ({ ...timex, ...toOriginal(clean, timex) }) }
}

const allegedly = (model: Model | undefined): DatePeer => ({
  name: 'allegedly',
  find: (text, dct) => {
    const { document, place } = readForDates(text, model)
    return findDates(document, { language, ...(dct ? { publishedAt: dct } : {}) }).map((mention) => {
      const placed = place({
        start: mention.start,
        end: mention.end,
        type: mention.type,
        value: mention.value,
      })
      const interval =
        mention.from !== undefined && mention.to !== undefined
          ? { interval: [mention.from, mention.to] as const }
          : {}
      return { ...placed, ...interval, text: text.slice(placed.start, placed.end), rule: mention.rule }
    })
  },
})

const runPeer = (peer: DatePeer, documents: readonly TimedDocument[]): readonly TimedDocument[] =>
  documents.map(({ id, dct, text }) => ({ id, dct, text: '', timexes: peer.find(text, dct ?? undefined) }))

const writeSystem = (
  folder: string,
  set: string,
  peer: string,
  documents: readonly TimedDocument[],
): void => {
  mkdirSync(folder, { recursive: true })
  const lines = documents.map(({ id, timexes }) => JSON.stringify({ id, timexes }))
  writeFileSync(join(folder, `${set}.${peer}.jsonl`), `${lines.join('\n')}\n`)
}

export interface DatesBenchOptions {
  /** Where the systems' output goes, as the Python scorers read it. */
  readonly outDir?: string
  /** False: the words keep wink's tags, without a tree. */
  readonly withModel?: boolean
  /** False: this library alone. */
  readonly withPeers?: boolean
}

/** Dates by every system on every set at hand: TempEval-3 figures, and resolved intervals. Empty where the data is absent. */
export const datesAccuracy = async (
  dataDir: string,
  { outDir, withModel = true, withPeers = true }: DatesBenchOptions = {},
): Promise<Row[]> => {
  const folder = join(dataDir, 'dev', 'time')
  const rows: Row[] = []
  const peers = [allegedly(withModel ? defaultModel() : undefined), ...(withPeers ? await findPeers() : [])]
  for (const set of [...timexSets, intervalSet]) {
    const path = join(folder, `${set}.jsonl`)
    if (!existsSync(path)) {
      console.error(`dates: ${set} skipped, there is no ${path}`)
      continue
    }
    const gold = readSet(path)
    for (const peer of peers) {
      const system = runPeer(peer, gold)
      if (outDir !== undefined) writeSystem(outDir, set, peer.name, system)
      const figures = set === intervalSet ? scoreIntervals(gold, system) : scoreTimexes(gold, system)
      for (const [metric, value] of Object.entries(figures)) {
        if (value !== undefined) rows.push({ task: 'dates', set, system: peer.name, metric, value })
      }
    }
  }
  return rows
}

const printRows = (rows: readonly Row[]): void => {
  for (const { set, system, metric, value } of rows) {
    console.log(
      `${set.padEnd(16)} ${system.padEnd(24)} ${metric.padEnd(12)} ${(value ?? Number.NaN).toFixed(2).padStart(6)}`,
    )
  }
}

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const outDir = option('out')
  const withModel = !process.argv.includes('--without-model')
  const withPeers = !process.argv.includes('--ours')
  printRows(
    await datesAccuracy(option('data') ?? '../shared/data', {
      withModel,
      withPeers,
      ...(outDir ? { outDir } : {}),
    }),
  )
}
