import type { DateMention, DateType } from '../article/date.js'
import { formatDuration } from './format-duration.js'
import type { Anchor, CalendarFields, Meaning, Portion } from './meaning.js'
import {
  formatPeriod,
  type Grain,
  grains,
  type Period,
  shiftPeriod,
  standInYear,
  widen,
  yearOf,
} from './period.js'
import { pickRecurring, recurringInYear } from './recurring.js'
import type { Heading } from './verb-tense.js'

export type Basis = NonNullable<DateMention['basis']>

/** What dates are resolved against. */
export interface Setting {
  /** The day of publication, or the period it is known to lie in. */
  readonly publication?: Period
  /** The date last spoken of. */
  readonly focus?: Period
  /** A year told by the text, for dates without one: `recurring` dates are sought near it. */
  readonly near?: { readonly period: Period; readonly basis: Basis }
  /** Whether the focus is so close that a time of day means it. */
  readonly focusIsNear: boolean
  /** The quarter or half last reported on. */
  readonly reporting?: Period
  /** Whether a year's comparison means that quarter or half, not the day of publication. */
  readonly comparesReporting: boolean
  /** Whether the text tells of times long before publication. */
  readonly isRetrospective: boolean
  /** Told only when asked for: it reads the sentence. */
  readonly heading: () => Heading
}

export interface Resolved {
  readonly kind: DateType
  readonly value: string
  readonly basis: Basis
  readonly period?: Period
  readonly portion?: Portion
}

const presentReference: Resolved = { kind: 'DATE', value: 'PRESENT_REF', basis: 'stated' }

const sizeOf = (grain: Grain): number => grains.indexOf(grain)

const datedPeriod = (period: Period, basis: Basis): Resolved => ({
  kind: 'DATE',
  value: formatPeriod(period),
  period,
  basis,
})

/** A period of this grain somewhere in a year, or in no known year: `2025-XX-XX`. */
const unknownWithin = (grain: Grain, year: string): string => {
  if (grain === 'week') return `${year}-WXX`
  if (grain === 'weekend') return `${year}-WXX-WE`
  if (grain === 'quarter') return `${year}-QX`
  if (grain === 'half') return `${year}-HX`
  if (grain === 'month') return `${year}-XX`
  if (grain === 'season') return `${year}-XX`
  if (grain === 'decade') return `${year.slice(0, 2)}X`
  if (grain === 'century') return 'XX'
  return sizeOf(grain) < sizeOf('week') ? `${year}-XX-XX` : year
}

const unknownDate = (grain: Grain, near: Period | undefined, basis: Basis): Resolved => ({
  kind: 'DATE',
  value: unknownWithin(
    grain,
    near === undefined || near.yearless ? 'XXXX' : String(yearOf(near)).padStart(4, '0'),
  ),
  basis,
})

const resolveRecurring = (
  fields: CalendarFields,
  turn: number | undefined,
  setting: Setting,
): Resolved | undefined => {
  const near = turn === undefined && fields.weekday === undefined ? setting.near : undefined
  const reference = near?.period ?? setting.publication
  const basis = near?.basis ?? 'publication'
  if (reference === undefined) return resolveYearless(fields)
  const heading = near === undefined ? setting.heading() : {}
  if (isHabit(fields, turn, setting)) return resolveYearless(fields)
  const period = pickRecurring(fields, reference, { ...heading, ...(turn === undefined ? {} : { turn }) })
  if (period === undefined) return undefined
  return datedPeriod(reference.yearless ? { ...period, yearless: true } : period, basis)
}

/** A part of a season is one season's. */
const withoutHabit =
  ({ heading }: Setting) =>
  (): Heading => ({ ...heading(), isPresent: false })

/** `in the winter` beside a verb in the present: every winter. */
const isHabit = ({ season }: CalendarFields, turn: number | undefined, setting: Setting): boolean =>
  season !== undefined && turn === undefined && setting.heading().isPresent === true

const resolveYearless = (fields: CalendarFields): Resolved | undefined => {
  if (fields.weekday !== undefined && fields.month === undefined) {
    return { kind: 'DATE', value: `XXXX-WXX-${fields.weekday}`, basis: 'stated' }
  }
  if (fields.day !== undefined && fields.month === undefined) {
    return { kind: 'DATE', value: `XXXX-XX-${String(fields.day).padStart(2, '0')}`, basis: 'stated' }
  }
  const period = recurringInYear(fields, standInYear)
  return period && datedPeriod({ ...period, yearless: true }, 'stated')
}

