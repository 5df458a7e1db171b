import { finiteForm, gerundForm } from './inflect.js'
import { isPlural } from './plural.js'
import type { ReadClaim } from './read-claim.js'
import { kid, kids, lower, type Tree } from './tree.js'

/** `made by hand`, `joined by telephone`: a bare noun in the singular is a means more often than one who acts. */
const isAgent = (tree: Tree, { slots: { subject } }: ReadClaim): boolean => {
  if (subject === undefined) return false
  const head = tree.tokens[subject.head]
  // `sold by the guards ⟦and abused⟧`
  const { first, last } = subject.range
  if (tree.tokens.slice(first, last + 1).some(({ pos, dep }) => pos === 'VERB' && dep === 'conj'))
    return false
  return (
    head.pos !== 'NOUN' ||
    isPlural(tree, head) ||
    kid(tree, head.index, 'det', 'nmod:poss', 'nummod') !== undefined
  )
}

/** The active verb group of a passive: `was hit` by a missile gives `hit`; undefined where it cannot be told. */
export const activeVerb = (tree: Tree, claim: ReadClaim, plural: boolean): string | undefined => {
  const { predicate, clause } = claim
  if (clause.nodes.length > 1 || !isAgent(tree, claim)) return undefined
  const { language } = tree
  const main = tree.tokens[predicate.main]
  const words = tree.tokens.slice(predicate.range.first, predicate.range.last + 1)
  const auxiliaries = words.filter((word) => predicate.auxiliaries.includes(word)).map(lower)
  const others = words
    .filter((word) => !predicate.auxiliaries.includes(word) && word.index < main.index)
    .map(({ text }) => text)
  const particle = kids(tree, main.index, 'compound:prt').map(({ text }) => text)
  const participle = lower(main)
  const group = (verbs: readonly string[]): string =>
    [...verbs.slice(0, 1), ...others, ...verbs.slice(1), ...particle].join(' ')
  const finite = (past: boolean): string =>
    [...others, finiteForm(language, main.lemma, { plural, past }), ...particle].join(' ')
  if (others.some((word) => language.limiters.has(word.toLowerCase()))) return undefined
  if (
    others.some(
      (word) =>
        language.negators.has(word.toLowerCase()) &&
        word.toLowerCase() !== 'hardly' &&
        word.toLowerCase() !== 'never',
    )
  )
    return undefined
  if (auxiliaries.length === 0) return finite(true)
  const [first, ...rest] = auxiliaries
  if (rest.includes('being'))
    return group([
      finiteForm(language, 'be', { plural, past: first === 'was' || first === 'were' }),
      gerundForm(main.lemma),
    ])
  if (rest.length === 0 && (first === 'was' || first === 'were')) return finite(true)
  if (rest.length === 0 && (first === 'is' || first === 'are')) return finite(false)
  if (rest[0] === 'been' && rest.length === 1)
    return group([first === 'had' ? 'had' : plural ? 'have' : 'has', participle])
  return rest[rest.length - 1] === 'be' ? group([first, ...rest.slice(0, -1), main.lemma]) : undefined
}
