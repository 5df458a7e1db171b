import type { ComparisonEvaluation } from '../evaluate/comparison.js'
import { percent } from './evaluation-rows.js'

/** What a table of a scored comparison shows, in this order. */
const measures = [
  ['comparison.entity', 'entities across articles, B-cubed'],
  ['comparison.pair', 'claims put together, pairs'],
  ['comparison.relation', 'relation, of the right pairs'],
  ['comparison.slot', 'slot, where the relation is right'],
  ['comparison.disagreement', 'differences and contradictions'],
  ['comparison.judged', 'the same, among the right pairs'],
  ['comparison.contradiction', 'contradictions'],
  ['comparison.timeline', 'timeline entries'],
] as const

const cellsOf = ({ figures }: ComparisonEvaluation, name: string): string =>
  figures[`${name}.accuracy`] !== undefined
    ? percent(figures[`${name}.accuracy`])
    : ['precision', 'recall', 'f1'].map((ratio) => percent(figures[`${name}.${ratio}`])).join(' / ')

/** A Markdown table with a column for each way of getting at the claims: precision / recall / F1, or an accuracy. */
export const comparisonTable = (
  evaluations: readonly (readonly [title: string, evaluation: ComparisonEvaluation])[],
): string =>
  [
    `| comparison, precision / recall / F1 | ${evaluations.map(([title]) => title).join(' | ')} |`,
    `|---|${evaluations.map(() => '---:|').join('')}`,
    ...measures.map(
      ([name, label]) =>
        `| ${label} | ${evaluations.map(([, evaluation]) => cellsOf(evaluation, name)).join(' | ')} |`,
    ),
  ].join('\n')
