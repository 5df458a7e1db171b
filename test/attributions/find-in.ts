import type { Attribution } from '../../src/article/attribution.js'
import type { Entity } from '../../src/article/entity.js'
import { findAttributions } from '../../src/attributions/find-attributions.js'
import { attributionLanguage } from '../../src/en/attributions/index.js'
import type { Document } from '../../src/model/document.js'
import { readDocument } from '../../src/pipeline.js'

/** A person or organization with every place where one of its words stands in the text; `he` counts as a pronoun. */
export const entityIn = (
  text: string,
  id: string,
  type: Entity['type'],
  ...words: readonly string[]
): Entity => ({
  id,
  type,
  name: words[0],
  mentions: words
    .flatMap((word) =>
      [...text.matchAll(new RegExp(`(?<![\\w'])${word}(?!\\w)`, 'g'))].map(({ index }) => ({
        start: index,
        end: index + word.length,
        form: /^(?:s?he|h[ie][sr]|him)$/i.test(word) ? ('pronoun' as const) : ('name' as const),
      })),
    )
    .sort((a, b) => a.start - b.start),
})

export interface Reading {
  readonly document: Document
  readonly attributions: readonly Attribution[]
}

export const readAttributions = (
  text: string,
  entities: readonly Entity[] = [],
  options: { readonly model?: boolean } = {},
): Reading => {
  const document = readDocument(text, options)
  return { document, attributions: findAttributions(document, entities, attributionLanguage) }
}

/** Who, cue and what as the text has them: `the minister | said | "A" + "B"`. */
export const attributionsIn = (text: string, options: { readonly model?: boolean } = {}): readonly string[] =>
  readAttributions(text, [], options).attributions.map(({ source, cue, content, mode }) => {
    const words = (span: { start: number; end: number } | null) =>
      span === null ? '-' : text.slice(span.start, span.end)
    return `${words(source)} | ${words(cue)} | ${content.map(words).join(' + ')} | ${mode}`
  })
