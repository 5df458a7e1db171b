import type { DateRule } from '../../../dates/rule.js'
import { recurring, time } from '../meanings.js'
import { dayPartCodes } from '../words.js'

const padded = (value: number): string => String(value).padStart(2, '0')
const clock = (hour: number, minute = 0, zulu = false): string =>
  `${padded(hour)}:${padded(minute)}${zulu ? 'Z' : ''}`
const hourOf = (hour: number, halfDay: number): number => (hour % 12) + halfDay

/** Times of day. */
export const clockRules: readonly DateRule[] = [
  {
    id: 'en/time/half-day', // "10:35 a.m.", "6 pm EDT"
    pattern: '{hour}(?:[:.]{minute})?(?: ?{halfDay})(?:,? \\(?{zone}\\)?| local time| eastern(?: time)?)?',
    read: ({ hour, minute, halfDay, zone }, { before }) =>
      hour > 12 || /[\d$.:]$/.test(before)
        ? undefined
        : time(clock(hourOf(hour, halfDay), minute, zone === 1)),
  },
  {
    id: 'en/time/full', // "18:00", "18:00 UTC", "0800 GMT"
    pattern:
      '(?:{hour}:{minute}(?::[0-5]\\d)?(?: ?{zone}| local time| hours| hrs)?|(?<h>[0-2]\\d)(?<m>[0-5]\\d) ?(?:{zone:of}|hours|hrs))',
    read: ({ hour, minute, zone, of }, { matched, before, after }) => {
      if (/[\d$:.,-]$/.test(before) || /^[:.]\d/.test(after) || /^\s?[-–]\s?\d/.test(after)) return undefined
      if (hour !== undefined) {
        const isClock =
          zone !== undefined ||
          matched.length >= 5 ||
          /\b(?:at|by|from|until|since|around|about|before|after|,)\s$/i.test(before)
        return isClock ? time(clock(hour, minute, zone === 1)) : undefined
      }
      if (of === undefined && !/\b(?:at|by|until|from|before|after|around|about|since)\s$/i.test(before))
        return undefined
      return time(clock(Number(matched.slice(0, 2)), Number(matched.slice(2, 4)), of === 1))
    },
  },
  {
    id: 'en/time/oclock', // "ten o'clock", "4 in the morning"
    pattern:
      "(?:{hour}|{number})(?: o['’]clock(?: (?:in|at) (?:the )?{dayPart})?| (?:in|at) (?:the )?{dayPart:part})",
    read: ({ hour, number, dayPart, part }) => {
      const at = hour ?? number
      const when = dayPart ?? part
      if (at > 12 || at < 1) return undefined
      const later = when !== undefined && when >= 1 && when <= 3 && !(when === 3 && at < 6)
      return time(clock(later ? hourOf(at, 12) : at))
    },
  },
  {
    id: 'en/time/noon', // "noon", "midnight", "midday"
    pattern: '(?:noon|midnight|midday)',
    read: (_, { matched, before, previous, next }) => {
      if (
        previous?.pos === 'DET' ||
        (/^\p{Lu}/u.test(matched) && before.trim() !== '') ||
        next?.pos === 'NOUN' ||
        !/(?:\b(?:at|by|until|before|after|around|about|from|since|to|and|of|past|shortly|just)\s|^)$/i.test(
          before,
        )
      )
        return undefined
      return time(/^midnight$/i.test(matched) ? '24:00' : '12:00')
    },
  },
  {
    id: 'en/time/day-part', // "in the morning", "during the night"
    pattern: '(?:the )?(?:early |late |mid[- ]?)?(?<part>morning|afternoon|evening|night|dawn)',
    read: (_, { matched, before, after }) => {
      const part = /\w+$/.exec(matched.toLowerCase())![0]
      if (
        part === 'dawn' ||
        !/^the\s/i.test(matched) ||
        !/\b(?:in|during|through|throughout|into)\s$/i.test(before)
      )
        return undefined
      if (/^\s(?:sky|news|air|shift|paper|show|light|session|hours?)\b/i.test(after)) return undefined
      return time(dayPartCodes[['morning', 'afternoon', 'evening', 'night'].indexOf(part)])
    },
  },
]

const day = (month: number, number: number) => ({ month, day: number })

/** Days with a name that every calendar knows. Dates: public holiday law of the United States and the Western church year. */
const holidays: Readonly<Record<string, Parameters<typeof recurring>[0]>> = {
  christmas: day(12, 25),
  'christmas day': day(12, 25),
  'christmas eve': day(12, 24),
  'boxing day': day(12, 26),
  "new year's day": day(1, 1),
  'new year’s day': day(1, 1),
  "new year's eve": day(12, 31),
  'new year’s eve': day(12, 31),

  "new year's": day(1, 1),
  'new year’s': day(1, 1),
  "valentine's day": day(2, 14),
  'valentine’s day': day(2, 14),
  "april fools' day": day(4, 1),
  'april fools’ day': day(4, 1),
  halloween: day(10, 31),
  'may day': day(5, 1),
  'fourth of july': day(7, 4),
  'veterans day': day(11, 11),
  'armistice day': day(11, 11),
  "st. patrick's day": day(3, 17),
  'st. patrick’s day': day(3, 17),
  'bastille day': day(7, 14),
  "international women's day": day(3, 8),
  'international women’s day': day(3, 8),
  easter: { easter: 0 },
  'easter sunday': { easter: 0 },
  'easter monday': { easter: 1 },
  'good friday': { easter: -2 },
  'palm sunday': { easter: -7 },
  'ash wednesday': { easter: -46 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'thanksgiving day': { month: 11, weekday: 4, nth: 4 },
  'labor day': { month: 9, weekday: 1, nth: 1 },
  'memorial day': { month: 5, weekday: 1, nth: -1 },
  'martin luther king day': { month: 1, weekday: 1, nth: 3 },
  'columbus day': { month: 10, weekday: 1, nth: 2 },
  "mother's day": { month: 5, weekday: 7, nth: 2 },
  'mother’s day': { month: 5, weekday: 7, nth: 2 },
}
const names = Object.keys(holidays)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('.', '\\.'))
  .join('|')

/** Feasts and holidays. */
export const holidayRules: readonly DateRule[] = [
  {
    id: 'en/date/holiday', // "Christmas Eve", "last Thanksgiving"
    pattern: `(?:(?<turned>last|next|this) )?(?:${names})`,
    read: (_, { matched, after, previous }) => {
      if (previous?.pos === 'PROPN') return undefined
      if (
        !/(?:^|\s)\p{Lu}/u.test(matched) ||
        /^\s(?:tree|card|cards|carol|island|story|song|party|market|present|presents|message|speech|\p{Lu})/u.test(
          after,
        ) ||
        /^['’-]\w/.test(after)
      )
        return undefined
      const text = matched.toLowerCase().replace(/\s+/g, ' ')
      const turned = /^(last|next|this) /.exec(text)
      const fields = holidays[turned === null ? text : text.slice(turned[0].length)]
      return (
        fields && recurring(fields, turned === null ? undefined : { last: -1, next: 1, this: 0 }[turned[1]])
      )
    },
  },
  {
    id: 'en/date/nine-eleven', // "since 9/11"
    pattern: '9/11',
    read: () => ({
      type: 'inside',
      fields: day(9, 11),
      of: { type: 'period', period: { grain: 'year', index: 2001 } },
    }),
  },
]
