import type { Token } from '../model/document.js'
import { finiteForm } from './inflect.js'
import type { Phrase } from './phrase.js'
import { auxiliariesOf } from './plain-verb.js'
import { Unclear } from './plain-wording.js'
import { isPlural } from './plural.js'
import type { ReadClaim } from './read-claim.js'
import { kid, kids, lower, relationOf, type Tree } from './tree.js'

/** A verb of saying with a mere noun, or none, behind it: its content was cut off. */
const isStranded = (tree: Tree, { predicate, slots }: ReadClaim): boolean => {
  if (!tree.language.sayingVerbs.has(predicate.lemma) || predicate.passive) return false
  const object = slots.object === undefined ? undefined : tree.tokens[slots.object.head]
  return object === undefined || object.pos === 'NOUN' || object.pos === 'PROPN'
}

/** A verb that never stands without an object, and has none: something was cut off. */
const isBereft = (tree: Tree, { predicate, slots, clause }: ReadClaim): boolean =>
  tree.language.transitiveVerbs.has(predicate.lemma) &&
  !predicate.passive &&
  !predicate.copular &&
  (slots.object === undefined
    ? slots.complement === undefined || clause.kind === 'relative'
    : clause.kind === 'relative' &&
      tree.tokens[slots.object.head].dep === 'xcomp' &&
      slots.object.head > predicate.main)

/** `, which irritates them`: said of a whole clause only by verbs of effect and judgement. */
const isDoubtfulFact = (tree: Tree, { clause, predicate }: ReadClaim): boolean =>
  clause.kind === 'sentence-relative' &&
  (predicate.copular ||
    predicate.passive ||
    !['cause', 'judgement'].includes(tree.language.verbClasses.get(predicate.lemma) ?? ''))

