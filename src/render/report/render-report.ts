import type { Article } from '../../article/article.js'
import type { Comparison } from '../../compare/comparison.js'
import { drawActors } from './actors.js'
import { drawClaims } from './claim-list.js'
import { drawDisagreements, drawMatrix } from './disagreements.js'
import { element, type Html } from './html.js'
import { drawPage } from './page.js'
import { drawStory } from './story.js'
import { drawTimeline } from './timeline.js'
import { articleLabel, type View, viewOf } from './view.js'

const legend = element(
  'p',
  { class: 'legend' },
  ['person', 'place', 'organization', 'group', 'date'].map((label) =>
    element('mark', { class: label }, label),
  ),
)

const drawFacts = ({ meta }: Article): Html =>
  element(
    'p',
    { class: 'dim' },
    [meta.outlet, meta.author, meta.publishedAt, meta.url].filter(Boolean).join(' · '),
  )

const drawArticle = (view: View, index: number, isOnly: boolean): Html => {
  const { article } = view
  const title = article.meta.title ?? articleLabel(article, index)
  return element(
    'article',
    { id: `${view.prefix}article` },
    isOnly ? '' : element('h2', {}, title),
    drawFacts(article),
    article.problems.map(({ message }) => element('p', { class: 'badge differ' }, message)),
    legend,
    element('div', { class: 'columns' }, drawStory(view), drawClaims(view)),
  )
}

const drawContents = (articles: readonly Article[], comparison: Comparison | undefined): Html => {
  const parts: (readonly [string, string])[] =
    comparison === undefined
      ? []
      : [
          ['disagreements', 'Where they disagree'],
          ['timeline', 'Timeline'],
          ['matrix', 'Who says what'],
          ['actors', 'Who acts on whom'],
        ]
  const links = [
    ...parts,
    ...articles.map((article, index) => [`a${index + 1}-article`, articleLabel(article, index)] as const),
  ]
  return element(
    'nav',
    { 'aria-label': 'Contents' },
    element(
      'ul',
      {},
      links.map(([id, label]) => element('li', {}, element('a', { href: `#${id}` }, label))),
    ),
  )
}

/**
 * One self-contained HTML page: what several articles say of the same things, where a comparison is given, then each
 * article with its names marked and its claims. No request goes out, and no text of an article becomes markup. Throws
 * `bad-text` for an Article without its text.
 */
export const renderReport = (articles: readonly Article[], comparison?: Comparison): string => {
  const title =
    articles.length === 1
      ? (articles[0].meta.title ?? articleLabel(articles[0], 0))
      : `${articles.length} articles side by side`
  return drawPage(
    title,
    element(
      'header',
      {},
      element('h1', {}, title),
      articles.length === 1 ? '' : drawContents(articles, comparison),
    ),
    element(
      'main',
      { id: 'main' },
      comparison === undefined
        ? ''
        : [
            drawDisagreements(comparison),
            drawTimeline(comparison),
            drawMatrix(comparison),
            drawActors(comparison),
          ],
      articles.map((article, index) =>
        drawArticle(viewOf(article, `a${index + 1}-`), index, articles.length === 1),
      ),
    ),
  )
}
