import type { DateMention } from '../article/date.js'
import { firstEndingAfter, type Span } from '../base/span.js'
import type { Document } from '../model/document.js'
import { type DateMatch, matchDates } from './match-dates.js'
import type { Meaning } from './meaning.js'
import { dayOfMonth, type Period, periodOfYear, standInYear, yearOf, yearPeriod } from './period.js'
import { intervalOf, type Resolved, resolveMeaning, type Setting } from './resolve-meaning.js'
import type { DateLanguage } from './rule.js'
import { directionAt } from './verb-tense.js'

export interface DateOptions {
  readonly language: DateLanguage
  /** An ISO day, or as much of one as is known: `2025-06`, `2025`, `XXXX-07-21`. */
  readonly publishedAt?: string
}

const publicationPattern = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?/

/** The publication date as a period; `undefined` when nothing of it is known. */
export const readPublication = (publishedAt: string | undefined): Period | undefined => {
  const match = publicationPattern.exec(publishedAt ?? '')
  if (match === null) return undefined
  const yearless = match[1] === 'XXXX'
  const year = yearless ? standInYear : Number(match[1])
  const unknown = yearless ? { yearless: true } : {}
  if (match[2] === undefined) return yearless ? undefined : yearPeriod(year)
  if (match[3] === undefined) return { ...periodOfYear('month', year, Number(match[2])), ...unknown }
  const day = dayOfMonth(year, Number(match[2]), Number(match[3]))
  return day && { ...day, ...unknown }
}

/** What has been read so far. */
interface Progress {
  readonly focus?: { readonly period: Period; readonly sentence: number; readonly block: number }
  /** The last date whose year the text states, or that stands on one that does. */
  readonly dated?: { readonly period: Period; readonly block: number; readonly sentence: number }
}

/** Sentences over which a date stays in focus for times of day and reporting periods. */
const focusReach = 3

const statesYear = (meaning: Meaning): boolean =>
  meaning.type === 'period' || ('of' in meaning && meaning.of !== undefined && statesYear(meaning.of))

/**
 * The date near which one without a year is sought, where that is not the publication date: one with a stated
 * year just before it in the text.
 */
const nearDate = (
  progress: Progress,
  publication: Period | undefined,
  sentence: number,
  block: number,
): Setting['near'] => {
  const { dated } = progress
  if (dated === undefined) return undefined
  if (publication === undefined || publication.yearless) {
    return dated.period.grain === 'day' || sentence === dated.sentence
      ? { period: dated.period, basis: 'text' }
      : undefined
  }
  const isElsewhere = Math.abs(yearOf(dated.period) - yearOf(publication)) > 1
  const isClose = block === dated.block && sentence - dated.sentence <= focusReach
  return isElsewhere && isClose ? { period: dated.period, basis: 'focus' } : undefined
}

const settingOf = (
  document: Document,
  match: DateMatch,
  sentence: number,
  progress: Progress,
  { language, publication }: { readonly language: DateLanguage; readonly publication?: Period },
): Setting => ({
  publication,
  focus: progress.focus?.period,
  focusIsNear: progress.focus !== undefined && sentence - progress.focus.sentence <= focusReach,
  near: nearDate(progress, publication, sentence, document.sentences[sentence]?.block ?? 0),
  direction: () => directionAt(document, match, language.tense),
})

const advance = (
  progress: Progress,
  match: DateMatch,
  resolved: Resolved,
  sentence: number,
  block: number,
): Progress => {
  const { period } = resolved
  if (period === undefined) return progress
  const place = { period, sentence, block }
  const carriesYear = !period.yearless && (statesYear(match.meaning) || resolved.basis !== 'publication')
  return {
    focus: place,
    ...(carriesYear ? { dated: place } : progress.dated ? { dated: progress.dated } : {}),
  }
}

const toMention = (span: Span, resolved: Resolved, rule: string): DateMention => ({
  start: span.start,
  end: span.end,
  type: resolved.kind,
  value: resolved.value,
  ...intervalOf(resolved),
  rule,
  basis: resolved.basis,
})

/** Finds TIMEX3 expressions and resolves them, in text order, against publication date, tense and the date in focus. */
export const findDates = (
  document: Document,
  { language, publishedAt }: DateOptions,
): readonly DateMention[] => {
  const publication = readPublication(publishedAt)
  const mentions: DateMention[] = []
  let progress: Progress = {}
  for (const match of matchDates(document, language)) {
    const sentence = firstEndingAfter(document.sentences, match.start)
    const setting = settingOf(document, match, sentence, progress, { language, publication })
    const resolved = resolveMeaning(match.meaning, setting)
    if (resolved === undefined) continue
    mentions.push(toMention(match, resolved, match.rule))
    progress = advance(progress, match, resolved, sentence, document.sentences[sentence]?.block ?? 0)
  }
  return mentions
}
