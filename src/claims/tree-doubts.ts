import type { Token } from '../model/document.js'
import { isUnique } from './edge-doubts.js'
import type { Phrase } from './phrase.js'
import { quotes } from './plain-wording.js'
import type { ReadClaim } from './read-claim.js'
import { kid, kids, lower, relationOf, type Tree } from './tree.js'

type Doubt = (tree: Tree, claim: ReadClaim, subject: Phrase) => boolean

/** `Lee and Kim, ⟦opposed⟧ both bills, voted`: a past verb tagged as one and read as a small word. */
const isMangled: Doubt = (tree, { predicate }, { range }) => {
  const { language, tokens } = tree
  const first = Math.min(range.first, predicate.range.first)
  return tokens
    .slice(first, predicate.range.last + 1)
    .some(
      (word) =>
        word.pos === 'VERB' &&
        ['case', 'det', 'cc'].includes(word.dep) &&
        /ed$/.test(lower(word)) &&
        !language.prepositionParticiples.has(lower(word)) &&
        !language.prepositionParticiples.has(`${lower(word)}_${lower(tokens[word.index + 1] ?? word)}`),
    )
}

/** `he is ⟦you know⟧ a writer`: words of another clause inside the verb group. */
const isCrossed: Doubt = (tree, { predicate }) =>
  !predicate.copular &&
  tree.tokens
    .slice(predicate.range.first, predicate.range.last)
    .some((word) => word.pos === 'PRON' && relationOf(word) === 'nsubj')

/** An object or complement that holds the verb itself. */
const isTangled: Doubt = (tree, { predicate, slots }) =>
  [slots.object, slots.complement].some(
    (phrase) =>
      phrase !== undefined &&
      !predicate.copular &&
      phrase.range.first <= predicate.main &&
      predicate.main <= phrase.range.last &&
      tree.tokens[predicate.main].pos === 'VERB',
  )

/** `it may be that there are towns`: a frame and what stands in it read as one verb group. */
export const isFramed: Doubt = (tree, { predicate }) =>
  !predicate.copular &&
  ['VERB', 'AUX'].includes(tree.tokens[predicate.main].pos) &&
  predicate.main > predicate.range.last

/** `has come out and said that`: nothing is told without the second verb. */
const isHalfMotion: Doubt = (tree, { predicate, slots }) => {
  const next = tree.tokens[predicate.range.last + 1]
  return (
    tree.language.plain.motionVerbs.has(predicate.lemma) &&
    slots.object === undefined &&
    next?.pos === 'CCONJ' &&
    kids(tree, predicate.main, 'conj').some(({ pos }) => pos === 'VERB')
  )
}

/** `The other thing is that the reason is that`: two copulas for one property. */
const isDoubleCopula: Doubt = (tree, { predicate }) =>
  predicate.copular && kids(tree, predicate.main, 'cop').length > 1

/** `she couldn't because of the noise`: a modal without its verb. */
const isVerbless: Doubt = (tree, { predicate }) =>
  !predicate.copular &&
  !['VERB', 'AUX', 'ADJ'].includes(tree.tokens[predicate.main].pos) &&
  kid(tree, predicate.main, 'aux') !== undefined

/** `existing residential homes`: a verb that takes no object, with one. */
const isOverfilled: Doubt = (tree, { predicate, clause }) =>
  clause.form === 'gerund' &&
  tree.language.plain.intransitiveVerbs.has(predicate.lemma) &&
  kid(tree, predicate.main, 'obj') !== undefined

/** `responsibilities that it continues not to live up to`, `a law that he wants to change`: the gap lies in the infinitive. */
const isDeepGap: Doubt = (tree, { clause, predicate, slots: { object } }) =>
  clause.kind === 'relative' &&
  object !== undefined &&
  !predicate.passive &&
  !predicate.copular &&
  object.range.last < predicate.range.first &&
  kids(tree, predicate.main, 'xcomp').some(({ index }) => kid(tree, index, 'mark') !== undefined)

/** `the most important signal that can be sent`: said of the one, not of the noun alone. */
const isNarrowed: Doubt = (tree, { clause }, { head }) =>
  clause.kind === 'relative' &&
  tree.tokens[tree.first[clause.head] - 1]?.pos !== 'PUNCT' &&
  (isUnique(tree, head) ||
    // `the people who own it`
    (tree.language.plain.vagueNouns.has(tree.tokens[head].lemma) &&
      kids(tree, head, 'det').some((word) => lower(word) === tree.language.plain.article)))

