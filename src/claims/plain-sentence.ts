import type { DateMention } from '../article/date.js'
import type { Entity, Mention } from '../article/entity.js'
import type { Span } from '../base/span.js'
import type { Token } from '../model/document.js'
import { activeVerb } from './active-verb.js'
import { dateWords } from './date-words.js'
import type { Frame } from './frames.js'
import { finiteForm } from './inflect.js'
import { keptWords, phraseWords } from './kept-words.js'
import type { Phrase } from './phrase.js'
import type { ReadClaim } from './read-claim.js'
import type { Surroundings } from './slots.js'
import { grammaticalSubject, type Referent } from './subject.js'
import { kid, kids, lower, relationOf, type Tree } from './tree.js'

/** A claim in words of its own, or why there is none. */
export interface PlainSentence {
  readonly text?: string
  readonly problem?: string
}

/** What the words of a sentence are replaced by. */
export interface Wording {
  readonly around: Surroundings
  readonly dates: readonly DateMention[]
  /** Pronouns and descriptions by their first token. */
  readonly mentions: ReadonlyMap<number, { readonly mention: Mention; readonly entity: Entity }>
  readonly frame: Frame | undefined
}

class Unclear {
  constructor(readonly problem: string) {}
}

const isPlural = (tree: Tree, token: Token): boolean => {
  if (kid(tree, token.index, 'conj') !== undefined) return true
  const word = lower(token)
  if (tree.language.lists.pluralWords.has(word)) return true
  if (token.pos === 'NUM') return word !== 'one'
  return (
    token.pos === 'NOUN' &&
    (tree.language.pluralNouns.has(word) ||
      (word !== token.lemma && word.endsWith('s')) ||
      kids(tree, token.index, 'nummod').some((number) => lower(number) !== 'one' && lower(number) !== '1'))
  )
}

const isPastAbove = (tree: Tree, claim: ReadClaim): boolean => {
  for (
    let at = tree.tokens[claim.clause.head].head, steps = 0;
    at >= 0 && steps < 20;
    at = tree.tokens[at].head, steps++
  ) {
    const { pos, lemma } = tree.tokens[at]
    if (pos !== 'VERB') continue
    const aux = kid(tree, at, 'aux')
    if (aux !== undefined) return tree.language.lists.pastAuxiliaries.has(lower(aux))
    const word = lower(tree.tokens[at])
    const irregular = tree.language.irregularVerbs.get(lemma)
    return irregular === undefined ? word.endsWith('ed') : irregular.past === word
  }
  return false
}

const wordsIn = (tree: Tree, { first, last }: { first: number; last: number }): readonly number[] => {
  const words: number[] = []
  for (let at = first; at <= last; at++) if (tree.tokens[at] !== undefined) words.push(at)
  return words
}

const quotes = new Set(['"', '“', '”', '``', "''", '‘', '«', '»'])

/** Words joined as the text has them; marks stay where both neighbours do. */
const join = (wording: Wording, indexes: readonly number[], subjectEntity: string | undefined): string => {
  const { tree } = wording.around
  const kept = new Set(indexes)
  const parts: string[] = []
  let previous = -2
  let covered = -1
  for (const at of [...kept].sort((a, b) => a - b)) {
    if (at <= covered) continue
    const token = tree.tokens[at]
    const lonely = token.pos === 'PUNCT' && (!kept.has(at - 1) || !kept.has(at + 1))
    if (lonely || quotes.has(token.text)) continue
    const date = dateWords(tree, wording.dates, token)
    const replaced = date ?? pronounWords(wording, token, subjectEntity)
    const glued = previous >= 0 && tree.tokens[previous].end === token.start && parts.length > 0
    parts.push((glued ? '' : ' ') + (replaced?.text ?? uncapitalised(tree, token)))
    covered = replaced === undefined ? at : replaced.last
    previous = covered
  }
  return parts.join('').trim()
}

/** A sentence's first word as it stands within one. */
const uncapitalised = (tree: Tree, token: Token): string => {
  const opens = token.index === tree.document.sentences[token.sentence].firstToken
  const keeps =
    token.pos === 'PROPN' || token.pos === 'ADJ' || token.text === 'I' || /^.[A-Z]/.test(token.text)
  return opens && !keeps ? token.text.charAt(0).toLowerCase() + token.text.slice(1) : token.text
}

