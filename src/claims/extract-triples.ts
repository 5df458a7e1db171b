import type { Document, Token } from '../model/document.js'
import type { Clause } from './clauses.js'
import { confidenceOf, evidenceFor } from './confidence.js'
import type { ClaimLanguage } from './language.js'
import { cutRange, phraseOf, type Range } from './phrase.js'
import { type Predicate, predicateOf } from './predicate.js'
import { type ClaimReading, type Findings, readClaims } from './read-claims.js'
import { copularRange, phraseFor, type Surroundings } from './slot-phrases.js'
import { type ClausesByHead, followRelative, grammaticalSubject } from './subject.js'
import { childrenOf, kids, lower, relationOf, type Tree } from './tree.js'
import { isCopular, verbFormOf } from './verb-form.js'

/** One proposition in the manner of open information extraction: pieces of the text, no types, no sources. */
export interface Triple {
  readonly subject: string
  readonly relation: string
  readonly arguments: readonly string[]
  readonly confidence: number
  /** Index of its sentence. */
  readonly sentence: number
}

export interface TripleOptions {
  /** `minimal` (the default): one adverbial a triple; `full`: all of them in one. */
  readonly arguments?: 'minimal' | 'full'
}

/** A part of a triple before it is text. */
type Piece = readonly Token[]

interface Parts {
  readonly subject: Piece
  readonly relation: Piece
  /** What the verb governs: in every triple of the clause. */
  readonly core: readonly Piece[]
  readonly adverbials: readonly Piece[]
  readonly confidence: number
  readonly sentence: number
}

const piece = (tree: Tree, { first, last }: Range): Piece => tree.tokens.slice(first, last + 1)

