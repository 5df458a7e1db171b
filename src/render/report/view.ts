import type { Article } from '../../article/article.js'
import type { SourceLink } from '../../article/attribution.js'
import type { Slot } from '../../article/span.js'
import type { Span } from '../../base/span.js'
import { surfaceOf, textOf } from '../../formats/surface.js'

/** An article on its way into a page. */
export interface View {
  readonly article: Article
  readonly text: string
  /** Put before ids in the page, so that several articles can stand in one. */
  readonly prefix: string
}

export const viewOf = (article: Article, prefix: string): View => ({ article, text: textOf(article), prefix })

export const words = ({ text }: View, span: Span | null | undefined): string => surfaceOf(text, span)

export const entityName = ({ article }: View, id: string | undefined): string | undefined =>
  id === undefined ? undefined : article.entities.find((entity) => entity.id === id)?.name

/** The words of a slot, with who is meant where they do not say it. */
export const slotWords = (view: View, slot: Slot | null | undefined): string | undefined => {
  if (slot === null || slot === undefined) return undefined
  const said = words(view, slot)
  const name = entityName(view, slot.entity)
  return name === undefined || said.includes(name) ? said : `${said} (${name})`
}

export const sourceName = (view: View, link: SourceLink | undefined): string => {
  if (link === undefined) return 'the author'
  return entityName(view, link.entity) ?? (words(view, link.source) || 'nobody named')
}

/** Outlet, title or number: what to call an article. */
export const articleLabel = ({ meta }: Article, index: number): string =>
  meta.outlet ?? meta.title ?? `Article ${index + 1}`
