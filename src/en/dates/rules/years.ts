import type { Meaning } from '../../../dates/meaning.js'
import type { DateRule, Site } from '../../../dates/rule.js'
import { inCentury, inDecade, inYear, portion, relative } from '../meanings.js'

/** Signs and words after which four digits are no year. */
const notYearBefore =
  /(?:[$£€#¥№@+*=<>]|\bno\.?|\broom|\bflight|\bpage|\brule|\bvision|\brussell?|\bp\.|\bmodel|\bboeing|\bairbus|\bsection|\barticle|\bresolution|\bhighway|\broute|\blevel|\bpoints?|\bcode|\bagainst|\bvs\.?)\s?$|\d[.,:/-]$|[-–]\d{1,3}[-–]$/i
/** What four digits count or measure when they are no year. */
export const notYearAfter =
  /^(?:[.,]\d|[:/]\d|\s?(?:%|°|percent\b|per cent\b|points?\b|million\b|billion\b|trillion\b|thousand\b|hundred\b|miles?\b|kilomet|km\b|met(?:er|re)s?\b|m\b|feet\b|ft\b|foot\b|pounds?\b|tons?\b|tonnes?\b|kg\b|hours?\b|hrs?\b|gmt\b|utc\b|people\b|men\b|women\b|troops\b|soldiers\b|jobs\b|workers\b|employees\b|dollars?\b|euros?\b|shares\b|units\b|votes\b|seats\b|homes\b|houses\b|pages\b|words\b|times\b|deaths\b|cases\b|members\b|students\b|refugees\b|acres?\b|hectares?\b|barrels?\b|years?\b|of (?:the|them|these|those)\b)|(?:st|nd|rd|th)\b)/i
const yearOpening =
  /(?:\b(?:in|since|until|till|by|from|of|to|and|before|after|between|during|through|for|around|about|circa|ca?\.|early|late|mid|year|as of|than|or|fall|spring|summer|autumn|winter|the|class of|born)|[(,;–—/-])\s?$/i

/** What stands before a year long past; other numbers of four digits are as common. */
const oldYearOpening =
  /(?:\b(?:in|since|until|by|c\.|circa|year|born|between|around|of|from|to|before|after|during)\s|\(|\(1\d{3}\s?[-–]\s?|\b1\d{3}(?:,|,? (?:and|or)) )$/i

const isYear = ({ before, after, next }: Site, year: number): boolean => {
  if (notYearBefore.test(before) || notYearAfter.test(after)) return false
  if (year >= 1900 && year <= 2050) {
    return (
      yearOpening.test(before) ||
      !(next?.pos === 'NOUN' && /s$/.test(next.text) && /^\s/.test(after)) ||
      !/\b(?:some|than|only|all|about|over|least|most|nearly|almost|another|other|up to)\s$/.test(before)
    )
  }
  const countsPlural = next?.pos === 'NOUN' && /s$/.test(next.text) && /^\s/.test(after)
  const isAttribute = year >= 1500 && next?.pos === 'NOUN' && /(?:\b(?:the|this|that)|['’]s)\s$/i.test(before)
  return !countsPlural && (isAttribute || oldYearOpening.test(before))
}

/** `the 1800s` are a century, `the 2000s` a decade. */
const decadeOrCentury = (decade: number): Meaning =>
  decade % 10 === 0 && decade < 200 ? inCentury(decade / 10 + 1) : inDecade(decade)

/** Years and what is made of years. */
export const yearRules: readonly DateRule[] = [
  {
    id: 'en/date/year', // "2020", "the year 2000", "post-2022"
    pattern: '(?:the year )?{year}',
    read: ({ year }, site) => (isYear(site, year) ? inYear(year) : undefined),
  },
  {
    id: 'en/date/year-range', // "2007-2009", "2007/08", "1914–18"
    pattern: '(?<one>{newsYear}) ?[-–—/] ?(?<other>{newsYear:until}|{twoDigits})',
    read: ({ newsYear, until, twoDigits }, { before, after }) => {
      const end = until ?? Math.floor(newsYear / 100) * 100 + (twoDigits % 100)
      return end < newsYear ||
        (newsYear < 1600 && !/(?:\(|\bca?\.\s|\bfrom\s|\bborn\s)$/i.test(before)) ||
        end - newsYear > 400 ||
        notYearBefore.test(before) ||
        /^(?:[-/]?\d|[.,]\d)/.test(after)
        ? undefined
        : inYear(newsYear)
    },
    parts: ({ newsYear, until, twoDigits }) => ({
      one: inYear(newsYear),
      other: inYear(until ?? Math.floor(newsYear / 100) * 100 + (twoDigits % 100)),
    }),
  },
  {
    id: 'en/date/short-year', // "'89", "in '04"
    pattern: '(?:the )?{shortYear}',
    read: ({ shortYear }, { before, after }) =>
      /\b(?:in|since|of|from|until|by|to|and)\s$/i.test(before) && !/^['’]?\w/.test(after)
        ? inYear(shortYear)
        : undefined,
  },
  {
    id: 'en/date/spoken-year', // "nineteen ninety-six", "the year two thousand"
    pattern: '(?:the year )?{spokenYear}',
    read: ({ spokenYear }, { before, after, matched }) =>
      /^(?:the year|nineteen|eighteen)/i.test(matched) ||
      (/\b(?:in|since|of|until|by|from)\s$/i.test(before) && !/^\s\w+s\b/.test(after))
        ? inYear(spokenYear)
        : undefined,
  },
  {
    id: 'en/date/circa-year', // "c. 347", "circa 1640"
    pattern: '(?:ca?\\.|circa) (?<number>{smallYear})',
    read: ({ smallYear }, { after }) =>
      smallYear < 100 || /^[\d,%]/.test(after) ? undefined : inYear(smallYear),
    parts: ({ smallYear }) => ({ number: inYear(smallYear) }),
  },
  {
    id: 'en/date/era-year', // "347 AD", "AD 842", "900 CE", "44 BC"
    pattern:
      '(?:(?:ad|a\\.d\\.) ?{smallYear}|{smallYear:year} ?(?:ad|a\\.d\\.|ce|c\\.e\\.|(?<before>bce?|b\\.c\\.(?:e\\.)?)))',
    read: ({ smallYear, year }, { matched }) =>
      inYear((smallYear ?? year) * (/b\.?c/i.test(matched) ? -1 : 1)),
  },
  {
    id: 'en/date/hundreds', // "the 1600s", "the early 1900s"
    pattern: "(?:the )?(?<century>1[0-9])00['’]?s",
    read: (_, { matched }) => inCentury(Number(/\d{2}/.exec(matched)?.[0]) + 1),
  },
  {
    id: 'en/date/decade', // "the 1980s", "the '80s", "the nineteen eighties"
    pattern: '(?:the )?{decade}',
    read: ({ decade }, { matched, before, after }) =>
      /\d{4}/.test(matched) ||
      /['’‘]\d/.test(matched) ||
      (/^the /i.test(matched) &&
        !/^\s?(?:°|[FC]\b|percent|degrees|and \d\ds)/.test(after) &&
        /\b(?:in|of|since|during|from|early|late|mid|until)[ -]$/i.test(before))
        ? inDecade(decade)
        : undefined,
  },
  {
    id: 'en/date/decades', // "the 70s and 80s", "the 1960s and '70s"
    pattern: '(?<one>(?:the )?{decade}) (?:and|to|or) (?<other>(?:the )?{decade:until})',
    read: ({ decade }, { matched }) => (/^(?:the|\d{4})/i.test(matched) ? inDecade(decade) : undefined),
    parts: ({ decade, until }) => ({ one: decadeOrCentury(decade), other: decadeOrCentury(until) }),
  },
  {
    id: 'en/date/decade-words', // "the eighties", "the nineteen sixties"
    pattern: '(?:the )?(?:(?<prefix>nineteen|eighteen)[ -])?{decadeWord}',
    read: ({ decadeWord }, { matched, before }) => {
      if (/eighteen/i.test(matched)) return inDecade(180 + decadeWord)
      if (/nineteen/i.test(matched)) return inDecade(190 + decadeWord)
      return /^the /i.test(matched) && /\b(?:in|of|since|during|from|early|late|mid|until)[ -]$/i.test(before)
        ? inDecade(190 + decadeWord)
        : undefined
    },
  },
  {
    id: 'en/date/century', // "the 19th century", "the early twentieth-century"
    pattern: '(?:the )?{ordinalNumber}[ -]century(?: (?<bc>bce?|b\\.c\\.))?',
    read: ({ ordinalNumber }, { matched }) =>
      ordinalNumber < 1
        ? undefined
        : /\sb\.?c/i.test(matched)
          ? inCentury(1 - ordinalNumber)
          : inCentury(ordinalNumber),
  },
  {
    id: 'en/date/centuries', // "the 17th and 18th centuries"
    pattern:
      '(?<one>(?:the )?{ordinalNumber}) (?:and|to|or) (?<other>(?:the )?{ordinalNumber:until} (?:century|centuries))',
    read: ({ ordinalNumber }) => inCentury(ordinalNumber),
    parts: ({ ordinalNumber, until }) => ({ one: inCentury(ordinalNumber), other: inCentury(until) }),
  },
  {
    id: 'en/date/turn-of-century', // "the turn of the century"
    pattern: '(?:the )?turn of (?:the|this|last) century',
    read: () => portion('early', relative('century', 0)),
  },
]
