import type { Grain } from '../../dates/period.js'
import type { WordClass } from '../../dates/rule.js'
import { digits, mixedDigits, numberWords, readNumber } from '../quantities/numbers.js'

type NumberByWord = Readonly<Record<string, number>>

/** Longest first, so that `sept` wins over `sep`. */
const alternatives = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace(/[.]$/, '')

/** A class of whole words with a value each. */
const wordsOf = (values: NumberByWord, suffix = ''): WordClass => ({
  pattern: `(?:${alternatives(Object.keys(values)).replaceAll(' ', '[\\s-]')})${suffix}`,
  read: (text) => values[normal(text)] ?? 0,
})

/** Units by the number that `{unit}` reads. */
const grains: readonly Grain[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
]
const grainNumber = (grain: Grain): number => grains.indexOf(grain)

const months: NumberByWord = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
}
const shortMonths: NumberByWord = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}
const weekdays: NumberByWord = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
}
const shortWeekdays: NumberByWord = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}
const units: NumberByWord = {
  second: grainNumber('second'),
  minute: grainNumber('minute'),
  min: grainNumber('minute'),
  hour: grainNumber('hour'),
  day: grainNumber('day'),
  night: grainNumber('day'),
  weekend: grainNumber('weekend'),
  week: grainNumber('week'),
  month: grainNumber('month'),
  quarter: grainNumber('quarter'),
  year: grainNumber('year'),
  decade: grainNumber('decade'),
  century: grainNumber('century'),
  millennium: grainNumber('millennium'),
}
const manyUnits: NumberByWord = {
  seconds: units.second,
  secs: units.second,
  minutes: units.minute,
  mins: units.minute,
  hours: units.hour,
  days: units.day,
  nights: units.day,
  weekends: units.weekend,
  weeks: units.week,
  months: units.month,
  quarters: units.quarter,
  years: units.year,
  decades: units.decade,
  centuries: units.century,
}
const ordinals: NumberByWord = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty first': 21,
  'twenty second': 22,
  'twenty third': 23,
  'twenty fourth': 24,
  'twenty fifth': 25,
  'twenty sixth': 26,
  'twenty seventh': 27,
  'twenty eighth': 28,
  'twenty ninth': 29,
  thirtieth: 30,
  'thirty first': 31,
}
const seasons: NumberByWord = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 }
const decades: NumberByWord = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
}
/** Last, this, next: -1, 0, 1. */
const turns: NumberByWord = {
  last: -1,
  past: -1,
  'this past': -1,
  'this last': -1,
  previous: -1,
  'the past': -1,
  'the last': -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  'this coming': 1,
  upcoming: 1,
  following: 1,
}

const anyUnit: NumberByWord = { ...units, ...manyUnits }
const allMonths: NumberByWord = { ...months, ...shortMonths }

const firstDigits = (text: string): number => Number(/\d+/.exec(text)?.[0])

/** Years of two digits lie within 1930 to 2029. */
const readYear = (text: string): number => {
  const year = firstDigits(text)
  if (!/^\D?\d{2}$/.test(text)) return year
  return year < 30 ? 2000 + year : 1900 + year
}

/** `nineteen ninety-six`, `two thousand (and) five`, `twenty twenty-four`. */
const readSpokenYear = (text: string): number => {
  const [head, ...rest] = text.toLowerCase().split(/[\s-]+/)
  if (rest[0] === 'thousand') return 2000 + readNumber(rest.slice(1).join(' ') || 'zero')
  return readNumber(head) * 100 + readNumber(rest.join(' '))
}

const countWords: NumberByWord = {
  a: 1,
  an: 1,
  'a single': 1,
  'a couple of': 2,
  'a couple': 2,
  'couple of': 2,
  'a pair of': 2,
  'a dozen': 12,
  half: 0.5,
  'half a': 0.5,
  'half an': 0.5,
  'a half': 0.5,
  'one and a half': 1.5,
  'a full': 1,
  'an entire': 1,
  'a whole': 1,
}

const readCount = (text: string): number => {
  const known = countWords[normal(text)]
  if (known !== undefined) return known
  const andHalf = /\s(?:and\s)?a\shalf$/i.exec(text)
  return andHalf === null ? readNumber(text) : readNumber(text.slice(0, andHalf.index)) + 0.5
}

const number = `(?:${mixedDigits}|${digits}|${numberWords})`

const ordinalWords = alternatives(Object.keys(ordinals)).replaceAll(' ', '[\\s-]')

