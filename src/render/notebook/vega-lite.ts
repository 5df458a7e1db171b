import { formatIsoDay, parseIsoDay, shiftDays } from '../../base/calendar.js'
import type { Comparison } from '../../compare/comparison.js'

/** A Vega-Lite specification with its data: plain JSON for any viewer. */
export type VegaLite = Readonly<Record<string, unknown>>

const schema = 'https://vega.github.io/schema/vega-lite/v5.json'

/** Where the bar of a day ends: at the beginning of the next. */
const dayAfter = (day: string): string => {
  const parts = parseIsoDay(day)
  return parts === undefined ? day : formatIsoDay(shiftDays(parts, 1))
}

/** When things happened (bars) and when they were reported (points). */
export const timelineSpec = ({ timeline }: Comparison): VegaLite => {
  const values = timeline.flatMap(({ about, from, to, kind, reported }) =>
    from === undefined ? [] : [{ about, from, to: dayAfter(to ?? from), kind, reported }],
  )
  // Points of their own: Vega-Lite would read the list of days as one date before it could be flattened.
  const told = values.flatMap(({ about, from, reported }) => reported.map((day) => ({ about, from, day })))
  const y = {
    field: 'about',
    type: 'nominal',
    title: null,
    sort: { field: 'from' },
    axis: { labelLimit: 320 },
  }
  return {
    $schema: schema,
    layer: [
      {
        data: { values },
        mark: { type: 'bar', height: 6, tooltip: true },
        encoding: {
          x: { field: 'from', type: 'temporal', title: 'happened (bar), reported (ring)' },
          x2: { field: 'to' },
          y,
          color: { field: 'kind', type: 'nominal' },
        },
      },
      {
        data: { values: told },
        mark: { type: 'point', color: 'black', tooltip: true },
        encoding: { x: { field: 'day', type: 'temporal' }, y },
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
