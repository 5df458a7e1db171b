import type { Article } from '../../article/article.js'
import type { Comparison } from '../../compare/comparison.js'
import type { Evaluation } from '../../evaluate/evaluate.js'
import { layers } from '../../evaluate/layer.js'
import { drawComparison } from '../comparison.js'
import { evaluationTable } from '../evaluation-table.js'
import { drawClaims } from '../report/claim-list.js'
import { drawDisagreements } from '../report/disagreements.js'
import { type Content, element, fragment, type Html } from '../report/html.js'
import { drawStory } from '../report/story.js'
import { style } from '../report/style.js'
import { drawTimeline } from '../report/timeline.js'
import { viewOf } from '../report/view.js'
import { drawArticle } from '../terminal-article.js'
import { paletteOf } from '../terminal-palette.js'

/** What a Jupyter kernel shows: Deno's looks for the symbol on the last value of a cell. */
export interface Displayed {
  readonly html: string
  readonly text: string
  /** What a kernel asks for, by MIME type. */
  readonly [jupyterDisplay]: () => { readonly 'text/html': string; readonly 'text/plain': string }
}

/** The name by which a Jupyter kernel for JavaScript asks a value how it looks: `Symbol.for("Jupyter.display")`. */
export const jupyterDisplay: unique symbol = Symbol.for('Jupyter.display') as never

const width = 100
const plain = paletteOf({ colors: false })

/** The page's style for what stands in our own box only; the notebook's `:root` and `body` are left alone. */
const boxedStyle = style.replaceAll(':root{', ':scope{').replace(/(^|\})\s*body\{[^}]*\}/g, '$1')

const box = (...content: readonly Content[]): Html =>
  element(
    'div',
    { class: 'allegedly' },
    element('style', {}, { html: `@scope (.allegedly){${boxedStyle}}` }),
    content,
  )

const displayed = (html: Html, text: string): Displayed => ({
  html: html.html,
  text,
  [jupyterDisplay]: () => ({ 'text/html': html.html, 'text/plain': text }),
})

const displayArticle = (article: Article): Displayed => {
  const view = viewOf(article, 'a1-')
  const page = box(element('div', { class: 'columns' }, drawStory(view), drawClaims(view)))
  return displayed(page, drawArticle(article, view.text, { palette: plain, width }))
}

const displayComparison = (comparison: Comparison): Displayed =>
  displayed(
    box(drawDisagreements(comparison), drawTimeline(comparison)),
    drawComparison(comparison, { palette: plain, width }),
  )

const displayEvaluation = (evaluation: Evaluation): Displayed => {
  const text = evaluationTable(evaluation, layers, plain)
  return displayed(fragment(element('pre', {}, text)), text)
}

const isComparison = (value: object): value is Comparison => 'groups' in value && 'matrix' in value
const isEvaluation = (value: object): value is Evaluation => 'tallies' in value && 'figures' in value

/**
 * An Article, a Comparison or an Evaluation for a notebook: the last value of a cell, or `html` for one's own use. Needs
 * no import of Deno. Throws `bad-text` for an Article without its text.
 */
export const display = (value: Article | Comparison | Evaluation): Displayed => {
  if (isComparison(value)) return displayComparison(value)
  return isEvaluation(value) ? displayEvaluation(value) : displayArticle(value)
}
