import type { Article } from '../article/article.js'
import { mapOffsets } from './offsets.js'
import { textOf } from './surface.js'

/** What spaCy's displaCy draws with `manual=True`: positions in code points, as Python counts. */
export interface DisplacyDocument {
  readonly text: string
  readonly title: string | null
  readonly ents: readonly { readonly start: number; readonly end: number; readonly label: string }[]
}

/** Names and dates for displaCy. */
export const toDisplacy = (article: Article): DisplacyDocument => {
  const text = textOf(article)
  const { from16 } = mapOffsets(text, 'codepoint')
  const names = article.entities.flatMap(({ type, mentions }) =>
    mentions
      .filter(({ form }) => form === 'name')
      .map(({ start, end }) => ({ start, end, label: type.toUpperCase() })),
  )
  const dates = article.dates.map(({ start, end, type }) => ({ start, end, label: type }))
  return {
    text,
    title: article.meta.title ?? null,
    ents: [...names, ...dates]
      .map(({ start, end, label }) => ({ start: from16(start), end: from16(end), label }))
      .sort((a, b) => a.start - b.start || b.end - a.end),
  }
}