/** A link below this confidence names nobody in a sentence. */
const sureLink = 0.65

const isDoubtful = ({ mention, entity }: { readonly mention: Mention; readonly entity: Entity }): boolean =>
  mention.confidence !== undefined && mention.confidence < (entity.type === 'person' ? sureLink : 0.8)

/** A pronoun's name; itself where it stands for the subject. */
const pronounWords = (
  { around: { tree }, mentions }: Wording,
  token: Token,
  subjectEntity: string | undefined,
): { text: string; last: number } | undefined => {
  const found = mentions.get(token.index)
  const word = lower(token)
  if (found === undefined) {
    if (
      tree.language.lists.thirdPersons.has(word) &&
      token.pos === 'PRON' &&
      !['expl'].includes(relationOf(token)) &&
      isUnclear(tree, token)
    )
      throw new Unclear(`"${token.text}" stands for something that could not be told`)
    return undefined
  }
  if (found.mention.form !== 'pronoun' || found.entity.id === subjectEntity || word.endsWith('self'))
    return undefined
  const possessive = tree.language.lists.possessives.has(word) && relationOf(token) === 'nmod'
  // Whose `its` is, the sentence itself says as a rule; a wrong name would be worse than none.
  if (possessive && found.entity.type !== 'person') return undefined
  if (isDoubtful(found)) throw new Unclear(`whom "${token.text}" stands for is not sure`)
  return { text: possessive ? `${found.entity.name}'s` : found.entity.name, last: token.index }
}

/** Expletives and pronouns inside a deeper clause, whose antecedent stands in it, are clear. */
const isUnclear = (tree: Tree, token: Token): boolean =>
  token.dep !== 'expl' && !(lower(token) === 'it' && tree.tokens[token.head]?.pos === 'ADJ')

const subjectText = (wording: Wording, phrase: Phrase): { text: string; entity?: string } => {
  const { around, mentions } = wording
  const { tree } = around
  const head = tree.tokens[phrase.head]
  const found = mentions.get(phrase.head)
  const single = phrase.range.first === phrase.range.last
  if (found !== undefined && (single || isDescription(tree, phrase, found.mention)) && !isDoubtful(found))
    return { text: found.entity.name, entity: found.entity.id }
  if (
    single &&
    (head.pos === 'PRON' || tree.language.lists.pointingWords.has(lower(head))) &&
    !isExpletive(tree, head)
  )
    throw new Unclear(`"${head.text}" stands for something that could not be told`)
  const words = phraseWords(around, phrase.head, phrase.range.first, phrase.range.last)
  return { text: join(wording, words.length > 0 ? words : wordsIn(tree, phrase.range), undefined) }
}

const isExpletive = (tree: Tree, token: Token): boolean =>
  lower(token) === 'it' &&
  token.head >= 0 &&
  kid(tree, token.head, 'cop') !== undefined &&
  kids(tree, token.head, 'csubj', 'advcl', 'xcomp', 'ccomp').length > 0

/** `the analyst`: a description that is the whole phrase, article aside. */
const isDescription = (tree: Tree, phrase: Phrase, mention: Span & Pick<Mention, 'form'>): boolean =>
  mention.form === 'nominal' &&
  tree.tokens[phrase.range.last].end === mention.end &&
  phrase.range.last - phrase.range.first <= 2 &&
  lower(tree.tokens[phrase.range.first]) === 'the'

const auxiliariesOf = (tree: Tree, claim: ReadClaim): readonly Token[] => {
  const { clause } = claim
  if (clause.coordinated < 0 || kids(tree, clause.head, 'aux', 'cop', 'nsubj').length > 0) return []
  const verb = tree.tokens[clause.head]
  const word = lower(verb)
  const irregular = tree.language.irregularVerbs.get(verb.lemma)
  const nonfinite =
    word.endsWith('ing') || word === verb.lemma || irregular?.participle === word || word.endsWith('ed')
  const shared = kids(tree, clause.coordinated, 'aux')
  const fitting = shared.filter((aux) => aux.index < clause.coordinated)
  return nonfinite && fits(tree, fitting, verb) ? fitting : []
}

