/** Counts behind precision, recall and F1. The two `right`s differ only where credit is partial (B-cubed). */
export interface Match {
  readonly type: 'match'
  readonly found: number
  readonly foundRight: number
  readonly expected: number
  readonly expectedRight: number
}

/** Counts behind an accuracy: how many of `total` are right. */
export interface Share {
  readonly type: 'share'
  readonly right: number
  readonly total: number
}

/** Counts of one figure; ratios are made after counts are added. */
export type Tally = Match | Share

export const matchOf = (right: number, found: number, expected: number): Match => ({
  type: 'match',
  found,
  foundRight: right,
  expected,
  expectedRight: right,
})

export const shareOf = <T>(items: readonly T[], isRight: (item: T) => boolean): Share => ({
  type: 'share',
  right: items.filter(isRight).length,
  total: items.length,
})

/** Counts of two articles added, as micro-averages need them. */
export const addTallies = (a: Tally, b: Tally): Tally => {
  if (a.type === 'share')
    return b.type === 'share' ? { type: 'share', right: a.right + b.right, total: a.total + b.total } : a
  if (b.type === 'share') return a
  return {
    type: 'match',
    found: a.found + b.found,
    foundRight: a.foundRight + b.foundRight,
    expected: a.expected + b.expected,
    expectedRight: a.expectedRight + b.expectedRight,
  }
}

/** Undefined where there is nothing to divide by. */
export const ratio = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : part / whole

/** Undefined only where nothing was found and nothing expected. */
const harmonicMean = (precision: number | undefined, recall: number | undefined): number | undefined => {
  if (precision === undefined && recall === undefined) return undefined
  if (!precision || !recall) return 0
  return (2 * precision * recall) / (precision + recall)
}

/** The ratios of one tally by name: `precision`, `recall`, `f1`, or `accuracy`; undefined ones are left out. */
export const ratiosOf = (tally: Tally): Readonly<Record<string, number>> => {
  if (tally.type === 'share') return defined({ accuracy: ratio(tally.right, tally.total) })
  const precision = ratio(tally.foundRight, tally.found)
  const recall = ratio(tally.expectedRight, tally.expected)
  return defined({ precision, recall, f1: harmonicMean(precision, recall) })
}

const defined = (values: Record<string, number | undefined>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, number] => entry[1] !== undefined),
  )
