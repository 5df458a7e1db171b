/**
 * Who is meant, on GUM (CC BY 4.0 and the texts' own licences): pronouns, short names and definite noun phrases tied to
 * the right one, counted as `score_coref.py` of the corpus converters does.
 * `npx tsx bench/entities.ts FILE.jsonl [--out SYSTEM.jsonl]` prints the figures and writes the system's file.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { english } from '../src/en/index.js'
import type { PlacedName } from '../src/entities/cluster.js'
import type { Phrase } from '../src/entities/phrase.js'
import { resolveDiscourse } from '../src/entities/resolve-entities.js'
import type { Document } from '../src/model/document.js'
import { defaultModel } from '../src/model/model.js'
import { parseDocument } from '../src/model/parse-document.js'
import { findNames } from '../src/names/find-names.js'
import { compileGazetteer } from '../src/names/gazetteer.js'
import { cleanText } from '../src/text/clean.js'
import { readText } from '../src/text/read-text.js'
import type { Row } from './row.js'

interface GoldMention {
  readonly start: number
  readonly end: number
  readonly entity: number
  readonly form: 'name' | 'nom' | 'pron'
  readonly head?: readonly [number, number]
}

export interface CorefDocument {
  readonly id: string
  readonly text: string
  readonly mentions: readonly GoldMention[]
}

interface SystemMention {
  readonly start: number
  readonly end: number
  readonly entity: number
}

export const readCorpus = (path: string): readonly CorefDocument[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const gazetteer = compileGazetteer(english.gazetteer())

/** Everything that the text speaks of, named or not, as the entities floor sees it. */
export const readDiscourse = (text: string) => {
  const reading = readText(cleanText(text).text, english.text, { tags: false })
  const document = parseDocument(reading, defaultModel(), english.lemmas)
  const words = document.sentences.map(({ firstToken, endToken }) =>
    document.tokens.slice(firstToken, endToken).map((token) => token.text),
  )
  const names = findNames(document, defaultModel().findNames(words), gazetteer, english.names)
  return { document, ...resolveDiscourse(document, names, gazetteer, english.entities) }
}

/** GUM marks whole noun phrases: titles, possessors and the article in front belong to the mention. */
const phraseStart = ({ tokens, sentences }: Document, { first, form, sentence }: Phrase): number => {
  const limit = sentences[sentence].firstToken
  let start = first
  if (form === 'pronoun') return start
  while (start > limit && start > first - 8 && /^(?:NOUN|PROPN|ADJ|PART)$/.test(tokens[start - 1].pos))
    start -= 1
  return start > limit && tokens[start - 1].pos === 'DET' ? start - 1 : start
}

