import type { Comparison } from '../../compare/comparison.js'

/** A Vega-Lite specification with its data: plain JSON for any viewer. */
export type VegaLite = Readonly<Record<string, unknown>>

const schema = 'https://vega.github.io/schema/vega-lite/v5.json'

/** When things happened (bars) and when they were reported (points). */
export const timelineSpec = ({ timeline }: Comparison): VegaLite => {
  const values = timeline
    .filter(({ from }) => from !== undefined)
    .map(({ about, from, to, kind, reported }) => ({ about, from, to: to ?? from, kind, reported }))
  const y = {
    field: 'about',
    type: 'nominal',
    title: null,
    sort: { field: 'from' },
    axis: { labelLimit: 320 },
  }
  return {
    $schema: schema,
    data: { values },
    layer: [
      {
        mark: { type: 'bar', height: 6, tooltip: true },
        encoding: {
          x: { field: 'from', type: 'temporal', title: 'day' },
          x2: { field: 'to' },
          y,
          color: { field: 'kind', type: 'nominal' },
        },
      },
      {
        transform: [{ flatten: ['reported'] }],
        mark: { type: 'point', tooltip: true },
        encoding: { x: { field: 'reported', type: 'temporal' }, y },
      },
    ],
  }
}

/** How many claims each article makes to each group that several speak of. */
export const matrixSpec = ({ matrix, articles }: Comparison): VegaLite => {
  const labels = new Map(articles.map(({ id, outlet, title }) => [id, outlet ?? title ?? id]))
  const values = matrix
    .filter(({ cells }) => Object.keys(cells).length > 1)
    .flatMap(({ headline, cells }) =>
      Object.entries(cells).map(([article, { claims, sources }]) => ({
        headline,
        article: labels.get(article) ?? article,
        claims: claims.length,
        sources: sources.join('; '),
      })),
    )
  return {
    $schema: schema,
    data: { values },
    mark: { type: 'rect', tooltip: true },
    encoding: {
      x: { field: 'article', type: 'nominal', title: null },
      y: { field: 'headline', type: 'nominal', title: null, axis: { labelLimit: 320 } },
      color: { field: 'claims', type: 'quantitative' },
    },
  }
}
