import type { DateRule } from '../../../dates/rule.js'
import { repeated } from '../meanings.js'
import { grainOf } from '../words.js'

const clockUnits = new Set(['second', 'minute', 'hour'])

const setValue = (grain: string, count = 1): string => {
  const letter = {
    second: 'S',
    minute: 'M',
    hour: 'H',
    day: 'D',
    weekend: 'WE',
    week: 'W',
    month: 'M',
    quarter: 'Q',
    season: 'M',
    half: 'M',
    year: 'Y',
    decade: 'Y',
    century: 'Y',
    millennium: 'Y',
  }[grain]
  if (grain === 'decade') return `P${10 * count}Y`
  if (grain === 'century') return `P${100 * count}Y`
  return `${clockUnits.has(grain) ? 'PT' : 'P'}${count}${letter}`
}

const adverbs: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'TNI',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  annually: 'P1Y',
  yearly: 'P1Y',
}

/** Times that come again. */
export const setRules: readonly DateRule[] = [
  {
    id: 'en/set/adverb', // "daily", "annually"
    pattern: '(?:hourly|daily|nightly|weekly|fortnightly|biweekly|monthly|quarterly|annually|yearly)',
    read: (_, { matched, before, after, next }) => {
      const isName =
        (/\b\p{Lu}\p{L}{0,60}\s$/u.test(before) && /^\p{Lu}/u.test(matched)) ||
        (/^\p{Lu}/u.test(matched) && /^\s\p{Lu}/u.test(after))
      if (isName || (/^(?:quarterly)$/i.test(matched) && next?.pos === 'NOUN')) return undefined
      return repeated(adverbs[matched.toLowerCase()])
    },
  },
  {
    id: 'en/set/every-unit', // "every day", "each year", "every two weeks"
    needs: /every|each/i,
    pattern: '(?:every|each) (?:single |other |(?<n>{number}) )?{anyUnit}',
    read: ({ number, anyUnit }, { matched }) =>
      repeated(setValue(grainOf(anyUnit), number ?? (/\bother\b/i.test(matched) ? 2 : 1))),
  },
  {
    id: 'en/set/every-date', // "every Friday", "each June", "every summer"
    pattern: '(?:every|each) (?:{fullWeekday}|{fullMonth}|{season}|{dayPart})(?: {dayPart:part})?',
    read: ({ fullWeekday, fullMonth, season, dayPart }) =>
      repeated(
        fullWeekday !== undefined
          ? `XXXX-WXX-${fullWeekday}`
          : fullMonth !== undefined
            ? `XXXX-${String(fullMonth).padStart(2, '0')}`
            : season !== undefined
              ? `XXXX-${['SP', 'SU', 'FA', 'WI'][season - 1]}`
              : `XXXX-XX-XXT${['MO', 'AF', 'EV', 'NI', 'DT', '12:00', '24:00'][dayPart]}`,
      ),
  },
  {
    id: 'en/set/weekdays', // "on Fridays"
    pattern: '{manyWeekdays}',
    read: ({ manyWeekdays }) => repeated(`XXXX-WXX-${manyWeekdays}`),
  },
  {
    id: 'en/set/a-year', // "twice a year", "$3 million a day", "five times per week"
    pattern: '(?:a|an|per|each) {unit}',
    read: ({ unit }, { before, matched, previous, after }) => {
      const rate =
        /(?:\b(?:once|twice|thrice|times|percent|per cent|cents?|dollars?|euros?|pounds?|billion|million|thousand|hundred|tons?|barrels?|hours|days|barrels|shares|people|miles)|%|[$£€]\s?[\d.,]+|\d)\s$/i.test(
          before,
        )
      if (/^(?:per)/i.test(matched)) return repeated(setValue(grainOf(unit)))
      if (
        !rate &&
        !(
          previous?.pos === 'NOUN' &&
          /s$/.test(previous.text) &&
          /\d[\d,.]{0,60}\s\p{L}{1,60}\s(?:\p{L}{1,60}\s)?$/u.test(before)
        )
      )
        return undefined
      return /^\s(?:ago|earlier|later|before|after)\b/i.test(after)
        ? undefined
        : repeated(setValue(grainOf(unit)))
    },
  },
]
