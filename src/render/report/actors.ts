import type { Comparison } from '../../compare/comparison.js'
import { element, fragment, type Html, scrolled } from './html.js'

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

/** Few actors need no high picture; two stand side by side. */
const heightOf = (count: number): number => Math.min(size, 140 + 42 * count)

const pointOf = (index: number, count: number): Point => {
  const angle = (2 * Math.PI * index) / count - (count === 2 ? Math.PI : Math.PI / 2)
  const height = heightOf(count)
  const round = (value: number): number => Math.round(value * 10) / 10
  return {
    x: round(size / 2 + Math.cos(angle) * size * 0.36),
    y: round(height / 2 + Math.sin(angle) * (height / 2 - 90)),
  }
}

const between = (from: Point, control: Point, to: Point): Point => ({
  x: from.x / 4 + control.x / 2 + to.x / 4,
  y: from.y / 4 + control.y / 2 + to.y / 4,
})

const drawEdge = (from: Point, to: Point, { actions }: Edge): Html => {
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * 0.15,
    y: (from.y + to.y) / 2 - (to.x - from.x) * 0.15,
  }
  const middle = between(from, control, to)
  const kinds = [...new Set(actions)]
  const line = {
    d: `M${from.x} ${from.y}Q${control.x.toFixed(1)} ${control.y.toFixed(1)} ${to.x} ${to.y}`,
    class: 'arc',
    'stroke-width': Math.min(6, 1 + Math.log2(actions.length)).toFixed(1),
    'marker-end': 'url(#arrow)',
  }
  const place = { x: middle.x.toFixed(1), y: middle.y.toFixed(1), class: 'faint', 'text-anchor': 'middle' }
  return fragment(
    element('path', line, element('title', {}, kinds.join(', '))),
    element('text', place, kinds.length > 1 ? `${kinds[0]}, …` : kinds[0]),
  )
}

const arrowHead = element(
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
)

/** What is drawn, with the names that stand beside it. */
interface Graph {
  readonly edges: readonly Edge[]
  readonly actors: readonly string[]
  readonly nameOf: (actor: string) => string
}

const graphOf = (comparison: Comparison): Graph => {
  const edges = edgesOf(comparison)
  const actors = busiest(edges)
  const names = new Map(comparison.entities.map(({ id, name }) => [id, name]))
  return {
    edges: edges.filter(({ from, to }) => actors.includes(from) && actors.includes(to)),
    actors,
    nameOf: (id) => names.get(id) ?? id,
  }
}

const drawGraph = ({ edges, actors, nameOf }: Graph): Html => {
  const points = new Map(actors.map((actor, index) => [actor, pointOf(index, actors.length)]))
  const height = heightOf(actors.length)
  return element(
    'svg',
    { viewBox: `-60 0 ${size + 120} ${height}`, role: 'img', 'aria-labelledby': 'actors-title' },
    element('title', { id: 'actors-title' }, 'Who acts on whom'),
    element('defs', {}, arrowHead),
    edges.map((edge) => drawEdge(points.get(edge.from)!, points.get(edge.to)!, edge)),
    [...points].map(([actor, { x, y }]) => [
      element('circle', { cx: x, cy: y, r: 6, class: 'node' }),
      element('text', { x, y: y < height / 2 ? y - 12 : y + 22, 'text-anchor': 'middle' }, nameOf(actor)),
    ]),
  )
}

const drawList = ({ edges, nameOf }: Graph): Html =>
  element(
    'details',
    {},
    element('summary', {}, 'As a list'),
    element(
      'ul',
      {},
      edges.map(({ from, to, actions }) =>
        element('li', {}, `${nameOf(from)} → ${nameOf(to)}: ${[...new Set(actions)].join(', ')}`),
      ),
    ),
  )

/** Who acts on whom: the busiest actors on a circle, an arrow from actor to patient, thicker for more claims. */
export const drawActors = (comparison: Comparison): Html => {
  const graph = graphOf(comparison)
  const shown =
    graph.edges.length === 0
      ? [element('p', {}, 'No claim has one of these act on another.')]
      : [scrolled('Who acts on whom', drawGraph(graph)), drawList(graph)]
  return element('section', { id: 'actors' }, element('h2', {}, 'Who acts on whom'), shown)
}
