import { english } from '../../src/en/index.js'
import type { Document, Token } from '../../src/model/document.js'
import { findLemma } from '../../src/model/lemma.js'
import { growChildren } from '../../src/model/parse-document.js'

/** A document of one sentence, written as `word/POS/head/relation` with heads counted from 1, 0 for the root. */
export const grow = (drawn: string): Document => {
  let end = -1
  const tokens = drawn
    .trim()
    .split(/\s+/)
    .map((cell, index): Token => {
      const [text, pos, head, dep] = cell.split('/')
      const start = end + 1
      end = start + text.length
      const lemma = findLemma(text, pos, english.lemmas)
      return { start, end, text, index, sentence: 0, lemma, pos, head: Number(head) - 1, dep }
    })
  const text = tokens.map((token) => token.text).join(' ')
  const sentence = {
    start: 0,
    end: text.length,
    kind: 'body',
    block: 0,
    firstToken: 0,
    endToken: tokens.length,
  }
  return {
    text,
    blocks: [],
    quotes: [],
    sentences: [sentence as Document['sentences'][number]],
    tokens,
    children: growChildren(tokens),
    parsed: true,
  }
}

/** The words that changed, as `word<relation<head`. */
export const changes = (before: Document, after: Document): readonly string[] =>
  after.tokens
    .filter(({ head, dep }, at) => head !== before.tokens[at].head || dep !== before.tokens[at].dep)
    .map(({ text, head, dep }) => `${text}<${dep}<${after.tokens[head]?.text ?? 'root'}`)