const textOf = (tokens: Piece): string => {
  return tokens
    .map((token, at) => (at > 0 && tokens[at - 1].end === token.start ? '' : ' ') + token.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

interface Reader {
  readonly around: Surroundings
  readonly clause: Clause
  readonly predicate: Predicate
  readonly byHead: ClausesByHead
  readonly confidence: number
}

/** Infinitives that run on from the verb belong to the relation: `decided to join`. */
const verbsOf = ({ around: { tree }, predicate }: Reader): readonly number[] => {
  const verbs = [predicate.main]
  for (let at = predicate.main; verbs.length < 4; ) {
    const next = kids(tree, at, 'xcomp').find(
      ({ index }) => index > at && verbFormOf(tree, index) === 'infinitive',
    )
    if (next === undefined || kids(tree, at, 'obj').length > 0 || isCopular(tree, next.index)) break
    verbs.push(next.index)
    at = next.index
  }
  return verbs
}

const relationPiece = (reader: Reader, verbs: readonly number[]): Piece => {
  const { around, predicate } = reader
  const last = Math.max(predicate.range.last, ...verbs)
  return piece(around.tree, { first: predicate.range.first, last })
}

const clausal = ['ccomp', 'csubj']

const argumentPiece = ({ around, clause, byHead }: Reader, child: Token): Piece => {
  const { tree, claimHeads } = around
  const relation = relationOf(child)
  if (relation === 'obj' || relation === 'iobj') {
    const phrase = phraseFor(around, followRelative(tree, clause, byHead, child))
    return piece(tree, phrase.range)
  }
  if (clausal.includes(relation) || relation === 'xcomp' || relation === 'advcl')
    return piece(
      tree,
      cutRange(
        tree,
        child.index,
        { first: tree.first[child.index], last: tree.last[child.index] },
        new Set(),
      ),
    )
  return piece(tree, phraseOf(tree, child.index, claimHeads, true).range)
}

const isAdverbial = (child: Token): boolean => ['obl', 'advmod'].includes(relationOf(child))

const coreOf = (reader: Reader, verbs: readonly number[]): readonly Token[] => {
  const { tree } = reader.around
  const last = verbs[verbs.length - 1]
  return verbs
    .flatMap((verb) => childrenOf(tree, verb))
    .filter(
      (child) =>
        ['obj', 'iobj', 'xcomp', 'ccomp'].includes(relationOf(child)) &&
        !verbs.includes(child.index) &&
        (child.head === last || relationOf(child) !== 'xcomp'),
    )
}

const adverbialsOf = (reader: Reader, verbs: readonly number[]): readonly Token[] => {
  const { tree, language } = { tree: reader.around.tree, language: reader.around.tree.language }
  const inside = (token: Token): boolean =>
    token.index >= reader.predicate.range.first && token.index <= reader.predicate.range.last
  return [...new Set([...reader.clause.nodes, ...verbs])]
    .flatMap((verb) => childrenOf(tree, verb))
    .filter(
      (child) =>
        isAdverbial(child) &&
        !inside(child) &&
        !language.relativeWords.has(lower(child)) &&
        (relationOf(child) === 'obl' || child.index > reader.predicate.main),
    )
}

const copulaParts = (reader: Reader): readonly Piece[] => {
  const { around, predicate } = reader
  return [piece(around.tree, copularRange(around, predicate.main))]
}

/** The preposition joins the relation where nothing stands between them: `led to | a coal mine`. */
const joinPreposition = (
  relation: Piece,
  first: Piece | undefined,
  tree: Tree,
): { relation: Piece; first: Piece | undefined } => {
  if (first === undefined || first.length < 2) return { relation, first }
  const preposition = first[0]
  const joins =
    preposition.pos === 'ADP' &&
    preposition.index === relation[relation.length - 1].index + 1 &&
    tree.tokens[preposition.index] === preposition
  return joins ? { relation: [...relation, preposition], first: first.slice(1) } : { relation, first }
}

const partsOf = (reader: Reader): Parts | undefined => {
  const { around, clause, predicate, byHead } = reader
  const { tree } = around
  const referent = grammaticalSubject(tree, clause, byHead)
  if (referent === undefined) return undefined
  const subject = piece(tree, phraseFor(around, referent).range)
  const verbs = predicate.copular ? [predicate.main] : verbsOf(reader)
  const core = predicate.copular
    ? copulaParts(reader)
    : predicate.existential
      ? []
      : coreOf(reader, verbs).map((child) => argumentPiece(reader, child))
  const adverbs = predicate.copular
    ? adverbialsOf(reader, verbs).filter((child) => child.index < predicate.range.first)
    : adverbialsOf(reader, verbs)
  const relation = predicate.copular ? piece(tree, predicate.range) : relationPiece(reader, verbs)
  const pieces = [
    ...core,
    ...[...adverbs]
      .sort((a, b) => Number(a.index < predicate.main) - Number(b.index < predicate.main))
      .map((child) => argumentPiece(reader, child)),
  ]
  const joined = joinPreposition(relation, pieces[0], tree)
  const all = joined.first === undefined ? pieces : [joined.first, ...pieces.slice(1)]
  const governed = Math.max(core.length, joined.relation.length > relation.length ? 1 : 0)
  return {
    subject,
    relation: joined.relation,
    core: all.slice(0, governed),
    adverbials: all.slice(governed),
    confidence: reader.confidence,
    sentence: tree.tokens[clause.head].sentence,
  }
}

const toTriple = (parts: Parts, pieces: readonly Piece[]): Triple => ({
  subject: textOf(parts.subject),
  relation: textOf(parts.relation),
  arguments: pieces.map((tokens) => textOf(tokens)),
  confidence: parts.confidence,
  sentence: parts.sentence,
})

const spread = (parts: Parts, options: TripleOptions): readonly Triple[] => {
  if (options.arguments === 'full' || parts.adverbials.length < 2)
    return [toTriple(parts, [...parts.core, ...parts.adverbials])]
  return parts.adverbials.map((adverbial) => toTriple(parts, [...parts.core, adverbial]))
}

/** `Kigali, the capital`: the apposition says what the noun is. */
const appositions = (around: Surroundings): readonly Parts[] => {
  const { tree, claimHeads } = around
  return tree.tokens
    .filter(
      ({ dep, head, pos, index }) =>
        dep === 'appos' &&
        head >= 0 &&
        head < index &&
        pos === 'NOUN' &&
        ['PROPN', 'NOUN'].includes(tree.tokens[head].pos),
    )
    .map(({ index, head, sentence }) => {
      const first = phraseOf(tree, head, claimHeads).range
      return {
        subject: piece(tree, {
          first: first.first,
          last: Math.max(head, Math.min(first.last, tree.first[index] - 2)),
        }),
        relation: [],
        core: [piece(tree, phraseOf(tree, index, claimHeads).range)],
        adverbials: [],
        confidence: 0.4,
        sentence,
      }
    })
}

/** Confidence of a clause that makes no claim of its own, such as `she said`. */
const unclaimed = 0.5

const sentenceTriples = (reading: ClaimReading): readonly Parts[] => {
  const { tree, clauses, selection, around } = reading
  const confidence = new Map(
    reading.claims.map((claim) => [claim.clause.head, confidenceOf(evidenceFor(tree, claim))]),
  )
  const readable = clauses.filter(
    ({ head, kind }) => selection.dropped.get(head) !== 'frame' && kind !== 'condition',
  )
  return readable.flatMap((clause) => {
    const predicate = predicateOf(tree, clause)
    const parts = partsOf({
      around,
      clause,
      predicate,
      byHead: around.byHead,
      confidence: confidence.get(clause.head) ?? unclaimed,
    })
    return parts === undefined ? [] : [parts]
  })
}

/** Finds triples in a document, in the order of the text. */
export const extractTriples = (
  document: Document,
  findings: Findings,
  language: ClaimLanguage,
  options: TripleOptions = {},
): readonly Triple[] => {
  const reading = readClaims(document, findings, language)
  const said = sentenceTriples(reading).flatMap((parts) => spread(parts, options))
  const named = appositions(reading.around).map((parts) => ({
    ...toTriple(parts, parts.core),
    relation: language.copula,
  }))
  return [...said, ...named]
    .filter(({ subject, relation }) => subject !== '' && relation !== '')
    .sort((a, b) => a.sentence - b.sentence)
}
