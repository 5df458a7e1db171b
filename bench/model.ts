import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultModel, type Model } from '../src/model/model.js'
import type { Row } from './row.js'
import { compromiseTags, type TagWords, winkTags } from './tag-peers.js'

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

const task = 'tags and trees of gold words'

/** Reads FORM UPOS HEAD DEPREL NER lines, sentences apart by an empty line. */
export const readTreebank = (path: string): readonly GoldSentence[] =>
  readFileSync(path, 'utf8')
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const rows = lines.map((line) => line.split('\t'))
      return {
        forms: rows.map(([form]) => form),
        tags: rows.map((row) => row[1]),
        heads: rows.map((row) => Number(row[2]) - 1),
        deps: rows.map((row) => renamed.get(row[3]) ?? row[3]),
      }
    })

const percentOf = (right: number, all: number): number | undefined =>
  all === 0 ? undefined : (100 * right) / all

const scoreTrees = (
  gold: readonly GoldSentence[],
  model: Model,
): Readonly<Record<string, number | undefined>> => {
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
    UPOS: percentOf(count.upos, count.all),
    UAS: percentOf(count.uas, count.words),
    LAS: percentOf(count.las, count.words),
    'words per CPU-second': Math.round((1e6 * count.all) / (user + system)),
  }
}

/** Right among the words that a peer cuts out as the treebank does. */
const scoreTags = (gold: readonly GoldSentence[], tagWords: TagWords): number | undefined => {
  let [all, right] = [0, 0]
  for (const { forms, tags } of gold)
    tagWords(forms).forEach((tag, i) => {
      if (tag === undefined) return
      all++
      if (tag === tags[i]) right++
    })
  return percentOf(right, all)
}

const scoreSet = (set: string, gold: readonly GoldSentence[], model: Model): readonly Row[] => [
  ...Object.entries(scoreTrees(gold, model)).map(([metric, value]) => ({
    task,
    set,
    system: 'allegedly',
    metric,
    value,
  })),
  { task, set, system: 'wink-nlp', metric: 'UPOS', value: scoreTags(gold, winkTags) },
  { task, set, system: 'compromise', metric: 'UPOS', value: scoreTags(gold, compromiseTags) },
]

/**
 * Tags and trees against the development sets in `dataDir`; a set that is not there is left out. Heads and
 * relations without punctuation, on predicted tags.
 */
export const modelAccuracy = (dataDir: string, model: Model = defaultModel()): readonly Row[] =>
  sets
    .map((set) => ({ set, path: join(dataDir, 'dev', 'ner', `${set}.tsv`) }))
    .filter(({ path }) => existsSync(path))
    .flatMap(({ set, path }) => scoreSet(set, readTreebank(path), model))
