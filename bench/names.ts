import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import nlp from 'compromise'
import { english } from '../src/en/index.js'
import type { Document, Token } from '../src/model/document.js'
import { findLemma } from '../src/model/lemma.js'
import { defaultModel } from '../src/model/model.js'
import { growChildren } from '../src/model/parse-document.js'
import { findNames } from '../src/names/find-names.js'
import { compileGazetteer } from '../src/names/gazetteer.js'
import type { SentenceReading } from '../src/text/reading.js'
import type { Row } from './row.js'

type Type = 'person' | 'place' | 'organization' | 'group'

/** A name in a sentence's text, where words stand one space apart. */
interface Name {
  readonly start: number
  readonly end: number
  readonly type: Type
}

interface GoldSentence {
  readonly words: readonly string[]
  readonly text: string
  readonly names: readonly Name[]
}

type System = (article: readonly GoldSentence[]) => readonly (readonly Name[])[]

interface TestSet {
  readonly name: string
  /** Sentences read as one article where the set does not say where articles begin. */
  readonly articleLength: number
  readonly types: readonly Type[]
}

const sets: readonly TestSet[] = [
  { name: 'worldwide', articleLength: Number.POSITIVE_INFINITY, types: ['person', 'place', 'organization'] },
  { name: 'ewt', articleLength: 10, types: ['person', 'place', 'organization'] },
  { name: 'crossner-politics', articleLength: 1, types: ['person', 'place', 'organization'] },
]

/** The corpora's labels in our types; all others (dates, events, products, ...) are no names here. */
const typeOf: Readonly<Record<string, Type>> = {
  PER: 'person',
  Person: 'person',
  person: 'person',
  politician: 'person',
  LOC: 'place',
  Location: 'place',
  Facility: 'place',
  country: 'place',
  location: 'place',
  ORG: 'organization',
  Organization: 'organization',
  organisation: 'organization',
  politicalparty: 'organization',
  NORP: 'group',
}

const readSentence = (block: string): GoldSentence => {
  const rows = block.split('\n').map((line) => line.split('\t'))
  const words = rows.map(([form]) => form)
  const starts: number[] = []
  let position = 0
  for (const word of words) {
    starts.push(position)
    position += word.length + 1
  }
  const names: { start: number; end: number; type: Type; label: string }[] = []
  rows.forEach(([form, , , , tag], at) => {
    const label = tag.slice(2)
    const last = names.at(-1)
    const end = starts[at] + form.length
    if (tag.startsWith('I-') && last?.label === label && last.end === starts[at] - 1) last.end = end
    else if (tag !== 'O' && typeOf[label] !== undefined)
      names.push({ start: starts[at], end, type: typeOf[label], label })
  })
  return { words, text: words.join(' '), names }
}

/** Articles begin at a line that holds a web address alone; else after so many sentences. */
const readArticles = (path: string, articleLength: number): readonly (readonly GoldSentence[])[] => {
  const articles: GoldSentence[][] = [[]]
  for (const block of readFileSync(path, 'utf8').trim().split(/\n\n+/)) {
    const sentence = readSentence(block)
    const isAddress =
      articleLength === Number.POSITIVE_INFINITY &&
      sentence.words.length < 4 &&
      sentence.words[0].startsWith('http')
    if (isAddress || articles[articles.length - 1].length >= articleLength) articles.push([])
    if (!isAddress) articles[articles.length - 1].push(sentence)
  }
  return articles.filter((article) => article.length > 0)
}

const hyphenated = /[\p{L}\p{N}.][-‐‑–—/][\p{L}\p{N}]/u

/** The corpus's words as the pipeline has them: hyphens apart. */
const splitWords = ({ words }: GoldSentence): { readonly pieces: string[]; readonly starts: number[] } => {
  const pieces: string[] = []
  const starts: number[] = []
  let position = 0
  for (const word of words) {
    const parts =
      hyphenated.test(word) && !/@|:\/\/|www\./.test(word) ? word.match(/[-‐‑–—/]|[^-‐‑–—/]+/g)! : [word]
    let start = position
    for (const part of parts) {
      pieces.push(part)
      starts.push(start)
      start += part.length
    }
    position += word.length + 1
  }
  return { pieces, starts }
}

const model: System = (article) => {
  const read = article.map(splitWords)
  const found = defaultModel().findNames(read.map(({ pieces }) => pieces))
  return found.map((spans, index) => {
    const { pieces, starts } = read[index]
    return spans.flatMap(({ first, end, type }) =>
      type === 'date' || type === 'other'
        ? []
        : [{ start: starts[first], end: starts[end - 1] + pieces[end - 1].length, type }],
    )
  })
}

const gazetteer = compileGazetteer(english.gazetteer())

