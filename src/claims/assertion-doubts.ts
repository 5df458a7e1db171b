import type { Token } from '../model/document.js'
import { type Clause, firstHead } from './clauses.js'
import { isDegreeMark } from './kept-words.js'
import type { ReadClaim } from './read-claim.js'
import type { Surroundings } from './slot-phrases.js'
import { isPresent, isPresentAt } from './tense.js'
import { kid, kids, lower, relationOf, type Tree } from './tree.js'

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

/** `see no evidence that X`, `is not a sign that X`. */
const isUnfounded = (tree: Tree, { clause, mood }: ReadClaim): boolean => {
  const noun = tree.tokens[tree.tokens[firstHead(clause)].head]
  if (noun === undefined || mood.polarity === 'negative') return false
  const { openDeterminers, emptyDeterminers } = tree.language.lists
  const none = kids(tree, noun.index, 'det').some(
    (word) => openDeterminers.has(lower(word)) || emptyDeterminers.has(lower(word)),
  )
  return (
    none ||
    [noun.index, noun.head].some(
      (at) => at >= 0 && kids(tree, at, 'advmod').some((word) => tree.language.negators.has(lower(word))),
    )
  )
}

/** `I don't think that X`, `did not say that X`: nobody puts X forward. */
const isDisowned = (tree: Tree, claim: ReadClaim): boolean => {
  const { clause } = claim
  if (clause.kind === 'noun-content') return isUnfounded(tree, claim)
  if (clause.kind !== 'content') return false
  // Each verb of saying above the other: `does not think that he would argue that X`.
  for (
    let at = tree.tokens[firstHead(clause)].head, steps = 0;
    at >= 0 && steps < 4;
    at = tree.tokens[at].dep === 'ccomp' ? tree.tokens[at].head : -1, steps++
  )
    if (isDenying(tree, tree.tokens[at])) return true
  return false
}

const isDenying = (tree: Tree, higher: Token): boolean =>
  (tree.language.speechVerbs.has(higher.lemma) ||
    tree.language.lists.believingVerbs.has(higher.lemma) ||
    tree.language.lists.convictionAdjectives.has(lower(higher)) ||
    tree.language.plain.implyingVerbs.has(higher.lemma)) &&
  kids(tree, higher.index, 'advmod').some((word) => tree.language.negators.has(lower(word)))

/** `close the polls so that everyone can vote`. */
const isPurpose = (tree: Tree, head: number): boolean =>
  kids(tree, head, 'mark').some(({ index }) =>
    [index - 1, index].some(
      (at) =>
        at >= 0 &&
        tree.language.resultWords.has(lower(tree.tokens[at])) &&
        lower(tree.tokens[at + 1]) === tree.language.lists.thatWord,
    ),
  )

/** `ensure that X`, `make sure X`: X is an aim. */
const isAim = (tree: Tree, claim: ReadClaim): boolean => {
  const { clause } = claim
  const head = firstHead(clause)
  const { securingVerbs, securingAdjectives, needAdjectives } = tree.language.plain
  const open = claim.mood.modal !== undefined || isPresent(tree, claim)
  if (open && isPurpose(tree, clause.head)) return true
  const above = ['content', 'parenthetical'].includes(clause.kind) ? [tree.tokens[head].head] : []
  return [...above, tree.first[head] - 1].some((at) => {
    const higher = tree.tokens[at]
    if (higher === undefined || at > head) return false
    return (
      (needAdjectives.has(lower(higher)) && isPresent(tree, claim)) ||
      (securingVerbs.has(higher.lemma) && higher.pos === 'VERB') ||
      (securingAdjectives.has(lower(higher)) && tree.tokens[at - 1]?.lemma === 'make')
    )
  })
}

/** `may be a sign that X`: possible, which nothing in X says. */
const isUnderModal = (tree: Tree, { clause, mood }: ReadClaim): boolean => {
  if (clause.kind !== 'noun-content' || mood.certainty !== 'certain') return false
  const noun = tree.tokens[clause.head].head
  return [noun, tree.tokens[noun]?.head ?? -1].some(
    (at) => at >= 0 && kids(tree, at, 'aux').some((word) => tree.language.modals.has(lower(word))),
  )
}

