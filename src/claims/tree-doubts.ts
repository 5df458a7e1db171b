import type { Phrase } from './phrase.js'
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
  kids(tree, head, 'amod').some(
    (word) =>
      tree.language.lists.uniqueWords.has(lower(word)) ||
      kids(tree, word.index, 'advmod').some((degree) => lower(degree) === tree.language.lists.superlative),
  )

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

/** Words that cannot stand as the tree has them. */
export const treeDoubts: readonly (readonly [problem: string, ...doubts: readonly Doubt[]])[] = [
  ['the verb could not be read', isCrossed, isDoubleCopula, isVerbless, isOverfilled],
  ['the subject could not be read', isMangled, holdsCopula],
  ['what the clause narrows could not be told', isNarrowed],
  ['what it is done to could not be told', isDeepGap],
]