/** Whether the first verb's auxiliaries go with the form of the second: `has` with `taken`, `will` with `take`. */
const fits = (tree: Tree, auxiliaries: readonly Token[], verb: Token): boolean => {
  const last = auxiliaries[auxiliaries.length - 1]
  if (last === undefined) return false
  const word = lower(verb)
  const irregular = tree.language.irregularVerbs.get(verb.lemma)
  const participle = irregular === undefined ? word.endsWith('ed') : irregular.participle === word
  if (last.lemma === 'be') return word.endsWith('ing') || participle
  if (last.lemma === 'have') return participle
  return word === verb.lemma
}

/** Clauses whose participle has no auxiliary of its own. */
const reducedKinds = ['reduced', 'participle', 'shown', 'absolute']

/** The verb group in finite form. */
const verbText = (wording: Wording, claim: ReadClaim, subject: Token | undefined): string => {
  const { tree } = wording.around
  const { predicate, clause } = claim
  const group = wordsIn(tree, predicate.range)
  const plural = subject === undefined ? false : isPlural(tree, subject)
  const bare = predicate.auxiliaries.length === 0
  if (clause.form === 'gerund') return gerundText(wording, claim, plural, group)
  if (reducedKinds.includes(clause.kind) && clause.form !== 'finite' && bare)
    return `${finiteForm(tree.language, 'be', { plural, past: true })} ${join(wording, group, undefined)}`
  const shared = bare ? auxiliariesOf(tree, claim).map(lower) : []
  return [...shared, join(wording, group, undefined)].join(' ')
}