/** A verb in no finite form, or before its subject: the tree went wrong. */
const isMisread = (tree: Tree, claim: ReadClaim, subject: Phrase): boolean => {
  const { predicate, clause } = claim
  const left = kids(tree, predicate.main, 'aux').some(
    ({ index, pos }) => pos === 'AUX' && (index < predicate.range.first || index > predicate.range.last),
  )
  if (left) return true
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

/** `One example is that the office found money`: the subject inside the predicate lost. */
const losesSubject = (tree: Tree, { predicate, clause }: ReadClaim): boolean => {
  const { range } = predicate
  const inner = kids(tree, clause.head, 'nsubj').filter(({ index }) => index > range.first)
  return (
    predicate.copular &&
    inner.some(({ index }) => index > range.last) &&
    kids(tree, clause.head, 'nsubj').length > 1
  )
}

/** `how important it has been` under a verb: asked, not said. */
const isEmbeddedQuestion = (tree: Tree, { clause }: ReadClaim, { range }: Phrase): boolean =>
  clause.kind === 'content' &&
  tree.first[clause.head] < range.first &&
  tree.language.questionWords.has(lower(tree.tokens[tree.first[clause.head]]))

/** `the role that papers play and that journalists play`: the object stands at the first verb. */
const isGapless = (tree: Tree, { clause, predicate, slots }: ReadClaim): boolean =>
  clause.kind === 'relative' &&
  clause.coordinated >= 0 &&
  slots.object === undefined &&
  !predicate.passive &&
  !predicate.copular &&
  kid(tree, clause.head, 'nsubj') !== undefined &&
  kid(tree, clause.head, 'obl', 'advmod', 'xcomp', 'ccomp') === undefined

/** `is one`: what it is stands elsewhere. */
const isEmptyNominal = (tree: Tree, { predicate, slots }: ReadClaim): boolean =>
  predicate.copular &&
  slots.object !== undefined &&
  ((slots.object.range.first === slots.object.range.last &&
    ['PRON', 'NUM', 'DET', 'ADP'].includes(tree.tokens[slots.object.head].pos)) ||
    (tree.tokens[slots.object.head].pos === 'ADJ' &&
      tree.language.lists.indefiniteWords.has(lower(tree.tokens[slots.object.range.first])) &&
      slots.object.range.last === slots.object.head))

/** A lone auxiliary: `just like all of them will`. */
const isElliptic = (tree: Tree, { predicate }: ReadClaim): boolean => {
  const main = tree.tokens[predicate.main]
  return !predicate.copular && (main.pos === 'AUX' || tree.language.modals.has(lower(main)))
}

/** The object stands behind a verb that this one is coordinated with: `signed and deposited the treaty`. */
const isShort = (tree: Tree, { predicate, slots }: ReadClaim): boolean => {
  const next = tree.tokens[predicate.range.last + 1]
  return (
    !predicate.passive &&
    !predicate.copular &&
    (slots.object === undefined || slots.object.range.first > predicate.range.last + 2) &&
    next?.pos === 'CCONJ' &&
    kids(tree, predicate.main, 'conj').some(({ index }) => kid(tree, index, 'obj') !== undefined)
  )
}

/** `what they did was denying it`: the object is the question word itself. */
const isFreeObject = (tree: Tree, { clause, predicate }: ReadClaim): boolean =>
  clause.kind === 'subject' &&
  !predicate.copular &&
  tree.tokens
    .slice(tree.first[clause.head], predicate.range.first)
    .some((word) => tree.language.questionWords.has(lower(word)) && !relationOf(word).startsWith('nsubj'))

/** A verb of saying before a second verb that no conjunction ties to it: the content read as a conjunct. */
const isRunOn = (tree: Tree, { predicate }: ReadClaim): boolean =>
  tree.language.speechVerbs.has(predicate.lemma) &&
  kids(tree, predicate.main, 'conj').some(
    ({ index, pos }) => pos === 'VERB' && kid(tree, index, 'cc', 'nsubj') === undefined,
  )

/** `The senate are`, `the harassment were`: the verb shows that the subject is another one. */
const disagrees = (tree: Tree, { predicate, clause }: ReadClaim, { head }: Phrase): boolean => {
  const subject = tree.tokens[head]
  if (clause.coordinated >= 0 || clause.form !== 'finite' || !['NOUN', 'PROPN'].includes(subject.pos))
    return false
  const first = tree.tokens[predicate.range.first]
  const { language } = tree
  const forms = (plural: boolean): readonly string[] => [
    finiteForm(language, 'be', { plural, past: true }),
    ...['be', 'have'].map((lemma) => finiteForm(language, lemma, { plural, past: false })),
  ]
  const inflected =
    first.pos === 'VERB' &&
    first.index === predicate.main &&
    lower(first) !== first.lemma &&
    /[^s]s$/.test(lower(first))
  const pluralVerb = forms(true).includes(lower(first)) && (first.pos === 'AUX' || predicate.copular)
  const singularVerb = inflected || forms(false).includes(lower(first))
  const measured = kids(tree, head, 'nmod').some((part) => isPlural(tree, part))
  if (subject.pos === 'PROPN')
    return clause.kind === 'relative' && pluralVerb && kid(tree, head, 'conj') === undefined
  if (isPlural(tree, subject))
    return (
      singularVerb &&
      kid(tree, head, 'conj') === undefined &&
      (!predicate.copular || clause.kind === 'relative')
    )
  return pluralVerb && !measured && !language.lists.groupNouns.has(subject.lemma)
}

/**
 * Clauses behind the last noun of a longer phrase may be said of the whole: `a member of the Senate that supported it`,
 * `a drop of water that`, `growth of income, which`. A name, a bare noun or `which` decides nothing.
 */
const isDoubtfulAntecedent = (tree: Tree, { clause }: ReadClaim, { head }: Phrase): boolean => {
  const noun = tree.tokens[head]
  const before = tree.tokens[tree.first[clause.head] - 1]
  if (before === undefined || before.index < head || clause.coordinated >= 0) return false
  if (clause.kind !== 'relative' && clause.kind !== 'reduced') return false
  const inner = noun.dep === 'nmod'
  const opener = tree.tokens[tree.first[clause.head]]
  if (before.pos === 'PUNCT')
    return clause.kind === 'relative' && inner && lower(opener) === tree.language.lists.whichWord
  if (noun.pos === 'PROPN') return clause.kind === 'relative' || inner
  return (
    inner &&
    (clause.kind === 'reduced' || !isPlural(tree, noun)) &&
    kid(tree, head, 'det', 'nmod:poss', 'nummod') === undefined
  )
}

/** `not aware of any plan that was made`: nothing says that there is one. */
export const isOpen = (tree: Tree, { clause, predicate, mood }: ReadClaim, { head }: Phrase): boolean => {
  const words = [tree.tokens[head], ...kids(tree, head, 'det')].map(lower)
  const open = words.some((word) => tree.language.lists.openDeterminers.has(word))
  if (predicate.existential) return open && mood.polarity === 'positive'
  const none = words.some(
    (word) => tree.language.negativeWords.has(word) || tree.language.lists.wholeWords.has(word),
  )
  return ['relative', 'reduced', 'participle'].includes(clause.kind) && (open || none)
}

/** `Jim, the plan is unchanged`, `the one; shared by all`: who is called on, or half of a list, read as the subject. */
const isLooseSubject = (tree: Tree, { predicate, clause }: ReadClaim, { head, range }: Phrase): boolean => {
  if (range.last >= predicate.range.first) return false
  const between = tree.tokens.slice(range.last + 1, predicate.range.first)
  const own =
    ['main', 'content', 'parenthetical', 'adverbial'].includes(clause.kind) && clause.coordinated < 0
  if (own && between.some(({ text }) => text === ';' || text === ':')) return true
  const subjects = kids(tree, clause.head, 'nsubj').filter(({ index }) => index < predicate.range.first)
  const appositions = kids(tree, head, 'appos').filter(({ index }) => index < predicate.range.first)
  const open = appositions.some(
    ({ index }) =>
      tree.tokens[tree.first[index] - 1]?.text === ',' && tree.last[index] + 1 === predicate.range.first,
  )
  return subjects.length > 1 || open
}

/** Heads of noun phrases that are none: the tree went wrong. */
const isNoNoun = (tree: Tree, { head, range }: Phrase): boolean =>
  ['ADP', 'SCONJ', 'INTJ', 'PUNCT', 'PART'].includes(tree.tokens[head].pos) ||
  (tree.tokens[head].pos === 'ADJ' &&
    range.last > range.first &&
    kid(tree, head, 'amod', 'nummod') === undefined)

/** `were undermined the autonomy`, `years battling them`: a participle that belongs to another word. */
const isStrayParticiple = (tree: Tree, { predicate, clause }: ReadClaim, { head }: Phrase): boolean => {
  if (['reduced', 'absolute'].includes(clause.kind) && clause.nodes.length > 1 && predicate.passive)
    return true
  if (clause.kind === 'participle' && clause.coordinated >= 0) return true
  if (!['reduced', 'participle', 'absolute'].includes(clause.kind) || clause.form === 'finite') return false
  const start = tree.tokens[tree.first[clause.head]]
  const before = tree.tokens[start.index - 1]
  const inside =
    before !== undefined && before.pos !== 'PUNCT' && !tree.language.absoluteMarks.has(lower(start))
  if (clause.kind === 'absolute' && predicate.passive && inside) return true
  const timed = clause.kind === 'reduced' && tree.language.timeNouns.has(tree.tokens[head].lemma)
  const life =
    clause.form === 'gerund' &&
    clause.kind === 'reduced' &&
    relationOf(tree.tokens[head]) === 'obj' &&
    tree.language.lists.spendingVerbs.has(tree.tokens[Math.max(0, tree.tokens[head].head)].lemma)
  const doubled =
    predicate.passive &&
    kid(tree, predicate.main, 'obj') !== undefined &&
    !tree.language.giveVerbs.has(predicate.lemma)
  const governed = tree.tokens
    .slice(Math.max(0, tree.first[clause.head] - 1), predicate.range.first)
    .some((word) => tree.language.prepositionParticiples.has(lower(word)))
  const promised =
    clause.kind === 'absolute' && predicate.passive && kid(tree, predicate.main, 'xcomp') !== undefined
  const denied =
    clause.kind === 'participle' &&
    kids(tree, head, 'det').some((word) => tree.language.negativeWords.has(lower(word)))
  const shaped =
    clause.kind === 'reduced' &&
    relationOf(tree.tokens[head]) === 'obj' &&
    tree.language.lists.shapingVerbs.has(tree.tokens[Math.max(0, tree.tokens[head].head)].lemma)
  const withIt =
    clause.kind === 'participle' &&
    kids(tree, clause.head, 'mark', 'case').some((mark) => tree.language.absoluteMarks.has(lower(mark)))
  const nominal =
    clause.kind === 'reduced' && kid(tree, head, 'cop') !== undefined && kid(tree, head, 'case') !== undefined
  return timed || life || doubled || governed || shaped || withIt || nominal || promised || denied
}

/** `not expected to win`: no auxiliary that `not` could stand with. */
const isBareNegation = (tree: Tree, { predicate, clause }: ReadClaim): boolean =>
  clause.coordinated < 0 &&
  predicate.auxiliaries.length === 0 &&
  tree.language.lists.notWords.has(lower(tree.tokens[predicate.range.first]))

/** What a question holds is asked, not said. */
export const isAsked = (tree: Tree, { predicate }: ReadClaim): boolean => {
  const { start, end } = tree.document.sentences[tree.tokens[predicate.main].sentence]
  const wondered = kids(tree, predicate.main, 'mark').some((mark) =>
    tree.language.lists.wonderMarks.has(lower(mark)),
  )
  const above = tree.tokens[predicate.main].head
  const shared =
    above >= 0 &&
    tree.tokens[predicate.main].dep === 'conj' &&
    kids(tree, above, 'mark').some((mark) => tree.language.lists.wonderMarks.has(lower(mark)))
  if (wondered || shared) return true
  return /\?["'”’»)\s]*$/.test(tree.document.text.slice(Math.max(start, end - 8), end))
}

/** `I don't think that X`, `did not say that X`: nobody puts X forward. */
const isDisowned = (tree: Tree, { clause }: ReadClaim): boolean => {
  const higher = tree.tokens[tree.tokens[clause.head].head]
  return (
    clause.kind === 'content' &&
    higher !== undefined &&
    (tree.language.speechVerbs.has(higher.lemma) || tree.language.lists.believingVerbs.has(higher.lemma)) &&
    kids(tree, higher.index, 'advmod').some((word) => tree.language.negators.has(lower(word)))
  )
}

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

/** Words that may follow where a clause ends; after others it was torn off: `It is unwise ⟦to split them⟧`. */
const closes = (tree: Tree, claim: ReadClaim, next: Token, end: Token): boolean => {
  if (next.pos === 'PART') return false
  if (next.sentence !== end.sentence || ['PUNCT', 'CCONJ', 'SYM', 'INTJ'].includes(next.pos)) return true
  if (tree.tokens[next.head]?.dep.startsWith('acl')) return false
  if (['advcl', 'mark', 'advmod', 'parataxis', 'discourse', 'vocative'].includes(relationOf(next)))
    return end.pos !== 'VERB' || next.pos !== 'SCONJ'
  if (next.pos === 'ADP') return tree.language.sourcePrepositions.has(lower(next)) || next.dep === 'mark'
  return next.pos === 'ADV' && next.index < claim.predicate.range.first
}

/** Whether the words left out behind the last one that stays are part of what it says. */
export const isTorn = (tree: Tree, claim: ReadClaim, after: readonly number[]): boolean => {
  const { predicate, clause } = claim
  const end = tree.tokens[Math.max(predicate.range.last, ...after)]
  const next = tree.tokens[end.index + 1]
  if (next === undefined || clause.kind === 'relative') return false
  if (clause.kind === 'reduced' || clause.kind === 'subject') return false
  return !closes(tree, claim, next, end)
}

/** A verb without an ending after a noun in the singular: `the phrase bring`. */
const isUninflected = (tree: Tree, claim: ReadClaim, { head }: Phrase): boolean => {
  const { predicate, clause } = claim
  const main = tree.tokens[predicate.main]
  const subject = tree.tokens[head]
  if (clause.form !== 'finite' || predicate.copular || predicate.passive || predicate.auxiliaries.length > 0)
    return false
  if (main.pos !== 'VERB' || lower(main) !== main.lemma || auxiliariesOf(tree, claim).length > 0) return false
  if (tree.language.irregularVerbs.get(main.lemma)?.past === main.lemma) return false
  if (!['NOUN', 'PROPN'].includes(subject.pos) || /s$/i.test(subject.text) || isPlural(tree, subject))
    return false
  const { groupNouns } = tree.language.lists
  return !groupNouns.has(subject.lemma) && !kids(tree, head, 'nmod').some((part) => isPlural(tree, part))
}

/** `On the surface | people talk`: the subject begins inside another phrase, or holds its own verb. */
const isCutSubject = (tree: Tree, { predicate, clause }: ReadClaim, { range }: Phrase): boolean => {
  const { tokens } = tree
  if (range.first <= predicate.main && predicate.main <= range.last) return true
  const [opener, before] = [tokens[range.first], tokens[range.first - 1]]
  const own =
    ['main', 'content', 'parenthetical', 'adverbial'].includes(clause.kind) && clause.coordinated < 0
  const bound = tokens[range.first + 1]?.pos === 'NUM' || tokens[range.first + 2]?.pos === 'NUM'
  if (opener.pos === 'ADP' && !bound && range.first < predicate.range.first) return true
  const preceded =
    before !== undefined &&
    before.sentence === opener.sentence &&
    before.pos === 'ADP' &&
    before.dep === 'case'
  return own && preceded && range.last < predicate.range.first
}

/** Throws the first reason why no sentence can be written. */
export const throwDoubts = (tree: Tree, claim: ReadClaim, subject: Phrase): void => {
  if (isMisread(tree, claim, subject) || isElliptic(tree, claim))
    throw new Unclear('the verb could not be read')
  if (
    isBareNegation(tree, claim) ||
    isUninflected(tree, claim, subject) ||
    isStrayParticiple(tree, claim, subject)
  )
    throw new Unclear('the verb could not be read')
  if (
    disagrees(tree, claim, subject) ||
    isLooseSubject(tree, claim, subject) ||
    isNoNoun(tree, subject) ||
    isCutSubject(tree, claim, subject)
  )
    throw new Unclear('the subject could not be read')
  if (isDoubtfulAntecedent(tree, claim, subject) || isOpen(tree, claim, subject))
    throw new Unclear('what the clause narrows could not be told')
  if (isDisowned(tree, claim)) throw new Unclear('nobody puts it forward')
  if (losesSubject(tree, claim) || isEmbeddedQuestion(tree, claim, subject))
    throw new Unclear('the subject could not be read')
  if (isGapless(tree, claim)) throw new Unclear('what it is done to could not be told')
  if (isEmptyNominal(tree, claim)) throw new Unclear('what it is could not be told')
  if (isBereft(tree, claim) || isShort(tree, claim) || isFreeObject(tree, claim))
    throw new Unclear('what it is done to could not be told')
  if (isDoubtfulFact(tree, claim)) throw new Unclear('what "which" stands for could not be told')
  if (isStranded(tree, claim) || isRunOn(tree, claim)) throw new Unclear('what is said could not be told')
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
  return (
    lone ||
    tops.some(
      (top) =>
        ['obj', 'iobj', 'dislocated', 'nmod', 'appos', 'nummod', 'det'].includes(relationOf(top)) ||
        (top.pos === 'DET' && top.dep === 'det') ||
        (top.pos === 'PRON' && tree.language.questionWords.has(lower(top))),
    )
  )
}

/** A conjunct kept without its conjunction or comma: two trees grown into one. */
export const hasStrayConjunct = (
  tree: Tree,
  { predicate, clause }: ReadClaim,
  words: readonly number[],
): boolean => {
  const inside = new Set(words)
  return words.some((at) => {
    const token = tree.tokens[at]
    const lost = tree.tokens[at - 1]
    // `societies that reject it and that work`: the second clause without its noun.
    if (lost?.pos === 'CCONJ' && token.pos === 'PRON' && tree.language.relativeWords.has(lower(token)))
      return true
    const double = token.pos === 'ADP' && lost?.pos === 'ADP' && lost.dep !== 'fixed' && token.dep !== 'fixed'
    if (double && clause.kind === 'relative') return true
    if (lost?.pos === 'CCONJ' && !inside.has(at - 1) && inside.has(at - 2)) return true
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
): boolean => {
  const first = range.last < predicate.range.first ? range.first : predicate.range.first
  const last = Math.max(predicate.range.last, ...after)
  if (tree.tokens.slice(first, last).some(({ text }) => text === ';')) return true
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
    ['ADP', 'DET', 'ADJ', 'NUM'].includes(before.pos) &&
    ['NOUN', 'PROPN', 'ADJ'].includes(token.pos)
  )
}
