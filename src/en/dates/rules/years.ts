import type { DateRule, Site } from '../../../dates/rule.js'
import { inCentury, inDecade, inside, inYear, portion, recurring, relative } from '../meanings.js'

/** Signs and words after which four digits are no year. */
const notYearBefore =
  /(?:[$£€#¥№@+*=<>]|\bno\.?|\broom|\bflight|\bpage|\brule|\bvision|\brussell?|\bp\.|\bmodel|\bboeing|\bairbus|\bsection|\barticle|\bresolution|\bhighway|\broute|\blevel|\bpoints?|\bcode|\bagainst|\bvs\.?)\s?$|\d[.,:/-]$|[-–]\d{1,3}[-–]$/i
/** What four digits count or measure when they are no year. */
const notYearAfter =
  /^(?:[.,]\d|[:/]\d|\s?(?:%|°|percent\b|per cent\b|points?\b|million\b|billion\b|trillion\b|thousand\b|hundred\b|miles?\b|kilomet|km\b|met(?:er|re)s?\b|m\b|feet\b|ft\b|foot\b|pounds?\b|tons?\b|tonnes?\b|kg\b|hours?\b|hrs?\b|gmt\b|utc\b|people\b|men\b|women\b|troops\b|soldiers\b|jobs\b|workers\b|employees\b|dollars?\b|euros?\b|shares\b|units\b|votes\b|seats\b|homes\b|houses\b|pages\b|words\b|times\b|deaths\b|cases\b|members\b|students\b|refugees\b|acres?\b|hectares?\b|barrels?\b|years?\b|of (?:the|them|these|those)\b)|(?:st|nd|rd|th)\b)/i
const yearOpening =
  /(?:\b(?:in|since|until|till|by|from|of|to|and|before|after|between|during|through|for|around|about|circa|ca?\.|early|late|mid|year|as of|than|or|fall|spring|summer|autumn|winter|the|class of|born)|[(,;–—/-])\s?$/i

const isYear = ({ before, after, next }: Site, year: number): boolean => {
  if (notYearBefore.test(before) || notYearAfter.test(after)) return false
  if (year >= 1900 && year <= 2050) {
    return (
      yearOpening.test(before) ||
      !(next?.pos === 'NOUN' && /s$/.test(next.text) && /^\s/.test(after)) ||
      !/\b(?:some|than|only|all|about|over|least|most|nearly|almost|another|other|up to)\s$/.test(before)
    )
  }
  return (
    /(?:\b(?:in|since|until|by|c\.|circa|year|born|between|around|of|from|to)\s|\(|\(1\d{3}\s?[-–]\s?)$/i.test(
      before,
    ) && !(next?.pos === 'NOUN' && /s$/.test(next.text) && /^\s/.test(after))
  )
}

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
    parts: ({ decade, until }) => ({ one: inDecade(decade), other: inDecade(until) }),
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

/** Quarters, halves, seasons and business years. */
export const yearPartRules: readonly DateRule[] = [
  {
    id: 'en/date/year-end', // "by year-end", "the year's end", "year-end 2024"
    pattern: "(?:the )?year(?:-|['’]s | )end(?: {year})?",
    read: ({ year }) => portion('late', year === undefined ? relative('year', 0) : inYear(year)),
  },
  {
    id: 'en/date/quarter', // "the third quarter", "fourth-quarter", "the fiscal first quarter"
    pattern: '(?:the )?(?:fiscal[ -]|calendar )?(?:fiscal )?{quarter}[ -](?:fiscal[ -])?quarter',
    read: ({ quarter }, { after, before }) =>
      /^(?:[ -]?(?:back|final|finals|century|mile|note|of (?:a|an|the) (?:game|match|hour|million|century))|\s?century)\b/i.test(
        after,
      ) || /\b(?:yard|score|touchdown)\b/i.test(before)
        ? undefined
        : recurring({ quarter }),
  },
  {
    id: 'en/date/quarter-short', // "Q3", "Q1 2025", "3Q 2024"
    pattern: '(?:q{quarterDigit}|{quarterDigit:before}q)(?:[ /-]?(?:fy)? ?{anyYear})?',
    read: ({ quarterDigit, before, anyYear }, site) => {
      const isReported =
        /\b(?:in|for|of|during|the|since|from|by|until|through|its|their|this|last|next|and)\s$/i.test(
          site.before,
        ) ||
        /^\s(?:results?|earnings|profits?|revenues?|sales|loss|losses|gdp|growth|report|figures|net|operating)\b/i.test(
          site.after,
        )
      if (!/Q/.test(site.matched) || (anyYear === undefined && !isReported)) return undefined
      const fields = { quarter: quarterDigit ?? before }
      return anyYear === undefined ? recurring(fields) : inside(fields, inYear(anyYear))
    },
  },
  {
    id: 'en/date/year-quarter', // "the 1988 second quarter", "2024 Q3"
    pattern: "(?:the )?(?:fiscal )?{year}(?:['’]s)? (?:(?:fiscal )?{quarter}[ -]quarter|q{quarterDigit})",
    read: ({ year, quarter, quarterDigit }) => inside({ quarter: quarter ?? quarterDigit }, inYear(year)),
  },
  {
    id: 'en/date/half-of', // "the second half of 2025", "H1 2025"
    pattern: '(?:the )?{halfWord} half(?: of| in)?,? {year}',
    read: ({ halfWord, year }) => inside({ half: halfWord }, inYear(year)),
  },
  {
    id: 'en/date/half-short', // "H1 2025"
    pattern: '(?:h(?<h>[12])|(?<hh>[12])h) {year}',
    read: ({ year }, { matched }) => inside({ half: Number(/[12]/.exec(matched)?.[0]) }, inYear(year)),
  },
  {
    id: 'en/date/half', // "the first half of the year", "first-half profit"
    pattern: '(?:(?:the )?{halfWord} half of (?:the|this) year|{halfWord:hyphened}-half)',
    read: ({ halfWord, hyphened }, { after }) =>
      halfWord === undefined &&
      !/^\s(?:net|pre|profit|earnings|results?|revenue|sales|loss|report|operating|income|figures)/i.test(
        after,
      )
        ? undefined
        : recurring({ half: halfWord ?? hyphened }),
  },
  {
    id: 'en/date/season-year', // "the summer of 2010", "fall 2004", "winter of 1994"
    pattern: '(?:the )?{season}(?: of|,| in)? (?:{anyYear}|{spokenYear})',
    read: ({ season, anyYear, spokenYear }, { first, after }) =>
      first?.pos === 'VERB' || notYearAfter.test(after)
        ? undefined
        : inside({ season }, inYear(anyYear ?? spokenYear)),
  },
  {
    id: 'en/date/season', // "in the summer", "during winter"
    pattern: '(?:the )?{season}',
    read: ({ season }, { before, after, matched, first }) => {
      const isWord = /(?:fall|spring)$/i.test(matched)
      const opened =
        /\b(?:in|during|by|until|since|over|through|throughout|into|before|after|for|early|late|mid|of)[ -]$/i.test(
          before,
        )
      if (
        isWord &&
        !(
          opened &&
          (/^the/i.test(matched) || first?.pos === 'NOUN') &&
          !/^\s(?:of|in|from|to|by|for)\b/i.test(after)
        )
      )
        return undefined
      if (
        !opened ||
        /^\s(?:camp|school|house|olympics|games|palace|job|jobs)\b/i.test(after) ||
        /^-/.test(after)
      )
        return undefined
      return /^\sof (?:the|love|discontent)\b/i.test(after) ? undefined : recurring({ season })
    },
  },
  {
    id: 'en/date/fiscal-year', // "fiscal 1989", "fiscal year 2024", "FY2024", "the 2024 fiscal year"
    pattern:
      '(?:(?:the )?fiscal(?: year)? {anyYear}|fy ?{year}|fy{twoDigits}|(?:the )?{year:of}(?: fiscal| financial) year)',
    read: ({ anyYear, year, twoDigits, of }) => inYear(anyYear ?? year ?? twoDigits ?? of),
  },
]