/** The words of an article, each sentence a line, as the document that the names stage works on. */
const documentOf = (article: readonly GoldSentence[]): { document: Document; offsets: readonly number[] } => {
  const tokens: Token[] = []
  const sentences: SentenceReading[] = []
  const offsets: number[] = []
  let offset = 0
  article.forEach((sentence, index) => {
    const { pieces, starts } = splitWords(sentence)
    const { pos, heads, deps } = defaultModel().parse(pieces)
    const first = tokens.length
    pieces.forEach((text, at) => {
      const start = offset + starts[at]
      const head = heads[at] < 0 ? -1 : first + heads[at]
      const lemma = findLemma(text, pos[at], english.lemmas)
      tokens.push({
        text,
        start,
        end: start + text.length,
        index: first + at,
        sentence: index,
        lemma,
        pos: pos[at],
        head,
        dep: deps[at],
      })
    })
    const span = { start: offset, end: offset + sentence.text.length }
    sentences.push({ ...span, kind: 'body', block: index, firstToken: first, endToken: tokens.length })
    offsets.push(offset)
    offset = span.end + 1
  })
  const text = article.map((sentence) => sentence.text).join('\n')
  const blocks = sentences.map(({ start, end, kind }) => ({ start, end, kind }))
  return {
    document: { text, blocks, sentences, quotes: [], tokens, children: growChildren(tokens), parsed: true },
    offsets,
  }
}

/** What the pipeline finds: the model's names, lists, rules and the article's own evidence together. */
const stage: System = (article) => {
  const { document, offsets } = documentOf(article)
  const spans = defaultModel().findNames(article.map((sentence) => splitWords(sentence).pieces))
  const names = findNames(document, spans, gazetteer, english.names)
  return article.map(({ text }, index) =>
    names
      .filter(({ start }) => offsets[index] <= start && start < offsets[index] + text.length)
      .map(({ start, end, type }) => ({ start: start - offsets[index], end: end - offsets[index], type })),
  )
}

interface Term {
  readonly text: string
  readonly tags: ReadonlySet<string>
  readonly offset: { readonly start: number; readonly length: number }
}

/** A phrase's span without titles, outer punctuation and a possessive. */
const trimPhrase = (terms: readonly Term[], type: Type): Name[] => {
  const kept = terms.filter(({ text }) => text !== '')
  while (kept.length > 1 && kept[0].tags.has('Honorific')) kept.shift()
  if (kept.length === 0) return []
  const last = kept[kept.length - 1]
  const end = last.offset.start + last.text.replace(/['’]s?$/, '').length
  return end > kept[0].offset.start ? [{ start: kept[0].offset.start, end, type }] : []
}

const compromise: System = (article) =>
  article.map(({ text }) => {
    const document = nlp(text)
    document.compute('offset')
    const read = (phrases: { docs: unknown }, type: Type) =>
      (phrases.docs as Term[][]).flatMap((terms) => trimPhrase(terms, type))
    return [
      ...read(document.people(), 'person'),
      ...read(document.places(), 'place'),
      ...read(document.organizations(), 'organization'),
    ]
  })

const systems: readonly { readonly name: string; readonly find: System }[] = [
  { name: 'allegedly', find: stage },
  { name: 'allegedly (model alone)', find: model },
  { name: 'compromise', find: compromise },
]

const keyOf = ({ start, end, type }: Name): string => `${start} ${end} ${type}`

interface Counts {
  right: number
  found: number
  gold: number
}

const f1 = ({ right, found, gold }: Counts): number =>
  found + gold === 0 ? 0 : (200 * right) / (found + gold)

/** Exact spans and types: counts for each type. */
const countNames = (
  articles: readonly (readonly GoldSentence[])[],
  find: System,
  types: readonly Type[],
): Map<Type, Counts> => {
  const counts = new Map(types.map((type) => [type, { right: 0, found: 0, gold: 0 }]))
  for (const article of articles) {
    find(article).forEach((found, index) => {
      const { names } = article[index]
      const gold = new Set(names.map(keyOf))
      for (const { type } of names) if (counts.has(type)) counts.get(type)!.gold += 1
      for (const name of found) {
        const count = counts.get(name.type)
        if (count === undefined) continue
        count.found += 1
        if (gold.has(keyOf(name))) count.right += 1
      }
    })
  }
  return counts
}

const total = (counts: Iterable<Counts>): Counts => {
  const sum = { right: 0, found: 0, gold: 0 }
  for (const { right, found, gold } of counts) {
    sum.right += right
    sum.found += found
    sum.gold += gold
  }
  return sum
}

/** Names by the shipped model and by compromise: exact span F1 over people, places and organizations, then by type. */
export const namesAccuracy = (dataDir: string): Row[] => {
  const rows: Row[] = []
  for (const { name: set, articleLength, types } of sets) {
    const path = join(dataDir, 'dev', 'ner', `${set}.tsv`)
    if (!existsSync(path)) {
      console.error(`names: ${set} skipped, there is no ${path}`)
      continue
    }
    const articles = readArticles(path, articleLength)
    for (const { name: system, find } of systems) {
      const counts = countNames(articles, find, types)
      const add = (metric: string, value: number) => rows.push({ task: 'names', set, system, metric, value })
      const all = total(counts.values())
      add('F1', f1(all))
      add('precision', (100 * all.right) / Math.max(1, all.found))
      add('recall', (100 * all.right) / Math.max(1, all.gold))
      for (const [type, count] of counts) add(`F1 ${type}`, f1(count))
    }
  }
  return rows
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const at = process.argv.indexOf('--data')
  for (const { set, system, metric, value } of namesAccuracy(
    at < 0 ? '../shared/data' : process.argv[at + 1],
  ))
    console.log(
      `${set.padEnd(20)} ${system.padEnd(20)} ${metric.padEnd(18)} ${(value?.toFixed(1) ?? '-').padStart(5)}`,
    )
}
