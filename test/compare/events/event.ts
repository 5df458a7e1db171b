/**
 * Reports of several outlets on one made-up event, with what belongs together marked in the text. A mark stands
 * before the verb of a claim: `{toll=42}` says that it is about the `toll`, and that its value is `42`; claims of one
 * topic with different values disagree, as `disagreements` says. `{a=1;b}` puts a claim in two groups.
 */
export interface MarkedEvent {
  readonly id: string
  readonly reports: readonly MarkedReport[]
  /** For topics whose values differ: how, and in what. */
  readonly disagreements: Readonly<Record<string, readonly ['differ' | 'contradict', string]>>
}

export interface MarkedReport {
  readonly id: string
  readonly publishedAt: string
  readonly text: string
}
