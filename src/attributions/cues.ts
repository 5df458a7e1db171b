import { opensWithCapital } from '../base/first-letter.js'
import { plainRelation } from '../base/relation.js'
import type { Token } from '../model/document.js'
import type { Context } from './context.js'
import { isWord } from './marks.js'
import type { Stretch } from './tree.js'

const belongsLeft = (token: Token, verb: Token, opens: boolean): boolean =>
  token.head === verb.index &&
  /^(?:aux|advmod|cop|mark|neg)$/.test(plainRelation(token.dep)) &&
  /^(?:AUX|ADV|PART)$/.test(token.pos) &&
  !((token.pos === 'ADV' || opens) && opensWithCapital(token.text))

/** Without a tree: whatever auxiliaries and adverbs stand before the verb. */
const standsLeft = (token: Token, verb: Token): boolean =>
  token.sentence === verb.sentence && /^(?:AUX|ADV|PART)$/.test(token.pos)

/** The verb group: auxiliaries, negation and adverbs before the verb, particles after it. */
export const verbGroup = (
  { document: { tokens, sentences, parsed }, language }: Context,
  verb: Token,
): Stretch => {
  let first = verb.index
  const start = sentences[verb.sentence].firstToken
  const belongs = (token: Token): boolean =>
    parsed ? belongsLeft(token, verb, token.index === start) : standsLeft(token, verb)
  while (first > 0 && belongs(tokens[first - 1])) first -= 1
  while (first < verb.index && isWord(tokens[first], language.questionWords)) first += 1
  let last = verb.index
  while (
    last + 1 < tokens.length &&
    tokens[last + 1].head === verb.index &&
    tokens[last + 1].dep === 'compound:prt'
  )
    last += 1
  return { first, last }
}
