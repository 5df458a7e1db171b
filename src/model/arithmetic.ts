/**
 * The nets' arithmetic. Sums of products are integers, all else is reckoned in 64 bits and kept in 32, so that
 * WebAssembly and plain JavaScript give the same numbers to the last bit. Addresses and strides count bytes, counts are
 * 1 or more.
 */
export interface Arithmetic {
  /**
   * `count` vectors of int16, `stride` apart, times the `rows` x `columns` matrix at `weights` to int32 at `outputs`.
   * The matrix holds numbers of eight bits in int16, four rows by eight columns together.
   */
  multiply(
    weights: number,
    inputs: number,
    stride: number,
    outputs: number,
    rows: number,
    columns: number,
    count: number,
  ): void
  /** Sums of `multiply` times the `rows` factors at `layer`, plus the biases behind them, to float32 at `values`. */
  scale(sums: number, layer: number, values: number, rows: number, count: number): void
  /**
   * One step of one direction of a gated recurrent layer for `count` sentences: r and z from input and state,
   * n = tanh(input + r * state), new state = n + z * (state - n). `gates` holds the input's share for both directions,
   * `sums` the state's before its factors, `layer` those and the biases in float64, two units' factors and biases of one
   * gate after the other's; `state` is float32, `outputs` the int16 states of both directions. `tables`: sigmoid and
   * tangent. Units by fours.
   */
  gate(
    gates: number,
    sums: number,
    layer: number,
    state: number,
    outputs: number,
    tables: number,
    units: number,
    count: number,
  ): void
  /** Adds to `scores[l * rights + r]` the product of float32 vectors; left vectors by fours, columns by twos. */
  pair(left: number, right: number, scores: number, lefts: number, rights: number, width: number): void
  /** The positive part of the sum of two float32 vectors in int16, `HIDDEN_STEPS` steps to 1; by fours. */
  join(left: number, right: number, outputs: number, width: number): void
  /**
   * Adds up the float32 vectors whose addresses stand at `addresses`; their positive part in int16, `NAME_STEPS` steps
   * to 1, plus the int16 at `base`, goes to `outputs`. What does not fit is cut. By fours.
   */
  gather(addresses: number, rows: number, base: number, outputs: number, width: number): void
}
