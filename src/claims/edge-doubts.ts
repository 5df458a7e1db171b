import type { Token } from '../model/document.js'
import type { Phrase } from './phrase.js'
import type { ReadClaim } from './read-claim.js'
import { isBelow, kid, kids, lower, relationOf, type Tree } from './tree.js'
import { looksPast } from './verb-form.js'

/** A sentence that would end in a preposition or a conjunction, or in a verb of speech. */
export const isCutOff = (
  tree: Tree,
  { predicate }: ReadClaim,
  after: readonly number[],
  gap: string,
): boolean => {
  if (after.length === 0)
    return (
      gap === '' && tree.language.speechVerbs.has(predicate.lemma) && !predicate.passive && !predicate.copular
    )
  const end = after.filter((at) => tree.tokens[at].pos !== 'PUNCT').pop()
  const last = end === undefined ? undefined : tree.tokens[end]
  if (last === undefined) return false
  const { speechVerbs, relativeWords } = tree.language
  // `..., I think`
  if (last.pos === 'VERB' && speechVerbs.has(last.lemma) && relationOf(last) !== 'amod') return true
  const hanging =
    (last.pos === 'ADP' && predicate.copular) ||
    (last.pos === 'ADP' && relationOf(last) !== 'compound' && relationOf(last) !== 'advmod') ||
    ['SCONJ', 'CCONJ', 'PART', 'AUX'].includes(last.pos) ||
    (relativeWords.has(lower(last)) && last.pos === 'PRON') ||
    (last.pos === 'DET' && relationOf(last) === 'det')
  return (
    hanging ||
    after.some(
      (at) =>
        tree.tokens[at].pos === 'SCONJ' && predicate.main === tree.tokens[at].head && at > predicate.main,
    )
  )
}

/** `, ordered a halt`: a verb of its own behind the comma. */
const isFinitePast = (tree: Tree, token: Token): boolean =>
  looksPast(tree, token) &&
  kid(tree, token.index, 'obj', 'ccomp', 'xcomp') !== undefined &&
  kid(tree, token.index, 'cc') === undefined

