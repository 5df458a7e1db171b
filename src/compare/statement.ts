import type { Slot } from '../article/span.js'
import { foldName } from '../base/fold-name.js'
import { firstEndingAfter, overlaps, type Span } from '../base/span.js'
import { type Amount, amountsOf } from './amount.js'
import { type ArticleReading, namedWords, plain, readArticle } from './article-reading.js'
import type { ComparableArticle, ComparableClaim } from './comparable.js'
import type { Lexicon, ReadWord } from './lexicon.js'
import { contextOf, type Keys, keysOf, type Role, roles, type Term, termsOf } from './terms.js'
import { type DayRange, rangeOfValue } from './time.js'

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
  /** Words that say what the subject is; a name alone does not, as one thing has many names. */
  readonly subjects: readonly Term[]
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

/** Weight from which a word is of the content. */
const telling = 0.5

const isOfSubject = ({ role, weight, state, capital, senses }: Term): boolean =>
  role === 'subject' && telling <= weight && state === undefined && !(capital && senses.length === 0)

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

/** A lone pronoun says nothing beside another article's words: the name of its entity does. */
const pronoun = /^[a-z]{1,6}$/
const shownSlots = (
  claim: ComparableClaim,
  slots: Statement['slots'],
  { entityNames }: ArticleReading,
): Statement['slots'] => {
  const shown = (slot: Slot | null | undefined, text: string): string =>
    (pronoun.test(text) && slot?.entity !== undefined && entityNames.get(slot.entity)) || text
  return {
    ...slots,
    subject: shown(claim.subject, slots.subject),
    object: shown(claim.object, slots.object),
    complement: shown(claim.complement, slots.complement),
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
    subjects: terms.filter(isOfSubject),
    actors: stateSet(terms, ['subject']),
    patients: stateSet(terms, ['object', 'complement']),
    amounts: [claim.subject, claim.object, claim.complement].flatMap((slot) =>
      amountsOf(article, slot, lexicon),
    ),
    times: timesOf(claim, article),
    slots: shownSlots(claim, slots, reading),
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
