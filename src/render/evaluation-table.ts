import type { Evaluation } from '../evaluate/evaluate.js'
import type { Layer } from '../evaluate/layer.js'
import { evaluationRows, tableHead } from './evaluation-rows.js'
import type { Palette } from './terminal-palette.js'

/** An evaluation as a table for a terminal. */
export const evaluationTable = (
  evaluation: Pick<Evaluation, 'tallies'>,
  kinds: readonly Layer[],
  palette: Palette,
): string => {
  const rows = evaluationRows(evaluation, kinds)
  const widths = tableHead.map((title, column) =>
    Math.max(title.length, ...rows.map(({ cells }) => cells[column].length)),
  )
  const lineOf = (cells: readonly string[]) =>
    cells.map((cell, column) => aligned(cell, widths[column], column)).join('  ')
  const body = rows.flatMap(({ layer, cells }, index) => {
    const line = lineOf(cells)
    const painted = line.slice(0, -widths[7]) + palette.bold(line.slice(-widths[7]))
    return index === 0 || rows[index - 1].layer === layer ? [painted] : ['', painted]
  })
  return [palette.dim(lineOf(tableHead)), ...body].join('\n')
}

/** Words to the left, figures to the right. */
const aligned = (cell: string, width: number, column: number): string =>
  column < 2 ? cell.padEnd(width) : cell.padStart(width)

/** An evaluation as a Markdown table. */
export const evaluationMarkdown = (
  evaluation: Pick<Evaluation, 'tallies'>,
  kinds: readonly Layer[],
): string =>
  [
    `| ${tableHead.join(' | ')} |`,
    `|---|---|${'---:|'.repeat(tableHead.length - 2)}`,
    ...evaluationRows(evaluation, kinds).map(
      ({ cells: [label, figure, ...counts] }) => `| ${label} | \`${figure}\` | ${counts.join(' | ')} |`,
    ),
  ].join('\n')
