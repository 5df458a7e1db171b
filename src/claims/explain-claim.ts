import type { Article } from '../article/article.js'
import type { Claim } from '../article/claim.js'
import type { Span } from '../base/span.js'
import type { Document } from '../model/document.js'
import type { ClaimLanguage } from './language.js'
import type { ReadClaim } from './read-claim.js'
import { type ClaimReading, readClaims } from './read-claims.js'
import { subjectOf } from './verb-form.js'

/** One word of the sentence with its place in the tree that the rules read. */
export interface ExplainedWord extends Span {
  readonly text: string
  readonly pos: string
  readonly relation: string
  /** The governing word, absent for the root. */
  readonly head?: string
  /** Whether it belongs to the claim's verb group. */
  readonly predicate: boolean
}

/** One decision: what was decided, by which rule, on which words. */
export interface ExplainedStep {
  readonly step:
    | 'clause'
    | 'predicate'
    | 'subject'
    | 'object'
    | 'complement'
    | 'adjuncts'
    | 'polarity'
    | 'certainty'
    | 'type'
    | 'attribution'
    | 'text'
    | 'confidence'
  readonly rule: string
  readonly result: string
  readonly words: readonly string[]
}

export interface Explanation {
  readonly claim: Claim
  readonly sentence: string
  readonly tree: readonly ExplainedWord[]
  readonly steps: readonly ExplainedStep[]
  /** The sentence's other clauses and why each is a claim or none. */
  readonly clauses: readonly { readonly text: string; readonly kind: string; readonly outcome: string }[]
}

const treeOf = (
  { tree }: ClaimReading,
  { predicate }: ReadClaim,
  sentence: number,
): readonly ExplainedWord[] => {
  const { firstToken, endToken } = tree.document.sentences[sentence]
  return tree.tokens.slice(firstToken, endToken).map(({ index, text, start, end, pos, dep, head }) => ({
    start,
    end,
    text,
    pos,
    relation: dep,
    ...(head >= 0 && { head: tree.tokens[head].text }),
    predicate: index >= predicate.range.first && index <= predicate.range.last,
  }))
}

const subjectRule = ({ tree }: ClaimReading, { clause, predicate, slots }: ReadClaim): string => {
  if (predicate.passive)
    return slots.subject === undefined ? 'passive without an agent' : 'agent of the passive'
  if (subjectOf(tree, clause.head) !== undefined)
    return clause.kind === 'relative'
      ? 'subject, followed through the relative pronoun'
      : 'subject of the verb'
  return clause.coordinated >= 0
    ? 'shared with the verb that it is coordinated with'
    : `taken from where the ${clause.kind} clause hangs`
}

const show = (document: Document, span: Span | null | undefined): string =>
  span === null || span === undefined ? 'none' : document.text.slice(span.start, span.end)

const cuesFor = (document: Document, claim: Claim, marks: string): readonly string[] =>
  claim.cues.filter((cue) => cue.marks === marks).map((cue) => show(document, cue))

const stepsOf = (
  document: Document,
  reading: ClaimReading,
  read: ReadClaim,
  claim: Claim,
): readonly ExplainedStep[] => {
  const { tree } = reading
  const { clause, predicate } = read
  const head = tree.tokens[clause.head]
  const above = head.head < 0 ? [] : [tree.tokens[head.head].text]
  const chain = clause.nodes.map((node) => tree.tokens[node].text)
  const adjuncts = [...claim.time, ...claim.place, ...claim.condition].map((span) => show(document, span))
  const sources = claim.attribution.map(
    ({ source, cue, mode }) => `${show(document, source)} (${mode}, ${show(document, cue)})`,
  )
  return [
    {
      step: 'clause',
      rule: `${clause.kind}${clause.coordinated >= 0 ? ', coordinated' : ''} (${head.dep})`,
      result: clause.form,
      words: above,
    },
    {
      step: 'predicate',
      rule: predicate.passive
        ? 'passive'
        : predicate.copular
          ? 'copula'
          : predicate.existential
            ? 'existential'
            : 'verb',
      result: show(document, claim.predicate),
      words: chain,
    },
    { step: 'subject', rule: subjectRule(reading, read), result: show(document, claim.subject), words: [] },
    {
      step: 'object',
      rule: predicate.passive ? 'subject of the passive' : 'governed by the verb',
      result: show(document, claim.object),
      words: [],
    },
    {
      step: 'complement',
      rule: 'what else the verb calls for',
      result: show(document, claim.complement),
      words: [],
    },
    { step: 'adjuncts', rule: 'time, place, condition', result: adjuncts.join('; ') || 'none', words: [] },
    {
      step: 'polarity',
      rule: 'negations, an odd number denies',
      result: claim.polarity,
      words: cuesFor(document, claim, 'polarity'),
    },
    {
      step: 'certainty',
      rule: 'the weakest of modal, hedge and frame',
      result: claim.certainty,
      words: cuesFor(document, claim, 'certainty'),
    },
    { step: 'type', rule: read.typeRule, result: claim.type, words: cuesFor(document, claim, 'type') },
    {
      step: 'attribution',
      rule: 'attributions that cover the verb, smallest first',
      result: sources.join('; ') || 'the author',
      words: [],
    },
    {
      step: 'text',
      rule: 'plain sentence',
      result: claim.text ?? `left out: ${claim.textProblem}`,
      words: [],
    },
    {
      step: 'confidence',
      rule: 'agreement with trees made by hand',
      result: String(claim.confidence),
      words: [],
    },
  ]
}

const otherClauses = (document: Document, { tree, clauses, selection }: ClaimReading, sentence: number) =>
  clauses
    .filter(({ head }) => tree.tokens[head].sentence === sentence)
    .map(({ head, kind }) => ({
      text: document.text.slice(tree.tokens[tree.first[head]].start, tree.tokens[tree.last[head]].end),
      kind,
      outcome: selection.dropped.get(head) ?? 'claim',
    }))

/**
 * Shows step by step how a claim was read: its clause, the tree, each decision with its rule and words.
 * `article` must be in the document's own positions. Undefined where there is no such claim, or no parse.
 */
export const explainClaim = (
  document: Document,
  article: Pick<Article, 'entities' | 'dates' | 'quantities' | 'attributions' | 'claims'>,
  id: string,
  language: ClaimLanguage,
): Explanation | undefined => {
  const claim = article.claims.find((candidate) => candidate.id === id)
  if (claim === undefined || !document.parsed) return undefined
  const reading = readClaims(document, article, language)
  const read = reading.claims.find(
    ({ predicate, mood, slots }) =>
      reading.tree.tokens[predicate.range.first].start === claim.predicate.start &&
      mood.polarity === claim.polarity &&
      (slots.object?.start ?? -1) === (claim.object?.start ?? -1),
  )
  if (read === undefined) return undefined
  const { start, end } = document.sentences[claim.sentence]
  return {
    claim,
    sentence: document.text.slice(start, end),
    tree: treeOf(reading, read, claim.sentence),
    steps: stepsOf(document, reading, read, claim),
    clauses: otherClauses(document, reading, claim.sentence),
  }
}
