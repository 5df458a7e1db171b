import { plainRelation } from '../base/relation.js'
import type { Token } from '../model/document.js'
import type { Context } from './context.js'
import { isOpenedBy, isWord } from './marks.js'
import type { Source } from './report.js'
import { dependents, headOf, type Stretch } from './tree.js'

/** How far a missing subject is looked for up the tree. */
const farthest = 6

const isNominal = ({ pos }: Token): boolean => /^(?:NOUN|PROPN|NUM|X)$/.test(pos)

/** A name that the tree leaves between a noun phrase and the verb behind it: `campaign manager ⟦Jane Roe⟧ said`. */
const reachToCue = ({ document: { tokens } }: Context, last: number, cue: Stretch): number => {
  let reached = last
  while (reached + 1 < cue.first && isNominal(tokens[reached + 1])) reached += 1
  return reached + 1 === cue.first ? reached : last
}

/** `Jane Roe (R-Utah)`, where the tree gives only what stands in the brackets. */
const reachOutOfBrackets = (
  { document: { tokens, sentences } }: Context,
  first: number,
  last: number,
): number => {
  const start = sentences[tokens[first].sentence].firstToken
  if (tokens[last + 1]?.text !== ')' || tokens[first - 1]?.text !== '(') return first
  let reached = first - 1
  while (reached > start && (isNominal(tokens[reached - 1]) || tokens[reached - 1].pos === 'ADJ'))
    reached -= 1
  return reached < first - 1 ? reached : first
}

/** Words of a quotation that the tree mixes into the noun phrase behind it: `"A, B," ⟦Roe⟧ said`. */
const behindQuotes = ({ quoting }: Context, first: number, head: number, cue: Stretch): number => {
  const scope = quoting.around[cue.first]
  if (quoting.around[first] === scope || quoting.around[head] !== scope) return first
  let start = first
  while (start < head && (quoting.around[start] !== scope || quoting.around[start - 1] !== scope)) start += 1
  return start
}

const edgeRelations = /^(?:cc|punct|mark|case|advmod|discourse)$/

/** The noun phrase under a head, cut where the cue stands in it. */
export const nounPhrase = (context: Context, head: Token, cue: Stretch): Source => {
  const { tokens } = context.document
  const extent = context.extents[head.index]
  let { first, last } = extent
  if (head.index < cue.first) first = behindQuotes(context, first, head.index, cue)
  if (cue.first <= last && head.index < cue.first) last = cue.first - 1
  if (first <= cue.last && cue.last < head.index) first = cue.last + 1
  while (first < head.index && edgeRelations.test(tokens[first].dep)) first += 1
  if (head.index < cue.first) last = reachToCue(context, last, cue)
  first = reachOutOfBrackets(context, first, last)
  while (last > head.index && (tokens[last].pos === 'PUNCT' || tokens[last].dep === 'cc')) last -= 1
  return {
    head: head.index,
    first,
    last: tokens[last + 1]?.text === ')' && opensBracket(context, first, last) ? last + 1 : last,
  }
}

const opensBracket = ({ document: { tokens } }: Context, first: number, last: number): boolean => {
  for (let index = last; index >= first; index -= 1) {
    if (tokens[index].text === '(') return true
    if (tokens[index].text === ')') return false
  }
  return false
}

/** Words of a noun phrase, with the `'s` and `of` inside it. */
const isInNounPhrase = ({ pos, text }: Token): boolean =>
  /^(?:NOUN|PROPN|NUM|ADJ|DET|PRON|PART|ADP)$/.test(pos) ||
  (/^\p{Lu}/u.test(text) && !/^(?:SCONJ|CCONJ|ADV|AUX|VERB)$/.test(pos))

/** Where the tree gives no subject: the noun phrase that ends just before the cue (`Roe said`). */
export const neighbourSource = (context: Context, cue: Stretch): Source | undefined => {
  const { tokens, sentences } = context.document
  const start = sentences[tokens[cue.first].sentence].firstToken
  const head = cue.first - 1
  if (
    head < start ||
    tokens[head].pos === 'AUX' ||
    (!/^(?:NOUN|PROPN|PRON)$/.test(tokens[head].pos) && !/^\p{Lu}/u.test(tokens[head].text))
  )
    return undefined
  let first = head
  while (first > start && isInNounPhrase(tokens[first - 1])) first -= 1
  const bounded = first === start || /^(?:PUNCT|SCONJ|CCONJ)$/.test(tokens[first - 1].pos)
  return bounded && !/^(?:ADP|PART)$/.test(tokens[first].pos) ? { head, first, last: head } : undefined
}