const gerundText = (
  wording: Wording,
  claim: ReadClaim,
  plural: boolean,
  group: readonly number[],
): string => {
  const { tree } = wording.around
  const { predicate } = claim
  const having = predicate.auxiliaries.find((aux) => lower(aux) === 'having')
  const being = predicate.auxiliaries.find((aux) => lower(aux) === 'being')
  const past = having !== undefined || isPastAbove(tree, claim)
  if (having !== undefined || being !== undefined) {
    const rest = group.filter((at) => at !== (having ?? being)?.index)
    const opener =
      having === undefined ? finiteForm(tree.language, 'be', { plural, past }) : plural ? 'have' : 'has'
    return `${opener} ${join(wording, rest, undefined)}`
  }
  const shared = auxiliariesOf(tree, claim)
  if (shared.length > 0) return `${shared.map(lower).join(' ')} ${join(wording, group, undefined)}`
  const main = tree.tokens[predicate.main]
  const modal = claim.mood.ahead && claim.type === 'forecast' ? tree.language.possibleModal : undefined
  const verb =
    modal === undefined ? finiteForm(tree.language, main.lemma, { plural, past }) : `${modal} ${main.lemma}`
  return group.map((at) => (at === predicate.main ? verb : tree.tokens[at].text)).join(' ')
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const finish = (text: string, frame: string): string => {
  const folded = `${frame}${text}`
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .replace(/ (['’](?:s|re|ll|ve|d|m)\b)/g, '$1')
    .replace(/[\s.,;:–—-]+$/, '')
    .trim()
  return `${capital(folded)}.`
}

const framePrefix = ({ around: { tree }, frame }: Wording, claim: ReadClaim): string => {
  if (frame === undefined)
    return claim.type === 'forecast' &&
      claim.mood.cues.some(({ token }) => tree.language.hopeVerbs.has(token.lemma))
      ? `${tree.language.frames.hoped} `
      : ''
  const { frames } = tree.language
  if (frame.negative) return `${frame.certainty === 'certain' ? frames.untrue : frames.unlikely} `
  return frame.certainty === 'certain'
    ? ''
    : `${frame.certainty === 'probable' ? frames.likely : frames.possible} `
}

/** `In May, ...`: what stands before the subject. */
const frontText = (wording: Wording, words: readonly number[], entity: string | undefined): string => {
  const text = join(wording, words, entity)
  if (text === '') return ''
  const [first] = words
  const lone = words.length === 1 && wording.around.tree.tokens[first].pos === 'DET'
  if (lone) throw new Unclear('the subject could not be read')
  return `${text}, `
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
  const agent = subjectText(wording, subject)
  const verb = activeVerb(tree, claim, isPlural(tree, tree.tokens[subject.head]))
  if (verb === undefined) return undefined
  const patient = subjectText(wording, object)
  const rest = words.filter((at) => at < subject.range.first - 1 || at > subject.range.last)
  return `${front}${agent.text} ${verb} ${patient.text} ${join(wording, rest, agent.entity)}`
}

/** A verb of saying with a mere noun, or none, behind it: its content was cut off. */
const isStranded = (tree: Tree, { predicate, slots }: ReadClaim): boolean => {
  if (!tree.language.sayingVerbs.has(predicate.lemma) || predicate.passive) return false
  const object = slots.object === undefined ? undefined : tree.tokens[slots.object.head]
  return object === undefined || object.pos === 'NOUN' || object.pos === 'PROPN'
}

/** `I am` and `I urge`, when a name stands for `I`. */
const agreeing = (
  { around: { tree }, mentions }: Wording,
  { predicate }: ReadClaim,
  subject: Phrase,
  verb: string,
): string => {
  const { language } = tree
  if (!language.lists.firstPersons.has(lower(tree.tokens[subject.head])) || !mentions.has(subject.head))
    return verb
  const [first, ...rest] = verb.split(' ')
  const token = tree.tokens
    .slice(predicate.range.first, predicate.range.last + 1)
    .find(({ text }) => text === first)
  if (token === undefined || language.modals.has(lower(token))) return verb
  const lemma = token.lemma
  const present = token.text.toLowerCase() === lemma || lemma === 'be'
  const past = lemma === 'be' && ['was', 'were'].includes(lower(token))
  return present && !past
    ? [finiteForm(language, lemma, { plural: false, past: false }), ...rest].join(' ')
    : verb
}

/** A verb that never stands without an object, and has none: something was cut off. */
const isBereft = (tree: Tree, { predicate, slots }: ReadClaim): boolean =>
  tree.language.transitiveVerbs.has(predicate.lemma) &&
  !predicate.passive &&
  slots.object === undefined &&
  slots.complement === undefined

/** `, which irritates them`: said of a whole clause only by verbs of effect and judgement. */
const isDoubtfulFact = (tree: Tree, { clause, predicate }: ReadClaim): boolean =>
  clause.kind === 'sentence-relative' &&
  (predicate.copular ||
    predicate.passive ||
    !['cause', 'judgement'].includes(tree.language.verbClasses.get(predicate.lemma) ?? ''))

/** A verb in no finite form, or before its subject: the tree went wrong. */
const isMisread = (tree: Tree, claim: ReadClaim, subject: Phrase): boolean => {
  const { predicate, clause } = claim
  const [aux] = predicate.auxiliaries
  const main = tree.tokens[predicate.main]
  const irregular = tree.language.irregularVerbs.get(main.lemma)
  const participleOnly =
    irregular !== undefined &&
    irregular.participle === lower(main) &&
    irregular.past !== lower(main) &&
    lower(main) !== main.lemma
  const bare = aux === undefined && auxiliariesOf(tree, claim).length === 0
  const inverted = aux !== undefined && aux.index < subject.range.first && subject.range.last < predicate.main
  const finite = clause.form === 'finite' && !predicate.copular
  return inverted || (clause.form === 'infinitive' && bare) || (finite && bare && participleOnly)
}

/** `is one`: what it is stands elsewhere. */
const isEmptyNominal = (tree: Tree, { predicate, slots }: ReadClaim): boolean =>
  predicate.copular &&
  slots.object !== undefined &&
  slots.object.range.first === slots.object.range.last &&
  ['PRON', 'NUM', 'DET', 'ADP'].includes(tree.tokens[slots.object.head].pos)

const compose = (wording: Wording, claim: ReadClaim): string => {
  const { around } = wording
  const { tree } = around
  const { predicate, clause, slots } = claim
  const referent = subjectReferent(wording, claim)
  const grammatical = predicate.passive ? slots.object : slots.subject
  if (predicate.existential && slots.subject !== undefined) return existentialText(wording, claim)
  if (referent === undefined || grammatical === undefined) throw new Unclear('nobody is named that does it')
  if (isMisread(tree, claim, grammatical)) throw new Unclear('the verb could not be read')
  if (isEmptyNominal(tree, claim)) throw new Unclear('what it is could not be told')
  if (isBereft(tree, claim)) throw new Unclear('what it is done to could not be told')
  if (isDoubtfulFact(tree, claim)) throw new Unclear('what "which" stands for could not be told')
  if (isStranded(tree, claim)) throw new Unclear('what is said could not be told')
  const words = keptWords(around, claim).filter(
    (at) => at < grammatical.range.first || at > grammatical.range.last,
  )
  const before =
    clause.kind === 'relative' || clause.kind === 'reduced' || clause.kind === 'sentence-relative'
      ? []
      : words.filter((at) => at < predicate.range.first)
  const after = words.filter((at) => at > predicate.range.first)
  const lead = referent.clause ? `${tree.language.frames.fact} ` : ''
  const who = referent.clause
    ? { text: clauseText(wording, grammatical), entity: undefined }
    : subjectText(wording, grammatical)
  const own = grammatical.range.last < predicate.range.first
  const front = frontText(
    wording,
    own ? before.filter((at) => at < grammatical.range.first) : before,
    who.entity,
  )
  const middle = own
    ? join(
        wording,
        before.filter((at) => at > grammatical.range.last),
        who.entity,
      )
    : ''
  const active = predicate.passive && middle === '' ? activeText(wording, claim, front, after) : undefined
  if (active !== undefined) return active
  const verb = agreeing(
    wording,
    claim,
    grammatical,
    verbText(wording, claim, referent.clause ? undefined : tree.tokens[grammatical.head]),
  )
  const gap = objectGap(wording, claim)
  const rest = `${gap}${join(wording, after, who.entity)}`
  if (predicate.lemma === 'be' && rest === '') throw new Unclear('what it is could not be told')
  return `${front}${lead}${who.text} ${middle} ${verb} ${rest}`
}

const clauseText = (wording: Wording, phrase: Phrase): string => {
  const text = join(wording, wordsIn(wording.around.tree, phrase.range), undefined)
  return text
}

/** The object of a relative clause stands before it: `the thing that they called a republic`. */
const objectGap = (wording: Wording, { slots, predicate, clause }: ReadClaim): string => {
  const { object } = slots
  if (
    clause.kind !== 'relative' ||
    predicate.passive ||
    object === undefined ||
    object.range.first >= predicate.range.first === false
  ) {
    if (
      clause.kind === 'relative' &&
      object !== undefined &&
      !predicate.passive &&
      object.range.last < predicate.range.first
    )
      return `${subjectText(wording, object).text} `
  }
  return ''
}

const existentialText = (wording: Wording, claim: ReadClaim): string => {
  const { around } = wording
  const words = keptWords(around, claim)
  const { subject } = claim.slots
  const verb = verbText(wording, claim, undefined)
  const before = words.filter((at) => at < claim.predicate.range.first)
  const after = words.filter(
    (at) => at > claim.predicate.range.last && (subject === undefined || at > subject.range.last),
  )
  const what = subject === undefined ? '' : join(wording, wordsIn(around.tree, subject.range), undefined)
  const front = frontText(wording, before, undefined)
  const there = around.tree.language.frames.there
  return `${front}${front === '' ? there : there.toLowerCase()} ${verb} ${what} ${join(wording, after, undefined)}`
}

const tooLong = 400

/** What is wrong with a sentence that was put together. */
const problemOf = (tree: Tree, text: string): string | undefined => {
  if (text.length > tooLong) return 'the clause is too long'
  const [first] = text.toLowerCase().split(' ')
  if (tree.language.questionWords.has(first)) return 'the clause opens with a relative word'
  const count = (mark: string): number => text.split(mark).length
  return count('(') === count(')') && count('[') === count(']') ? undefined : 'a bracket is left open'
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
