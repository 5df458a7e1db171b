import type { Row } from './row.js'

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)]

/** A Markdown table for each task and each group of sets with the same metrics: a line for each set and system. */
export const rowTables = (rows: readonly Row[]): string =>
  unique(rows.map(({ task }) => task))
    .flatMap((task) => {
      const ofTask = rows.filter((row) => row.task === task)
      const metricsOf = (set: string) =>
        unique(ofTask.filter((row) => row.set === set).map(({ metric }) => metric)).join(' | ')
      const heads = unique(unique(ofTask.map(({ set }) => set)).map(metricsOf))
      return [
        `### ${task}`,
        ...heads.map((head) =>
          table(
            ofTask.filter(({ set }) => metricsOf(set) === head),
            head.split(' | '),
          ),
        ),
      ]
    })
    .join('\n\n')

const table = (rows: readonly Row[], metrics: readonly string[]): string =>
  [
    `| set | system | ${metrics.join(' | ')} |`,
    `|---|---|${metrics.map(() => '---:|').join('')}`,
    ...unique(rows.map(({ set }) => set)).flatMap((set) =>
      unique(rows.filter((row) => row.set === set).map(({ system }) => system)).map((system) => {
        const cells = metrics.map((metric) =>
          cellOf(rows.find((row) => row.set === set && row.system === system && row.metric === metric)),
        )
        return `| ${set} | ${system} | ${cells.join(' | ')} |`
      }),
    ),
  ].join('\n')

const cellOf = (row: Row | undefined): string => {
  if (row?.value === undefined) return '–'
  return 1000 <= row.value ? String(Math.round(row.value)) : row.value.toFixed(1)
}
