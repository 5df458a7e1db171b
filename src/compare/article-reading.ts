import type { Slot } from '../article/span.js'
import type { Span } from '../base/span.js'
import type { ComparableArticle } from './comparable.js'
import { type Lexicon, type ReadWord, readWords } from './lexicon.js'

const markup = /<[^<>]{0,300}>/g
/** Without markup and with white space folded. */
export const plain = (text: string): string => text.replace(markup, '').replace(/\s+/g, ' ').trim()

/** What reading the claims of one article needs, made once. */
export interface ArticleReading {
  readonly id: string
  readonly article: ComparableArticle
  readonly lexicon: Lexicon
  readonly read: (span: Span | null | undefined) => readonly ReadWord[]
  readonly sentences: readonly (readonly ReadWord[])[]
  readonly entityNames: ReadonlyMap<string, string>
}

export const readArticle = (id: string, article: ComparableArticle, lexicon: Lexicon): ArticleReading => {
  const text = article.text ?? ''
  const read = (span: Span | null | undefined): readonly ReadWord[] =>
    span ? readWords(text.slice(span.start, span.end), lexicon) : []
  return {
    id,
    article,
    lexicon,
    read,
    sentences: (article.sentences ?? []).map(read),
    entityNames: new Map((article.entities ?? []).map((entity) => [entity.id, entity.name])),
  }
}

/** The words of a slot; a pronoun or description, which bring no name of their own, get that of their entity. */
export const namedWords = (
  slot: Slot | null | undefined,
  { read, entityNames, lexicon }: ArticleReading,
): readonly ReadWord[] => {
  const words = read(slot)
  const name = slot?.entity === undefined ? undefined : entityNames.get(slot.entity)
  return name === undefined || words.some(({ capital }) => capital)
    ? words
    : [...words, ...readWords(name, lexicon)]
}
