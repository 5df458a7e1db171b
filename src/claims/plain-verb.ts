import type { Token } from '../model/document.js'
import { finiteForm } from './inflect.js'
import type { Phrase } from './phrase.js'
import { Unclear, type Wording, wordsIn } from './plain-wording.js'
import { join } from './plain-words.js'
import { isPlural } from './plural.js'
import type { ReadClaim } from './read-claim.js'
import { kid, kids, lower, type Tree } from './tree.js'
import { looksPast } from './verb-form.js'

const isPastAbove = (tree: Tree, claim: ReadClaim): boolean => {
  for (
    let at = tree.tokens[claim.clause.head].head, steps = 0;
    at >= 0 && steps < 20;
    at = tree.tokens[at].head, steps++
  ) {
    const { pos, lemma, dep } = tree.tokens[at]
    const copula = kid(tree, at, 'cop')
    // `were doing the work ⟦themselves using boats⟧`
    if ((pos !== 'VERB' && copula === undefined) || dep === 'xcomp') continue
    const aux = kid(tree, at, 'aux') ?? copula
    if (aux !== undefined) return tree.language.lists.pastAuxiliaries.has(lower(aux))
    const word = lower(tree.tokens[at])
    const irregular = tree.language.irregularVerbs.get(lemma)
    return irregular === undefined ? word.endsWith('ed') : irregular.past === word
  }
  return false
}

export const auxiliariesOf = (tree: Tree, claim: ReadClaim): readonly Token[] => {
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

const finiteForms = ({ language }: Tree, lemma: string): readonly string[] =>
  [true, false].flatMap((plural) =>
    [true, false].map((past) => finiteForm(language, lemma, { plural, past })),
  )

/** `'s` before `been` or a participle without passive is `has`. */
const spelledLemma = (tree: Tree, first: Token, isPerfect: boolean): string =>
  lower(tree.tokens[first.index + 1] ?? first) === tree.language.plain.beenWord || isPerfect
    ? 'have'
    : first.lemma

/** `they're` with a name for the pronoun: `The judges are`. */
const spelledOut = (
  tree: Tree,
  { predicate, clause }: ReadClaim,
  subject: Token | undefined,
  verb: string,
): string => {
  const first = tree.tokens[predicate.range.first]
  const glued = tree.tokens[predicate.range.first - 1]?.end === first.start && /^['’]/.test(first.text)
  const stays = subject !== undefined && subject.pos !== 'PRON' && clause.kind !== 'relative'
  if (!glued || subject === undefined || stays) return verb
  const { language } = tree
  const main = tree.tokens[predicate.main]
  const isPerfect = !predicate.passive && !predicate.copular && main.pos === 'VERB' && looksPast(tree, main)
  const modal = language.modals.get(lower(first))
  const plural =
    subject.pos === 'PRON' ? language.lists.pluralWords.has(lower(subject)) : isPlural(tree, subject)
  const next = tree.tokens[first.index + 1]
  const bare = next !== undefined && (next.lemma === lower(next) || next.pos === 'ADV')
  const form =
    modal !== undefined && bare
      ? modal
      : ['be', 'have'].includes(first.lemma)
        ? finiteForm(language, spelledLemma(tree, first, isPerfect), { plural, past: false })
        : undefined
  if (form === undefined) throw new Unclear('the verb could not be read')
  return `${form}${verb.slice(first.text.length)}`
}

/** The verb group in finite form, as it agrees with the subject. */
export const verbText = (wording: Wording, claim: ReadClaim, subject: Token | undefined): string =>
  spelledOut(wording.around.tree, claim, subject, groupText(wording, claim, subject))

/** `has ⟦not only⟧ banned it`: the second half stands in another clause. */
const withoutOnly = (tree: Tree, group: readonly number[]): readonly number[] => {
  const opens = (at: number): boolean =>
    tree.language.notWords.has(lower(tree.tokens[at])) &&
    tree.tokens[at + 1] !== undefined &&
    tree.language.plain.onlyWords.has(lower(tree.tokens[at + 1]))
  const from = group.find(opens)
  return from === undefined || !group.includes(from + 1)
    ? group
    : group.filter((at) => at !== from && at !== from + 1)
}

const groupText = (wording: Wording, claim: ReadClaim, subject: Token | undefined): string => {
  const { tree } = wording.around
  const { predicate, clause } = claim
  const group = withoutOnly(tree, wordsIn(tree, predicate.range))
  const plural = subject === undefined ? false : isPlural(tree, subject)
  const bare = predicate.auxiliaries.length === 0
  if (clause.form === 'gerund') return gerundText(wording, claim, plural, group)
  if (reducedKinds.includes(clause.kind) && clause.form !== 'finite' && bare)
    return `${finiteForm(tree.language, 'be', { plural, past: true })} ${join(wording, group, undefined)}`
  const shared = bare ? auxiliariesOf(tree, claim).map(lower) : []
  // `did not come and go`: how far the negation reaches cannot be told.
  const denied =
    shared.length > 0 &&
    kids(tree, clause.coordinated, 'advmod').some((word) => tree.language.negators.has(lower(word)))
  const misread =
    shared[shared.length - 1] === 'be' &&
    !predicate.passive &&
    !/ing$/i.test(tree.tokens[predicate.main].text)
  if (denied || misread || shared.some((aux) => finiteForms(tree, 'do').includes(aux)))
    throw new Unclear('the verb could not be read')
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
  const main = tree.tokens[group.find((at) => /ing$/i.test(tree.tokens[at].text)) ?? predicate.main]
  const modal = claim.mood.ahead && claim.type === 'forecast' ? tree.language.possibleModal : undefined
  const verb =
    modal === undefined ? finiteForm(tree.language, main.lemma, { plural, past }) : `${modal} ${main.lemma}`
  return group.map((at) => (at === main.index ? verb : tree.tokens[at].text)).join(' ')
}

/** `I am` and `I urge`, when a name stands for `I`. */
export const agreeing = (
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
