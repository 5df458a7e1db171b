import { activeVerb } from './active-verb.js'
import { isAsked, isUnasserted } from './assertion-doubts.js'
import type { ClauseKind } from './clauses.js'
import {
  hasBreak,
  hasStrayConjunct,
  isCutOff,
  isStrayFront,
  isTorn,
  isTornFront,
  isUnique,
} from './edge-doubts.js'
import { keptWords } from './kept-words.js'
import type { Phrase } from './phrase.js'
import { throwDoubts } from './plain-doubts.js'
import { agreeing, verbText } from './plain-verb.js'
import { type PlainSentence, Unclear, type Wording, wordsIn } from './plain-wording.js'
import { join, subjectText } from './plain-words.js'
import { isPlural } from './plural.js'
import type { ReadClaim } from './read-claim.js'
import { grammaticalSubject, type Referent } from './subject.js'
import { isDoubtfulAntecedent, isOpen } from './subject-doubts.js'
import { childrenOf, kid, kids, lower, relationOf, type Tree } from './tree.js'
import { isFramed } from './tree-doubts.js'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const finish = (text: string, frame: string): string => {
  const folded = `${frame}${text}`
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .replace(/ (n['’]t\b)/g, '$1')
    .replace(/,,+/g, ',')
    .replace(/ (['’](?:s|re|ll|ve|d|m)\b)/g, '$1')
    .replace(/[\s.,;:–—-]{1,40}$/, '')
    .trim()
  return `${capital(folded)}.`
}

/** `a risk that it fails`: what makes it unsure stands above the clause. */
const isHedgedAbove = ({ first, last }: Tree, { clause: { head, kind }, mood }: ReadClaim): boolean =>
  ['content', 'noun-content'].includes(kind) &&
  mood.certainty !== 'certain' &&
  mood.cues.every(
    ({ token, marks }) => marks !== 'certainty' || token.index < first[head] || token.index > last[head],
  )

const framePrefix = ({ around: { tree }, frame }: Wording, claim: ReadClaim): string => {
  const { frames } = tree.language
  if (frame === undefined) {
    const hoped =
      claim.type === 'forecast' &&
      claim.mood.cues.some(({ token }) => tree.language.hopeVerbs.has(token.lemma))
    if (hoped) return `${frames.hoped} `
    return isHedgedAbove(tree, claim)
      ? `${claim.mood.certainty === 'probable' ? frames.likely : frames.possible} `
      : ''
  }
  if (frame.negative) return `${frame.certainty === 'certain' ? frames.untrue : frames.unlikely} `
  return frame.certainty === 'certain'
    ? ''
    : `${frame.certainty === 'probable' ? frames.likely : frames.possible} `
}

/** `In May, ...`: what stands before the subject. */
const frontText = (
  wording: Wording,
  { clause }: ReadClaim,
  words: readonly number[],
  entity: string | undefined,
): string => {
  const opener = words[0] === undefined ? undefined : wording.around.tree.tokens[words[0]]
  // `And in May`, `because in Mali`
  const second = words[1] === undefined ? undefined : wording.around.tree.tokens[words[1]]
  const tied = opener?.pos === 'CCONJ' || (opener?.pos === 'SCONJ' && second?.pos === 'ADP')
  const text = join(wording, tied ? words.slice(1) : words, entity)
  if (text === '') return ''
  const [first] = words
  const { tree } = wording.around
  const last = words[words.length - 1]
  if (words.length === 1 && tree.tokens[first].pos === 'SCONJ') return ''
  const loose =
    words.every((at) => tree.tokens[at].pos === 'ADV') &&
    lower(tree.tokens[last]) === tree.language.plain.wellWord
  if (loose) return ''
  const torn =
    tree.language.questionWords.has(lower(tree.tokens[first])) &&
    !words.some((at) => ['VERB', 'AUX'].includes(tree.tokens[at].pos))
  if (isStrayFront(tree, words) || torn) throw new Unclear('the subject could not be read')
  if (words.length === 1 && tree.language.negators.has(lower(tree.tokens[first])))
    throw new Unclear('the beginning of the clause could not be told')
  // `More than | half of them`
  if (lower(tree.tokens[last]) === tree.language.plain.thanWord) return `${text} `
  const verbal = words.some((at) => tree.tokens[at].pos === 'VERB')
  if (verbal && tree.tokens[last + 1]?.pos !== 'PUNCT' && tree.tokens[first].pos === 'PART')
    throw new Unclear('the beginning of the clause could not be told')
  const focus = words.length === 1 && tree.language.limiters.has(lower(tree.tokens[first]))
  if (focus && clause.kind === 'adverbial') throw new Unclear('the beginning of the clause could not be told')
  return focus ? `${text} ` : `${text}, `
}

const subjectReferent = (wording: Wording, claim: ReadClaim): Referent | undefined =>
  grammaticalSubject(wording.around.tree, claim.clause, wording.around.byHead)

const activeText = (
  wording: Wording,
  claim: ReadClaim,
  front: string,
  words: readonly number[],
): string | undefined => {
  const { tree } = wording.around
  const { subject, object } = claim.slots
  if (subject === undefined || object === undefined) return undefined
  const behind = tree.tokens[tree.last[subject.head] + 1]
  if (
    behind !== undefined &&
    subject.head > claim.predicate.main &&
    ['DET', 'PRON', 'NOUN', 'PROPN', 'AUX', 'SCONJ'].includes(behind.pos)
  )
    throw new Unclear('nobody is named that does it')
  if (tree.tokens.slice(object.range.first, object.range.last).some(({ text }) => text === ','))
    return undefined
  // `not by rights, but by interests`
  const { negators, plain } = tree.language
  const denied = tree.tokens
    .slice(claim.predicate.main, tree.last[subject.head])
    .some((word) => negators.has(lower(word)) || plain.pairClosers.has(lower(word)))
  if (denied) return undefined
  const agent = subjectText(wording, subject, tree.last[subject.head])
  const verb = activeVerb(tree, claim, isPlural(tree, tree.tokens[subject.head]))
  if (verb === undefined) return undefined
  const limit = isAntecedent(claim.clause.kind) ? object.range.last : claim.predicate.range.first - 1
  const patient =
    claim.clause.kind === 'reduced' ? narrowed(wording, claim, object) : subjectText(wording, object, limit)
  const rest = words.filter((at) => at < subject.range.first - 1 || at > tree.last[subject.head])
  return `${front}${agent.text} ${verb} ${patient.text} ${join(wording, rest, agent.entity)}`
}

const compose = (wording: Wording, claim: ReadClaim): string => {
  const { around } = wording
  const { tree } = around
  const { predicate, clause, slots } = claim
  const referent = subjectReferent(wording, claim)
  const grammatical = predicate.passive ? slots.object : slots.subject
  if (isAsked(tree, claim)) throw new Unclear('it is asked, not said')
  if (isUnasserted(around, claim)) throw new Unclear('nobody puts it forward')
  if (predicate.existential && slots.subject !== undefined) return existentialText(wording, claim)
  if (referent === undefined || grammatical === undefined) throw new Unclear('nobody is named that does it')
  throwDoubts(tree, claim, grammatical)
  const ownEnd =
    grammatical.range.last < predicate.range.first && !isAntecedent(clause.kind)
      ? Math.max(grammatical.range.last, Math.min(tree.last[grammatical.head], predicate.range.first - 1))
      : grammatical.range.last
  const words = keptWords(around, claim).filter((at) => at < grammatical.range.first || at > ownEnd)
  const before = isAntecedent(clause.kind) ? [] : words.filter((at) => at < predicate.range.first)
  const after = withoutTail(
    tree,
    withoutAppositions(
      tree,
      clause.kind,
      words.filter((at) => at > predicate.range.first),
    ),
  )
  if (losesCondition(tree, claim, words)) throw new Unclear('under what condition could not be told')
  if (hasBreak(tree, claim, grammatical, after, before[0])) throw new Unclear('the speech breaks off')
  if (isTornFront(tree, before)) throw new Unclear('the beginning of the clause could not be told')
  if (hasStrayConjunct(tree, claim, after)) throw new Unclear('a list could not be read')
  const lead = referent.clause ? `${tree.language.frames.fact} ` : ''
  const who = referent.clause
    ? { text: clauseText(wording, grammatical), entity: undefined }
    : isAntecedent(clause.kind)
      ? narrowed(wording, claim, grammatical)
      : subjectText(wording, grammatical, predicate.range.first - 1)
  const own = grammatical.range.last < predicate.range.first
  const front = frontText(
    wording,
    claim,
    own ? before.filter((at) => at < grammatical.range.first) : before,
    who.entity,
  )
  const inner = own ? before.filter((at) => at > ownEnd) : []
  const middle = aside(tree, inner, join(wording, inner, who.entity))
  if (inner.some((at) => tree.tokens[at].text === ',') && !middle.startsWith(','))
    throw new Unclear('the beginning of the clause could not be told')
  const active = predicate.passive && middle === '' ? activeText(wording, claim, front, after) : undefined
  if (active !== undefined) return active
  const verb = agreeing(
    wording,
    claim,
    grammatical,
    verbText(wording, claim, referent.clause ? undefined : tree.tokens[grammatical.head]),
  )
  const gap = objectGap(wording, claim)
  // `as things stand`
  const idle =
    clause.kind === 'adverbial' &&
    after.length === 0 &&
    kids(tree, clause.head, 'mark').some((mark) => tree.language.plain.degreeOpeners.has(lower(mark)))
  if (idle) throw new Unclear('the beginning of the clause could not be told')
  const opener = after.find((at) => tree.tokens[at].text !== ',')
  const comma =
    opener !== undefined && tree.tokens[opener - 1].text === ',' && opener - 2 === predicate.range.last
      ? ', '
      : ''
  const rest = `${gap}${comma}${join(wording, after, who.entity)}`
  if (isTorn(tree, claim, after)) throw new Unclear('the end of the clause could not be told')
  if (isCutOff(tree, claim, after, gap)) throw new Unclear('what it is done to could not be told')
  if (predicate.lemma === 'be' && rest === '') throw new Unclear('what it is could not be told')
  return `${front}${lead}${who.text} ${middle} ${verb} ${rest}`
}

/** `while if you looked, it would differ`: what it depends on is left out. */
const losesCondition = (tree: Tree, { mood, predicate }: ReadClaim, words: readonly number[]): boolean => {
  if (mood.modal === undefined || !tree.language.plain.unrealModals.has(mood.modal.name)) return false
  const { firstToken, endToken } = tree.document.sentences[tree.tokens[predicate.main].sentence]
  const { conditionMarks, lists } = tree.language
  return tree.tokens
    .slice(firstToken, endToken)
    .some(
      (word) =>
        word.pos === 'SCONJ' &&
        conditionMarks.has(lower(word)) &&
        !lists.wonderMarks.has(lower(word)) &&
        !words.includes(word.index),
    )
}

/** `the trials that face it, | some of his aims`: behind a relative clause, said of the noun before it. */
const withoutAppositions = (
  { tokens, first }: Tree,
  kind: ClauseKind,
  words: readonly number[],
): readonly number[] => {
  if (kind !== 'relative') return words
  const from = words.find((at) => tokens[at].dep === 'appos' && tokens[first[at] - 1]?.text === ',')
  return from === undefined ? words : words.filter((at) => at < first[from] - 1)
}

/** `the girls, especially`: an adverb behind the last comma leads on to something that was left out. */
const withoutTail = ({ tokens }: Tree, words: readonly number[]): readonly number[] => {
  const [comma, last] = words.slice(-2)
  const adverb = last !== undefined && tokens[last].pos === 'ADV' && tokens[last - 1]?.text === ','
  return adverb ? words.slice(0, comma === last - 1 ? -2 : -1) : words
}

/** What stands between commas in the text keeps them. */
const aside = ({ tokens }: Tree, words: readonly number[], text: string): string => {
  const closed = tokens[words[0] - 1]?.text === ',' && tokens[words[words.length - 1] + 1]?.text === ','
  return text !== '' && closed ? `, ${text},` : text
}

const clauseText = (wording: Wording, phrase: Phrase): string =>
  join(wording, wordsIn(wording.around.tree, phrase.range), undefined)

const isAntecedent = (kind: ClauseKind): boolean =>
  ['relative', 'reduced', 'sentence-relative'].includes(kind)

/** `some people` for `people who interfere`: what a narrowing clause says holds for no more than those. */
const narrowed = (
  wording: Wording,
  { clause }: ReadClaim,
  phrase: Phrase,
): ReturnType<typeof subjectText> => {
  const { tree } = wording.around
  const said = subjectText(wording, phrase)
  const head = tree.tokens[phrase.head]
  const own = childrenOf(tree, phrase.head).filter(({ index }) => index < phrase.head)
  const bare =
    head.pos === 'NOUN' &&
    isPlural(tree, head) &&
    kid(tree, phrase.head, 'conj') === undefined &&
    own.every((word) =>
      ['amod', 'compound', 'case', 'cc', 'punct', 'mark', 'cop'].includes(relationOf(word)),
    ) &&
    !own.some((word) => tree.language.lists.pluralWords.has(lower(word)))
  const before = tree.tokens[tree.first[clause.head] - 1]
  const narrows = before === undefined || before.pos !== 'PUNCT'
  const some = bare && narrows && (clause.kind === 'relative' || clause.form === 'participle')
  return some ? { text: `${tree.language.frames.some} ${said.text}` } : said
}

/** `the states where it is expected to win`: the noun is no object. */
const isPlaceOrTime = ({ tokens, first, language }: Tree, head: number, end: number): boolean =>
  tokens
    .slice(first[head], end)
    .some(
      (word) => language.relativeWords.has(lower(word)) && !language.lists.relativePronouns.has(lower(word)),
    )

/** The object of a relative clause stands before it: `the thing that they called a republic`. */
const objectGap = (wording: Wording, claim: ReadClaim): string => {
  const { slots, predicate, clause } = claim
  const { object } = slots
  const gap =
    clause.kind === 'relative' &&
    object !== undefined &&
    !predicate.passive &&
    object.range.last < predicate.range.first
  if (!gap) return ''
  if (isPlaceOrTime(wording.around.tree, clause.head, predicate.range.first))
    throw new Unclear('what it is done to could not be told')
  const { tree } = wording.around
  if (isDoubtfulAntecedent(tree, claim, object))
    throw new Unclear('what the clause narrows could not be told')
  const { openDeterminers, wholeWords } = tree.language.lists
  const opener = lower(tree.tokens[object.range.first])
  // `every way that it has`
  const open = openDeterminers.has(opener) || wholeWords.has(opener)
  // `the bills that he moved that were lost`
  const twice = kids(tree, predicate.main, 'obl', 'obj').some(
    ({ index }) => index > predicate.main && kid(tree, index, 'acl:relcl') !== undefined,
  )
  if (twice) throw new Unclear('what the clause narrows could not be told')
  const filled = kids(tree, predicate.main, 'obj', 'iobj').some(
    (word) => !tree.language.lists.relativePronouns.has(lower(word)),
  )
  if (open || isUnique(tree, object.head) || filled) throw new Unclear('what it is done to could not be told')
  return `${subjectText(wording, object).text} `
}

const existentialText = (wording: Wording, claim: ReadClaim): string => {
  const { around } = wording
  const words = keptWords(around, claim)
  const { subject } = claim.slots
  const misread =
    subject === undefined ||
    subject.range.first < claim.predicate.range.first ||
    (subject.range.first === subject.range.last &&
      ['PRON', 'DET', 'SCONJ'].includes(around.tree.tokens[subject.head].pos))
  if (misread) throw new Unclear('what there is could not be told')
  if (isFramed(around.tree, claim, subject)) throw new Unclear('what there is could not be told')
  const verb = verbText(wording, claim, undefined)
  const before = words.filter((at) => at < claim.predicate.range.first)
  const after = words.filter((at) => at > claim.predicate.range.last && at > subject.range.last)
  const between = words.filter((at) => at > claim.predicate.range.last && at < subject.range.first)
  const narrowed = [...wordsIn(around.tree, subject.range), ...narrowing(around.tree, subject)]
  const rest = after.filter((at) => !narrowed.includes(at))
  const what = join(wording, [...between, ...narrowed, ...rest], undefined)
  if (hasBreak(around.tree, claim, subject, [...narrowed, ...after]))
    throw new Unclear('the speech breaks off')
  if (isTorn(around.tree, claim, [...narrowed, ...after]))
    throw new Unclear('the end of the clause could not be told')
  if (isOpen(around.tree, claim, subject)) throw new Unclear('whether there is one is left open')
  const { measureNouns } = around.tree.language.lists
  const { pos, lemma } = around.tree.tokens[subject.head]
  const counts = around.tree.language.plain.manyNouns.has(lemma) || measureNouns.has(lemma)
  if (counts && kid(around.tree, subject.head, 'nmod') === undefined)
    throw new Unclear('what is counted could not be told')
  if (['NUM', 'ADJ'].includes(pos)) throw new Unclear('what is counted could not be told')
  if (isCutOff(around.tree, claim, [...narrowed, ...rest], ''))
    throw new Unclear('what there is could not be told')
  const front = frontText(wording, claim, before, undefined)
  const there = around.tree.language.frames.there
  const inside = front !== '' || framePrefix(wording, claim) !== ''
  return `${front}${inside ? there.toLowerCase() : there} ${verb} ${what}`
}

/** Words of the clauses that narrow a noun, behind its slot: `folks ⟦who want it⟧`. */
const narrowing = (tree: Tree, { head, range }: Phrase): readonly number[] => {
  const next = tree.tokens[range.last + 1]
  const end = tree.last[head]
  return next === undefined || end <= range.last || ['PUNCT', 'CCONJ'].includes(next.pos)
    ? []
    : wordsIn(tree, { first: range.last + 1, last: end })
}

const tooLong = 300

/** What is wrong with a sentence that was put together. */
const problemOf = (tree: Tree, text: string): string | undefined => {
  if (text.length > tooLong) return 'the clause is too long'
  const [first] = text.toLowerCase().split(' ')
  const narrows = tree.language.lists.narrowingMarks.has(first) && text.includes(', ')
  if (tree.language.questionWords.has(first) && !narrows) return 'the clause opens with a relative word'
  const count = (mark: string): number => text.split(mark).length
  if (count('(') !== count(')') || count('[') !== count(']')) return 'a bracket is left open'
  if (/(\b(?:[A-Z][^\s,.]{1,30} ){1,3}[A-Z][^\s,.]{1,30}\b).*\b\1\b/.test(text))
    return 'a name would stand twice'
  if (/\b(\w{2,20}(?: \w{2,20}){0,2}) \1\b/i.test(text)) return 'the speech breaks off'
  const { day, month } = tree.language.datePrepositions
  const words = text.toLowerCase().split(' ')
  const twice = words.some((word, at) => [day, month].includes(word) && [day, month].includes(words[at + 1]))
  return twice ? 'a date could not be read' : undefined
}

/** Writes a claim as one sentence that can stand alone; a claim whose referent is unsure gets a reason instead. */
export const plainSentence = (wording: Wording, claim: ReadClaim): PlainSentence => {
  try {
    const text = finish(compose(wording, claim), framePrefix(wording, claim))
    const problem = problemOf(wording.around.tree, text)
    return problem === undefined ? { text } : { problem }
  } catch (reason) {
    if (reason instanceof Unclear) return { problem: reason.problem }
    throw reason
  }
}
