import { activeVerb } from './active-verb.js'
import type { Phrase } from './phrase.js'
import { isAntecedent, narrowed } from './plain-antecedent.js'
import { subjectText } from './plain-subject.js'
import { Unclear, type Wording } from './plain-wording.js'
import { join } from './plain-words.js'
import { isPlural } from './plural.js'
import type { ReadClaim } from './read-claim.js'
import { lower, type Tree } from './tree.js'

/** `was seen by Lee ⟦the guard⟧`: who does it may go on behind the agent. */
const isOpenAgent = ({ tokens, last }: Tree, { predicate }: ReadClaim, { head }: Phrase): boolean => {
  const behind = tokens[last[head] + 1]
  return (
    behind !== undefined &&
    head > predicate.main &&
    ['DET', 'PRON', 'NOUN', 'PROPN', 'AUX', 'SCONJ'].includes(behind.pos)
  )
}

/** `not by rights, but by interests`, or a subject with an aside: the passive says it better. */
const staysPassive = (tree: Tree, { predicate }: ReadClaim, agent: Phrase, patient: Phrase): boolean => {
  const { negators, plain } = tree.language
  return (
    tree.tokens.slice(patient.range.first, patient.range.last).some(({ text }) => text === ',') ||
    tree.tokens
      .slice(predicate.main, tree.last[agent.head])
      .some((word) => negators.has(lower(word)) || plain.pairClosers.has(lower(word)))
  )
}

/** A passive with its agent, turned: `The city closed the bridge`; undefined where it stays as it is. */
export const activeText = (
  wording: Wording,
  claim: ReadClaim,
  front: string,
  words: readonly number[],
): string | undefined => {
  const { tree } = wording.around
  const { subject, object } = claim.slots
  if (subject === undefined || object === undefined) return undefined
  if (isOpenAgent(tree, claim, subject)) throw new Unclear('nobody is named that does it')
  if (staysPassive(tree, claim, subject, object)) return undefined
  const agent = subjectText(wording, subject, tree.last[subject.head])
  const verb = activeVerb(tree, claim, isPlural(tree, tree.tokens[subject.head]))
  if (verb === undefined) return undefined
  const limit = isAntecedent(claim.clause.kind) ? object.range.last : claim.predicate.range.first - 1
  const patient =
    claim.clause.kind === 'reduced' ? narrowed(wording, claim, object) : subjectText(wording, object, limit)
  const rest = words.filter((at) => at < subject.range.first - 1 || at > tree.last[subject.head])
  return `${front}${agent.text} ${verb} ${patient.text} ${join(wording, rest, agent.entity)}`
}
