/** Sentences read side by side: at each step the words that stand at the same place of those long enough. */
export interface Batch<T> {
  /** The longest first. */
  readonly sentences: readonly (readonly T[])[]
  /** Where each step's rows begin; a sentence's row of a step is its index behind that. One more than steps. */
  readonly starts: readonly number[]
}

/** Where the rows of each sentence begin when they stand one after the other, with a row for the root behind each. */
export const ownRows = ({ sentences }: Batch<unknown>): readonly number[] => {
  let row = 0
  return sentences.map(({ length }) => {
    const first = row
    row += length + 1
    return first
  })
}

/** Rows that sentences take with one for the root each. */
export const rowsOf = (sentences: readonly (readonly unknown[])[]): number =>
  sentences.reduce((sum, { length }) => sum + length + 1, 0)

const startsOf = (sentences: readonly (readonly unknown[])[]): readonly number[] => {
  const starts = [0]
  for (let step = 0, active = sentences.length; step < sentences[0].length; step++) {
    while (sentences[active - 1].length <= step) active--
    starts.push(starts[step] + active)
  }
  return starts
}

/** Sentences of like length together, as many as fit in `mostRows`. No sentence may be empty. */
export const makeBatches = <T>(
  sentences: readonly (readonly T[])[],
  mostRows: number,
): readonly Batch<T>[] => {
  const groups: (readonly T[])[][] = []
  let rows = mostRows
  for (const sentence of [...sentences].sort((a, b) => b.length - a.length)) {
    rows += sentence.length + 1
    if (rows <= mostRows) groups[groups.length - 1].push(sentence)
    else {
      groups.push([sentence])
      rows = sentence.length + 1
    }
  }
  return groups.map((group) => ({ sentences: group, starts: startsOf(group) }))
}
