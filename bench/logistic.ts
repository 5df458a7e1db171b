/** One row for the regression; `offset` is added to its logarithm of odds as it stands. */
export interface LogisticExample {
  readonly names: readonly string[]
  readonly values: readonly number[]
  readonly label: boolean
  readonly offset: number
}

/** Keeps weights small where examples are few. */
const ridge = 1
const rounds = 25

/** Logistic regression by Newton's method; the first weight is the bias. */
export const fitLogistic = (examples: readonly LogisticExample[]): readonly number[] => {
  const size = 1 + examples[0].values.length
  let weights: number[] = new Array(size).fill(0)
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Array(size).fill(0)
    const curve = Array.from({ length: size }, () => new Array(size).fill(0))
    for (const example of examples) {
      const row = [1, ...example.values]
      const chance = scoreOf(weights, example)
      const error = chance - (example.label ? 1 : 0)
      const spread = chance * (1 - chance)
      for (let i = 0; i < size; i += 1) {
        if (row[i] === 0) continue
        slope[i] += error * row[i]
        for (let j = 0; j < size; j += 1) curve[i][j] += spread * row[i] * row[j]
      }
    }
    for (let i = 1; i < size; i += 1) {
      slope[i] += ridge * weights[i]
      curve[i][i] += ridge
    }
    const step = solve(curve, slope)
    weights = weights.map((weight, at) => weight - step[at])
  }
  return weights
}

/** The chance that weights give to an example. */
export const scoreOf = (weights: readonly number[], { values, offset }: LogisticExample): number =>
  1 / (1 + Math.exp(-values.reduce((sum, value, at) => sum + value * weights[at + 1], weights[0] + offset)))

/** Gaussian elimination with pivots. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] => {
  const rows = matrix.map((row, index) => [...row, right[index]])
  for (let at = 0; at < rows.length; at += 1) {
    const pivot = rows
      .slice(at)
      .reduce((best, row, offset) => (Math.abs(rows[best][at]) < Math.abs(row[at]) ? at + offset : best), at)
    ;[rows[at], rows[pivot]] = [rows[pivot], rows[at]]
    for (let other = 0; other < rows.length; other += 1) {
      if (other === at) continue
      const factor = rows[other][at] / rows[at][at]
      for (let column = at; column <= rows.length; column += 1)
        rows[other][column] -= factor * rows[at][column]
    }
  }
  return rows.map((row, at) => row[rows.length] / row[at])
}
