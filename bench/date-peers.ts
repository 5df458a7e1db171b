import type { Timex } from './score-dates.js'

/** A system that finds dates, and resolves them against a publication date. */
export interface DatePeer {
  readonly name: string
  readonly find: (text: string, dct: string | undefined) => readonly Timex[]
}

export const findPeers = async (): Promise<readonly DatePeer[]> => []
