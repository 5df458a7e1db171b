import type { Article } from '../article/article.js'
import type { Span } from '../base/span.js'
import { mapOffsets } from './offsets.js'
import { sourceOf, surfaceOf, textOf } from './surface.js'

/** Characters of the text given on each side of a quotation, to find it again. */
const contextLength = 32

/** One annotation of the W3C Web Annotation Data Model. */
export type WebAnnotation = Readonly<Record<string, unknown>>

/**
 * Mentions and claims as W3C Web Annotations. Positions are in code points, as the model asks. `source` is the article's
 * address, else a name made of its text's SHA-256. Throws `bad-text` where the text was left out.
 */
export const toWebAnnotations = (
  article: Article,
  options: { readonly source?: string } = {},
): readonly WebAnnotation[] => {
  const text = textOf(article)
  const source = options.source ?? sourceOf(article)
  const { from16 } = mapOffsets(text, 'codepoint')
  const target = ({ start, end }: Span) => ({
    source,
    selector: [
      { type: 'TextPositionSelector', start: from16(start), end: from16(end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - contextLength), start),
        suffix: text.slice(end, end + contextLength),
      },
    ],
  })
  const annotate = (id: string, motivation: string, value: string, span: Span): WebAnnotation => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#${id}`,
    type: 'Annotation',
    motivation,
    body: { type: 'TextualBody', purpose: motivation, format: 'text/plain', value },
    target: target(span),
  })
  const names = article.entities.flatMap(({ id, type, name, mentions }) =>
    mentions.map((mention, index) =>
      annotate(`${id}-${index + 1}`, 'identifying', `${type}: ${name}`, mention),
    ),
  )
  const claims = article.claims.map((claim) =>
    annotate(claim.id, 'describing', `${claim.type}: ${claim.text ?? surfaceOf(text, claim)}`, claim),
  )
  return [...names, ...claims]
}
