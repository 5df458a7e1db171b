import type { ClauseKind } from './clauses.js'
import { isUnique } from './edge-doubts.js'
import type { Phrase } from './phrase.js'
import { subjectText } from './plain-subject.js'
import { Unclear, type Wording } from './plain-wording.js'
import { isPlural } from './plural.js'
import type { ReadClaim } from './read-claim.js'
import { isDoubtfulAntecedent } from './subject-doubts.js'
import { childrenOf, kid, kids, lower, relationOf, type Tree } from './tree.js'

/** Whether the subject of a clause of this kind stands in the clause above it. */
export const isAntecedent = (kind: ClauseKind): boolean =>
  ['relative', 'reduced', 'sentence-relative'].includes(kind)

/** `some people` for `people who interfere`: what a narrowing clause says holds for no more than those. */
export const narrowed = (
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
export const objectGap = (wording: Wording, claim: ReadClaim): string => {
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
  const [first, comma] = tree.tokens.slice(object.range.first, object.range.first + 2)
  if (first.pos === 'ADV' && comma?.text === ',') throw new Unclear('what it is done to could not be told')
  return `${subjectText(wording, object).text} `
}
