/** One figure of one system on one set; rows of one task make a table of `docs/accuracy.md`. */
export interface Row {
  /** What was measured: `names`, `dates`, `attributions`. */
  readonly task: string
  /** The corpus, by its file name. */
  readonly set: string
  /** Whose figure: `allegedly`, or a peer in the same run. */
  readonly system: string
  /** `F1`, `value F1`; in percent unless the name says otherwise. */
  readonly metric: string
  /** Undefined where there was nothing to divide by. */
  readonly value: number | undefined
}