export const isPassive = (context: Context, verb: Token): boolean =>
  dependents(context, verb.index, 'nsubj').some(({ dep }) => dep === 'nsubj:pass') ||
  dependents(context, verb.index, 'aux').some(({ dep }) => dep === 'aux:pass')

/** The subject as it stands at this verb or noun, or the agent of a passive. */
const ownSource = (context: Context, verb: Token, cue: Stretch): Source | 'impersonal' | undefined => {
  const subjects = dependents(context, verb.index, 'nsubj', 'csubj', 'expl')
  if (isPassive(context, verb)) {
    const agent = dependents(context, verb.index, 'obl').find(
      (token) => token.dep === 'obl:agent' || isOpenedBy(context, token, context.language.agentMarks),
    )
    return agent === undefined ? 'impersonal' : nounPhrase(context, agent, cue)
  }
  const subject =
    subjects.find(({ dep }) => plainRelation(dep) === 'nsubj') ?? subjects.find(({ dep }) => dep === 'csubj')
  if (subject !== undefined) return nounPhrase(context, subject, cue)
  return subjects.length > 0 ? 'impersonal' : undefined
}

/** `She wrote to the mayor, ⟦saying⟧ that A`: behind a comma a participle has the clause's subject, not the noun's. */
const clauseBefore = (context: Context, participle: Token, noun: Token): Token | undefined => {
  const { tokens } = context.document
  if (tokens[participle.index - 1]?.text !== ',' || noun.index > participle.index) return undefined
  let current: Token | undefined = noun
  for (let step = 0; step < farthest && current !== undefined; step += 1) {
    if (current.pos === 'VERB') return isPassive(context, current) ? undefined : current
    if (!/^(?:obl|obj|nmod)$/.test(current.dep)) return undefined
    current = headOf(context, current)
  }
  return undefined
}

/** `⟦Asked⟧ whether A, he said B`: somebody else asked. */
const isOpeningPassive = (context: Context, { index, dep, text, lemma }: Token, head: Token): boolean =>
  dep === 'advcl' &&
  index < head.index &&
  text.toLowerCase() !== lemma &&
  !text.endsWith('ing') &&
  dependents(context, index, 'aux', 'mark').length === 0

/** The source of a verb: its own subject, or the one it shares with the verb or noun it hangs on. */
export const sourceOf = (context: Context, verb: Token, cue: Stretch): Source | undefined => {
  let current = verb
  for (let step = 0; step < farthest; step += 1) {
    const own = ownSource(context, current, cue)
    if (own === 'impersonal') return current === verb ? undefined : passiveSubject(context, current, cue)
    if (own !== undefined) return own
    const head = headOf(context, current)
    if (head === undefined || (current === verb && isOpeningPassive(context, verb, head))) return undefined
    const relation = plainRelation(current.dep)
    const clause = relation === 'acl' ? clauseBefore(context, current, head) : undefined
    if (clause !== undefined) {
      current = clause
      continue
    }
    if (relation === 'acl') return nounPhrase(context, head, cue)

    if (!/^(?:conj|xcomp|advcl|parataxis|dep)$/.test(relation)) return undefined
    current = head
  }
  return undefined
}

/** `He was arrested, saying that`: the participle's source is the passive's subject. */
const passiveSubject = (context: Context, verb: Token, cue: Stretch): Source | undefined => {
  const subject = dependents(context, verb.index, 'nsubj')[0]
  return subject === undefined ? undefined : nounPhrase(context, subject, cue)
}

/** Who feels: the grammatical subject, also where the participle looks like a passive; nobody in `it is clear`. */
export const feelerOf = (context: Context, adjective: Token, cue: Stretch): Source | undefined => {
  const subject = dependents(context, adjective.index, 'nsubj')[0]
  if (subject === undefined) {
    return dependents(context, adjective.index, 'expl').length > 0
      ? undefined
      : sourceOf(context, adjective, cue)
  }
  return isWord(subject, context.language.impersonalPronouns) ? undefined : nounPhrase(context, subject, cue)
}
