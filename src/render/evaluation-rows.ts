import type { Evaluation } from '../evaluate/evaluate.js'
import type { Layer } from '../evaluate/layer.js'
import { ratiosOf, type Tally } from '../evaluate/tally.js'

interface Measure {
  readonly layer: Layer
  readonly tally: string
  readonly label: string
}

/** What a table of an evaluation shows, in this order. */
export const measures: readonly Measure[] = [
  { layer: 'sentences', tally: 'sentence', label: 'sentence ends' },
  { layer: 'meta', tally: 'meta', label: 'title, author, outlet, date, url' },
  { layer: 'names', tally: 'name', label: 'names, exact span and type' },
  { layer: 'names', tally: 'name.proper', label: 'all but groups' },
  { layer: 'names', tally: 'name.person', label: 'people' },
  { layer: 'names', tally: 'name.place', label: 'places' },
  { layer: 'names', tally: 'name.organization', label: 'organizations' },
  { layer: 'names', tally: 'name.group', label: 'groups' },
  { layer: 'resolution', tally: 'resolution.bcubed', label: 'who is meant, B-cubed' },
  { layer: 'resolution', tally: 'resolution.marked', label: 'of the kinds that the gold marks' },
  { layer: 'resolution', tally: 'resolution.pronoun', label: 'pronouns' },
  { layer: 'resolution', tally: 'resolution.nominal', label: 'descriptions' },
  { layer: 'government', tally: 'government', label: 'government sense' },
  { layer: 'dates', tally: 'date.strict', label: 'dates, exact span' },
  { layer: 'dates', tally: 'date.relaxed', label: 'dates, overlap' },
  { layer: 'dates', tally: 'date.value', label: 'dates, overlap and value' },
  { layer: 'quantities', tally: 'quantity.relaxed', label: 'quantities, overlap' },
  { layer: 'quantities', tally: 'quantity.value', label: 'quantities, overlap and value' },
  { layer: 'claims', tally: 'claim.detected', label: 'claims detected' },
  { layer: 'claims', tally: 'claim.core', label: 'claims, subject and object right' },
  { layer: 'claims', tally: 'claim.full', label: 'claims, all right' },
  { layer: 'claims', tally: 'claim.subject', label: 'subject' },
  { layer: 'claims', tally: 'claim.object', label: 'object' },
  { layer: 'claims', tally: 'claim.type', label: 'type' },
  { layer: 'claims', tally: 'claim.polarity', label: 'polarity' },
  { layer: 'claims', tally: 'claim.certainty', label: 'certainty' },
  { layer: 'claims', tally: 'claim.source', label: 'closest source' },
  { layer: 'claims', tally: 'claim.attributed', label: 'closest source, attributed claims' },
]

export const tableHead = ['', 'figure', 'found', 'gold', 'right', 'precision', 'recall', 'F1'] as const

export interface EvaluationRow {
  readonly layer: Layer
  /** As wide as `tableHead`; an accuracy stands in the last column. Undefined figures are a dash. */
  readonly cells: readonly string[]
}

/** 0.4567 as `45.7`. */
export const percent = (value: number | undefined): string =>
  value === undefined ? '–' : (100 * value).toFixed(1)

/** The rows of an evaluation's table, of the given layers. */
export const evaluationRows = (
  { tallies }: Pick<Evaluation, 'tallies'>,
  kinds: readonly Layer[],
): readonly EvaluationRow[] =>
  measures
    .filter(({ layer, tally }) => kinds.includes(layer) && tallies[tally] !== undefined)
    .map(({ layer, tally, label }) => ({ layer, cells: [label, tally, ...countCells(tallies[tally])] }))

const countCells = (tally: Tally): readonly string[] => {
  const { precision, recall, f1, accuracy } = ratiosOf(tally)
  if (tally.type === 'share') return ['', String(tally.total), String(tally.right), '', '', percent(accuracy)]
  const right = Number.isInteger(tally.expectedRight)
    ? String(tally.expectedRight)
    : tally.expectedRight.toFixed(1)
  return [
    String(tally.found),
    String(tally.expected),
    right,
    percent(precision),
    percent(recall),
    percent(f1),
  ]
}
