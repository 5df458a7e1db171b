import { coverOf, disjoint, doTheSame, type Finding, finding, isContent, nearest, whole } from './finding.js'
import type { Lexicon } from './lexicon.js'
import type { Statement } from './statement.js'
import type { Role, Term } from './terms.js'

/** Concepts of bringing something about: two who did the one thing are rivals. */
const causing: ReadonlySet<string> = new Set(['begin', 'motive', 'consequence'])

export const actorRule = (a: Statement, b: Statement): Finding | undefined => {
  if (!doTheSame(a, b)) return undefined
  if (!disjoint(a.actors, b.actors)) return undefined
  const isRivalry = [a, b].every(
    ({ terms, claim }) =>
      claim.type === 'cause' ||
      terms.some(
        ({ role, senses }) => role === 'predicate' && senses.some(({ concept }) => causing.has(concept)),
      ),
  )
  return finding(isRivalry ? 'contradict' : 'differ', 'actor', a.slots.subject, b.slots.subject)
}

/** Names in capitals that are no state. */
const namesIn = (statement: Statement, role: Role): ReadonlySet<string> =>
  new Set(
    statement.terms
      .filter(
        (term) => term.role === role && term.capital && term.state === undefined && term.senses.length === 0,
      )
      .map(({ lemma }) => lemma),
  )

export const personRule = (a: Statement, b: Statement): Finding | undefined =>
  doTheSame(a, b) && disjoint(namesIn(a, 'subject'), namesIn(b, 'subject'))
    ? finding('differ', 'actor', a.slots.subject, b.slots.subject)
    : undefined

export const placeRule = (a: Statement, b: Statement): Finding | undefined =>
  disjoint(namesIn(a, 'place'), namesIn(b, 'place'))
    ? finding('differ', 'place', a.slots.place, b.slots.place)
    : undefined

export const causeRule = (a: Statement, b: Statement): Finding | undefined => {
  if (a.claim.type !== 'cause' || b.claim.type !== 'cause') return undefined
  const cause = ({ terms }: Statement): readonly Term[] => terms.filter(({ role }) => role === 'subject')
  const shared = cause(a).some((term) => nearest(term, cause(b)) !== undefined)
  return shared || a.slots.subject === '' || b.slots.subject === ''
    ? undefined
    : finding('differ', 'cause', a.slots.subject, b.slots.subject)
}

/** Concepts by which a claim accounts for something: why it came about, what it is for. */
const accounting: ReadonlySet<string> = new Set(['motive', 'consequence', 'exploit'])
/** Share of content in common up to which two accounts are two. */
const sameAccount = 0.34

const isAccount = ({ claim, terms }: Statement): boolean =>
  claim.type === 'cause' ||
  terms.some(
    ({ role, senses }) => role !== 'subject' && senses.some(({ concept }) => accounting.has(concept)),
  )

/** Two accounts of one thing that have little in common. */
export const accountRule = (a: Statement, b: Statement): Finding | undefined =>
  isAccount(a) && isAccount(b) && Math.min(coverOf(a, b), coverOf(b, a)) < sameAccount
    ? finding('differ', 'cause', whole(a), whole(b))
    : undefined

/** Whether the two objects have no content word in common though both have some. */
export const patientRule = (a: Statement, b: Statement, lexicon: Lexicon): Finding | undefined => {
  const heads = ({ terms }: Statement): readonly Term[] =>
    terms.filter((term) => term.role === 'object' && isContent(term))
  const [one, other] = [heads(a), heads(b)]
  if (one.length === 0 || other.length === 0) return undefined
  if ([...one, ...other].some(({ lemma }) => lexicon.language.anyone.has(lemma))) return undefined
  // Two names may be of one thing, a town and its region.
  if ([...one, ...other].some(({ capital }) => capital)) return undefined
  if (!doTheSame(a, b) || (a.amounts.length === 0) !== (b.amounts.length === 0)) return undefined
  return one.some((term) => nearest(term, other) !== undefined)
    ? undefined
    : finding('differ', 'patient', a.slots.object, b.slots.object)
}

/** `Baku`, `Azerbaijani officials`: a state and nothing closer. */
const isBareState = ({ terms }: Statement, lexicon: Lexicon): boolean =>
  terms.some(({ role, state }) => role === 'subject' && state !== undefined) &&
  terms.every(
    ({ role, state, lemma }) =>
      role !== 'subject' || state !== undefined || lexicon.language.stateBodies.has(lemma),
  )

/** One names the body where the other names the state. */
export const bodyRule = (a: Statement, b: Statement, lexicon: Lexicon): Finding | undefined =>
  doTheSame(a, b) &&
  a.slots.subject !== '' &&
  b.slots.subject !== '' &&
  isBareState(a, lexicon) !== isBareState(b, lexicon)
    ? finding('elaborate', 'actor', a.slots.subject, b.slots.subject)
    : undefined
