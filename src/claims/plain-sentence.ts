import { isAsked, isUnasserted } from './assertion-doubts.js'
import { isCutOff, isTorn } from './edge-doubts.js'
import type { Phrase } from './phrase.js'
import { isAntecedent, narrowed, objectGap } from './plain-antecedent.js'
import { throwDoubts } from './plain-doubts.js'
import { existentialText } from './plain-existential.js'
import { framePrefix } from './plain-frame.js'
import { frontText } from './plain-front.js'
import { type Parts, partsOf } from './plain-parts.js'
import { activeText } from './plain-passive.js'
import { subjectText } from './plain-subject.js'
import { agreeing, verbText } from './plain-verb.js'
import { type PlainSentence, Unclear, type Wording, wordsIn } from './plain-wording.js'
import { join } from './plain-words.js'
import type { ReadClaim } from './read-claim.js'
import type { Surroundings } from './slot-phrases.js'
import { grammaticalSubject, type Referent } from './subject.js'
import { kids, lower, type Tree } from './tree.js'

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

/** Throws where nobody puts forward what the clause says. */
const throwUnasserted = (around: Surroundings, claim: ReadClaim): void => {
  if (isAsked(around.tree, claim)) throw new Unclear('it is asked, not said')
  if (isUnasserted(around, claim)) throw new Unclear('nobody puts it forward')
}

/** The subject in front of the verb: with what it refers to, and as a phrase. */
const subjectIn = ({ around }: Wording, { clause, predicate, slots }: ReadClaim): [Referent, Phrase] => {
  const referent = grammaticalSubject(around.tree, clause, around.byHead)
  const phrase = predicate.passive ? slots.object : slots.subject
  if (referent === undefined || phrase === undefined) throw new Unclear('nobody is named that does it')
  return [referent, phrase]
}

/** The words of the subject; those of a whole clause as `the fact that` it holds. */
const whoText = (
  wording: Wording,
  claim: ReadClaim,
  referent: Referent,
  subject: Phrase,
): ReturnType<typeof subjectText> => {
  const { tree } = wording.around
  if (referent.clause) {
    const clause = join(wording, wordsIn(tree, subject.range), undefined)
    return { text: `${tree.language.frames.fact} ${clause}` }
  }
  return isAntecedent(claim.clause.kind)
    ? narrowed(wording, claim, subject)
    : subjectText(wording, subject, claim.predicate.range.first - 1)
}

/** What stands between the subject and its verb; between commas in the text, it keeps them. */
const middleText = (wording: Wording, { inner }: Parts, entity: string | undefined): string => {
  const { tokens } = wording.around.tree
  const text = join(wording, inner, entity)
  const closed = tokens[inner[0] - 1]?.text === ',' && tokens[inner[inner.length - 1] + 1]?.text === ','
  const middle = text !== '' && closed ? `, ${text},` : text
  if (inner.some((at) => tokens[at].text === ',') && !middle.startsWith(','))
    throw new Unclear('the beginning of the clause could not be told')
  return middle
}

/** `as things stand`: nothing is told behind the verb. */
const isIdle = (tree: Tree, { clause }: ReadClaim, { after }: Parts): boolean =>
  clause.kind === 'adverbial' &&
  after.length === 0 &&
  kids(tree, clause.head, 'mark').some((mark) => tree.language.plain.degreeOpeners.has(lower(mark)))

/** A comma right behind the verb group stays. */
const openingComma = ({ tokens }: Tree, { predicate }: ReadClaim, { after }: Parts): string => {
  const opener = after.find((at) => tokens[at].text !== ',')
  return opener !== undefined && tokens[opener - 1].text === ',' && opener - 2 === predicate.range.last
    ? ', '
    : ''
}

/** What follows the verb. */
const restText = (wording: Wording, claim: ReadClaim, parts: Parts, entity: string | undefined): string => {
  const { tree } = wording.around
  const gap = objectGap(wording, claim)
  if (isIdle(tree, claim, parts)) throw new Unclear('the beginning of the clause could not be told')
  const rest = `${gap}${openingComma(tree, claim, parts)}${join(wording, parts.after, entity)}`
  if (isTorn(tree, claim, parts.after)) throw new Unclear('the end of the clause could not be told')
  if (isCutOff(tree, claim, parts.after, gap)) throw new Unclear('what it is done to could not be told')
  if (claim.predicate.lemma === 'be' && rest === '') throw new Unclear('what it is could not be told')
  return rest
}

/** Front, subject, verb and rest of the sentence, in this order; throws where one of them cannot be told. */
const compose = (wording: Wording, claim: ReadClaim): string => {
  const { around } = wording
  const { tree } = around
  throwUnasserted(around, claim)
  if (claim.predicate.existential && claim.slots.subject !== undefined) return existentialText(wording, claim)
  const [referent, subject] = subjectIn(wording, claim)
  throwDoubts(tree, claim, subject)
  const parts = partsOf(around, claim, subject)
  const who = whoText(wording, claim, referent, subject)
  const front = frontText(wording, claim, parts.front, who.entity)
  const middle = middleText(wording, parts, who.entity)
  const active =
    claim.predicate.passive && middle === '' ? activeText(wording, claim, front, parts.after) : undefined
  if (active !== undefined) return active
  const governor = referent.clause ? undefined : tree.tokens[subject.head]
  const verb = agreeing(wording, claim, subject, verbText(wording, claim, governor))
  return `${front}${who.text} ${middle} ${verb} ${restText(wording, claim, parts, who.entity)}`
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