/** GUM marks names inside names (`US` in `US State Department`), which this project's guidelines do not. */
const innerNames = ({
  placed,
  clusters,
}: ReturnType<typeof readDiscourse>): readonly (readonly [PlacedName, PlacedName])[] => {
  const known = new Map(clusters.flatMap(({ links }) => links.map(({ name }) => [name.text, name] as const)))
  return placed.flatMap((name) => {
    const words = name.text.split(' ')
    const parts = words
      .slice(0, -1)
      .flatMap((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')])
    return parts.flatMap((part) => {
      const other = known.get(part)
      const start = name.start + name.text.indexOf(part)
      return other === undefined
        ? []
        : [[{ ...name, text: part, start, end: start + part.length }, other] as const]
    })
  })
}

const systemMentions = (text: string): readonly SystemMention[] => {
  const read = readDiscourse(text)
  const { document, discourse } = read
  const mentions: SystemMention[] = discourse.referents.flatMap(({ links }, entity) =>
    links.map(({ phrase }) => ({
      start: document.tokens[phraseStart(document, phrase)].start,
      end: document.tokens[phrase.endToken - 1].end,
      entity,
    })),
  )
  const entityAt = new Map(
    discourse.referents.flatMap(({ links }, entity) =>
      links.flatMap(({ phrase }) => (phrase.form === 'name' ? [[phrase.name.start, entity] as const] : [])),
    ),
  )
  const inner = innerNames(read).map(([part, whole]) => ({
    start: part.start,
    end: part.end,
    entity: entityAt.get(whole.start) ?? -1,
  }))
  return [...mentions, ...inner.filter(({ entity }) => entity >= 0)]
}

const pronouns = new Set(
  'he she they him her them his hers their theirs himself herself themselves it its itself'.split(' '),
)
const things = new Set('it its itself they their them theirs themselves'.split(' '))

type Span = readonly [number, number]
const overlap = (a: Span, b: Span): boolean => Math.min(a[1], b[1]) > Math.max(a[0], b[0])
const headOf = ({ head, start, end }: GoldMention): Span => head ?? [start, end]

interface Anaphor {
  readonly kind: string
  readonly mention: GoldMention
  readonly answers: readonly GoldMention[]
}

const findAnaphors = ({ text, mentions }: CorefDocument): readonly Anaphor[] =>
  mentions.flatMap((mention): readonly Anaphor[] => {
    const surface = text.slice(mention.start, mention.end)
    const others = mentions.filter(
      (other) => other.entity === mention.entity && other.form !== 'pron' && other !== mention,
    )
    const before = others.filter(({ end }) => end <= mention.start)
    if (mention.form === 'pron') {
      if (!pronouns.has(surface.toLowerCase()) || others.length === 0) return []
      return [{ kind: things.has(surface.toLowerCase()) ? 'it/they' : 'he/she', mention, answers: others }]
    }
    if (mention.form === 'name') {
      const isShort = before.some(
        (other) => other.form === 'name' && other.end - other.start > surface.length,
      )
      return isShort ? [{ kind: 'short names', mention, answers: before }] : []
    }
    const isDefinite =
      /^(?:the|this|that|these|those|his|her|its|their)\b/i.test(surface) && before.length > 0
    return isDefinite ? [{ kind: 'definite noun phrases', mention, answers: before }] : []
  })

/** For each system mention the first other mention of its entity that is no pronoun. */
const answersOf = (text: string, mentions: readonly SystemMention[]): ReadonlyMap<string, Span> => {
  const clusters = new Map<number, SystemMention[]>()
  for (const mention of mentions)
    clusters.set(mention.entity, [...(clusters.get(mention.entity) ?? []), mention])
  const answers = new Map<string, Span>()
  for (const cluster of clusters.values()) {
    const sorted = [...cluster].sort((a, b) => a.start - b.start)
    const named = sorted
      .filter(({ start, end }) => !pronouns.has(text.slice(start, end).toLowerCase()))
      .slice(0, 2)
    for (const mention of sorted) {
      const answer = named.find((other) => other !== mention)
      if (answer !== undefined) answers.set(`${mention.start} ${mention.end}`, [answer.start, answer.end])
    }
  }
  return answers
}

const lookUp = (text: string, answers: ReadonlyMap<string, Span>, { mention }: Anaphor): Span | undefined => {
  const exact = answers.get(`${mention.start} ${mention.end}`)
  if (exact !== undefined || mention.form === 'pron') return exact
  for (const [key, answer] of answers) {
    const [start, end] = key.split(' ').map(Number)
    if (overlap([start, end], headOf(mention)) && !pronouns.has(text.slice(start, end).toLowerCase()))
      return answer
  }
  return undefined
}

const isRight = (answer: Span, { answers }: Anaphor): boolean =>
  answers.some(
    (gold) =>
      overlap(answer, headOf(gold)) && answer[1] - answer[0] <= Math.max(3 * (gold.end - gold.start), 60),
  )

export interface Counts {
  gold: number
  answered: number
  right: number
}

/** Counts by kind of anaphor; `onError` sees each that is wrong or missing. */
export const scoreCorpus = (
  corpus: readonly CorefDocument[],
  system: (document: CorefDocument) => readonly SystemMention[],
  onError?: (document: CorefDocument, anaphor: Anaphor, answer: Span | undefined) => void,
): ReadonlyMap<string, Counts> => {
  const counts = new Map<string, Counts>()
  for (const document of corpus) {
    const answers = answersOf(document.text, system(document))
    for (const anaphor of findAnaphors(document)) {
      const count = counts.get(anaphor.kind) ?? { gold: 0, answered: 0, right: 0 }
      const answer = lookUp(document.text, answers, anaphor)
      const right = answer !== undefined && isRight(answer, anaphor)
      counts.set(anaphor.kind, {
        gold: count.gold + 1,
        answered: count.answered + (answer === undefined ? 0 : 1),
        right: count.right + (right ? 1 : 0),
      })
      if (!right) onError?.(document, anaphor, answer)
    }
  }
  return counts
}

const percent = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : (100 * part) / whole

/** The figures for `docs/accuracy.md`: of all such mentions, how many are tied to the right one. */
export const entitiesAccuracy = (dataDir: string): Row[] =>
  ['gum-news', 'gum-other'].flatMap((set) => {
    const path = join(dataDir, 'train', 'coref', `${set}.jsonl`)
    if (!existsSync(path)) return []
    const counts = scoreCorpus(readCorpus(path), ({ text }) => systemMentions(text))
    return [...counts].map(([metric, { gold, right }]) => ({
      task: 'entities',
      set,
      system: 'allegedly',
      metric,
      value: percent(right, gold),
    }))
  })

const main = ([path, flag, out]: readonly string[]): void => {
  const corpus = readCorpus(path)
  const systems = new Map(corpus.map(({ id, text }) => [id, systemMentions(text)]))
  if (flag === '--out') {
    const lines = corpus.map(({ id }) => JSON.stringify({ id, mentions: systems.get(id) }))
    writeFileSync(out, `${lines.join('\n')}\n`)
  }
  const showError = (document: CorefDocument, { kind, mention }: Anaphor, answer: Span | undefined): void => {
    const { text } = document
    const context = `${text.slice(mention.start - 70, mention.start)}[[${text.slice(mention.start, mention.end)}]]${text.slice(mention.end, mention.end + 30)}`
    const given = answer === undefined ? 'nothing' : text.slice(answer[0], answer[1])
    const wanted = document.mentions
      .filter((other) => other.entity === mention.entity && other.form !== 'pron')
      .slice(0, 2)
    console.log(
      `${kind}: ${context.replace(/\s+/g, ' ')} => ${given} (${wanted.map(({ start, end }) => text.slice(start, end)).join(' | ')})`,
    )
  }
  const counts = scoreCorpus(
    corpus,
    ({ id }) => systems.get(id) ?? [],
    flag === '--errors' ? showError : undefined,
  )
  for (const [kind, { gold, answered, right }] of counts) {
    console.log(
      `${kind.padEnd(22)} gold ${gold} answered ${answered} right ${right}: ${(percent(right, gold) ?? 0).toFixed(1)} %`,
    )
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  main(process.argv.slice(2))
