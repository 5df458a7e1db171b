import type { Document, Token } from '../model/document.js'

/** Where a phrase stands in its clause. */
export interface ClausePlace {
  readonly relation:
    | 'subject'
    | 'passive-subject'
    | 'object'
    | 'agent'
    | 'possessor'
    | 'oblique'
    | 'modifier'
    | 'compound'
    | 'other'
  /** The verb or noun that it depends on. */
  readonly governor?: Token
  /** In lower case. */
  readonly preposition?: string
}

/** The token of a stretch that the others hang on: the one whose head lies outside. */
export const headOf = ({ tokens }: Document, first: number, end: number): Token => {
  for (let index = first; index < end; index += 1) {
    const { head } = tokens[index]
    if (head < first || head >= end) return tokens[index]
  }
  return tokens[end - 1]
}

const relations: Readonly<Record<string, ClausePlace['relation']>> = {
  nsubj: 'subject',
  csubj: 'subject',
  'nsubj:pass': 'passive-subject',
  'nsubj:outer': 'subject',
  obj: 'object',
  iobj: 'object',
  'obl:agent': 'agent',
  obl: 'oblique',
  'obl:arg': 'oblique',
  'obl:npmod': 'oblique',
  'obl:unmarked': 'oblique',
  nmod: 'modifier',
  'nmod:poss': 'possessor',
  compound: 'compound',
  amod: 'compound',
  'nmod:unmarked': 'compound',
  'nmod:desc': 'compound',
}

/** Coordinations are followed so far up. */
const longestChain = 6

const prepositionOf = ({ tokens, children }: Document, token: Token): string | undefined => {
  const found = children[token.index].find((child) => tokens[child].dep === 'case' && child < token.index)
  return found === undefined ? undefined : tokens[found].text.toLowerCase()
}

const fromTree = (document: Document, token: Token): ClausePlace => {
  let head = token
  let preposition = prepositionOf(document, token)
  for (
    let step = 0;
    step < longestChain &&
    (head.dep === 'conj' || head.dep === 'appos' || head.dep === 'flat') &&
    head.head >= 0;
    step += 1
  ) {
    head = document.tokens[head.head]
    preposition ??= prepositionOf(document, head)
  }
  const governor = head.head < 0 ? undefined : document.tokens[head.head]
  const relation = relations[head.dep] ?? 'other'
  return {
    relation: relation === 'oblique' && preposition === 'by' ? 'agent' : relation,
    ...(governor === undefined ? {} : { governor }),
    ...(preposition === undefined ? {} : { preposition }),
  }
}

const isVerb = (token: Token | undefined): token is Token =>
  token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX')

/** The next main verb after some auxiliaries and adverbs. */
const verbAfter = (tokens: readonly Token[], index: number): Token | undefined => {
  let position = index
  while (
    position < index + 5 &&
    tokens[position] !== undefined &&
    /^(?:AUX|ADV|PART)$/.test(tokens[position].pos)
  )
    position += 1
  return isVerb(tokens[position])
    ? tokens[position]
    : isVerb(tokens[position - 1])
      ? tokens[position - 1]
      : undefined
}

/** The same read from the neighbouring words, where there is no tree. */
const fromNeighbours = ({ tokens }: Document, first: number, end: number): ClausePlace => {
  const [next, after] = [tokens[end], tokens[end + 1]]
  if (next !== undefined && /^['’]s?$/.test(next.text))
    return { relation: 'possessor', ...(after === undefined ? {} : { governor: after }) }
  let before = first - 1
  while (before >= 0 && /^(?:DET|ADJ)$/.test(tokens[before].pos)) before -= 1
  const left = tokens[before]
  if (left?.pos === 'ADP') {
    const governor = tokens[before - 1]
    const preposition = left.text.toLowerCase()
    const relation = preposition === 'by' ? 'agent' : isVerb(governor) ? 'oblique' : 'modifier'
    return { relation, preposition, ...(governor === undefined ? {} : { governor }) }
  }
  const verb = verbAfter(tokens, end)
  if (verb !== undefined) return { relation: 'subject', governor: verb }
  if (isVerb(left)) return { relation: 'object', governor: left }
  if (next?.pos === 'NOUN') return { relation: 'compound', governor: next }
  return { relation: 'other' }
}

/** What a phrase (token indexes, half-open) is to its clause. */
export const findClausePlace = (document: Document, first: number, end: number): ClausePlace =>
  document.parsed ? fromTree(document, headOf(document, first, end)) : fromNeighbours(document, first, end)