/** `why voters stay`, in a list of what is told. */
const isTold = (tree: Tree, { clause, predicate }: ReadClaim): boolean =>
  kids(tree, clause.head, 'mark', 'advmod').some(
    (word) =>
      word.index < predicate.range.first &&
      tree.language.plain.askingAdverbs.has(lower(word)) &&
      (clause.kind !== 'relative' || !tree.language.relativeWords.has(lower(word))),
  )

/** `if it becomes clear that X`: X is supposed with the condition. */
const isSupposed = ({ tree, conditions }: Surroundings, { clause }: ReadClaim): boolean => {
  const fragment = ['main', 'parenthetical'].includes(clause.kind)
  if (
    fragment &&
    kids(tree, clause.head, 'mark').some((mark) => tree.language.conditionMarks.has(lower(mark)))
  )
    return true
  const passes = (at: number): boolean =>
    ['conj', 'ccomp'].includes(relationOf(tree.tokens[at])) || clause.kind === 'content'
  for (
    let at = passes(clause.head) ? tree.tokens[clause.head].head : -1, steps = 0;
    at >= 0 && steps < 20;
    at = passes(at) ? tree.tokens[at].head : -1, steps++
  )
    if (conditions.has(at)) return true
  return false
}

/** Words that open a clause: its conjunction, or its relative adverb. */
export const openersOf = (tree: Tree, head: number): readonly Token[] =>
  kids(tree, head, 'mark', 'advmod', 'obl').filter(
    ({ index }) => index === tree.first[head] || index === tree.first[head] + 1,
  )

/** `if they object, we may say that X`, `a way to say that X`, `we will see that X`: X is put forward at another time, if at all. */
const isFarContent = (tree: Tree, claim: ReadClaim): boolean => {
  const { clause } = claim
  if (clause.kind !== 'content') return false
  const { modals, speechVerbs, lists, conditionMarks } = tree.language
  for (
    let at = tree.tokens[firstHead(clause)].head, steps = 0;
    at >= 0 && steps < 6;
    at = tree.tokens[at].head, steps++
  ) {
    const supposed = kids(tree, at, 'advcl').some(({ index }) =>
      kids(tree, index, 'mark').some(
        (mark) => conditionMarks.has(lower(mark)) && !lists.wonderMarks.has(lower(mark)),
      ),
    )
    if (supposed) return true
  }
  const higher = tree.tokens[tree.tokens[firstHead(clause)].head]
  if (higher === undefined || higher.pos !== 'VERB') return false
  const infinitive = kids(tree, higher.index, 'mark').some(({ pos }) => pos === 'PART')
  const aspect = lists.aspectVerbs.has(tree.tokens[higher.head]?.lemma ?? '')
  const modal = kids(tree, higher.index, 'aux').some((word) => modals.has(lower(word)))
  return (infinitive && !aspect) || (modal && !speechVerbs.has(higher.lemma))
}

/** `whenever it rains`, `when the law passes`: holds at no certain time. `where it is dry`: holds for a place alone. */
const isOpenTime = (tree: Tree, claim: ReadClaim): boolean => {
  const { clause } = claim
  if (clause.kind === 'participle') return isOpenParticiple(tree, clause)
  // `hope once the costs are known, the council will act`
  if (clause.kind === 'content')
    return kids(tree, firstHead(clause), 'mark').some((mark) =>
      tree.language.plain.openTimeMarks.has(lower(mark)),
    )
  if (!['adverbial', 'relative'].includes(clause.kind)) return false
  const before = tree.tokens[tree.first[firstHead(clause)] - 1]
  const stray = before?.pos === 'ADV' ? [before] : []
  const openers = [...openersOf(tree, firstHead(clause)), ...stray].map(lower)
  const { openTimeMarks, placeMarks } = tree.language.plain
  if (openers.some((word) => placeMarks.has(word)))
    return clause.kind === 'relative' || claim.mood.modal !== undefined || isPresent(tree, claim)
  const lasting = kids(tree, firstHead(clause), 'mark').some((mark) => isDegreeMark(tree, mark))
  return (lasting || openers.some((word) => openTimeMarks.has(word))) && isPresent(tree, claim)
}

