import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultModel, type Model } from '../src/model/model.js'

/** One line of the accuracy table, per cent. */
export interface ModelRow {
  readonly set: string
  readonly sentences: number
  readonly upos: number
  /** Without punctuation, on predicted tags. */
  readonly uas: number
  readonly las: number
  /** Words per CPU-second, tags and trees, second reading. */
  readonly wordsPerSecond: number
}

interface GoldSentence {
  readonly forms: readonly string[]
  readonly tags: readonly string[]
  /** -1 for the root. */
  readonly heads: readonly number[]
  readonly deps: readonly string[]
}

const sets = ['gum-permissive', 'ewt']

// Names of one relation in different releases of the treebanks.
const renamed = new Map([
  ['obl:npmod', 'obl:unmarked'],
  ['obl:tmod', 'obl:unmarked'],
  ['nmod:npmod', 'nmod:unmarked'],
  ['nmod:tmod', 'nmod:unmarked'],
])

/** Reads FORM UPOS HEAD DEPREL NER lines, sentences apart by an empty line. */
export const readTreebank = (path: string): readonly GoldSentence[] =>
  readFileSync(path, 'utf8')
    .split('\n\n')
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split('\t')),
    )
    .filter((rows) => rows.length > 0)
    .map((rows) => ({
      forms: rows.map(([form]) => form),
      tags: rows.map((row) => row[1]),
      heads: rows.map((row) => Number(row[2]) - 1),
      deps: rows.map((row) => renamed.get(row[3]) ?? row[3]),
    }))

const scoreSet = (set: string, gold: readonly GoldSentence[], model: Model): ModelRow => {
  const count = { all: 0, upos: 0, words: 0, uas: 0, las: 0 }
  for (const { forms } of gold) model.parse(forms)
  const began = process.cpuUsage()
  const parses = gold.map(({ forms }) => model.parse(forms))
  const { user, system } = process.cpuUsage(began)
  gold.forEach(({ tags, heads, deps }, s) => {
    const parse = parses[s]
    tags.forEach((tag, i) => {
      count.all++
      if (parse.pos[i] === tag) count.upos++
      if (tag === 'PUNCT') return
      count.words++
      if (parse.heads[i] !== heads[i]) return
      count.uas++
      if (parse.deps[i] === deps[i]) count.las++
    })
  })
  return {
    set,
    sentences: gold.length,
    upos: (100 * count.upos) / count.all,
    uas: (100 * count.uas) / count.words,
    las: (100 * count.las) / count.words,
    wordsPerSecond: Math.round((1e6 * count.all) / (user + system)),
  }
}

/** Tags and trees against the development sets in `dataDir`; a set that is not there is left out. */
export const modelAccuracy = (dataDir: string, model: Model = defaultModel()): readonly ModelRow[] =>
  sets
    .map((set) => ({ set, path: join(dataDir, 'dev', 'ner', `${set}.tsv`) }))
    .filter(({ path }) => existsSync(path))
    .map(({ set, path }) => scoreSet(set, readTreebank(path), model))
