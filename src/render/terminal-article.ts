import type { Article } from '../article/article.js'
import { printable } from './printable.js'
import { shownText } from './shown-text.js'
import { drawClaim } from './terminal-claim.js'
import { drawEntities, paintEntity } from './terminal-entities.js'
import type { Palette } from './terminal-palette.js'
import { type Painted, paintText } from './terminal-text.js'

export interface TerminalOptions {
  readonly palette: Palette
  /** Columns of the terminal. */
  readonly width: number
}

/** Wider lines are hard to read. */
const widest = 110

/** An article for reading in a terminal: its text with the findings painted, its entities, its claims. */
export const drawArticle = (article: Article, text: string, { palette, width }: TerminalOptions): string => {
  const columns = Math.max(40, Math.min(width, widest))
  const context = { article, text, palette, width: columns }
  return [
    drawHead(article, palette),
    drawText(article, text, palette, columns),
    ...section('Entities', article.entities.length, drawEntities(article, palette, columns), palette),
    ...section(
      'Claims',
      article.claims.length,
      article.claims.map((claim) => drawClaim(claim, context)).join('\n'),
      palette,
    ),
    ...section(
      'Problems',
      article.problems.length,
      article.problems.map(({ message }) => `  ${printable(message)}`).join('\n'),
      palette,
    ),
  ].join('\n\n')
}

const drawHead = ({ meta, language }: Article, palette: Palette): string => {
  const facts = [meta.outlet, meta.author, meta.publishedAt, meta.url].filter((fact) => fact !== undefined)
  const title = palette.bold(printable(meta.title ?? 'Untitled'))
  return [title, palette.dim(printable([...facts, language.code].join(' · ')))].join('\n')
}

const drawText = (article: Article, text: string, palette: Palette, columns: number): string => {
  const shown = shownText(text)
  return paintText(
    shown.text,
    marksOf(article, palette).map(({ start, end, paint }) => ({ ...shown.spanOf({ start, end }), paint })),
    columns - 2,
  )
    .map((line) => `  ${line}`)
    .join('\n')
}

const marksOf = ({ entities, dates, claims }: Article, palette: Palette): readonly Painted[] => [
  ...entities.flatMap(({ type, mentions }) =>
    mentions.map((mention) => ({ ...mention, paint: paintEntity(type, palette) })),
  ),
  ...dates.map((date) => ({ ...date, paint: palette.cyan })),
  ...claims.map(({ predicate }) => ({ ...predicate, paint: palette.underline })),
]

const section = (title: string, count: number, body: string, palette: Palette): readonly string[] =>
  count === 0 ? [] : [`${palette.bold(title)} ${palette.dim(String(count))}\n${body}`]