/** Words that may follow where a clause ends; after others it was torn off: `It is unwise ⟦to split them⟧`. */
const closes = (tree: Tree, claim: ReadClaim, next: Token, end: Token): boolean => {
  const second = tree.tokens[next.index + 1]
  // `called him | "a genius"`
  if (/^["“‘«]$/.test(next.text) && next.start > end.end && second !== undefined && second.start === next.end)
    return false
  // `suggested the algae, | might do harm`
  const resumes =
    second?.pos === 'AUX' ||
    (second?.pos === 'VERB' &&
      !/ing$/.test(second.text) &&
      !/^(?:acl|advcl|amod)/.test(second.dep) &&
      isFinitePast(tree, second))
  const third = tree.tokens[next.index + 2]
  const { wholePronouns, but } = tree.language.plain
  if (lower(next) === but && wholePronouns.has(lower(end))) return false
  // `There is no doubt | that it works`
  if (next.pos === 'SCONJ' && lower(next) === tree.language.lists.thatWord && end.pos === 'NOUN') return false
  // `get $200, | $400 a year`
  const counts = next.text === ',' && end.pos === 'NUM' && second !== undefined
  if (counts && (second.pos === 'SYM' || second.pos === 'NUM')) return false
  // `tells why he left, | and how`
  const told = second?.pos === 'CCONJ' && third !== undefined && tree.language.questionWords.has(lower(third))
  if (next.text === ',' && told && tree.language.speechVerbs.has(claim.predicate.lemma)) return false
  if (next.text === ',' && resumes && second.sentence === end.sentence) return false
  if (next.pos === 'PART' || (next.pos === 'ADP' && tree.tokens[next.index + 1]?.pos === 'CCONJ'))
    return false
  // `around the time | when it began`, `agreed the day | before it began`
  const { questionWords, lists } = tree.language
  const dates = questionWords.has(lower(next)) || (lists.laterMarks.has(lower(next)) && next.pos === 'SCONJ')
  if (tree.language.timeNouns.has(end.lemma) && dates) return false
  // `appointed two months | prior`
  if (tree.language.timeNouns.has(end.lemma) && tree.language.plain.timeTails.has(lower(next))) return false
  // `due time-and-a-half pay`
  if (next.text === '-' && next.start === end.end && second?.start === next.end) return false
  if (next.sentence !== end.sentence || ['PUNCT', 'CCONJ', 'SYM', 'INTJ'].includes(next.pos)) return true
  if (tree.tokens[next.head]?.dep.startsWith('acl')) return false
  if (['advcl', 'mark', 'advmod', 'parataxis', 'discourse', 'vocative'].includes(relationOf(next)))
    return next.pos !== 'VERB' && (end.pos !== 'VERB' || next.pos !== 'SCONJ')
  if (next.pos === 'ADP') return tree.language.sourcePrepositions.has(lower(next)) || next.dep === 'mark'
  return next.pos === 'ADV' && next.index < claim.predicate.range.first
}

/** Whether the words left out behind the last one that stays are part of what it says. */
export const isTorn = (tree: Tree, claim: ReadClaim, after: readonly number[]): boolean => {
  const { predicate, clause } = claim
  const end = tree.tokens[Math.max(predicate.range.last, ...after)]
  const next = tree.tokens[end.index + 1]
  if (next === undefined) return false
  const inner = ['relative', 'reduced', 'subject'].includes(clause.kind)
  if (inner && !isBelow(tree, next.index, clause.head)) return false
  if (inner && !['VERB', 'AUX', 'ADJ', 'NOUN', 'PROPN', 'DET', 'NUM'].includes(next.pos)) return false
  return !closes(tree, claim, next, end)
}

/** `the only`, `the most important`: a noun that cannot stand without the clause that narrows it. */
export const isUnique = (tree: Tree, head: number): boolean =>
  kids(tree, head, 'amod').some(
    (word) =>
      tree.language.lists.uniqueWords.has(lower(word)) ||
      kids(tree, word.index, 'advmod').some((degree) => lower(degree) === tree.language.lists.superlative),
  )

/** What stands before a subject and belongs to no sentence: a question word, a second noun phrase. */
export const isStrayFront = (tree: Tree, words: readonly number[]): boolean => {
  const inside = new Set(words)
  const tops = words.map((at) => tree.tokens[at]).filter(({ head }) => !inside.has(head))
  const lone = words.length === 1 && ['DET', 'PRON'].includes(tree.tokens[words[0]].pos)
  // `While the state pays, | towns plan`: a clause read as a phrase.
  const acting = words.some(
    (at) =>
      relationOf(tree.tokens[at]) === 'nsubj' &&
      (['compound', 'nmod', 'obl', 'amod', 'flat'].includes(relationOf(tree.tokens[tree.tokens[at].head])) ||
        (!['VERB', 'AUX'].includes(tree.tokens[tree.tokens[at].head].pos) &&
          kid(tree, tree.tokens[at].head, 'cop') === undefined)),
  )
  // `Up | to ten people came`
  const severed = words.length === 1 && tree.tokens[words[0] + 1]?.pos === 'ADP'
  return (
    lone ||
    acting ||
    severed ||
    tree.tokens[words[0]].pos === 'AUX' ||
    (words.length > 1 &&
      tree.tokens[words[0]].pos === 'ADP' &&
      tree.language.questionWords.has(lower(tree.tokens[words[1]]))) ||
    tops.some(
      (top) =>
        ['obj', 'iobj', 'dislocated', 'nmod', 'appos', 'nummod', 'det'].includes(relationOf(top)) ||
        (top.pos === 'DET' && top.dep === 'det') ||
        (top.pos === 'PRON' && tree.language.questionWords.has(lower(top))),
    )
  )
}

/** `had either been tried`, with the `or` left out. */
const isHalfPair = ({ tokens, language }: Tree, first: number, words: readonly number[]): boolean => {
  const last = Math.max(first, ...words)
  const opens = tokens
    .slice(first, last)
    .find((token) => language.plain.pairWords.has(lower(token)) && ['CCONJ', 'ADV'].includes(token.pos))
  return (
    opens !== undefined &&
    !tokens.slice(opens.index, last).some(({ pos, index }) => pos === 'CCONJ' && index > opens.index)
  )
}

/** `in a building, and | old`: a property read as the conjunct of a thing. */
const isUnlike = (tree: Tree, token: Token, inside: ReadonlySet<number>): boolean =>
  token.dep === 'conj' &&
  inside.has(token.head) &&
  tree.tokens.slice(Math.max(0, tree.first[token.index] - 1), token.index).some(({ text }) => text === ',') &&
  ['NOUN', 'PROPN'].includes(tree.tokens[token.head].pos) &&
  (token.pos === 'ADJ' || (token.pos === 'VERB' && !/ing$/.test(token.text))) &&
  kid(tree, token.index, 'amod', 'det', 'compound') === undefined

/** `try to meet demand, and | fewer sales`: a second thing behind a comma belongs to an earlier list. */
const isLateThing = (tree: Tree, token: Token, inside: ReadonlySet<number>): boolean => {
  const start = tree.first[token.index]
  return (
    token.dep === 'conj' &&
    token.pos === 'NOUN' &&
    inside.has(token.head) &&
    tree.tokens[token.head].pos === 'NOUN' &&
    kids(tree, token.head, 'conj').length === 1 &&
    lower(tree.tokens[start]) === tree.language.plain.and &&
    tree.tokens[start - 1]?.text === ',' &&
    kid(tree, token.index, 'det', 'nmod:poss') === undefined &&
    tree.tokens.slice(token.head, start - 1).every(({ text }) => text !== ',')
  )
}

/** `sent in the debate | repeated the promise`: a participle with an object is the verb of the sentence. */
export const isHiddenVerb = (tree: Tree, token: Token): boolean =>
  token.pos === 'VERB' &&
  ['acl', 'advcl'].includes(token.dep) &&
  token.index > token.head &&
  looksPast(tree, token) &&
  !tree.language.giveVerbs.has(token.lemma) &&
  !tree.language.plain.namingVerbs.has(token.lemma) &&
  kid(tree, token.index, 'obj') !== undefined &&
  kid(tree, token.index, 'aux', 'mark', 'nsubj', 'case') === undefined

/** A conjunct kept without its conjunction or comma: two trees grown into one. */
export const hasStrayConjunct = (
  tree: Tree,
  { predicate, clause }: ReadClaim,
  words: readonly number[],
): boolean => {
  const inside = new Set(words)
  if (isHalfPair(tree, predicate.range.first, words)) return true
  return words.some((at) => {
    const token = tree.tokens[at]
    const lost = tree.tokens[at - 1]
    // `must be heard when, from the hall, it speaks`
    const after = tree.tokens[at + 1]
    if (tree.language.questionWords.has(lower(token)) && after?.text === ',') return true
    // `societies that reject it and that work`: the second clause without its noun.
    if (lost?.pos === 'CCONJ' && token.pos === 'PRON' && tree.language.relativeWords.has(lower(token)))
      return true
    const double = token.pos === 'ADP' && lost?.pos === 'ADP' && lost.dep !== 'fixed' && token.dep !== 'fixed'
    if (double && clause.kind === 'relative') return true
    if (lost?.pos === 'CCONJ' && !inside.has(at - 1) && inside.has(at - 2)) return true
    const run = tree.tokens[token.head]
    const loose =
      token.dep.startsWith('nsubj') &&
      run?.dep === 'conj' &&
      inside.has(run.index) &&
      kid(tree, run.index, 'cc') === undefined
    if (loose) return true
    if (isLateThing(tree, token, inside) || isUnlike(tree, token, inside) || isHiddenVerb(tree, token))
      return true
    if (token.dep === 'conj' && token.head === predicate.main && kid(tree, at, 'nsubj') !== undefined)
      return true
    const before = tree.tokens[tree.first[at] - 1]
    return (
      token.dep === 'conj' &&
      inside.has(token.head) &&
      before !== undefined &&
      before.pos === 'CCONJ' &&
      !inside.has(before.index)
    )
  })
}

const dashes = new Set(['--', '–', '—'])

/** One dash between the first and the last word: the speaker began anew. */
export const hasBreak = (
  tree: Tree,
  { predicate }: ReadClaim,
  { range }: Phrase,
  after: readonly number[],
  front = range.first,
): boolean => {
  const first = Math.min(front, range.last < predicate.range.first ? range.first : predicate.range.first)
  const last = Math.max(predicate.range.last, ...after)
  if (tree.tokens.slice(first, last).some(({ text }) => text === ';')) return true
  if (tree.tokens[last + 1]?.text === '--') return true
  return tree.tokens.slice(first, last).filter(({ text }) => dashes.has(text)).length % 2 === 1
}

/** `After the | annexation of the port, courts moved`: what stands in front was cut in two. */
export const isTornFront = (tree: Tree, words: readonly number[]): boolean => {
  const [first] = words
  if (first === undefined) return false
  const token = tree.tokens[first]
  let before = tree.tokens[first - 1]
  while (before !== undefined && before.pos === 'PUNCT' && /^["“”‘'«]+$/.test(before.text))
    before = tree.tokens[before.index - 1]
  return (
    before !== undefined &&
    before.sentence === token.sentence &&
    ((['ADP', 'DET', 'ADJ', 'NUM'].includes(before.pos) && ['NOUN', 'PROPN', 'ADJ'].includes(token.pos)) ||
      // `their return to a land | since peace came, they`: said of what stands before it.
      (['NOUN', 'PROPN'].includes(before.pos) && ['ADP', 'SCONJ'].includes(token.pos)))
  )
}
