import type { DateType } from '../article/date.js'
import type { Grain, Period } from './period.js'

/** What a yearly or weekly recurring date states of itself; the year or week has to be found. */
export interface CalendarFields {
  /** 1 to 12. */
  readonly month?: number
  readonly day?: number
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday?: number
  /** 1 to 4. */
  readonly quarter?: number
  readonly half?: number
  /** 1 for spring to 4 for winter. */
  readonly season?: number
  /** The `nth` such weekday of the month (-1 for the last): Thanksgiving. */
  readonly nth?: number
  /** Days from Easter Sunday. */
  readonly easter?: number
  readonly weekend?: true
}

/** Which part of a period is meant. It narrows the interval; the TIMEX3 value stays the period's. */
export type Portion = 'early' | 'middle' | 'late'

/** What an expression says, before publication date, tense and context are brought in. */
export type Meaning =
  /** Needs nothing else: `PRESENT_REF`, a set. */
  | { readonly type: 'fixed'; readonly kind: DateType; readonly value: string }
  /** `today` where a text tells of long ago: the present. */
  | { readonly type: 'nowadays'; readonly otherwise: Meaning }
  /** The week or other period that holds a date: `the week of March 6`. */
  | { readonly type: 'holding'; readonly grain: Grain; readonly of: Meaning }
  /** `undefined` amount: an unknown number of units. */
  | { readonly type: 'duration'; readonly grain: Grain; readonly amount?: number }
  | { readonly type: 'period'; readonly period: Period }
  /** `turn`: the last (-1), this (0) or next (1) one, where said. */
  | { readonly type: 'recurring'; readonly fields: CalendarFields; readonly turn?: number }
  /** So many units from the publication date, or from the date last in focus. */
  | { readonly type: 'relative'; readonly grain: Grain; readonly offset: number; readonly from: Anchor }
  /**
   * The quarter or half that a company report speaks of: moved by `offset` years, or into `year`. Where none is
   * spoken of just before, `otherwise`, or the last full quarter before publication. `isOver`: it lies before that day.
   */
  | {
      readonly type: 'reporting'
      readonly offset: number
      readonly year?: number
      readonly otherwise?: Meaning
      readonly isOver?: true
    }
  /** `the third quarter of last year`. */
  | { readonly type: 'inside'; readonly fields: CalendarFields; readonly of: Meaning }
  | { readonly type: 'portion'; readonly portion: Portion; readonly of: Meaning }
  /** A time of day as TIMEX3 has it, `10:35`, `MO`, `18:00Z`; without `of` on the day in focus. */
  | { readonly type: 'time'; readonly time: string; readonly of?: Meaning }

/** The day of publication; the date last spoken of; or the day last spoken of, where it is near, else that of publication. */
export type Anchor = 'publication' | 'focus' | 'scene'