/** `unless asked`, `when ripe`: what may happen. */
const isOpenParticiple = (tree: Tree, { head }: Clause): boolean =>
  kids(tree, head, 'mark', 'advmod').some(
    (word) =>
      word.index < head &&
      (tree.language.conditionMarks.has(lower(word)) || tree.language.plain.openTimeMarks.has(lower(word))),
  )

const antecedentOf = (tree: Tree, clause: Clause): Token | undefined =>
  ['relative', 'reduced'].includes(clause.kind) ? tree.tokens[tree.tokens[firstHead(clause)].head] : undefined

/** `every time there is a summit`: one of many times. */
const isAnyTime = (tree: Tree, claim: ReadClaim): boolean => {
  const before = tree.tokens[tree.first[firstHead(claim.clause)] - 1]
  const noun = antecedentOf(tree, claim.clause) ?? (before?.pos === 'NOUN' ? before : undefined)
  return (
    noun !== undefined &&
    tree.language.timeNouns.has(noun.lemma) &&
    kids(tree, noun.index, 'det').some((word) => tree.language.lists.wholeWords.has(lower(word)))
  )
}

/** Whether a verb says that its object need not exist: `should find`, `to find`, `wants`. */
const isUnreal = (tree: Tree, index: number): boolean => {
  const { modals, negators, plain } = tree.language
  if (plain.wantingVerbs.has(tree.tokens[index].lemma)) return true
  // `the focus is on landing a deal that works`
  if (
    /ing$/.test(tree.tokens[index].text) &&
    tree.tokens[index].pos === 'VERB' &&
    kid(tree, index, 'aux') === undefined
  )
    return true
  return kids(tree, index, 'aux', 'mark', 'advmod').some(
    (word) =>
      modals.has(lower(word)) || (word.pos === 'PART' && word.dep === 'mark') || negators.has(lower(word)),
  )
}

/** `seek a law that works`, `a person who lies is fined`: nothing says that there is one. */
const isHypothetical = (tree: Tree, claim: ReadClaim): boolean => {
  const noun = antecedentOf(tree, claim.clause)
  if (noun === undefined || noun.pos !== 'NOUN') return false
  const determiners = kids(tree, noun.index, 'det', 'nmod:poss', 'nummod')
  const single = determiners.some((word) => tree.language.plain.looseDeterminers.has(lower(word)))
  const bare = determiners.length === 0
  const above = tree.tokens[noun.head]
  // `is in favour of a deal that works`
  const vague =
    single &&
    claim.clause.kind === 'relative' &&
    ['nmod', 'obl'].includes(relationOf(noun)) &&
    isPresent(tree, claim) &&
    above !== undefined &&
    (above.pos === 'ADJ' || isPresentAt(tree, above.index))
  if (vague) return true
  const ahead = claim.mood.modal !== undefined || isPresent(tree, claim) || claim.clause.kind === 'reduced'
  if (!(single || bare) || !ahead) return false
  const generic = single && relationOf(noun) === 'nsubj' && isPresentAt(tree, noun.head)
  if (generic && claim.clause.kind === 'relative') return true
  for (let at = noun.head, steps = 0; at >= 0 && steps < 12; at = tree.tokens[at].head, steps++)
    if (tree.tokens[at].pos === 'VERB' || kid(tree, at, 'cop') !== undefined)
      if (isUnreal(tree, at)) return true
      else if (!['xcomp', 'acl', 'advcl', 'conj'].includes(relationOf(tree.tokens[at]))) return false
  return false
}

/** Whether a clause is asked, wished, supposed or left open: nobody puts it forward as it stands. */
export const isUnasserted = (around: Surroundings, claim: ReadClaim): boolean => {
  const { tree } = around
  return (
    isDisowned(tree, claim) ||
    isAim(tree, claim) ||
    isTold(tree, claim) ||
    isUnderModal(tree, claim) ||
    isFarContent(tree, claim) ||
    isSupposed(around, claim) ||
    isOpenTime(tree, claim) ||
    isAnyTime(tree, claim) ||
    isHypothetical(tree, claim)
  )
}
