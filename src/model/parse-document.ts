import type { Watch } from '../base/watch.js'
import type { TextReading } from '../text/read-text.js'
import type { Document, Token } from './document.js'
import { type LemmaTable, lemmaFinder } from './lemma.js'
import type { Model } from './model.js'

const none: readonly number[] = []

/** Words in the order of the text under their heads. Lists are made at their full length, as most hold a word or two. */
export const growChildren = (tokens: readonly Token[]): readonly (readonly number[])[] => {
  const counts = new Uint32Array(tokens.length)
  for (const { head } of tokens) if (head >= 0) counts[head] += 1
  const children = tokens.map((_, index) => (counts[index] === 0 ? none : new Array<number>(counts[index])))
  const filled = counts.fill(0)
  for (const { index, head } of tokens) if (head >= 0) (children[head] as number[])[filled[head]++] = index
  return children
}

const untaggedTokens = ({ words, sentences }: TextReading): readonly Token[] =>
  sentences.flatMap(({ firstToken, endToken }, sentence) =>
    words.slice(firstToken, endToken).map((word, offset) => ({
      ...word,
      index: firstToken + offset,
      sentence,
      head: -1,
      dep: 'dep',
    })),
  )

const parsedTokens = (
  reading: TextReading,
  model: Model,
  lemmas?: LemmaTable,
  watch?: Watch,
): readonly Token[] => {
  const sentences = reading.sentences.map(({ firstToken, endToken }) =>
    reading.words.slice(firstToken, endToken),
  )
  const parses = model.parseAll(
    sentences.map((words) => words.map(({ text }) => text)),
    watch,
  )
  const lemmaOf = lemmas === undefined ? undefined : lemmaFinder(lemmas)
  return sentences.flatMap((words, sentence) => {
    const { pos, heads, deps, margins } = parses[sentence]
    const { firstToken } = reading.sentences[sentence]
    return words.map(({ start, end, text, lemma }, offset) => ({
      start,
      end,
      text,
      index: firstToken + offset,
      sentence,
      lemma: lemmaOf === undefined ? lemma : lemmaOf(text, pos[offset]),
      pos: pos[offset],
      head: heads[offset] < 0 ? -1 : firstToken + heads[offset],
      dep: deps[offset],
      margin: margins[offset],
    }))
  })
}

/** Tags, lemmatises and parses a reading; without a model the words keep wink's tags and lemmas and get no tree. */
export const parseDocument = (
  reading: TextReading,
  model: Model | undefined,
  lemmas?: LemmaTable,
  watch?: Watch,
): Document => {
  const tokens = model === undefined ? untaggedTokens(reading) : parsedTokens(reading, model, lemmas, watch)
  const { text, blocks, sentences, quotes } = reading
  return {
    text,
    blocks,
    sentences,
    quotes,
    tokens,
    children: growChildren(tokens),
    parsed: model !== undefined,
  }
}