/** The word classes that date patterns name. */
export const dateClasses: Readonly<Record<string, WordClass>> = {
  month: {
    pattern: `(?:${alternatives(Object.keys(months))}|(?:${alternatives(Object.keys(shortMonths))})\\.?)`,
    read: (text) => allMonths[normal(text)] ?? 0,
  },
  fullMonth: wordsOf(months),
  shortMonth: wordsOf(shortMonths, '\\.?'),
  weekday: wordsOf({ ...weekdays, ...shortWeekdays }, '\\.?'),
  fullWeekday: wordsOf(weekdays),
  manyWeekdays: wordsOf(
    Object.fromEntries(Object.entries(weekdays).map(([name, value]) => [`${name}s`, value])),
  ),
  day: { pattern: '(?:3[01]|[12]\\d|0?[1-9])', read: Number },
  dayth: {
    pattern: `(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?|${ordinalWords})`,
    read: (text) => (/\d/.test(text) ? firstDigits(text) : (ordinals[normal(text)] ?? 0)),
  },
  ordinalDay: { pattern: '(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)', read: firstDigits },
  year: { pattern: '(?:1\\d{3}|20\\d{2}|2100)', read: readYear },
  newsYear: { pattern: '(?:1\\d{3}|20\\d{2})', read: readYear },
  shortYear: { pattern: "(?:['’‘]\\d{2})", read: readYear },
  anyYear: { pattern: "(?:1\\d{3}|20\\d{2}|['’‘]\\d{2})", read: readYear },
  twoDigits: { pattern: '\\d{2}', read: (text) => readYear(text) },
  smallYear: { pattern: '\\d{1,4}', read: Number },
  spokenYear: {
    pattern: `(?:(?:nineteen|eighteen|seventeen|sixteen|fifteen|twenty)[ -](?:hundred|(?:oh|o)[ -](?:one|two|three|four|five|six|seven|eight|nine)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|two thousand(?: (?:and )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))?)`,
    read: readSpokenYear,
  },
  decade: {
    pattern: "(?:(?:1[0-9]|20)\\d0|['’‘]?[2-9]0)['’]?s",
    read: (text) => {
      const value = firstDigits(text)
      return value < 100 ? 190 + value / 10 : value / 10
    },
  },
  decadeWord: wordsOf(decades),
  quarter: wordsOf({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    final: 4,
    '1st': 1,
    '2nd': 2,
    '3rd': 3,
    '4th': 4,
  }),
  quarterDigit: { pattern: '[1-4]', read: Number },
  halfWord: wordsOf({ first: 1, second: 2, latter: 2, last: 2, '1st': 1, '2nd': 2 }),
  ordinalNumber: {
    pattern: `(?:\\d{1,2}(?:st|nd|rd|th)|${ordinalWords})`,
    read: (text) => (/\d/.test(text) ? firstDigits(text) : (ordinals[normal(text)] ?? 0)),
  },
  season: wordsOf(seasons),
  turn: wordsOf(turns),
  unit: wordsOf(units),
  units: wordsOf(manyUnits),
  anyUnit: wordsOf(anyUnit),
  longUnits: wordsOf({
    days: units.day,
    weeks: units.week,
    months: units.month,
    quarters: units.quarter,
    years: units.year,
    decades: units.decade,
    centuries: units.century,
  }),
  clockUnits: wordsOf({ hours: units.hour, minutes: units.minute, seconds: units.second }),
  bigUnit: wordsOf({
    week: units.week,
    month: units.month,
    quarter: units.quarter,
    year: units.year,
    decade: units.decade,
    century: units.century,
    weekend: units.weekend,
    season: grainNumber('season'),
  }),
  focusUnit: wordsOf({
    day: units.day,
    night: units.day,
    weekend: units.weekend,
    week: units.week,
    month: units.month,
    quarter: units.quarter,
    year: units.year,
    decade: units.decade,
    century: units.century,
  }),
  number: { pattern: number, read: readNumber },
  count: {
    pattern: `(?:${number}(?: and a half)?|${alternatives(Object.keys(countWords)).replaceAll(' ', ' ')})`,
    read: readCount,
  },
  vague: wordsOf({
    several: 0,
    some: 0,
    many: 0,
    'a few': 0,
    few: 0,
    'a number of': 0,
    'a handful of': 0,
    'the few': 0,
    countless: 0,
  }),
  hour: { pattern: '(?:1\\d|2[0-4]|0?\\d)', read: Number },
  minute: { pattern: '[0-5]\\d', read: Number },
  halfDay: { pattern: '(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?)', read: (text) => (/^p/i.test(text) ? 12 : 0) },
  zone: {
    pattern:
      '(?:utc|gmt|est|edt|cst|cdt|mst|mdt|pst|pdt|et|bst|cet|cest|msk|ist|jst|kst|hkt|aest|aedt|eet|eest)',
    read: (text) => (/^(?:utc|gmt)$/i.test(text) ? 1 : 0),
  },
  dayPart: wordsOf({
    morning: 0,
    afternoon: 1,
    evening: 2,
    night: 3,
    nighttime: 3,
    midday: 5,
    noon: 5,
    midnight: 6,
    lunchtime: 5,
    dawn: 0,
  }),
}

/** TIMEX3 codes of the parts of a day, by the number that `{dayPart}` reads. */
export const dayPartCodes = ['MO', 'AF', 'EV', 'NI', 'DT', '12:00', '24:00'] as const

export const grainOf = (unit: number): Grain => grains[unit]
