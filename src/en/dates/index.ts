import type { DateLanguage } from '../../dates/rule.js'
import { calendarRules } from './rules/calendar.js'
import { clockRules, holidayRules } from './rules/clock.js'
import { durationRules, setRules } from './rules/durations.js'
import { anaphoricRules, deicticRules, referenceRules } from './rules/relative.js'
import { yearPartRules, yearRules } from './rules/years.js'
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
