import type { EntityType } from '../article/entity.js'
import type { Span } from '../base/span.js'
import type { Document } from '../model/document.js'
import type { GazetteerEntry } from './gazetteer.js'

/** A name found in the text. */
export interface NameMention extends Span {
  readonly type: EntityType
  /** The rule that found it, or that carried most weight. */
  readonly rule: string
  /** The list entry it was found by. */
  readonly entry?: GazetteerEntry
}

/** A stretch of tokens that one rule takes for a name. */
export interface Candidate {
  /** Indexes in the document's tokens, half-open. */
  readonly first: number
  readonly end: number
  readonly type: EntityType
  readonly rule: string
  /** Probability that exactly this is a name of this type. */
  readonly score: number
  readonly entry?: GazetteerEntry
}

/** Marks names of events, laws and works: they keep others from being seen inside them, and are dropped at the end. */
export const otherRule = 'other'

export const kindOf = ({ rule, type }: Candidate): string => (rule === otherRule ? otherRule : type)

/** Below this a candidate is dropped. */
const leastScore = 0.42

/** Two witnesses for one name: wrong only when both are wrong. */
const combine = (a: Candidate, b: Candidate): Candidate => {
  const { first, end, type, rule } = a.score >= b.score ? a : b
  const entry = a.score >= b.score ? (a.entry ?? b.entry) : (b.entry ?? a.entry)
  return { first, end, type, rule, score: 1 - (1 - a.score) * (1 - b.score), entry }
}

/** One candidate for each stretch and type. */
export const mergeCandidates = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const merged = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const key = `${candidate.first} ${candidate.end} ${kindOf(candidate)}`
    const known = merged.get(key)
    if (known === undefined) merged.set(key, candidate)
    else if (known.rule !== candidate.rule) merged.set(key, combine(known, candidate))
    else if (known.score < candidate.score) merged.set(key, candidate)
  }
  return [...merged.values()]
}

const value = ({ first, end, score }: Candidate): number => (end - first) * score - 0.1

/** Index of the last candidate (sorted by `end`) that ends at or before `position`, -1 when none does. */
const lastEndingBy = (sorted: readonly Candidate[], position: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle].end <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The best set of candidates without overlap: weighted interval scheduling, each worth its tokens times its score. */
export const selectBest = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const sorted = mergeCandidates(candidates)
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => a.end - b.end || a.first - b.first)
  const before = sorted.map(({ first }) => lastEndingBy(sorted, first))
  const best = [0]
  sorted.forEach((candidate, index) => {
    best.push(Math.max(best[index], value(candidate) + best[before[index] + 1]))
  })
  const chosen: Candidate[] = []
  for (let index = sorted.length - 1; index >= 0; ) {
    if (best[index + 1] > best[index]) {
      chosen.push(sorted[index])
      index = before[index]
    } else index -= 1
  }
  return chosen.reverse()
}

/** The candidate as a span of the text. */
export const toMention = (
  { tokens }: Document,
  { first, end, type, rule, entry }: Candidate,
): NameMention => ({
  start: tokens[first].start,
  end: tokens[end - 1].end,
  type,
  rule,
  ...(entry === undefined ? {} : { entry }),
})
