import type { DateRule } from '../../../dates/rule.js'
import { duration, repeated } from '../meanings.js'
import { grainOf } from '../words.js'

const clockUnits = new Set(['second', 'minute', 'hour'])

/** Lengths of time. */
export const durationRules: readonly DateRule[] = [
  {
    id: 'en/duration/count', // "35 years", "two and a half hours", "half a year"
    pattern:
      '(?:(?:the|these|those|its|his|their) )?(?:(?:past|last|next|first|final|coming|initial|previous|following|recent|opening|full|whole|entire|other) )?{count} (?:(?:more|straight|consecutive|full|whole|long|additional|extra|successive|short|solid|calendar|working|business|trading) )?{anyUnit}',
    read: ({ count, anyUnit }, { matched, after, before, first }) => {
      if (/^(?:second|min)$/i.test(matched) || /\bsecond$/i.test(matched)) return undefined
      if (/^(?:a|an|half|one)\s(?:weekend|night)$/i.test(matched)) return undefined
      if (/^(?:\s?-?old\b|-\p{L}|\s(?:of|in) age\b)/iu.test(after)) return undefined
      if (/[$£€#.,\d]$/.test(before) || (first?.pos === 'PROPN' && /^\d/.test(matched)))
        return /[$£€#.,\d]$/.test(before) ? undefined : duration(grainOf(anyUnit), count)
      if (
        /^(?:an?)\s(?:min|quarter|second|minute)$/i.test(matched) &&
        !/\b(?:for|in|within|after)\s$/i.test(before)
      )
        return undefined
      return duration(grainOf(anyUnit), count)
    },
  },
  {
    id: 'en/duration/hyphened', // "two-year", "a 10-year-long", "16-hour"
    pattern: '{number}-{anyUnit}(?:[ -]long)?',
    read: ({ number, anyUnit }, { after, matched, before }) =>
      /^-olds?\b/i.test(after) || /quarters$/i.test(matched) || /[$£€#.,\d-]$/.test(before)
        ? undefined
        : duration(grainOf(anyUnit), number),
  },
  {
    id: 'en/duration/and-half', // "a year and a half", "a minute and a half"
    pattern: '(?:a|an|one) {unit} and a half',
    read: ({ unit }) => duration(grainOf(unit), 1.5),
  },
  {
    id: 'en/duration/range', // "two to three years", "12 to 18 months", "3-5 days"
    pattern: '(?:the (?:next|last|past) )?{number} ?(?:to|or|-|–) ?{number:until} {anyUnit}',
    read: ({ anyUnit, until, number }) => (until > number ? duration(grainOf(anyUnit)) : undefined),
  },
  {
    id: 'en/duration/vague', // "several weeks", "a few days", "the last few years", "some years"
    pattern:
      '(?:(?:the|these) )?(?:(?:past|last|next|first|final|coming) )?{vague} (?:more |short |long |full )?{units}',
    read: ({ units }) => duration(grainOf(units)),
  },
  {
    id: 'en/duration/bare', // "for years", "in weeks", "days of talks", "the years leading up to"
    pattern: '(?:the )?(?:{longUnits}|{clockUnits})',
    read: ({ longUnits: long, clockUnits: short }, { before, after, matched, previous }) => {
      const longUnits = long ?? short
      if (long === undefined)
        return /\b(?:in|within|just|for|only|mere|last|lasted)\s$/i.test(before) &&
          !/^(?:-|\s(?:of|ago)\b)/.test(after)
          ? duration(grainOf(short))
          : undefined
      if (/^the /i.test(matched) && /\b(?:over|through)\s$/i.test(before)) return duration(grainOf(longUnits))
      if (/^the /i.test(matched))
        return /^\s(?:leading|since|before|after|that followed|following|between|ahead|of)\b/i.test(after)
          ? duration(grainOf(longUnits))
          : undefined
      if (/^[-’']/.test(after) || previous?.pos === 'NUM' || previous?.pos === 'ADJ') return undefined
      if (
        /^\s(?:of|before|after|earlier|following|into|away)\b/i.test(after) &&
        !/\p{L}$/u.test(
          before
            .trimEnd()
            .replace(
              /\b(?:the|after|for|just|only|despite|over|about|in|with|took|take|takes|spent|spend|of|by|within|and|or|until|than)$/i,
              '',
            ),
        )
      )
        return duration(grainOf(longUnits))
      return /\b(?:for|in|within|after|over|take|takes|took|spent|spend|last|lasted|just|only|mere|until|through|during)\s$/i.test(
        before,
      ) && !/^\s(?:of the|past|ago|to come|ahead|gone)\b/i.test(after)
        ? duration(grainOf(longUnits))
        : undefined
    },
  },
  {
    id: 'en/duration/unit-long', // "decades-long", "yearslong", "a months-long siege", "year-long"
    pattern: '(?:{units}|{unit})[- ]?long',
    read: ({ units, unit }, { matched }) =>
      /\slong$/i.test(matched)
        ? undefined
        : units === undefined
          ? duration(grainOf(unit), 1)
          : duration(grainOf(units)),
  },
  {
    id: 'en/duration/while', // "for a while", "for some time", "a long time"
    pattern:
      '(?:a (?:short |long |little |good )?while|some time|quite some time|a (?:very )?(?:long|short) time|an? (?:\\p{L}+ ){0,2}period of time)',
    read: (_, { before, after }) => {
      if (/^\s(?:ago|back|later|before|after)\b/i.test(after)) return undefined
      return /\b(?:for|in|within|after|quite|take|takes|took|lasts?)\s$/i.test(before)
        ? { type: 'fixed', kind: 'DURATION', value: 'PXX' }
        : undefined
    },
  },
  {
    id: 'en/duration/months-ended', // "the nine months", "the first six months"
    pattern: 'the (?:fiscal )?year(?= (?:ended|ending|ends|to \\p{Lu}))',
    read: () => duration('year', 1),
  },
]

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
        (/\b\p{Lu}\p{L}*\s$/u.test(before) && /^\p{Lu}/u.test(matched)) ||
        (/^\p{Lu}/u.test(matched) && /^\s\p{Lu}/u.test(after))
      if (isName || (/^(?:quarterly)$/i.test(matched) && next?.pos === 'NOUN')) return undefined
      return repeated(adverbs[matched.toLowerCase()])
    },
  },
  {
    id: 'en/set/every-unit', // "every day", "each year", "every two weeks"
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
          /\d[\d,.]*\s\p{L}+\s(?:\p{L}+\s)?$/u.test(before)
        )
      )
        return undefined
      return /^\s(?:ago|earlier|later|before|after)\b/i.test(after)
        ? undefined
        : repeated(setValue(grainOf(unit)))
    },
  },
]
