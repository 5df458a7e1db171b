import type { Attribution } from '../article/attribution.js'
import type { ClaimType } from '../article/claim.js'
import type { DateMention } from '../article/date.js'
import type { Entity } from '../article/entity.js'
import type { Quantity } from '../article/quantity.js'
import { contains, type Span } from '../base/span.js'
import type { Watch } from '../base/watch.js'
import type { Document } from '../model/document.js'
import { conditionsOf, findPlaces, placesOf, type TimedDate, timeDates } from './adjuncts.js'
import type { Clause } from './clauses.js'
import { findClauses } from './clauses.js'
import { splitContrasts } from './contrast.js'
import type { ClaimLanguage } from './language.js'
import { type Mood, moodOf } from './mood.js'
import { type Phrase, phraseOf } from './phrase.js'
import { predicateOf } from './predicate.js'
import type { ReadClaim } from './read-claim.js'
import { type Selection, selectClaims } from './select-claims.js'
import { objectPlaces, type Surroundings } from './slot-phrases.js'
import { slotsOf } from './slots.js'
import { readTree, type Tree } from './tree.js'
import { typeOf } from './type.js'
import { findNames } from './type-input.js'

export type { ReadClaim } from './read-claim.js'

/** What the floors below have found. */
export interface Findings {
  readonly entities: readonly Entity[]
  readonly dates: readonly DateMention[]
  readonly quantities: readonly Quantity[]
  readonly attributions: readonly Attribution[]
}

/** Everything read from one document, before it is put in the contract's shape. */
export interface ClaimReading {
  readonly tree: Tree
  readonly around: Surroundings
  readonly clauses: readonly Clause[]
  readonly selection: Selection
  readonly claims: readonly ReadClaim[]
}

const byStart = (a: Span, b: Span): number => a.start - b.start

/** Clauses of these outcomes stay inside the phrases that hold them. */
const idle = ['frame', 'condition', 'question', 'layout']

const surround = (
  tree: Tree,
  clauses: readonly Clause[],
  selection: Selection,
  findings: Findings,
): Surroundings => ({
  tree,
  byHead: new Map(clauses.map((clause) => [clause.head, clause])),
  claimHeads: new Set(
    clauses.map(({ head }) => head).filter((head) => !idle.includes(selection.dropped.get(head) ?? 'claim')),
  ),
  conditions: new Set(
    [...selection.dropped].filter(([, drop]) => drop === 'condition').map(([head]) => head),
  ),
  places: findPlaces(findings.entities),
  dates: [...findings.dates].sort(byStart),
})

/** The clause that a clause hangs on, through nouns and infinitives. */
const aboveOf = (
  tree: Tree,
  { head, coordinated }: Clause,
  types: ReadonlyMap<number, ClaimType>,
): ClaimType | undefined => {
  if (coordinated >= 0) return types.get(coordinated)
  for (
    let at = tree.tokens[head].head, steps = 0;
    at >= 0 && steps < 30;
    at = tree.tokens[at].head, steps++
  ) {
    const type = types.get(at)
    if (type !== undefined) return type
  }
  return undefined
}

const hopedFor = (tree: Tree, { head, kind }: Clause): boolean => {
  const above = tree.tokens[head].head
  return (
    kind === 'content' &&
    above >= 0 &&
    tree.language.hopeVerbs.has(tree.tokens[above].lemma) &&
    tree.tokens[above].lemma === 'hope'
  )
}

/** Dates given by the noun that a relative clause hangs on: `since 2020, when`. */
const relativeDates = (
  tree: Tree,
  clause: Clause,
  timed: readonly TimedDate[],
  dates: readonly DateMention[],
): readonly TimedDate[] => {
  const noun = tree.tokens[clause.head].head
  if (clause.kind !== 'relative' || noun < 0 || !hasWord(tree, clause.head, 'when')) return []
  const date = dates.findIndex((mention) => contains(mention, tree.tokens[noun]))
  return date < 0
    ? []
    : [{ start: dates[date].start, end: dates[date].end, date, verb: clause.head, token: noun }].filter(
        ({ date: found }) => !timed.some((other) => other.date === found && other.verb === clause.head),
      )
}

const hasWord = (tree: Tree, index: number, word: string): boolean =>
  tree.document.children[index].some((child) => tree.tokens[child].text.toLowerCase() === word)

const relativePlace = (around: Surroundings, clause: Clause): readonly Phrase[] => {
  const noun = around.tree.tokens[clause.head].head
  return clause.kind === 'relative' &&
    noun >= 0 &&
    hasWord(around.tree, clause.head, 'where') &&
    around.tree.tokens[noun].pos !== 'VERB'
    ? [phraseOf(around.tree, noun, around.claimHeads)]
    : []
}

/** An adjunct before coordinated verbs is given to each. */
const sharedFrom = (around: Surroundings, clause: Clause): readonly number[] => {
  if (clause.coordinated < 0) return []
  const first = around.byHead.get(clause.coordinated)
  return first === undefined ? [] : [...first.nodes, ...sharedFrom(around, first)]
}

const sharesSubject = (tree: Tree, clause: Clause): boolean =>
  !clause.nodes.some((node) =>
    tree.document.children[node].some((child) => tree.tokens[child].dep.startsWith('nsubj')),
  )

