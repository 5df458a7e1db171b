// Tables in place of exp: three gates for each of some hundred units a word are most of what is not a matrix.
const STEPS = 512
const LIMIT = 8
const SIZE = 2 * LIMIT * STEPS

/** Sigmoid, then hyperbolic tangent, from -8 to 8 in steps of 1/512; for the kernel, which looks them up itself. */
export const GATE_TABLES = new Float32Array(2 * (SIZE + 1))
const sigmoids = GATE_TABLES.subarray(0, SIZE + 1)
const tangents = GATE_TABLES.subarray(SIZE + 1)

for (let i = 0; i <= SIZE; i++) {
  const x = (i + 0.5) / STEPS - LIMIT
  sigmoids[i] = 1 / (1 + Math.exp(-x))
  tangents[i] = Math.tanh(x)
}

const placeOf = (x: number): number => {
  const place = ((x + LIMIT) * STEPS) | 0
  return Math.max(0, Math.min(SIZE, place))
}

/** 1 / (1 + e^-x), within 0.0003. */
export const sigmoid = (x: number): number => sigmoids[placeOf(x)]

/** Hyperbolic tangent, within 0.001. */
export const tangent = (x: number): number => tangents[placeOf(x)]

/** Rounds to 16 bits with the given number of steps to 1; what does not fit is cut. */
export const toInt16 = (x: number, steps: number): number =>
  Math.max(-32767, Math.min(32767, Math.round(x * steps)))
