import { plainRelation } from '../base/relation.js'
import type { Token } from '../model/document.js'
import { around, settleContent } from './content.js'
import type { Context } from './context.js'
import { verbGroup } from './cues.js'
import { fillPiece } from './fill.js'
import { isMarkedBy, isWord } from './marks.js'
import type { Report, Source } from './report.js'
import { feelerOf, nounPhrase, sourceOf } from './sources.js'
import { thatClause } from './that-clause.js'
import { dependents, headOf, type Stretch } from './tree.js'

const report = (
  context: Context,
  parts: {
    rule: string
    anchor: number
    cue: Stretch
    source: Source | undefined
    content: readonly Stretch[]
  },
): Report | undefined => {
  const content = settleContent(context, parts.anchor, parts.cue, parts.content)
  return content.length === 0 ? undefined : { ...parts, content }
}

const hasOwnSubject = (context: Context, clause: Token): boolean =>
  dependents(context, clause.index, 'nsubj', 'expl', 'csubj').length > 0

/** What follows a noun of saying: a clause, an infinitive, or a thing spoken of behind a preposition. */
interface NounContent {
  readonly stretch: Stretch
  readonly kind: 'clause' | 'infinitive' | 'thing'
  /** The preposition, which belongs to the cue. */
  readonly preposition?: number
}

const contentOfNoun = (context: Context, noun: Token): NounContent | undefined => {
  const that = thatClause(context, noun.index, false)
  if (that !== undefined && that.first === noun.index + 1) return { stretch: that, kind: 'clause' }
  const infinitive = dependents(context, noun.index, 'acl', 'xcomp', 'advcl').find(
    ({ index, dep }) =>
      index > noun.index &&
      dep !== 'acl:relcl' &&
      isMarkedBy(context, context.document.tokens[index], context.language.infinitiveMarks),
  )
  if (infinitive !== undefined) {
    const { first, last } = context.extents[infinitive.index]
    return { stretch: { first: Math.max(first, noun.index + 1), last }, kind: 'infinitive' }
  }
  const thing = dependents(context, noun.index, 'nmod').find(
    ({ index, dep }) => index > noun.index && dep !== 'nmod:poss',
  )
  const preposition = thing && dependents(context, thing.index, 'case')[0]
  if (thing === undefined || preposition === undefined || preposition.index !== noun.index + 1)
    return undefined
  if (!isWord(preposition, context.language.topicPrepositions)) return undefined
  return {
    stretch: { first: preposition.index + 1, last: context.extents[thing.index].last },
    kind: 'thing',
    preposition: preposition.index,
  }
}

/** "Baku's claim that A", "made the claim that A", "his promise to A", "expressed concern about A" */
export const findNounReport = (context: Context, noun: Token): Report | undefined => {
  const content = contentOfNoun(context, noun)
  if (content === undefined) return undefined
  const last = content.preposition ?? noun.index
  const rule = content.kind === 'clause' ? 'clause' : 'topic'
  const owner = dependents(context, noun.index, 'nmod').find(({ dep }) => dep === 'nmod:poss')
  const verb = headOf(context, noun)
  if (verb !== undefined && hasOwnContent(context, verb, noun)) return undefined
  const filling = { verb: noun, cueLast: last, takesAddressee: false, isTopic: content.kind !== 'clause' }
  const isSubject = plainRelation(noun.dep) === 'nsubj' && noun.head > noun.index
  const pieces = [isSubject ? content.stretch : fillPiece(context, filling, content.stretch)]
  if (
    owner === undefined &&
    verb !== undefined &&
    plainRelation(noun.dep) === 'obj' &&
    context.language.lightVerbs.has(verb.lemma.toLowerCase())
  ) {
    const group = verbGroup(context, verb)
    const cue = { first: group.first, last }
    const source = sourceOf(context, verb, cue)
    return report(context, {
      rule: `${rule}/noun-with-verb`,
      anchor: noun.index,
      cue,
      source,
      content: pieces,
    })
  }
  if (content.kind !== 'clause' && owner === undefined) return undefined
  const cue = { first: noun.index, last }
  const source = owner && trimPossessive(context, nounPhrase(context, owner, cue))
  return report(context, { rule: `${rule}/noun`, anchor: noun.index, cue, source, content: pieces })
}

/** `said in a statement that A`: what is said is the verb's. */
const hasOwnContent = (context: Context, verb: Token, noun: Token): boolean =>
  plainRelation(noun.dep) === 'obl' &&
  context.language.verbs.get(verb.lemma.toLowerCase())?.has('speech') === true &&
  dependents(context, verb.index, 'ccomp').some(({ index }) => noun.index < index)

const trimPossessive = ({ document: { tokens } }: Context, source: Source): Source =>
  source.last > source.head && /^['’]s?$/.test(tokens[source.last].text)
    ? { ...source, last: source.last - 1 }
    : source

/** The clause of an adjective of feeling, as the tree has it or behind its `that`. */
const clauseOfFeeling = (
  context: Context,
  adjective: Token,
): { stretch: Stretch; isClause: boolean } | undefined => {
  const that = thatClause(context, adjective.index, false)
  if (that !== undefined) return { stretch: that, isClause: true }
  const clause = dependents(context, adjective.index, 'ccomp', 'advcl', 'xcomp').find(
    (token) =>
      token.index > adjective.index &&
      dependents(context, token.index, 'mark').every(
        (mark) =>
          isWord(mark, context.language.clauseOpeners) || isWord(mark, context.language.infinitiveMarks),
      ),
  )
  if (clause === undefined) return undefined
  const { first, last } = context.extents[clause.index]
  return {
    stretch: { first: Math.max(first, adjective.index + 1), last },
    isClause: hasOwnSubject(context, clause),
  }
}

/** "He is convinced that A", "It is clear that A" */
export const findAdjectiveReport = (context: Context, adjective: Token): Report | undefined => {
  const copula = dependents(context, adjective.index, 'cop')[0]
  const clause = clauseOfFeeling(context, adjective)
  if (clause === undefined) return undefined
  const group = verbGroup(context, adjective)
  const cue = {
    first: copula === undefined ? group.first : Math.min(group.first, copula.index),
    last: adjective.index,
  }
  const source = feelerOf(context, adjective, cue)
  const filling = { verb: adjective, cueLast: cue.last, takesAddressee: false, isTopic: !clause.isClause }
  return report(context, {
    rule: `${source !== undefined && clause.isClause ? 'clause' : 'topic'}/adjective`,
    anchor: adjective.index,
    cue,
    source,
    content: [fillPiece(context, filling, clause.stretch)],
  })
}

/** "The men were reportedly armed." */
export const findAdverbReport = (context: Context, adverb: Token): Report | undefined => {
  const head = headOf(context, adverb)
  if (head === undefined) return undefined
  const cue = { first: adverb.index, last: adverb.index }
  return report(context, {
    rule: 'clause/adverb',
    anchor: adverb.index,
    cue,
    source: undefined,
    content: around(context.extents[head.index], cue),
  })
}