/** `⟦That's sort⟧ of what got us here`: a copula of its own inside the subject. */
const holdsCopula: Doubt = (tree, { predicate }, { head, range }) =>
  range.last < predicate.range.first &&
  tree.tokens
    .slice(range.first, range.last + 1)
    .some(
      ({ pos, dep, head: above }) =>
        pos === 'AUX' &&
        dep === 'cop' &&
        above <= range.last &&
        (above === head || ['nmod', 'compound', 'amod', 'appos'].includes(relationOf(tree.tokens[above]))),
    )

/** `The fire ⟦caused panic⟧ after the note went viral`: a sentence of its own read as the subject of a verb. */
const isSentence: Doubt = (tree, _claim, { head }) =>
  relationOf(tree.tokens[head]) === 'csubj' &&
  kid(tree, head, 'nsubj') !== undefined &&
  kid(tree, head, 'mark') === undefined &&
  !tree.language.questionWords.has(lower(tree.tokens[tree.first[head]]))

/** `usage is the same ⟦as it has been forever⟧`: what it is compared with is left out. */
const losesComparison: Doubt = (tree, { predicate }) =>
  predicate.copular &&
  kids(tree, predicate.main, 'advcl').some(
    ({ index }) =>
      index > predicate.main &&
      tree.first[index] === predicate.main + 1 &&
      kids(tree, index, 'mark').some((mark) => tree.language.plain.comparingMarks.has(lower(mark))) &&
      kid(tree, index, 'nsubj') !== undefined &&
      (tree.language.plain.sameWords.has(lower(tree.tokens[predicate.main])) ||
        kid(tree, predicate.main, 'advmod') !== undefined),
  )

/** `is necessary and long-term sources`: a thing read as the conjunct of a property. */
const isUnlikeProperty: Doubt = (tree, { predicate }) =>
  predicate.copular &&
  tree.tokens[predicate.main].pos === 'ADJ' &&
  kids(tree, predicate.main, 'conj').some(
    ({ index, pos }) =>
      ['NOUN', 'PROPN'].includes(pos) && kid(tree, index, 'case', 'cop', 'nsubj', 'det') === undefined,
  )

/** Words of a clause's sentence that stand in quotation marks as its verb does, or outside them as it does. */
const wordsAround = (tree: Tree, main: number): readonly Token[] => {
  const { firstToken, endToken } = tree.document.sentences[tree.tokens[main].sentence]
  const sides: readonly Token[][] = [[], []]
  let side = 0
  let own = 0
  for (const word of tree.tokens.slice(firstToken, endToken)) {
    sides[side].push(word)
    if (word.index === main) own = side
    if (quotes.has(word.text)) side = 1 - side
  }
  return sides[own]
}

/** Whether a sentence is spoken off the cuff, by its words: `I`, `you`, `it's`, dashes where the speaker starts anew. */
const isSpoken = (tree: Tree, main: number): boolean => {
  const { spokenWords, spokenOpeners } = tree.language.plain
  const words = wordsAround(tree, main)
  return words.some(
    (word, at) =>
      word.text === '--' ||
      (spokenWords.has(lower(word)) && word.pos !== 'NUM') ||
      (/['’]/.test(word.text) && (word.pos === 'AUX' || word.dep === 'aux' || word.dep === 'cop')) ||
      /^n['’]t$/i.test(word.text) ||
      (at === 0 && spokenOpeners.has(lower(word)) && word.index + 1 < tree.tokens.length),
  )
}

/** Below this margin the head of a word is as likely another one. */
const thinMargin = 1

/** In speech, less is too much. */
const thinSpoken = 0.5

/** Below this confidence a thin margin is too much, and speech is. */
const middling = 0.7

/**
 * The tree has the verb or its arguments where the parser is in doubt, or it is that of speech and not read well. Of
 * sentences written from such trees, three or four in ten are wrong; of the others, one in ten.
 */
export const isShaky = (tree: Tree, { predicate, slots }: ReadClaim, confidence: number): boolean => {
  const heads = [predicate.main, slots.subject?.head, slots.object?.head, slots.complement?.head]
  const margins = heads.flatMap((head) => (head === undefined ? [] : (tree.tokens[head].margin ?? [])))
  const least = Math.min(...margins)
  if (least < 0 || (least < thinMargin && confidence < middling)) return true
  return (least < thinSpoken || confidence < middling) && isSpoken(tree, predicate.main)
}

/** Words that cannot stand as the tree has them. */
export const treeDoubts: readonly (readonly [problem: string, ...doubts: readonly Doubt[]])[] = [
  [
    'the verb could not be read',
    isCrossed,
    isTangled,
    isFramed,
    isHalfMotion,
    isDoubleCopula,
    isVerbless,
    isOverfilled,
  ],
  ['the subject could not be read', isMangled, holdsCopula, isSentence],
  ['what it is could not be told', losesComparison, isUnlikeProperty],
  ['what the clause narrows could not be told', isNarrowed],
  ['what it is done to could not be told', isDeepGap],
]
