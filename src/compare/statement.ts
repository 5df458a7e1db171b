import type { Slot } from '../article/span.js'
import { foldName } from '../base/fold-name.js'
import { firstEndingAfter, overlaps, type Span } from '../base/span.js'
import { type Amount, amountsOf } from './amount.js'
import type { ComparableArticle, ComparableClaim } from './comparable.js'
import { type Lexicon, type ReadWord, readWords } from './lexicon.js'
import { type DayRange, rangeOfValue } from './time.js'

/** Parts of a claim that are set beside the same part of another. */
export const roles = ['predicate', 'subject', 'object', 'complement', 'place'] as const
export type Role = (typeof roles)[number]

/** Weight by key: `c:` concept, `w:` word, `e:` state, `n:` number. */
export type Keys = ReadonlyMap<string, number>

/** A word of a claim with how much it tells. */
export interface Term extends ReadWord {
  readonly role: Role
  readonly weight: number
}

/** A date of a claim. */
export interface DatedTime extends DayRange {
  readonly value: string
  readonly words: string
}

/** A claim made ready to be set beside others. */
export interface Statement {
  readonly article: string
  readonly claim: ComparableClaim
  /** Position in its article. */
  readonly index: number
  readonly sentence: number
  readonly terms: readonly Term[]
  /** What the claim tells of. */
  readonly keys: Keys
  /** What its sentence and the sentences beside it tell of. */
  readonly context: Keys
  readonly actors: ReadonlySet<string>
  readonly patients: ReadonlySet<string>
  readonly amounts: readonly Amount[]
  readonly times: readonly DatedTime[]
  /** Text of each slot, without markup. */
  readonly slots: Readonly<Record<Role, string>>
  /** Who says it: a key that is the same for the same voice. */
  readonly voice: string
  readonly source: string
  /** The news agency or other medium that it is taken from. */
  readonly agency?: string
  readonly words: string
}

const placeWeight = 0.5
const purposeWeight = 0.5
const stateWeight = 0.4
const weakWeight = 0.3
const numberWeight = 0.6

const weightOf = (read: ReadWord, role: Role, isPurpose: boolean, lexicon: Lexicon): number => {
  if (lexicon.language.emptyWords.has(read.lemma)) return 0
  const own =
    read.state !== undefined
      ? stateWeight
      : /\d/.test(read.word)
        ? numberWeight
        : lexicon.language.weakWords.has(read.lemma)
          ? weakWeight
          : lexicon.isWeak(read)
            ? numberWeight
            : 1
  return own * (role === 'place' ? placeWeight : 1) * (isPurpose ? purposeWeight : 1)
}

const termsOf = (words: readonly ReadWord[], role: Role, lexicon: Lexicon): readonly Term[] => {
  // `tortured them to make them sign`: what for tells less than what.
  const isPurpose = role === 'complement' && words[0]?.word === 'to'
  return words.flatMap((read) => {
    const weight = weightOf(read, role, isPurpose, lexicon)
    return weight === 0 ? [] : [{ ...read, role, weight }]
  })
}

const raise = (keys: Map<string, number>, key: string, weight: number): void => {
  keys.set(key, Math.max(keys.get(key) ?? 0, weight))
}

/** Adds the keys of one word; a word with several senses gives each of them less. */
const addKeys = (keys: Map<string, number>, read: ReadWord, weight: number): void => {
  if (read.state !== undefined) raise(keys, `e:${read.state}`, weight)
  else if (/\d/.test(read.word)) raise(keys, `n:${read.word}`, weight)
  else {
    raise(keys, `w:${read.lemma}`, weight)
    for (const { concept } of read.senses) raise(keys, `c:${concept}`, weight / Math.sqrt(read.senses.length))
  }
}

const keysOf = (terms: readonly Term[]): Keys => {
  const keys = new Map<string, number>()
  for (const term of terms) addKeys(keys, term, term.weight)
  return keys
}

/** How much the sentence itself, the one before and the one after tell of a claim's matter. */
const contextWeights = [
  [0, 1],
  [-1, 0.4],
  [1, 0.25],
] as const

const contextOf = (sentences: readonly (readonly ReadWord[])[], at: number, lexicon: Lexicon): Keys => {
  const keys = new Map<string, number>()
  for (const [offset, weight] of contextWeights) {
    for (const read of sentences[at + offset] ?? []) {
      if (!lexicon.language.emptyWords.has(read.lemma)) addKeys(keys, read, weight)
    }
  }
  return keys
}

const markup = /<[^<>]{0,300}>/g
/** Without markup and with white space folded. */
export const plain = (text: string): string => text.replace(markup, '').replace(/\s+/g, ' ').trim()

const stateSet = (terms: readonly Term[], among: readonly Role[]): ReadonlySet<string> =>
  new Set(terms.flatMap(({ role, state }) => (state !== undefined && among.includes(role) ? [state] : [])))

