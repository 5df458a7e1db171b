import type { Problem } from '../article/problem.js'
import { findBlocks } from './blocks.js'
import type { TokenLanguage } from './cut-token.js'
import { classifyBlocks, type LayoutRule } from './layout.js'
import { continuesInNextBlock, findQuotes } from './quotes.js'
import type { Reading } from './reading.js'
import { findSentences, type SentenceLanguage } from './sentences.js'
import { splitProblems, splitSentences } from './split-sentences.js'
import { findWords, type TaggedWord } from './words.js'

/** What the text floor has to know of a language. */
export interface TextLanguage {
  readonly layout: readonly LayoutRule[]
  readonly tokens: TokenLanguage
  readonly sentences: SentenceLanguage
  /** The commonest words, by which the language itself is told. */
  readonly commonWords: ReadonlySet<string>
  /** Common words that no other language of the press has. */
  readonly ownWords: ReadonlySet<string>
}

/** A reading whose words carry wink's tags, and what was odd about the text. */
export interface TextReading extends Reading {
  readonly words: readonly TaggedWord[]
  readonly problems: readonly Problem[]
}

const unclosedQuotes = (text: string, { quotes, blocks }: Reading): Problem[] =>
  quotes
    .filter((quote) => !quote.closed && !continuesInNextBlock(text, blocks, quote))
    .map(({ start }) => ({
      code: 'unclosed-quote',
      message: 'A quotation is opened and never closed.',
      start,
      end: start + 1,
    }))

/** Lays a clean text out: blocks with their kinds, words, sentences, quotations. */
export const readText = (
  text: string,
  language: TextLanguage,
  options: { readonly tags: boolean },
): TextReading => {
  const blocks = classifyBlocks(text, findBlocks(text), language.layout)
  const { words, endsSentence } = findWords(text, language.tokens, options)
  const whole = findSentences(text, blocks, words, endsSentence, language.sentences)
  const sentences = splitSentences(whole, words)
  const quotes = findQuotes(text, blocks)
  const reading = { text, blocks, sentences, words, quotes }
  return { ...reading, problems: [...splitProblems(whole), ...unclosedQuotes(text, reading)] }
}
