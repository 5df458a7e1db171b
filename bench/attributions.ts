import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Attribution } from '../src/article/attribution.js'
import { extract } from '../src/pipeline.js'
import type { Row } from './row.js'
import {
  type Place,
  type QuotedAttribution,
  type QuotedDocument,
  scoreAttributions,
  scoreSpans,
} from './score-attributions.js'

const set = 'polnear.dev'
const task = 'attributions'

const readSet = (path: string): readonly QuotedDocument[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as QuotedDocument)

const placesOf = (
  ...spans: readonly ({ readonly start: number; readonly end: number } | null)[]
): readonly Place[] => spans.filter((span) => span !== null).map(({ start, end }) => [start, end])

/** PolNeAR marks no speech within speech and no paragraph that goes on without a cue: the outermost ones are kept. */
const isMarked = ({ cue, rule }: Attribution, all: readonly Attribution[]): boolean => {
  if (rule?.startsWith('turn/quoted') || rule?.startsWith('turn/unquoted')) return false
  return !all.some(
    (other) =>
      cue !== null &&
      other.cue !== cue &&
      other.content.some(({ start, end }) => start <= cue.start && cue.end <= end),
  )
}

const readAttributions = (text: string): readonly QuotedAttribution[] => {
  const { attributions } = extract(text)
  return attributions
    .filter((attribution) => isMarked(attribution, attributions))
    .map(({ source, cue, content }) => ({
      source: placesOf(source),
      cue: placesOf(cue),
      content: placesOf(...content),
    }))
}

export interface AttributionsBenchOptions {
  /** Where the system's output goes, as the Python scorers read it. */
  readonly outDir?: string
}

/** Figures on PolNeAR's development part; no rows where the corpus is absent. */
export const attributionsAccuracy = (
  dataDir: string,
  options: AttributionsBenchOptions = {},
): readonly Row[] => {
  const path = join(dataDir, 'dev', 'attribution', `${set}.jsonl`)
  if (!existsSync(path)) return []
  const gold = readSet(path)
  const system = new Map(gold.map(({ id, text }) => [id, readAttributions(text)]))
  if (options.outDir !== undefined) {
    mkdirSync(options.outDir, { recursive: true })
    const lines = [...system].map(([id, attributions]) => JSON.stringify({ id, attributions }))
    writeFileSync(join(options.outDir, `${set}.allegedly.jsonl`), `${lines.join('\n')}\n`)
  }
  const row = (metric: string, value: number): Row => ({ task, set, system: 'allegedly', metric, value })
  const all = scoreAttributions(gold, system)
  const direct = scoreAttributions(gold, system, 'direct')
  return [
    row('found F1', all.found.f1),
    row('content and source F1', all.sourced.f1),
    row('direct: found F1', direct.found.f1),
    row('direct: content and source F1', direct.sourced.f1),
    ...(['source', 'cue', 'content'] as const).map((part) =>
      row(`exact ${part} F1`, scoreSpans(gold, system, part).f1),
    ),
  ]
}

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href
if (isMain) {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: '../shared/data' }, out: { type: 'string' } },
  })
  const rows = attributionsAccuracy(values.data, values.out === undefined ? {} : { outDir: values.out })
  if (rows.length === 0) console.log(`skipped: no ${set} under ${values.data}`)
  for (const { metric, value } of rows) console.log(`${metric.padEnd(32)}${value?.toFixed(1)}`)
}
