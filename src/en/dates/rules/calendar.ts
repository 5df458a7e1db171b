import type { Meaning } from '../../../dates/meaning.js'
import type { DateRule, Site } from '../../../dates/rule.js'
import { inside, inYear, isCapitalised, onDay, recurring, time } from '../meanings.js'

/** Months whose names are words too; written small they are those. */
const couldBeWord = ({ matched }: Site): boolean =>
  /^(?:may|march|mar|sun|sat|dec|jan|sep|wed)\b/.test(matched)

/** A number, share or price goes on before or after: `$7/8`, `1/2 percent`. */
const isPartOfNumber = ({ before, after }: Site): boolean =>
  /[\p{N}$£€#/.,:-]$/u.test(before) || /^[/\d%°-]/.test(after)

const fullYear = (year: number): number => (year < 100 ? (year < 50 ? 2000 : 1900) + year : year)

const numeric = (first: number, second: number, year: number, dayFirst: boolean): Meaning | undefined => {
  const [month, day] = dayFirst || first > 12 ? [second, first] : [first, second]
  return month > 12 ? undefined : onDay(fullYear(year), month, day)
}

/** What may stand before a bare `May` or `March` that is a month. */
const monthOpening =
  /(?:\b(?:in|of|since|until|till|by|from|during|for|through|before|after|between|and|or|to|last|next|this|early|late|mid|every|each|as of|around|about|than|on)|[(,–-])[\s-]{0,2}$/i
const monthClosing =
  /^\s{0,2}(?:and|or|to|through|[,–-])\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** A bare month name that is no verb, given name or surname. */
const isMonth = (site: Site): boolean => {
  if (!isCapitalised(site)) return false
  const { matched, before, after, next, previous } = site
  if (/^\s?['’]s\s/.test(after) && !/^(?:may|march|april|june|august)/i.test(matched)) return true
  if (/^(?:may|march|mar|april|june|august|jan|dec|sep)\b/i.test(matched)) {
    if (monthOpening.test(before) || (monthClosing.test(after) && !/\p{Lu}\p{Ll}+\s$/u.test(before)))
      return !/^\s\p{Lu}/u.test(after) || /^\s(?:and|or)\b/.test(after)
    if (/^(?:may|march|mar|jan|dec|sep)\b/i.test(matched)) return false
    return (
      next?.pos !== 'PROPN' &&
      previous?.pos !== 'PROPN' &&
      !/^\s\p{Lu}/u.test(after) &&
      !/\p{Lu}\w{1,60}\s$/u.test(before)
    )
  }
  return true
}

/** `on a Monday` is any. */
const weekdayNamed = (weekday: number, { before, next }: Site): Meaning =>
  /\ba\s$/i.test(before) && next?.pos !== 'NOUN' && next?.pos !== 'ADJ'
    ? { type: 'fixed', kind: 'DATE', value: `XXXX-WXX-${weekday}` }
    : recurring({ weekday })

/** Days and months, with and without their year. */
export const calendarRules: readonly DateRule[] = [
  {
    id: 'en/date/iso', // "2025-06-28", "2025-06-28T10:15"
    pattern:
      '{year}-(?<mm>0[1-9]|1[0-2])-(?<dd>[0-3]\\d)(?:[T ](?<clock>[0-2]\\d:[0-5]\\d)(?::\\d\\d)?(?:z|\\+\\d\\d:?\\d\\d)?)?',
    read: ({ year }, { matched }) => {
      const [, month, day, clock] = /-(\d\d)-(\d\d)(?:[T\s]+(\d\d:\d\d))?/i.exec(matched) ?? []
      const date = onDay(year, Number(month), Number(day))
      return clock === undefined ? date : time(clock, date)
    },
  },
  {
    id: 'en/date/numeric', // "7/8/07", "07/08/2007"
    pattern: '(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?:{year}|{twoDigits})',
    read: ({ year, twoDigits }, site) => {
      const [first, second] = site.matched.split('/').map(Number)
      return isPartOfNumber(site) ? undefined : numeric(first, second, year ?? twoDigits, false)
    },
  },
  {
    id: 'en/date/numeric-dotted', // "28.06.2025"
    pattern: '(?<a>\\d{1,2})\\.(?<b>\\d{1,2})\\.{year}',
    read: ({ year }, site) => {
      const [day, month] = site.matched.split('.').map(Number)
      return isPartOfNumber(site) ? undefined : numeric(day, month, year, true)
    },
  },
  {
    id: 'en/date/numeric-dashed', // "28-06-2025"
    pattern: '(?<a>\\d{1,2})-(?<b>\\d{1,2})-{year}',
    read: ({ year }, site) => {
      const [day, month] = site.matched.split('-').map(Number)
      return isPartOfNumber(site) ? undefined : numeric(day, month, year, month <= 12)
    },
  },
  {
    id: 'en/date/month-day-year', // "Friday, June 27th, 2025", "Sept. 30, '89"
    pattern: '(?:{weekday},? (?:the )?)?{month} {dayth},? {anyYear}',
    read: ({ anyYear, month, dayth }, site) => (couldBeWord(site) ? undefined : onDay(anyYear, month, dayth)),
  },
  {
    id: 'en/date/september-attacks', // "the September 11 attacks"
    pattern:
      '(?:September|Sept\\.?) 11(?:th)?(?=,? (?:2001,? )?(?:terrorist |terror )?(?:attacks?|hijackings|hijackers|terrorist))',
    read: () => onDay(2001, 9, 11),
  },
  {
    id: 'en/date/month-day', // "Friday, June 27", "May 9th", "March eighth"
    pattern: '(?:{weekday},? (?:the )?)?{month} (?:the )?{dayth}',
    read: ({ month, dayth }, site) =>
      couldBeWord(site) ||
      /^(?:,\d{3}|\.\d|:\d|\s?%|-\p{L}|\s(?:quarter|half|round|century)\b)/u.test(site.after)
        ? undefined
        : recurring({ month, day: dayth }),
  },
  {
    id: 'en/date/day-month-year', // "27 June 2025", "the 27th of June, 2025"
    pattern: '(?:{weekday},? )?(?:the )?{dayth} (?:of )?{month},? {anyYear}',
    read: ({ anyYear, month, dayth }, site) =>
      isPartOfNumber(site) ? undefined : onDay(anyYear, month, dayth),
  },
  {
    id: 'en/date/day-month', // "27 June", "the 27th of June", "the fifth of January"
    pattern: '(?:{weekday},? )?(?:the )?{dayth} (?:of )?{month}',
    read: ({ month, dayth }, site) =>
      isPartOfNumber(site) ||
      /(?:^|\s)(?:may|march|mar|sun|sat|dec|jan|sep)\.?$/.test(site.matched) ||
      (!/\d/.test(site.matched) && !/\bof\s/i.test(site.matched))
        ? undefined
        : recurring({ month, day: dayth }),
  },
  {
    id: 'en/date/compact', // "27-Jun-2025", "27Jun2025"
    pattern: '{day}-?{shortMonth}-?{year}',
    read: ({ year, shortMonth, day }) => onDay(year, shortMonth, day),
  },
  {
    id: 'en/date/month-year', // "June 2025", "March, 1996", "December of 384"
    pattern: '{month}(?:,? (?:of |in )?(?:{anyYear}|{spokenYear})| of (?<ad>[3-9]\\d\\d))',
    read: ({ anyYear, spokenYear, month }, site) => {
      const year = anyYear ?? spokenYear ?? Number(/\d{3}$/.exec(site.matched)?.[0])
      return couldBeWord(site) ? undefined : inside({ month }, inYear(year))
    },
  },
  {
    id: 'en/date/month', // "in June", "since May"
    pattern: '{fullMonth}',
    read: ({ fullMonth }, site) => (isMonth(site) ? recurring({ month: fullMonth }) : undefined),
  },
  {
    id: 'en/date/short-month', // "in Sept."
    pattern: '{shortMonth}',
    read: ({ shortMonth }, site) =>
      /^\p{L}{3,4}\.$/u.test(site.matched) && isMonth(site) && monthOpening.test(site.before)
        ? recurring({ month: shortMonth })
        : undefined,
  },
  {
    id: 'en/date/weekday', // "Friday", "Tuesday's"
    pattern: '{fullWeekday}',
    read: ({ fullWeekday }, site) => {
      const named =
        /^\s(?!(?:morning|afternoon|evening|night)\b)(?:\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)\s{0,1}(?:[,.]|$)/u
      const isName = /(?:\b(?:Black|Bloody|Super|Good|Ash|Holy|Palm|Maundy|Ruby|Cyber)|[“"‘])\s?$/.test(
        site.before,
      )
      return isCapitalised(site) &&
        !isName &&
        !(named.test(site.after) && /\p{Lu}\p{Ll}+\s$/u.test(site.before))
        ? weekdayNamed(fullWeekday, site)
        : undefined
    },
  },
  {
    id: 'en/date/short-weekday', // "on Thurs.", "(Fri.)"
    pattern: '(?:mon|tues?|wed|thurs?|fri)\\.',
    read: (_, site) => {
      const key = site.matched.slice(0, 3).toLowerCase()
      const weekday = ['mon', 'tue', 'wed', 'thu', 'fri'].indexOf(key) + 1
      return isCapitalised(site) && /(?:\bon |\()$/i.test(site.before) ? recurring({ weekday }) : undefined
    },
  },
  {
    id: 'en/date/weekday-the-day', // "Tuesday the 24th"
    pattern: '{fullWeekday},? the {ordinalDay}',
    read: ({ ordinalDay }) => recurring({ day: ordinalDay }),
  },
  {
    id: 'en/date/ordinal-day', // "on the 15th"
    pattern: 'the {ordinalDay}',
    read: ({ ordinalDay }, { before, after }) =>
      /\b(?:on|until|by|from|since|before|after) $/i.test(before) &&
      /^\s?(?:[,.;)]|$|(?:and|at|with) )/.test(after)
        ? recurring({ day: ordinalDay })
        : undefined,
  },
  {
    id: 'en/date/day-range', // "June 27–29, 2025", "June 27 to 29", "27–29 June"
    pattern:
      '(?:(?<one>{month} {dayth}) ?(?:[-–—]|to|through|and|or) ?(?<other>{dayth:until}(?:,? {anyYear})?)|(?<single>{dayth:from}) ?(?:[-–—]|to|and) ?(?<last>{dayth:end} {month:of}(?:,? {anyYear:in})?))',
    read: (numbers, { after, matched }) =>
      /^(?:\d|,\d|\.\d|\s?(?:percent|%|million|people|years|points))/.test(after) || couldBeWordIn(matched)
        ? undefined
        : recurring({ month: numbers.month ?? numbers.of }),
    parts: ({ month, dayth, until, anyYear, from, end, of, in: year }): Record<string, Meaning> =>
      of === undefined
        ? { one: dayIn(month, dayth, anyYear), other: dayIn(month, until, anyYear) }
        : { single: dayIn(of, from, year), last: dayIn(of, end, year) },
  },
  {
    id: 'en/date/month-range', // "January-June 2016", "May and June 1981"
    pattern:
      '(?<one>{fullMonth}) ?(?:[-–—]|to|and|or|through) ?(?<other>{fullMonth:until},? (?:of |in )?{year})',
    read: ({ fullMonth }) => recurring({ month: fullMonth }),
    parts: ({ fullMonth, until, year }) => ({
      one: inside({ month: fullMonth }, inYear(fullMonth > until ? year - 1 : year)),
      other: inside({ month: until }, inYear(year)),
    }),
  },
]

const couldBeWordIn = (text: string): boolean => /\b(?:may|march|mar|sun|sat|dec|jan|sep)\b/.test(text)

const dayIn = (month: number, day: number, year: number | undefined): Meaning =>
  year === undefined ? recurring({ month, day }) : onDay(year, month, day)