const anchorOf = (
  from: Anchor,
  { focus, publication }: Setting,
): { readonly period?: Period; readonly basis: Basis } =>
  from === 'focus' && focus !== undefined
    ? { period: focus, basis: 'focus' }
    : { ...(publication ? { period: publication } : {}), basis: 'publication' }

const resolveRelative = (grain: Grain, offset: number, from: Anchor, setting: Setting): Resolved => {
  if (from === 'scene') return dayInFocus(setting) ?? unknownDate(grain, undefined, 'focus')
  const { period, basis } = anchorOf(from, setting)
  if (period === undefined) return unknownDate(grain, undefined, basis)
  if (sizeOf(grain) < sizeOf(period.grain)) return unknownDate(grain, period, basis)
  return datedPeriod(shiftPeriod(widen(period, grain), offset), basis)
}

const perYear = ({ grain }: Period): number => (grain === 'quarter' ? 4 : 2)

const resolveReporting = (
  { offset, year, otherwise, isOver }: Extract<Meaning, { type: 'reporting' }>,
  setting: Setting,
): Resolved | undefined => {
  const { comparesReporting, publication } = setting
  if (otherwise !== undefined && !comparesReporting) return resolveMeaning(otherwise, setting)
  const lastFull = publication && shiftPeriod(widen(publication, 'quarter'), -1)
  const isAhead =
    isOver &&
    lastFull !== undefined &&
    setting.reporting?.grain === 'quarter' &&
    setting.reporting.index > lastFull.index
  const reporting = isAhead ? lastFull : setting.reporting
  if (reporting === undefined) {
    if (lastFull === undefined || year !== undefined)
      return unknownDate('quarter', publication, 'publication')
    return datedPeriod(shiftPeriod(lastFull, offset * 4), 'publication')
  }
  const moved = year === undefined ? offset : year - Math.floor(reporting.index / perYear(reporting))
  return datedPeriod(shiftPeriod(reporting, moved * perYear(reporting)), 'focus')
}

const resolveInside = (fields: CalendarFields, of: Meaning, setting: Setting): Resolved | undefined => {
  const outer = resolveMeaning(of, setting)
  if (outer?.period === undefined) return undefined
  const period = recurringInYear(fields, yearOf(outer.period))
  if (period === undefined) return undefined
  return datedPeriod(outer.period.yearless ? { ...period, yearless: true } : period, outer.basis)
}

const resolveTime = (time: string, of: Meaning | undefined, setting: Setting): Resolved | undefined => {
  if (of === undefined && /^[A-Z]/.test(time) && setting.heading().isPresent) {
    return { kind: 'TIME', value: `XXXX-XX-XXT${time}`, basis: 'stated' }
  }
  const day = of === undefined ? dayInFocus(setting) : resolveMeaning(of, setting)
  if (day === undefined) return { kind: 'TIME', value: `XXXX-XX-XXT${time}`, basis: 'stated' }
  if (day.period !== undefined && day.period.grain !== 'day') return of === undefined ? undefined : day
  return { ...day, kind: 'TIME', value: `${day.value}T${time}` }
}

const dayInFocus = ({ focus, focusIsNear, publication }: Setting): Resolved | undefined => {
  if (focus?.grain === 'day' && focusIsNear) return datedPeriod(focus, 'focus')
  if (publication?.grain === 'day') return datedPeriod(publication, 'publication')
  return undefined
}

/** What an expression denotes in its setting; `undefined` when there is no such date. */
export const resolveMeaning = (meaning: Meaning, setting: Setting): Resolved | undefined => {
  switch (meaning.type) {
    case 'fixed':
      return { kind: meaning.kind, value: meaning.value, basis: 'stated' }
    case 'duration':
      return { kind: 'DURATION', value: formatDuration(meaning.grain, meaning.amount), basis: 'stated' }
    case 'period':
      return datedPeriod(meaning.period, 'stated')
    case 'recurring':
      return resolveRecurring(meaning.fields, meaning.turn, setting)
    case 'relative':
      return resolveRelative(meaning.grain, meaning.offset, meaning.from, setting)
    case 'reporting':
      return resolveReporting(meaning, setting)
    case 'inside':
      return resolveInside(meaning.fields, meaning.of, setting)
    case 'holding': {
      const held = resolveMeaning(meaning.of, setting)
      return held?.period && datedPeriod(widen(held.period, meaning.grain), held.basis)
    }
    case 'nowadays':
      return setting.isRetrospective ? presentReference : resolveMeaning(meaning.otherwise, setting)
    case 'portion': {
      const whole = resolveMeaning(meaning.of, { ...setting, heading: withoutHabit(setting) })
      return whole && { ...whole, portion: meaning.portion }
    }
    case 'time':
      return resolveTime(meaning.time, meaning.of, setting)
  }
}
