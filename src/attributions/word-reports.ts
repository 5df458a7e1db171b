import type { Token } from '../model/document.js'
import { around, settleContent } from './content.js'
import { verbGroup } from './cues.js'
import { fillPiece } from './fill.js'
import type { AttributionLanguage } from './language.js'
import type { Quoting } from './quoting.js'
import type { Report, Source } from './report.js'
import { feelerOf, nounPhrase, sourceOf } from './sources.js'
import { thatClause } from './that-clause.js'
import { dependents, headOf, relationOf, type Stretch, type Trees } from './tree.js'

const report = (
  trees: Trees,
  quoting: Quoting,
  parts: {
    rule: string
    anchor: number
    cue: Stretch
    source: Source | undefined
    content: readonly Stretch[]
  },
): Report | undefined => {
  const content = settleContent(trees, quoting, parts.anchor, parts.cue, parts.content)
  return content.length === 0 ? undefined : { ...parts, content }
}

const hasOwnSubject = (trees: Trees, clause: Token): boolean =>
  dependents(trees, clause.index, 'nsubj', 'expl', 'csubj').length > 0

/** What follows a noun of saying: a clause, an infinitive, or a thing spoken of behind a preposition. */
interface NounContent {
  readonly stretch: Stretch
  readonly kind: 'clause' | 'infinitive' | 'thing'
  /** The preposition, which belongs to the cue. */
  readonly preposition?: number
}

const contentOfNoun = (trees: Trees, noun: Token, language: AttributionLanguage): NounContent | undefined => {
  const that = thatClause(trees, noun.index, false, language)
  if (that !== undefined && that.first === noun.index + 1) return { stretch: that, kind: 'clause' }
  const infinitive = dependents(trees, noun.index, 'acl', 'xcomp', 'advcl').find(
    ({ index, dep }) => index > noun.index && dep !== 'acl:relcl' && dependents(trees, index, 'mark').some(({ text }) => text.toLowerCase() === 'to'),
  )
  if (infinitive !== undefined) {
    const { first, last } = trees.extents[infinitive.index]
    return { stretch: { first: Math.max(first, noun.index + 1), last }, kind: 'infinitive' }
  }
  const thing = dependents(trees, noun.index, 'nmod').find(({ index, dep }) => index > noun.index && dep !== 'nmod:poss')
  const preposition = thing && dependents(trees, thing.index, 'case')[0]
  if (thing === undefined || preposition === undefined || preposition.index !== noun.index + 1) return undefined
  if (!language.topicPrepositions.has(preposition.text.toLowerCase())) return undefined
  return { stretch: { first: preposition.index + 1, last: trees.extents[thing.index].last }, kind: 'thing', preposition: preposition.index }
}

/** "Baku's claim that A", "made the claim that A", "his promise to A", "expressed concern about A" */
export const findNounReport = (
  trees: Trees,
  quoting: Quoting,
  noun: Token,
  language: AttributionLanguage,
): Report | undefined => {
  const content = contentOfNoun(trees, noun, language)
  if (content === undefined) return undefined
  const last = content.preposition ?? noun.index
  const rule = content.kind === 'clause' ? 'clause' : 'topic'
  const owner = dependents(trees, noun.index, 'nmod').find(({ dep }) => dep === 'nmod:poss')
  const verb = headOf(trees, noun)
  const filling = { verb: noun, cueLast: last, takesAddressee: false, isTopic: content.kind !== 'clause' }
  const pieces = [fillPiece(trees, quoting, language, filling, content.stretch)]
  if (owner === undefined && verb !== undefined && relationOf(noun.dep) === 'obj' && language.lightVerbs.has(verb.lemma.toLowerCase())) {
    const group = verbGroup(trees, verb)
    const cue = { first: group.first, last }
    const source = sourceOf(trees, verb, cue)
    return report(trees, quoting, { rule: `${rule}/noun-with-verb`, anchor: noun.index, cue, source, content: pieces })
  }
  if (content.kind !== 'clause' && owner === undefined) return undefined
  const cue = { first: noun.index, last }
  const source = owner && trimPossessive(trees, nounPhrase(trees, owner, cue))
  return report(trees, quoting, { rule: `${rule}/noun`, anchor: noun.index, cue, source, content: pieces })
}

const trimPossessive = ({ document: { tokens } }: Trees, source: Source): Source =>
  source.last > source.head && /^['’]s?$/.test(tokens[source.last].text)
    ? { ...source, last: source.last - 1 }
    : source

/** The clause of an adjective of feeling, as the tree has it or behind its `that`. */
const clauseOfFeeling = (
  trees: Trees,
  adjective: Token,
  language: AttributionLanguage,
): { stretch: Stretch; isClause: boolean } | undefined => {
  const that = thatClause(trees, adjective.index, false, language)
  if (that !== undefined) return { stretch: that, isClause: true }
  const clause = dependents(trees, adjective.index, 'ccomp', 'advcl', 'xcomp').find(
    (token) =>
      token.index > adjective.index &&
      dependents(trees, token.index, 'mark').every(({ text }) => /^(?:that|to|whether)$/i.test(text)),
  )
  if (clause === undefined) return undefined
  const { first, last } = trees.extents[clause.index]
  return {
    stretch: { first: Math.max(first, adjective.index + 1), last },
    isClause: hasOwnSubject(trees, clause),
  }
}

/** "He is convinced that A", "It is clear that A" */
export const findAdjectiveReport = (
  trees: Trees,
  quoting: Quoting,
  adjective: Token,
  language: AttributionLanguage,
): Report | undefined => {
  const copula = dependents(trees, adjective.index, 'cop')[0]
  const clause = clauseOfFeeling(trees, adjective, language)
  if (clause === undefined) return undefined
  const group = verbGroup(trees, adjective)
  const cue = {
    first: copula === undefined ? group.first : Math.min(group.first, copula.index),
    last: adjective.index,
  }
  const source = feelerOf(trees, adjective, cue)
  const filling = { verb: adjective, cueLast: cue.last, takesAddressee: false, isTopic: !clause.isClause }
  return report(trees, quoting, {
    rule: `${source !== undefined && clause.isClause ? 'clause' : 'topic'}/adjective`,
    anchor: adjective.index,
    cue,
    source,
    content: [fillPiece(trees, quoting, language, filling, clause.stretch)],
  })
}

/** "The men were reportedly armed." */
export const findAdverbReport = (trees: Trees, quoting: Quoting, adverb: Token): Report | undefined => {
  const head = headOf(trees, adverb)
  if (head === undefined) return undefined
  const cue = { first: adverb.index, last: adverb.index }
  return report(trees, quoting, {
    rule: 'clause/adverb',
    anchor: adverb.index,
    cue,
    source: undefined,
    content: around(trees.extents[head.index], cue),
  })
}
