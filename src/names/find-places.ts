import { type Candidate, otherRule } from './candidate.js'
import { entryOf, isNameWord, isTitle, type NameContext } from './name-context.js'

const single = (index: number, rule: string, score: number): Candidate => ({
  first: index,
  end: index + 1,
  type: 'place',
  rule,
  score,
})

const none: readonly Candidate[] = []

const runLeft = (context: NameContext, head: number, limit: number): number => {
  let first = head
  while (first > limit && isNameWord(context, first - 1) && !isTitle(context, first - 1)) first -= 1
  return first
}

/** `Caspian Sea`, `Red Square`. */
const headedPlace = (context: NameContext, head: number): readonly Candidate[] => {
  const { sentences, tokens } = context.document
  const { sentence, text } = tokens[head]
  if (context.casing[sentence] !== 'sentence') return none
  const heads = context.language.placeHeads.has(text)
  const others = context.language.otherHeads.has(text)
  if (!heads && !others) return none
  let first = runLeft(context, head, sentences[sentence].firstToken)
  if (first === head || head - first > 3) return none
  if (others && head - first > 1 && entryOf(context, first) !== undefined) first += 1
  return [
    {
      first,
      end: head + 1,
      type: 'place',
      rule: heads ? 'place/head-word' : otherRule,
      score: heads ? 0.75 : 0.95,
    },
  ]
}

/** `the city of Gyumri`, `the mayor of Camina`, `Camina, where`, `Sverdlovsk region`, `in Tskhinvali`. */
const placeInContext = (context: NameContext, index: number): readonly Candidate[] => {
  const { tokens } = context.document
  const { placeWords, placeOwners, placePrepositions, notNames } = context.language
  const token = tokens[index]
  if (!isNameWord(context, index) || notNames.has(token.text) || isTitle(context, index)) return none
  if (context.casing[token.sentence] !== 'sentence') return none
  const before2 = tokens[index - 2]
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  const alone = next === undefined || !isNameWord(context, index + 1)
  if (before?.text === 'of' && before2 !== undefined) {
    if (placeWords.has(before2.text)) return [single(index, 'place/of', 0.9)]
    if (placeOwners.has(before2.text) && alone) return [single(index, 'place/owner', 0.93)]
  }
  if (alone && next?.text === ',' && tokens[index + 2]?.text === 'where')
    return [single(index, 'place/where', 0.9)]
  if (next !== undefined && placeWords.has(next.text) && entryOf(context, index)?.type !== 'group') {
    return [single(index, 'place/before-noun', 0.7)]
  }
  if (
    before !== undefined &&
    placePrepositions.has(before.text.toLowerCase()) &&
    alone &&
    token.text.length > 3
  ) {
    return [single(index, 'place/preposition', before.text.toLowerCase() === 'in' ? 0.62 : 0.45)]
  }
  return none
}

/** `Minister of Foreign Affairs`: what an office is for is no body. */
const officeAt = (context: NameContext, index: number): readonly Candidate[] => {
  const { tokens, sentences } = context.document
  if (
    tokens[index + 1]?.text !== 'of' ||
    !context.language.officeTitles.has(tokens[index].text.toLowerCase())
  )
    return none
  let end = index + 2
  while (end < sentences[tokens[index].sentence].endToken && isNameWord(context, end)) end += 1
  if (end === index + 2 || entryOf(context, index + 2)?.type === 'place') return none
  return [{ first: index + 2, end, type: 'organization', rule: otherRule, score: 0.99 }]
}

/** Places by the words about them. */
export const findPlaces = (context: NameContext): readonly Candidate[] => {
  const found: Candidate[] = []
  for (let index = 0; index < context.document.tokens.length; index += 1)
    found.push(...headedPlace(context, index), ...placeInContext(context, index), ...officeAt(context, index))
  return found
}
