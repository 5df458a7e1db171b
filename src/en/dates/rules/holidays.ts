import type { DateRule } from '../../../dates/rule.js'
import { recurring } from '../meanings.js'

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
