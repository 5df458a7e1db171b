import type { Document } from '../model/document.js'
import type { DateMatch } from './match-dates.js'
import type { Meaning } from './meaning.js'
import { type Period, yearOf } from './period.js'
import type { Resolved, Setting } from './resolve-meaning.js'
import type { DateLanguage } from './rule.js'
import { headingAt } from './verb-tense.js'

interface Place {
  readonly period: Period
  readonly sentence: number
}

/** What has been read so far. */
export interface Progress {
  readonly focus?: Place
  /** The last date whose year the text states, or that stands on one that does. */
  readonly dated?: Place
  /** The quarter or half last reported on, and the last sentence that still spoke of it. */
  readonly reporting?: Place
}

/** What holds for the whole text. */
export interface Frame {
  readonly language: DateLanguage
  readonly publication?: Period
  /** Whether most stated years lie far from that of publication: a life, a history. */
  readonly isRetrospective: boolean
}

/** Sentences over which a date stays in focus for times of day and reporting periods. */
const focusReach = 3
/** Years from publication beyond which a stated one is far. */
const farYears = 2

const statedYear = (meaning: Meaning): number | undefined => {
  if (meaning.type === 'period') return yearOf(meaning.period)
  return 'of' in meaning && meaning.of !== undefined ? statedYear(meaning.of) : undefined
}

const isDeictic = (meaning: Meaning): boolean =>
  (meaning.type === 'relative' && meaning.from === 'publication') ||
  (meaning.type === 'recurring' && meaning.fields.weekday !== undefined)

/** Fewest far years that make a text a look back. */
const fewestFarYears = 3

/** A life or history opens with a year of its own, and tells few dates from the day of publication. */
export const isRetrospective = (matches: readonly DateMatch[], publication: Period | undefined): boolean => {
  if (publication === undefined || publication.yearless) return false
  const isFar = (year: number): boolean => Math.abs(year - yearOf(publication)) > farYears
  const opening = matches.find(
    ({ meaning }) => statedYear(meaning) !== undefined || meaning.type === 'recurring',
  )
  const years = matches.flatMap(({ meaning }) => statedYear(meaning) ?? [])
  const far = years.filter(isFar).length
  const deictic = matches.filter(({ meaning }) => isDeictic(meaning)).length
  return (
    far >= fewestFarYears &&
    isFar(
      opening === undefined ? yearOf(publication) : (statedYear(opening.meaning) ?? yearOf(publication)),
    ) &&
    far > 2 * (years.length - far + deictic)
  )
}

/**
 * The date near which one without a year is sought, where that is not the publication date: one with a stated
 * year before it in the text.
 */
const nearDate = (
  { dated }: Progress,
  { publication, isRetrospective }: Frame,
  sentence: number,
): Setting['near'] => {
  if (dated === undefined) return undefined
  const { period } = dated
  if (publication === undefined || publication.yearless) {
    return period.grain === 'day' || sentence === dated.sentence ? { period, basis: 'text' } : undefined
  }
  const isElsewhere = Math.abs(yearOf(period) - yearOf(publication)) > 1
  return isElsewhere && isRetrospective ? { period, basis: 'focus' } : undefined
}

const isWithin = (place: Place | undefined, sentence: number): boolean =>
  place !== undefined && sentence - place.sentence <= focusReach

export const settingOf = (
  document: Document,
  match: DateMatch,
  sentence: number,
  progress: Progress,
  frame: Frame,
): Setting => ({
  publication: frame.publication,
  focus: progress.focus?.period,
  focusIsNear: isWithin(progress.focus, sentence),
  reporting: progress.reporting?.period,
  comparesReporting: isWithin(progress.reporting, sentence),
  isRetrospective: frame.isRetrospective,
  near: nearDate(progress, frame, sentence),
  heading: () => headingAt(document, match, frame.language.tense),
})

const isReportingGrain = ({ grain }: Period): boolean => grain === 'quarter' || grain === 'half'

/** A report's own period stays in focus when it is compared, and is let go for a year or a number of months. */
const nextReporting = (
  { reporting }: Progress,
  { meaning }: DateMatch,
  { period, kind }: Resolved,
  sentence: number,
): Place | undefined => {
  if (meaning.type === 'reporting') return reporting && { ...reporting, sentence }
  if (meaning.type !== 'relative' && period !== undefined && isReportingGrain(period))
    return { period, sentence }
  const leaves = kind === 'DURATION' || period?.grain === 'year'
  return reporting && leaves ? { ...reporting, sentence: sentence - focusReach - 1 } : reporting
}

export const advance = (
  progress: Progress,
  match: DateMatch,
  resolved: Resolved,
  sentence: number,
): Progress => {
  const reporting = nextReporting(progress, match, resolved, sentence)
  const { period } = resolved
  const isComparison = match.meaning.type === 'reporting' && match.meaning.offset !== 0
  if (period === undefined || isComparison) return { ...progress, ...(reporting ? { reporting } : {}) }
  const place = { period, sentence }
  const isDated =
    !period.yearless && (statedYear(match.meaning) !== undefined || resolved.basis !== 'publication')
  return {
    ...progress,
    focus: place,
    ...(isDated ? { dated: place } : {}),
    ...(reporting ? { reporting } : {}),
  }
}