const timesOf = (
  around: Surroundings,
  clause: Clause,
  timed: ReadonlyMap<number, readonly TimedDate[]>,
): readonly TimedDate[] => {
  const own = clause.nodes.flatMap((node) => timed.get(node) ?? [])
  if (!sharesSubject(around.tree, clause)) return own
  const shared = sharedFrom(around, clause).flatMap((node) =>
    (timed.get(node) ?? []).filter(({ token }) => token < node),
  )
  return [...shared.filter(({ date }) => !own.some((other) => other.date === date)), ...own].sort(byStart)
}

const placesFor = (around: Surroundings, clause: Clause, taken: ReadonlySet<number>): readonly Phrase[] => {
  const inObjects = objectPlaces(around, clause.nodes[clause.nodes.length - 1])
  const own = placesOf(around.tree, clause, taken, around.places, around.claimHeads, inObjects)
  if (!sharesSubject(around.tree, clause)) return own
  const before = sharedFrom(around, clause).flatMap((node) => {
    const first = around.byHead.get(node)
    return first === undefined
      ? []
      : placesOf(around.tree, first, taken, around.places, around.claimHeads).filter(
          ({ head }) => head < node,
        )
  })
  return [...before, ...own]
}

const groupTimes = (timed: readonly TimedDate[]): ReadonlyMap<number, readonly TimedDate[]> => {
  const byVerb = new Map<number, TimedDate[]>()
  for (const date of timed) byVerb.set(date.verb, [...(byVerb.get(date.verb) ?? []), date])
  return byVerb
}

const inheritMood = (tree: Tree, clause: Clause, mood: Mood, moods: ReadonlyMap<number, Mood>): Mood => {
  const first = moods.get(clause.coordinated >= 0 ? clause.coordinated : tree.tokens[clause.head].head)
  const bare = !tree.document.children[clause.head].some((child) =>
    ['aux', 'cop', 'nsubj'].includes(tree.tokens[child].dep.split(':')[0]),
  )
  const word = tree.tokens[clause.head]
  const shares =
    clause.coordinated >= 0 && bare && first?.modal !== undefined && word.text.toLowerCase() === word.lemma
  const follows =
    clause.kind === 'participle' &&
    first?.modal !== undefined &&
    word.index > word.head &&
    ['may', 'might', 'could', 'can'].includes(first.modal.name)
  if (first === undefined || (!shares && !follows)) return mood
  const certainty = follows ? 'possible' : first.certainty
  return {
    ...mood,
    certainty: mood.certainty === 'certain' ? certainty : mood.certainty,
    modal: shares ? first.modal : mood.modal,
    ahead: mood.ahead || first.ahead || follows,
    demanded: mood.demanded || (shares && first.demanded),
  }
}

/** Reads the claims of a document from its trees. */
export const readClaims = (
  document: Document,
  findings: Findings,
  language: ClaimLanguage,
  watch?: Watch,
): ClaimReading => {
  const tree = readTree(document, language)
  const clauses = findClauses(tree)
  const selection = selectClaims(tree, clauses, findings.attributions)
  const around = surround(tree, clauses, selection, findings)
  const parts = selection.claims.map((clause) => {
    watch?.()
    const predicate = predicateOf(tree, clause)
    return { clause, predicate, slots: slotsOf(around, clause, predicate) }
  })
  const taken = new Set(parts.flatMap(({ slots }) => [...slots.taken]))
  const timed = timeDates(tree, findings.dates, taken)
  const byVerb = groupTimes([
    ...timed,
    ...clauses.flatMap((clause) => relativeDates(tree, clause, timed, findings.dates)),
  ])
  const names = findNames(findings.entities)
  const quantities = [...findings.quantities].sort(byStart)
  const types = new Map<number, ClaimType>()
  const moods = new Map<number, Mood>()
  const claims = parts.map(({ clause, predicate, slots }): ReadClaim => {
    watch?.()
    const own = moodOf(tree, clause, predicate, slots, selection.frames.get(clause.head))
    const mood = withHope(tree, clause, inheritMood(tree, clause, own, moods))
    const condition = conditionsOf(tree, clause, around.conditions).map((head) =>
      phraseOf(tree, head, new Set(), true),
    )
    const above = aboveOf(tree, clause, types)
    const { type, rule } = typeOf({
      tree,
      clause,
      predicate,
      slots,
      mood,
      names,
      quantities,
      above,
      hoped: hopedFor(tree, clause),
      conditional: condition.length > 0,
    })
    types.set(clause.head, type)
    moods.set(clause.head, mood)
    const time = timesOf(around, clause, byVerb)
    const place = [...relativePlace(around, clause), ...placesFor(around, clause, slots.taken)]
    return { clause, predicate, slots, mood, type, typeRule: rule, time, place, condition }
  })
  return { tree, around, clauses, selection, claims: splitContrasts(around, claims) }
}

const withHope = (tree: Tree, clause: Clause, mood: Mood): Mood =>
  hopedFor(tree, clause)
    ? {
        ...mood,
        certainty: 'possible',
        cues: [...mood.cues, { token: tree.tokens[tree.tokens[clause.head].head], marks: 'certainty' }],
      }
    : mood
