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

/** "Baku's claim that A", "made the claim that A", "a promise to A" */
export const findNounReport = (trees: Trees, quoting: Quoting, noun: Token): Report | undefined => {
  const clause = dependents(trees, noun.index, 'acl', 'ccomp', 'xcomp').find(
    (token) =>
      token.index > noun.index &&
      token.dep !== 'acl:relcl' &&
      dependents(trees, token.index, 'mark').some(({ text }) => /^(?:that|to|whether)$/i.test(text)),
  )
  if (clause === undefined) return undefined
  const extent = trees.extents[clause.index]
  const content = [{ first: Math.max(extent.first, noun.index + 1), last: extent.last }]
  const verb = headOf(trees, noun)
  const owner = dependents(trees, noun.index, 'nmod').find(
    ({ dep, index }) => dep === 'nmod:poss' || index < clause.index,
  )
  if (owner === undefined && verb !== undefined && verb.pos === 'VERB' && relationOf(noun.dep) === 'obj') {
    const group = verbGroup(trees, verb)
    const cue = { first: group.first, last: noun.index }
    return report(trees, quoting, {
      rule: `${hasOwnSubject(trees, clause) ? 'clause' : 'topic'}/noun-with-verb`,
      anchor: noun.index,
      cue,
      source: sourceOf(trees, verb, cue),
      content,
    })
  }
  if (!hasOwnSubject(trees, clause) && owner === undefined) return undefined
  const cue = { first: noun.index, last: noun.index }
  const source = owner && nounPhrase(trees, owner, cue)
  return report(trees, quoting, {
    rule: `${hasOwnSubject(trees, clause) ? 'clause' : 'topic'}/noun`,
    anchor: noun.index,
    cue,
    source: source && trimPossessive(trees, source),
    content,
  })
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
