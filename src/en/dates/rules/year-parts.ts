import type { DateRule } from '../../../dates/rule.js'
import { inside, inYear, portion, recurring, relative } from '../meanings.js'
import { notYearAfter } from './years.js'

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
