import { parseIsoDay, toDayNumber } from '../../base/calendar.js'
import type { Comparison, TimelineEntry } from '../../compare/comparison.js'
import { element, type Html, scrolled } from './html.js'
import { shownDate } from './shown-date.js'

const width = 960
const left = 150
const rowHeight = 26
const longestLabel = 66

const dayNumber = (day: string | undefined): number | undefined => {
  const parts = day === undefined ? undefined : parseIsoDay(day)
  return parts === undefined ? undefined : toDayNumber(parts)
}

const cut = (text: string): string =>
  text.length > longestLabel ? `${text.slice(0, longestLabel - 1)}…` : text

const dated = (entries: readonly TimelineEntry[]): readonly TimelineEntry[] =>
  entries
    .filter((entry) => dayNumber(entry.from) !== undefined)
    .sort((a, b) => dayNumber(a.from)! - dayNumber(b.from)!)

/** Dots: when it happened. Rings: when it was reported. One row an event, days by rank, not by distance. */
const drawSvg = (entries: readonly TimelineEntry[]): Html => {
  const days = [...new Set(entries.flatMap(({ from, reported }) => [from, ...reported]))].filter(
    (day): day is string => dayNumber(day) !== undefined,
  )
  days.sort((a, b) => dayNumber(a)! - dayNumber(b)!)
  const step = 300 / Math.max(1, days.length - 1)
  const x = (day: string): number => left + days.indexOf(day) * step
  const height = entries.length * rowHeight + 30
  const rows = entries.map((entry, index) => {
    const y = 20 + index * rowHeight
    const told = entry.reported.filter((day) => days.includes(day))
    return [
      element('line', { x1: left, x2: left + 300, y1: y, y2: y, class: 'rule' }),
      element('text', { x: 0, y: y + 4, class: 'faint' }, shownDate(entry.date)),
      told.map((day) => element('circle', { cx: x(day), cy: y, r: 6, class: 'told' })),
      element('circle', { cx: x(entry.from!), cy: y, r: 4, class: 'dot' }),
      element('text', { x: left + 315, y: y + 4 }, cut(entry.about)),
    ]
  })
  return element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': 'timeline-title' },
    element('title', { id: 'timeline-title' }, 'When things happened and when they were reported'),
    rows,
  )
}

/** When things happened against when they were reported; the same as a list for those who do not see the picture. */
export const drawTimeline = ({ timeline }: Comparison): Html => {
  const entries = dated(timeline)
  return element(
    'section',
    { id: 'timeline' },
    element('h2', {}, 'Timeline'),
    entries.length === 0
      ? element('p', {}, 'No claim has a date.')
      : [
          element('p', { class: 'dim' }, 'A dot: it happened, or is to happen. A ring: it was reported.'),
          scrolled('Timeline', drawSvg(entries)),
          element(
            'details',
            {},
            element('summary', {}, 'As a list'),
            element(
              'ul',
              {},
              entries.map(({ date, about, kind, reported }) =>
                element(
                  'li',
                  {},
                  `${shownDate(date)}: ${about} (${kind}${reported.length > 0 ? `; reported ${reported.join(', ')}` : ''})`,
                ),
              ),
            ),
          ),
        ],
  )
}
