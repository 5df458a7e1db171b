import type { DateLanguage } from '../../dates/rule.js'
import { anaphoricRules } from './rules/anaphoric.js'
import { calendarRules } from './rules/calendar.js'
import { clockRules } from './rules/clock.js'
import { deicticRules } from './rules/deictic.js'
import { durationRules } from './rules/durations.js'
import { holidayRules } from './rules/holidays.js'
import { referenceRules } from './rules/references.js'
import { setRules } from './rules/sets.js'
import { yearPartRules } from './rules/year-parts.js'
import { yearRules } from './rules/years.js'
import { tense } from './tense.js'
import { widenings } from './widenings.js'
import { dateClasses } from './words.js'

/** English dates. Of two rules that match the same stretch, the earlier one wins. */
export const dates: DateLanguage = {
  classes: dateClasses,
  rules: [
    ...calendarRules,
    ...yearRules,
    ...yearPartRules,
    ...clockRules,
    ...holidayRules,
    ...deicticRules,
    ...anaphoricRules,
    ...referenceRules,
    ...setRules,
    ...durationRules,
  ],
  widenings,
  tense,
}
