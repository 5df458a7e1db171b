import { finiteForm } from './inflect.js'
import type { Phrase } from './phrase.js'
import { auxiliariesOf } from './plain-verb.js'
import { isPlural } from './plural.js'
import type { ReadClaim } from './read-claim.js'
import { kid, kids, lower, type Tree } from './tree.js'

/** `One example is that the office found money`: the subject inside the predicate lost. */
export const losesSubject = (tree: Tree, { predicate, clause }: ReadClaim): boolean => {
  const { range } = predicate
  const inner = kids(tree, clause.head, 'nsubj').filter(({ index }) => index > range.first)
  return (
    predicate.copular &&
    inner.some(({ index }) => index > range.last) &&
    kids(tree, clause.head, 'nsubj').length > 1
  )
}

/** `how important it has been` under a verb: asked, not said. */
export const isEmbeddedQuestion = (tree: Tree, { clause }: ReadClaim, { range }: Phrase): boolean =>
  clause.kind === 'content' &&
  tree.first[clause.head] < range.first &&
  tree.language.questionWords.has(lower(tree.tokens[tree.first[clause.head]]))

/** `The senate are`, `the harassment were`: the verb shows that the subject is another one. */
export const disagrees = (tree: Tree, { predicate, clause }: ReadClaim, { head }: Phrase): boolean => {
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
export const isDoubtfulAntecedent = (tree: Tree, { clause }: ReadClaim, { head }: Phrase): boolean => {
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
export const isLooseSubject = (
  tree: Tree,
  { predicate, clause }: ReadClaim,
  { head, range }: Phrase,
): boolean => {
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
export const isNoNoun = (tree: Tree, { head, range }: Phrase): boolean =>
  ['ADP', 'SCONJ', 'INTJ', 'PUNCT', 'PART'].includes(tree.tokens[head].pos) ||
  (tree.tokens[head].pos === 'ADJ' &&
    range.last > range.first &&
    kid(tree, head, 'amod', 'nummod') === undefined)

/** A verb without an ending after a noun in the singular: `the phrase bring`. */
export const isUninflected = (tree: Tree, claim: ReadClaim, { head }: Phrase): boolean => {
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
export const isCutSubject = (tree: Tree, { predicate, clause }: ReadClaim, { range }: Phrase): boolean => {
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
