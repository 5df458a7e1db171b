import type { Evaluation } from '../src/evaluate/index.js'
import { percent } from '../src/render/evaluation-rows.js'
import type { Row } from './row.js'

/** A line of the README's table: a figure of the five articles, or a row of a bench with its peers. */
interface Line {
  readonly label: string
  readonly from: { readonly figure: string } | Pick<Row, 'task' | 'set' | 'metric'>
}

const lines: readonly Line[] = [
  { label: 'claims found, F1; five articles', from: { figure: 'claim.detected.f1' } },
  { label: 'their subject and object right, F1', from: { figure: 'claim.core.f1' } },
  { label: 'closest source of attributed claims', from: { figure: 'claim.attributed.accuracy' } },
  { label: 'who is meant, B-cubed F1', from: { figure: 'resolution.bcubed.f1' } },
  {
    label: 'names on newswire, exact span and type, F1',
    from: { task: 'names', set: 'worldwide', metric: 'F1' },
  },
  { label: 'dates, TIMEX3 value F1; TimeBank', from: { task: 'dates', set: 'timebank', metric: 'value' } },
  { label: 'dates, TIMEX3 value F1; MEANTIME', from: { task: 'dates', set: 'meantime', metric: 'value' } },
  {
    label: 'parts of speech; GUM',
    from: { task: 'tags and trees of gold words', set: 'gum-permissive', metric: 'UPOS' },
  },
]

/** The README's table. A line whose figure this run did not give is left out, and said so. */
export const readmeTable = ({ figures }: Evaluation, rows: readonly Row[]): string =>
  [
    '| | allegedly | beside it, on the same text in the same run |',
    '|---|---:|---|',
    ...lines.flatMap(({ label, from }) => {
      const cells =
        'figure' in from ? [percent(figures[from.figure]), ''] : rowCells(rows.filter(isLike(from)))
      if (cells[0] !== '–') return [`| ${label} | ${cells.join(' | ')} |`]
      console.error(`README: no figure for "${label}"`)
      return []
    }),
  ].join('\n')

const isLike =
  ({ task, set, metric }: Pick<Row, 'task' | 'set' | 'metric'>) =>
  (row: Row): boolean =>
    row.task === task && row.set === set && row.metric === metric

const rowCells = (rows: readonly Row[]): readonly string[] => {
  const own = rows.find(({ system }) => system.startsWith('allegedly'))
  const peers = rows.filter((row) => row !== own).map(({ system, value }) => `${system} ${shownValue(value)}`)
  return [shownValue(own?.value), peers.join(', ')]
}

const shownValue = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(1))

const block = /(<!-- accuracy -->\n)[\s\S]*?(<!-- \/accuracy -->)/

/** The README with the table between its two marks. */
export const fillReadme = (readme: string, table: string): string => {
  if (!block.test(readme))
    throw new Error('The README has no marks <!-- accuracy --> and <!-- /accuracy -->.')
  return readme.replace(block, (_, before: string, after: string) => `${before}${table}\n${after}`)
}
