import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { extractTriples } from '../src/claims/extract-triples.js'
import { readFactuality } from '../src/claims/factuality.js'
import { claims as language } from '../src/en/claims/index.js'
import { readDocument } from '../src/pipeline.js'
import type { Row } from './row.js'

interface FactualityCase {
  readonly text: string
  readonly targets: readonly { readonly span1: readonly [number, number] }[]
}

const nothing = { entities: [], dates: [], quantities: [], attributions: [] }

const linesOf = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')

const triplesOf = (sentence: string): readonly string[] =>
  extractTriples(readDocument(sentence), nothing, language, { arguments: 'full' }).map((triple) => {
    const others = triple.arguments.length === 0 ? [''] : triple.arguments
    return [sentence, triple.confidence, triple.subject, triple.relation, ...others].join('\t')
  })

/** Start of each word in a text whose words are parted by single blanks. */
const wordStarts = (text: string): readonly number[] => {
  let start = 0
  return text.split(' ').map((word) => {
    const at = start
    start += word.length + 1
    return at
  })
}

const factualityOf = ({ text, targets }: FactualityCase, id: number): readonly string[] => {
  const document = readDocument(text)
  const at = readFactuality(document, language)
  const starts = wordStarts(text)
  return targets.map(({ span1: [word] }) => {
    const token = document.tokens.findIndex(({ end }) => end > starts[word])
    return [id, word, token < 0 ? 3 : at(token)].join('\t')
  })
}

const scoreWith = (script: string, output: readonly string[], ...args: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'allegedly-'))
  const path = join(folder, 'system.tsv')
  writeFileSync(path, `${output.join('\n')}\n`)
  try {
    return execFileSync('python3', [script, path, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const figureIn = (report: string, name: string): number | undefined => {
  const found = new RegExp(`${name} (-?\\d+(?:\\.\\d+)?)`).exec(report)
  return found === null ? undefined : Number(found[1])
}

const rowsFrom = (
  task: string,
  set: string,
  report: string,
  metrics: readonly string[],
  scale: number,
): readonly Row[] =>
  metrics.map((metric) => {
    const value = figureIn(report, metric)
    return {
      task,
      set,
      system: 'allegedly',
      metric,
      value: value === undefined ? undefined : Math.round(value * scale * 1000) / 1000,
    }
  })

const openieRows = (dataDir: string, script: string): readonly Row[] => {
  const sentences = linesOf(join(dataDir, 'dev', 'openie', 'carb_dev.txt'))
  const report = scoreWith(
    script,
    sentences.flatMap(triplesOf),
    '--gold',
    join(dataDir, 'dev', 'openie', 'carb_dev.gold.tsv'),
  )
  return rowsFrom('triples', 'carb_dev', report, ['P', 'R', 'F1', 'AUC'], 100)
}

const factualityRows = (dataDir: string, script: string, set: string): readonly Row[] => {
  const cases = linesOf(join(dataDir, 'dev', 'factuality', `${set}.dev.jsonl`)).map(
    (line) => JSON.parse(line) as FactualityCase,
  )
  const report = scoreWith(script, cases.flatMap(factualityOf), '--set', set)
  return rowsFrom('factuality', set, report, ['MAE', 'Pearson r'], 1)
}

const skip = (what: string): readonly Row[] => {
  console.warn(`claims: skipped ${what}, which is not there`)
  return []
}

/** Triples on CaRB's development set (percent) and event factuality (mean absolute error and correlation). */
export const claimsAccuracy = (dataDir: string): Row[] => {
  const scripts = join(dataDir, '..', 'bench')
  const carb = join(scripts, 'score_carb.py')
  const factuality = join(scripts, 'score_factuality.py')
  const hasCarb = existsSync(carb) && existsSync(join(dataDir, 'dev', 'openie', 'carb_dev.txt'))
  const sets = ['UW', 'MEANTIME'].filter((set) =>
    existsSync(join(dataDir, 'dev', 'factuality', `${set}.dev.jsonl`)),
  )
  return [
    ...(hasCarb ? openieRows(dataDir, carb) : skip(carb)),
    ...(existsSync(factuality)
      ? sets.flatMap((set) => factualityRows(dataDir, factuality, set))
      : skip(factuality)),
  ]
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const given = process.argv.indexOf('--data')
  console.table(claimsAccuracy(given < 0 ? '../shared/data' : process.argv[given + 1]))
}
