import type { Comparison } from '../../compare/comparison.js'
import { element, type Html } from './html.js'

const size = 640
const mostActors = 14

interface Edge {
  readonly from: string
  readonly to: string
  readonly actions: readonly string[]
}

const edgesOf = ({ actors }: Comparison): readonly Edge[] => {
  const edges = new Map<string, { from: string; to: string; actions: string[] }>()
  for (const { actor, action, patient } of actors) {
    if (patient === undefined || patient === actor) continue
    const key = `${actor}\u001f${patient}`
    const edge = edges.get(key) ?? { from: actor, to: patient, actions: [] }
    edge.actions.push(action)
    edges.set(key, edge)
  }
  return [...edges.values()]
}

/** Those with the most ties, so that the picture stays readable. */
const busiest = (edges: readonly Edge[]): readonly string[] => {
  const ties = new Map<string, number>()
  for (const { from, to, actions } of edges) {
    for (const actor of [from, to]) ties.set(actor, (ties.get(actor) ?? 0) + actions.length)
  }
  return [...ties]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostActors)
    .map(([actor]) => actor)
}

interface Point {
  readonly x: number
  readonly y: number
}

const pointOf = (index: number, count: number): Point => {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2
  const round = (value: number): number => Math.round(value * 10) / 10
  return {
    x: round(size / 2 + Math.cos(angle) * size * 0.36),
    y: round(size / 2 + Math.sin(angle) * size * 0.36),
  }
}

const drawEdge = (from: Point, to: Point, { actions }: Edge): Html => {
  const middle = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * 0.15,
    y: (from.y + to.y) / 2 - (to.x - from.x) * 0.15,
  }
  const path = `M${from.x} ${from.y}Q${middle.x.toFixed(1)} ${middle.y.toFixed(1)} ${to.x} ${to.y}`
  return element(
    'path',
    {
      d: path,
      class: 'arc',
      'stroke-width': Math.min(6, 1 + Math.log2(actions.length)).toFixed(1),
      'marker-end': 'url(#arrow)',
    },
    element('title', {}, [...new Set(actions)].join(', ')),
  )
}

const title = element('h2', {}, 'Who acts on whom')

/** Who acts on whom: the busiest actors on a circle, an arrow from actor to patient, thicker for more claims. */
export const drawActors = (comparison: Comparison): Html => {
  const edges = edgesOf(comparison)
  const actors = busiest(edges)
  const names = new Map(comparison.entities.map(({ id, name }) => [id, name]))
  const points = new Map(actors.map((actor, index) => [actor, pointOf(index, actors.length)]))
  const shown = edges.filter(({ from, to }) => points.has(from) && points.has(to))
  const nameOf = (id: string): string => names.get(id) ?? id
  if (shown.length === 0)
    return element(
      'section',
      { id: 'actors' },
      title,
      element('p', {}, 'No claim has one of these act on another.'),
    )
  return element(
    'section',
    { id: 'actors' },
    title,
    element(
      'svg',
      { viewBox: `-60 0 ${size + 120} ${size}`, role: 'img', 'aria-labelledby': 'actors-title' },
      element('title', { id: 'actors-title' }, 'Who acts on whom'),
      element(
        'defs',
        {},
        element(
          'marker',
          {
            id: 'arrow',
            viewBox: '0 0 8 8',
            refX: 12,
            refY: 4,
            markerWidth: 6,
            markerHeight: 6,
            orient: 'auto-start-reverse',
            markerUnits: 'userSpaceOnUse',
          },
          element('path', { d: 'M0 0L8 4L0 8z', class: 'dot' }),
        ),
      ),
      shown.map((edge) => drawEdge(points.get(edge.from)!, points.get(edge.to)!, edge)),
      actors.map((actor) => {
        const { x, y } = points.get(actor)!
        return [
          element('circle', { cx: x, cy: y, r: 6, class: 'node' }),
          element('text', { x, y: y < size / 2 ? y - 12 : y + 22, 'text-anchor': 'middle' }, nameOf(actor)),
        ]
      }),
    ),
    element(
      'details',
      {},
      element('summary', {}, 'As a list'),
      element(
        'ul',
        {},
        shown.map(({ from, to, actions }) =>
          element('li', {}, `${nameOf(from)} → ${nameOf(to)}: ${[...new Set(actions)].join(', ')}`),
        ),
      ),
    ),
  )
}
