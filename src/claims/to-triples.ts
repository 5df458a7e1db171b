import type { Article } from '../article/article.js'
import type { Document, Token } from '../model/document.js'
import { mendTrees } from '../trees/mend-trees.js'
import { extractTriples, type Triple, type TripleOptions } from './extract-triples.js'
import type { ClaimLanguage } from './language.js'

/** Tags and marks inside a word's span: `<u>ruled</u>`. */
const markup = /<[^<>]{0,600}>|\*\*/g

/** The document that an article's own tokens describe; undefined where it has no text or no trees. */
const documentOf = ({ text, tokens, sentences }: Article): Document | undefined => {
  if (text === undefined || tokens.length === 0 || tokens.some(({ head }) => head === undefined))
    return undefined
  let next = 0
  const read = sentences.map((sentence) => {
    const firstToken = next
    while (next < tokens.length && tokens[next].start < sentence.end) next++
    return { ...sentence, block: 0, firstToken, endToken: next }
  })
  const words = read.flatMap(({ firstToken, endToken }, sentence) =>
    tokens.slice(firstToken, endToken).map(
      ({ start, end, lemma, pos, head, dep }, offset): Token => ({
        start,
        end,
        text: text.slice(start, end).replace(markup, ''),
        index: firstToken + offset,
        sentence,
        lemma,
        pos,
        head: head ?? -1,
        dep: dep ?? 'dep',
      }),
    ),
  )
  const children: number[][] = words.map(() => [])
  for (const { index, head } of words) if (head >= 0) children[head].push(index)
  return { text, blocks: [], sentences: read, quotes: [], tokens: words, children, parsed: true }
}

/** An article's propositions in the manner of open information extraction; none where it has no text or no trees. */
export const toTriples = (
  article: Article,
  language: ClaimLanguage,
  options?: TripleOptions,
): readonly Triple[] => {
  const document = documentOf(article)
  return document === undefined
    ? []
    : extractTriples(mendTrees(document, language), article, language, options)
}