const timesOf = (claim: ComparableClaim, article: ComparableArticle): readonly DatedTime[] =>
  (claim.time ?? []).flatMap((span) =>
    (article.dates ?? [])
      .filter((date) => overlaps(date, span))
      .flatMap(({ start, end, value, from, to }) => {
        const range = from !== undefined && to !== undefined ? { from, to } : rangeOfValue(value)
        return range === undefined
          ? []
          : [{ ...range, value, words: plain((article.text ?? '').slice(start, end)) }]
      }),
  )

/** What reading the claims of one article needs, made once. */
interface ArticleReading {
  readonly id: string
  readonly article: ComparableArticle
  readonly lexicon: Lexicon
  readonly read: (span: Span | null | undefined) => readonly ReadWord[]
  readonly sentences: readonly (readonly ReadWord[])[]
  readonly entityNames: ReadonlyMap<string, string>
}

const readArticle = (id: string, article: ComparableArticle, lexicon: Lexicon): ArticleReading => {
  const text = article.text ?? ''
  const read = (span: Span | null | undefined): readonly ReadWord[] =>
    span ? readWords(text.slice(span.start, span.end), lexicon) : []
  return {
    id,
    article,
    lexicon,
    read,
    sentences: (article.sentences ?? []).map(read),
    entityNames: new Map((article.entities ?? []).map((entity) => [entity.id, entity.name])),
  }
}

/** The words of a slot; a pronoun or description, which bring no name of their own, get that of their entity. */
const namedWords = (
  slot: Slot | null | undefined,
  { read, entityNames, lexicon }: ArticleReading,
): readonly ReadWord[] => {
  const words = read(slot)
  const name = slot?.entity === undefined ? undefined : entityNames.get(slot.entity)
  return name === undefined || words.some(({ capital }) => capital)
    ? words
    : [...words, ...readWords(name, lexicon)]
}

const wordsOf = (
  claim: ComparableClaim,
  reading: ArticleReading,
): Readonly<Record<Role, readonly ReadWord[]>> => ({
  predicate: reading.read(claim.predicate),
  subject: namedWords(claim.subject, reading),
  object: namedWords(claim.object, reading),
  complement: namedWords(claim.complement, reading),
  place: (claim.place ?? []).flatMap(reading.read),
})

/** Who says a claim: its closest source, else the outlet; and the medium that it is taken from. */
const sourceOf = (
  { attribution: [closest] }: ComparableClaim,
  { id, article, entityNames, lexicon }: ArticleReading,
): Pick<Statement, 'voice' | 'source' | 'agency'> => {
  const { text = '', meta } = article
  const written = closest?.source && plain(text.slice(closest.source.start, closest.source.end))
  const source = (closest?.entity && entityNames.get(closest.entity)) || written || ''
  const folded = foldName(source)
  const isMedium = lexicon.media.has(folded) || lexicon.language.mediumName.test(source)
  return {
    voice: `${id} ${source}`,
    source: source || (meta?.outlet ?? id),
    ...(source !== '' && isMedium && folded !== foldName(meta?.outlet ?? '') ? { agency: source } : {}),
  }
}

const slotsOf = (claim: ComparableClaim, text: string): Statement['slots'] => {
  const slice = (span: Span | null | undefined): string =>
    span ? plain(text.slice(span.start, span.end)) : ''
  return {
    predicate: slice(claim.predicate),
    subject: slice(claim.subject),
    object: slice(claim.object),
    complement: slice(claim.complement),
    place: (claim.place ?? []).map(slice).join('; '),
  }
}

const statementOf = (claim: ComparableClaim, index: number, reading: ArticleReading): Statement => {
  const { id, article, lexicon, sentences } = reading
  const text = article.text ?? ''
  const words = wordsOf(claim, reading)
  const terms = roles.flatMap((role) => termsOf(words[role], role, lexicon))
  const sentence = firstEndingAfter(article.sentences ?? [], claim.predicate.start)
  const slots = slotsOf(claim, text)
  return {
    article: id,
    claim,
    index,
    sentence,
    terms,
    keys: keysOf(terms),
    context: contextOf(sentences, sentence, lexicon),
    actors: stateSet(terms, ['subject']),
    patients: stateSet(terms, ['object', 'complement']),
    amounts: [claim.subject, claim.object, claim.complement].flatMap((slot) =>
      amountsOf(article, slot, lexicon),
    ),
    times: timesOf(claim, article),
    slots,
    ...sourceOf(claim, reading),
    words: clauseOf(claim, text, slots),
  }
}

/** Makes the claims of one article ready. */
export const statementsOf = (
  id: string,
  article: ComparableArticle,
  lexicon: Lexicon,
): readonly Statement[] => {
  const reading = readArticle(id, article, lexicon)
  return (article.claims ?? []).map((claim, index) => statementOf(claim, index, reading))
}

/** The clause as written, or, where its bounds are not known, from its first slot to its last. */
const clauseOf = (claim: ComparableClaim, text: string, slots: Statement['slots']): string => {
  if (claim.start !== undefined && claim.end !== undefined) return plain(text.slice(claim.start, claim.end))
  const parts = claim.passive
    ? [slots.object, slots.predicate, slots.complement, slots.subject && `by ${slots.subject}`]
    : [slots.subject, slots.predicate, slots.object, slots.complement]
  return parts.filter((part) => part !== '').join(' ')
}
