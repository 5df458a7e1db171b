import { bySpan, type Span } from '../../base/span.js'
import { shownText } from '../shown-text.js'
import { type Content, element, type Html } from './html.js'
import type { View } from './view.js'

interface Marked extends Span {
  readonly kind: 'name' | 'clause' | 'predicate'
  readonly label: string
  readonly title: string
}

const marksOf = ({ article, text, prefix }: View): readonly Marked[] => {
  const { spanOf } = shownText(text)
  const names = article.entities.flatMap(({ type, name, mentions }) =>
    mentions.map((mention) => ({ ...spanOf(mention), kind: 'name' as const, label: type, title: name })),
  )
  const dates = article.dates.map((date) => ({
    ...spanOf(date),
    kind: 'name' as const,
    label: 'date',
    title: date.value,
  }))
  const clauses = article.claims.map((claim) => ({
    ...spanOf(claim),
    kind: 'clause' as const,
    label: claim.id,
    title: '',
  }))
  const predicates = article.claims.map((claim) => ({
    ...spanOf(claim.predicate),
    kind: 'predicate' as const,
    label: `${prefix}${claim.id}`,
    title: `${claim.type}: open the claim`,
  }))
  return [...names, ...dates, ...clauses, ...predicates].filter(({ start, end }) => start < end)
}

/** The latest opened of each kind wins where several lie over one another. */
const wrap = (piece: string, open: readonly Marked[]): Content => {
  const last = (kind: Marked['kind']): Marked | undefined => open.findLast((mark) => mark.kind === kind)
  const name = last('name')
  const predicate = last('predicate')
  let content: Content = piece
  if (name !== undefined) content = element('mark', { class: name.label, title: name.title }, content)
  if (predicate !== undefined)
    return element('a', { href: `#${predicate.label}`, title: predicate.title }, content)
  return last('clause') === undefined ? content : element('span', { class: 'clause' }, content)
}

/** The article's text, names and dates marked, claims underlined, each predicate a link to its claim. */
export const drawStory = (view: View): Html => {
  const { text } = shownText(view.text)
  const marks = [...marksOf(view)].sort(bySpan)
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  const pieces: Content[] = []
  let next = 0
  let open: Marked[] = []
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const [start, end] = [edges[index], edges[index + 1]]
    open = open.filter((mark) => start < mark.end)
    while (next < marks.length && marks[next].start <= start) open.push(marks[next++])
    pieces.push(wrap(text.slice(start, end), open))
  }
  return element('div', { class: 'story' }, pieces)
}
