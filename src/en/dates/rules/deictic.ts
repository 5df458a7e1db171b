import type { DateRule } from '../../../dates/rule.js'
import { duration, past, present, recurring, relative, reporting, time } from '../meanings.js'
import { dayPartCodes, grainOf } from '../words.js'
import { compared, shifted } from './shifted.js'

const relativeDays: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  tonite: 0,
  yesterday: -1,
  tomorrow: 1,
}

/** `today` in `is still used today`, `today's youth`: these days. */
const isNowadays = (before: string, after: string): boolean =>
  /^['’]s (?:world|society|generation|youth|young|technolog|standards|modern|economy|environment|children|kids)/i.test(
    after,
  ) ||
  /\b(?:still (?:\p{L}+ ){1,3}|known |used |exists? |surviv\p{L}+ |what is |than )$/iu.test(before) ||
  /^ than ever\b/i.test(after)

/** Days and units told from the day of publication. */
export const deicticRules: readonly DateRule[] = [
  {
    id: 'en/date/relative-day', // "yesterday", "today"
    pattern: '(?:today|tonight|yesterday|tomorrow)',
    read: (_, { matched, before, after }) => {
      const word = matched.toLowerCase()
      if (/^['’]s\s/.test(after) && /\b(?:USA|World|Russia|Psychology)\s$/.test(before)) return undefined
      if (/\b(?:USA|Russia|Psychology|Christianity|History)\s$/.test(before)) return undefined
      const day = relative('day', relativeDays[word])
      if (word === 'today') return isNowadays(before, after) ? present : { type: 'nowadays', otherwise: day }
      return word === 'tonight' ? time('NI', day) : day
    },
  },
  {
    id: 'en/date/day-but-one', // "the day before yesterday", "the day after tomorrow"
    pattern: '(?:the )?day (?:before yesterday|after tomorrow)',
    read: (_, { matched }) => relative('day', /yesterday$/i.test(matched) ? -2 : 2),
  },
  {
    id: 'en/date/last-night', // "last night", "this morning", "tomorrow night"
    pattern: '(?:(?<which>last|this|tomorrow|yesterday|today)) {dayPart}',
    read: ({ dayPart }, { matched }) => {
      const first = matched.toLowerCase()
      if (dayPart > 4 && !/noon|midnight/.test(first)) return undefined
      const offset =
        first.startsWith('last') || first.startsWith('yest') ? -1 : first.startsWith('tomorrow') ? 1 : 0
      return time(dayPartCodes[dayPart], relative('day', offset))
    },
  },
  {
    id: 'en/date/overnight', // "prices fell overnight"
    pattern: 'overnight',
    read: (_, { next, after }) =>
      next?.pos === 'NOUN' || /^-/.test(after) ? undefined : time('NI', relative('day', 0)),
  },
  {
    id: 'en/date/last-unit', // "last week", "this year", "next month", "the past decade"
    pattern:
      '(?:the )?(?:(?<previous>last|past|previous)|(?<current>this|current)|(?<upcoming>next|coming|following|upcoming)) (?:full |calendar |whole |entire |fiscal |financial )?{bigUnit}',
    read: ({ bigUnit }, { matched, after }) => {
      const text = matched.toLowerCase()
      const grain = grainOf(bigUnit)
      if (/^the (?:past|last)\b/.test(text) && !/quarter|fiscal|financial/.test(text))
        return duration(grain, 1)
      if (/^the next (?:decade|century|week|month)/.test(text) && !/^\s?['’]s/.test(after))
        return duration(grain, 1)
      const from = /^the (?:next|following|previous)/.test(text) ? 'focus' : 'publication'
      const offset = /(?:last|past|previous)\s/.test(text) ? -1 : /(?:this|current)\s/.test(text) ? 0 : 1
      return grain === 'weekend' && offset === 0
        ? recurring({ weekend: true }, 0)
        : relative(grain, offset, from)
    },
  },
  {
    id: 'en/date/this-past-unit', // "this past week", "this coming year"
    pattern: 'this (?:past|last|coming) {bigUnit}',
    read: ({ bigUnit }, { matched }) => relative(grainOf(bigUnit), /coming/i.test(matched) ? 1 : -1),
  },
  {
    id: 'en/date/latest-quarter', // "the latest quarter", "the most recent fiscal year"
    pattern:
      '(?:the|its|their) (?:latest|most recent|just-ended)(?: fiscal| reporting)? (?:(?<quarterly>quarter|period)|year)',
    read: (_, { matched }) =>
      /year$/i.test(matched) ? relative('year', -1) : reporting(0, { isOver: true }),
  },
  {
    id: 'en/date/last-recurring', // "last June", "next Friday", "this past spring", "this June"
    pattern: '(?:the )?{turn} (?:{month} {dayth}|{fullMonth}|{shortMonth}|{fullWeekday}|{season})',
    read: (
      { turn, month: dated, dayth, fullMonth, shortMonth, fullWeekday, season },
      { matched, before },
    ) => {
      if (dated !== undefined) return recurring({ month: dated, day: dayth }, turn)
      if (/(?:this|the past) may$/i.test(matched) && !/May$/.test(matched)) return undefined
      if (/\b(?:march|august)$/.test(matched) || (/^following/i.test(matched) && /\w\s$/.test(before)))
        return undefined
      const month = fullMonth ?? shortMonth
      const fields =
        month !== undefined ? { month } : fullWeekday !== undefined ? { weekday: fullWeekday } : { season }
      return recurring(fields, turn)
    },
  },
  {
    id: 'en/date/week-weekday', // "Tuesday last week", "Friday next week"
    pattern: '{fullWeekday},? (?:of )?(?:last|next|this) week',
    read: ({ fullWeekday }, { matched }) => {
      if (/this week$/i.test(matched)) return recurring({ weekday: fullWeekday }, 0)
      return recurring({ weekday: fullWeekday }, /next week$/i.test(matched) ? 1 : -1)
    },
  },
  {
    id: 'en/date/ago', // "two years ago", "half a year ago"
    needs: /\sago/i,
    pattern: '{count} {anyUnit}(?: or (?:so|two|more))? ago',
    read: ({ count, anyUnit }) => compared(shifted(anyUnit, count, -1, 'publication')),
  },
  {
    id: 'en/date/either-ago', // "half a year or a year ago"
    needs: /\sago/i,
    pattern: '(?<one>{count} {anyUnit}) or (?<other>{count:more} {anyUnit:unit} ago)',
    read: ({ count, anyUnit }) => shifted(anyUnit, count, -1, 'publication'),
    parts: ({ count, anyUnit, more, unit }) => ({
      one: shifted(anyUnit, count, -1, 'publication'),
      other: shifted(unit, more, -1, 'publication'),
    }),
  },
  {
    id: 'en/date/half-ago', // "a year and a half ago"
    pattern: '(?:a|an|one) {unit} and a half ago',
    read: ({ unit }) => shifted(unit, 1.5, -1, 'publication'),
  },
  {
    id: 'en/date/year-ago', // "the year-ago quarter", "a year-earlier profit", "last year's quarter"
    pattern:
      "(?:(?:the )?(?:(?:same|comparable|corresponding) )?(?:year[- ](?:ago|earlier)|prior[- ]year)(?: (?:quarter|period))?|(?:the )?last year['’]s (?:quarter|period)|the (?:same|comparable|corresponding|like) (?:quarter|period)(?: (?:of )?(?:last year|the (?:previous|last|prior) year|a year (?:ago|earlier|before)|in the (?:previous|prior) year))|the quarter a year (?:ago|earlier))",
    read: () => reporting(-1, { otherwise: relative('year', -1), isOver: true }),
  },
  {
    id: 'en/date/period-of-year', // "the 1988 quarter", "the 1989 period"
    pattern: 'the {year} (?:quarter|period)',
    read: ({ year }) => reporting(0, { year }),
  },
  {
    id: 'en/date/from-now', // "in two weeks' time", "three years from now", "two weeks hence"
    needs: /\sfrom\s{1,3}now|\shence|\stime/i,
    pattern: "{count} {anyUnit}(?:(?: from now| hence)|['’]? time)",
    read: ({ count, anyUnit }, { before, matched }) =>
      /time$/i.test(matched) && !/\bin\s$/i.test(before)
        ? undefined
        : shifted(anyUnit, count, 1, 'publication'),
  },
  {
    id: 'en/date/vague-ago', // "several years ago", "months ago", "a long time ago"
    pattern:
      '(?:(?:just |only )?(?:{vague} )?{units}|(?:a )?(?:long|short) (?:time|while)|some time|a while|not (?:that )?long) (?:ago|back)',
    read: (_, { matched }) =>
      /back$/i.test(matched) && !/\b(?:time|years|months)/i.test(matched) ? undefined : past,
  },
]
