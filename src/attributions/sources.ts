import type { Token } from '../model/document.js'
import type { Source } from './report.js'
import { dependents, headOf, relationOf, type Stretch, type Trees } from './tree.js'

/** How far a missing subject is looked for up the tree. */
const farthest = 6

/** The noun phrase under a head, cut where a verb's own words (`limits`) stand in it. */
export const nounPhrase = (trees: Trees, head: Token, avoid: Stretch): Source => {
  const extent = trees.extents[head.index]
  const tokens = trees.document.tokens
  let first = extent.first
  let last = extent.last
  if (avoid.first <= last && head.index < avoid.first) last = avoid.first - 1
  if (first <= avoid.last && avoid.last < head.index) first = avoid.last + 1
  while (
    first < head.index &&
    /^(?:cc|punct|mark|case|advmod|discourse)$/.test(tokens[first].dep) &&
    tokens[first].text !== '"'
  )
    first += 1
  while (last > head.index && (tokens[last].pos === 'PUNCT' || tokens[last].dep === 'cc')) last -= 1
  return { head: head.index, first, last }
}

/** The subject as it stands at this verb or noun, or the agent of a passive. */
const ownSource = (trees: Trees, verb: Token, cue: Stretch): Source | 'impersonal' | undefined => {
  const subjects = dependents(trees, verb.index, 'nsubj', 'csubj', 'expl')
  const passive =
    subjects.some(({ dep }) => dep === 'nsubj:pass') ||
    dependents(trees, verb.index, 'aux').some(({ dep }) => dep === 'aux:pass')
  if (passive) {
    const agent = dependents(trees, verb.index, 'obl').find(
      (token) =>
        token.dep === 'obl:agent' ||
        dependents(trees, token.index, 'case').some(({ text }) => text.toLowerCase() === 'by'),
    )
    return agent === undefined ? 'impersonal' : nounPhrase(trees, agent, cue)
  }
  const subject =
    subjects.find(({ dep }) => relationOf(dep) === 'nsubj') ?? subjects.find(({ dep }) => dep === 'csubj')
  if (subject !== undefined) return nounPhrase(trees, subject, cue)
  return subjects.length > 0 ? 'impersonal' : undefined
}

/** The source of a verb: its own subject, or the one it shares with the verb or noun it hangs on. */
export const sourceOf = (trees: Trees, verb: Token, cue: Stretch): Source | undefined => {
  let current = verb
  for (let step = 0; step < farthest; step += 1) {
    const own = ownSource(trees, current, cue)
    if (own === 'impersonal') return current === verb ? undefined : passiveSubject(trees, current, cue)
    if (own !== undefined) return own
    const head = headOf(trees, current)
    if (head === undefined) return undefined
    const relation = relationOf(current.dep)
    if (relation === 'acl') return nounPhrase(trees, head, cue)
    if (!/^(?:conj|xcomp|advcl|parataxis|dep)$/.test(relation)) return undefined
    current = head
  }
  return undefined
}

/** `He was arrested, saying that`: the participle's source is the passive's subject. */
const passiveSubject = (trees: Trees, verb: Token, cue: Stretch): Source | undefined => {
  const subject = dependents(trees, verb.index, 'nsubj')[0]
  return subject === undefined ? undefined : nounPhrase(trees, subject, cue)
}

/** Who feels: the grammatical subject, also where the participle looks like a passive; nobody in `it is clear`. */
export const feelerOf = (trees: Trees, adjective: Token, cue: Stretch): Source | undefined => {
  const subject = dependents(trees, adjective.index, 'nsubj')[0]
  if (subject === undefined) {
    return dependents(trees, adjective.index, 'expl').length > 0 ? undefined : sourceOf(trees, adjective, cue)
  }
  return subject.lemma.toLowerCase() === 'it' ? undefined : nounPhrase(trees, subject, cue)
}
