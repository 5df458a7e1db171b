import type { Meaning } from '../../../dates/meaning.js'
import type { DateRule } from '../../../dates/rule.js'
import {
  duration,
  future,
  inside,
  isCalendarGrain,
  past,
  present,
  recurring,
  relative,
  reporting,
  time,
} from '../meanings.js'
import { dayPartCodes, grainOf } from '../words.js'

const relativeDays: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  tonite: 0,
  yesterday: -1,
  tomorrow: 1,
}

/** Back or forth by `count` units; hours and minutes are too small to move a day. */
const shifted = (unit: number, count: number, direction: 1 | -1, from: 'publication' | 'focus'): Meaning => {
  const grain = grainOf(unit)
  if (!isCalendarGrain(grain)) return duration(grain, count)
  if (count === 0.5 && grain === 'year') return relative('half', direction, from)
  if (grain === 'decade') return relative('year', direction * Math.round(count * 10), from)
  if (grain === 'century') return relative('year', direction * Math.round(count * 100), from)
  return relative(grain, direction * Math.floor(count), from)
}

/** `a year ago`: in a report, the same quarter of the year before. */
const compared = (meaning: Meaning): Meaning =>
  meaning.type === 'relative' && meaning.grain === 'year' && Math.abs(meaning.offset) === 1
    ? reporting(meaning.offset, { otherwise: meaning, isOver: true })
    : meaning

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
      return relative(grain, offset, from)
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
    pattern: '{count} {anyUnit}(?: or (?:so|two|more))? ago',
    read: ({ count, anyUnit }) => compared(shifted(anyUnit, count, -1, 'publication')),
  },
  {
    id: 'en/date/either-ago', // "half a year or a year ago"
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

/** The period is told by what follows. */
const relativeClause =
  /^(?:-|['’]s (?!end)|\s(?:of|ended|ending|ends|to|when|that|after|before|where|in which|he|she|they|it|we|I|will|is|was|were)\b)/i

/** Dates told from the one last spoken of. */
export const anaphoricRules: readonly DateRule[] = [
  {
    id: 'en/date/later', // "a day later", "two weeks earlier", "six months before"
    pattern: '{count} {anyUnit} (?<way>later|earlier|before|previously|prior|after|afterwards?|beforehand)',
    read: ({ count, anyUnit }, { matched, after }) => {
      if (/(?:before|after|prior)$/i.test(matched) && /^\s[\p{L}\p{N}“"‘]/u.test(after)) return undefined
      return compared(shifted(anyUnit, count, /later$|after(?:wards?)?$/i.test(matched) ? 1 : -1, 'focus'))
    },
  },
  {
    id: 'en/date/vague-later', // "several weeks prior", "years later", "a few days earlier"
    pattern: '(?:{vague} )?{units} (?<way>later|earlier|prior|previously|before|after|afterwards?)',
    read: (_, { matched, after }) => {
      if (/(?:before|after|prior)$/i.test(matched) && /^\s[\p{L}\p{N}“"‘]/u.test(after)) return undefined
      return past
    },
  },
  {
    id: 'en/date/next-day', // "the next day", "the following morning", "the previous evening"
    pattern:
      'the (?:(?:very )?next|following|previous|preceding|day before|day after) (?:(?<unit>day)|{dayPart})',
    read: ({ dayPart }, { matched }) => {
      const offset = /next|following|after/i.test(matched) ? 1 : -1
      const date = relative('day', offset, 'focus')
      return dayPart === undefined || dayPart > 4 ? date : time(dayPartCodes[dayPart], date)
    },
  },
  {
    id: 'en/date/day-before', // "the day before", "the month before", "the year after"
    pattern: 'the {focusUnit} (?:before|after|earlier|later|previous|prior)',
    read: ({ focusUnit }, { matched, after }) => {
      if (/(?:before|after|prior)$/i.test(matched) && /^\s[\p{L}\p{N}“"‘]/u.test(after)) return undefined
      return relative(grainOf(focusUnit), /after|later/i.test(matched) ? 1 : -1, 'focus')
    },
  },
  {
    id: 'en/date/that-unit', // "that year", "the same month", "that very day"
    pattern: '(?:that (?:same |very )?|the (?:very )?same ){focusUnit}',
    read: ({ focusUnit }, { previous }) => {
      if (previous?.pos === 'VERB' && /^(?:said|says|say|think|believe)$/i.test(previous.text))
        return undefined
      return relative(grainOf(focusUnit), 0, 'focus')
    },
  },
  {
    id: 'en/date/that-day-part', // "that night", "that evening"
    pattern: 'that (?:same )?{dayPart}',
    read: ({ dayPart }) =>
      dayPart > 4 ? undefined : time(dayPartCodes[dayPart], relative('day', 0, 'focus')),
  },
  {
    id: 'en/date/quarter-ended', // "the quarter ended Sept. 30"
    pattern: '(?:the |its )?(?:fiscal )?quarter(?= (?:ended|ending|that ended) {month} {dayth})',
    read: ({ month, dayth }) => ({ type: 'holding', grain: 'quarter', of: recurring({ month, day: dayth }) }),
  },
  {
    id: 'en/date/the-period', // "the day", "the quarter", "the weekend"
    pattern: 'the (?:(?:whole|entire|full|fiscal|current) )?(?:week|weekend|month|quarter|year|day)',
    read: (_, { matched, after, before }) => {
      if (/\s\p{Lu}\p{Ll}+$/u.test(matched)) return undefined
      const unit = /\w+$/.exec(matched.toLowerCase())![0] as
        | 'week'
        | 'weekend'
        | 'month'
        | 'quarter'
        | 'year'
        | 'day'
      if (unit === 'quarter') {
        const isReported = /\b(?:in|for|of|during|from|on|since|throughout|through|over|at)\s$/i.test(before)
        return isReported && !/^(?:-|\s(?:of|to)\b)/.test(after) ? reporting(0) : undefined
      }
      if (relativeClause.test(after)) return undefined
      if (unit === 'weekend') return recurring({ weekend: true })
      const isAdjunct =
        /\b(?:in|for|(?:end|beginning|start|rest|remainder|middle|close|half|part|course|months|days|weeks|quarter|later|earlier) of|during|on|at|through|throughout|over|until|end|ended|ending|finish|finished|finishing|start|started|begin|began|close|closed)\s$/i.test(
          before,
        )
      if (unit === 'day') return isAdjunct ? relative('day', 0, 'scene') : undefined
      return isAdjunct || /full|fiscal/i.test(matched) ? relative(unit, 0, 'focus') : undefined
    },
  },
  {
    id: 'en/date/weekday-before', // "that Tuesday"
    pattern: '(?:that|the same) {fullWeekday}',
    read: ({ fullWeekday }) => recurring({ weekday: fullWeekday }),
  },
  {
    id: 'en/date/month-that-year', // "in March the same year", "in May of that year"
    pattern: '{fullMonth},?(?: of)? (?:that|the same|this|last|next) year',
    read: ({ fullMonth }, { matched }) => {
      if (/(?:that|same) year$/i.test(matched))
        return inside({ month: fullMonth }, relative('year', 0, 'focus'))
      const offset = /last year$/i.test(matched) ? -1 : /next year$/i.test(matched) ? 1 : 0
      return inside({ month: fullMonth }, relative('year', offset))
    },
  },
]

const vagueTimes = '(?:days|weeks|months|years|decades|times|quarters|centuries|hours|generations)'

/** Past, present and future at large. */
export const referenceRules: readonly DateRule[] = [
  {
    id: 'en/date/now', // "now", "right now", "currently", "at present"
    pattern:
      '(?:(?:right |just )?now|currently|presently|nowadays|these days|the present(?: day)?|the moment|this (?:time|point|moment)|the time being)',
    read: (_, { matched, before, after, first }) => {
      if (/moment$|point$|this time$/i.test(matched) && !/\b(?:at|for|until)\s$/i.test(before))
        return undefined
      if (/^the present$/i.test(matched) && !/\b(?:at|in|to|until|for)\s$/i.test(before)) return undefined
      if (
        /^now$/i.test(matched) &&
        (/^\s(?:that\s(?:the|he|she|it|they|we|you|I)\b|now)/i.test(after) ||
          (/\b(?:until|even)?\s?and\s$/.test(before) && /^\sthen/.test(after)))
      )
        return undefined
      return /^just now$/i.test(matched) ||
        (first?.pos === 'PROPN' && /^Now$/.test(matched) && /^\s(?:Corp|Inc|TV)/.test(after))
        ? undefined
        : present
    },
  },
  {
    id: 'en/date/present', // "at [present]"
    pattern: 'present',
    read: (_, { before, after }) =>
      /\b(?:at|until|to the)\s$/i.test(before) && !/^\s(?!is\b|was\b|has\b)\p{L}+(?:er|ing|s)\b/u.test(after)
        ? present
        : undefined,
  },
  {
    id: 'en/date/recently', // "recently", "more recently", "previously", "formerly", "lately"
    pattern: '(?:(?:more |most |very |only |as |until )?recently|previously|formerly|lately)',
    read: (_, { matched, previous, next }) =>
      /^previously$/i.test(matched) && previous?.pos === 'DET' && next?.pos !== 'PUNCT' ? undefined : past,
  },
  {
    id: 'en/date/earlier', // "Earlier, he said", "had earlier refused"
    pattern: 'earlier',
    read: (_, { after, before, next, matched }) => {
      if (
        /^\s(?:than|on|in|this|that|today|last|the|versions?|generations?)\b/i.test(after) ||
        /^-/.test(after)
      )
        return undefined
      if (
        /(?:\d|\b(?:year|years|month|months|week|weeks|day|days|hour|hours|minutes|decade|decades|quarter|even|much|no|an|the|his|her|its|their|any|a|or))[\s-]$/i.test(
          before,
        )
      )
        return undefined
      if (matched === 'Earlier' && /^[,\s]/.test(after) && next?.pos !== 'NOUN') return past
      return next === undefined ||
        next.pos === 'VERB' ||
        /^[.,;]/.test(after) ||
        /\b(?:had|was|were|has|have)\s$/.test(before)
        ? past
        : undefined
    },
  },
  {
    id: 'en/date/once', // "a region once described as quiet"
    pattern: 'once',
    read: (_, { before, after, next, previous }) => {
      if (
        /^\s(?:again|more|a|an|the|every|per|he|she|it|they|we|you|I|his|her|their|this|that|in|for|on|or|and)\b/i.test(
          after,
        )
      )
        return undefined
      if (/\b(?:at|only|just|all at|more than|for|not|this)\s$/i.test(before)) return undefined
      if (/^-\p{L}/u.test(after)) return past
      const participle =
        next !== undefined &&
        (next.pos === 'VERB' || next.pos === 'ADJ') &&
        /(?:ed|en|wn|ught|ld|ant|ful|ous|al)$/.test(next.text)
      return participle || /^(?:was|were|had)$/i.test(previous?.text ?? '') ? past : undefined
    },
  },
  {
    id: 'en/date/recent-times', // "recent years", "previous weeks", "in years past", "the recent past"
    pattern: `(?:the )?(?:recent|previous|past|preceding|earlier|bygone) ${vagueTimes}(?: and ${vagueTimes})?`,
    read: (_, { matched, before }) =>
      /^(?:the )?past/i.test(matched) && !/\bin\s$/i.test(before) ? undefined : past,
  },
  {
    id: 'en/date/following-times', // "the following years", "subsequent months"
    pattern: `(?:the )?(?:following|subsequent|ensuing|intervening) ${vagueTimes}`,
    read: () => past,
  },
  {
    id: 'en/date/coming-times', // "the coming weeks", "coming months", "the years ahead"
    pattern: `(?:(?:the )?(?:coming|upcoming|future) ${vagueTimes}(?: and ${vagueTimes})?|(?:the )?${vagueTimes} (?:ahead|to come))`,
    read: () => future,
  },
  {
    id: 'en/date/the-past', // "in the past", "the recent past", "the distant future", "the near term"
    pattern:
      '(?:the (?:(?:recent|distant|not-too-distant|not so distant|near|immediate) )?(?:past|future)|the (?:short|near|medium|long) term)',
    read: (_, { matched, before, after, next }) => {
      if (/term$|run$/i.test(matched))
        return /\b(?:in|over|for)\s$/i.test(before) && !/^\s\p{L}+\s(?:rate|debt)/u.test(after)
          ? future
          : undefined
      if (/past$/i.test(matched))
        return next?.pos === 'NOUN' ||
          next?.pos === 'NUM' ||
          (next?.pos === 'ADJ' && !/[.,;]/.test(after[0] ?? '.'))
          ? undefined
          : /\b(?:in|of|from|than|with|to|about|on)\s$/i.test(before)
            ? past
            : undefined
      return /^\s(?:of|status|president|direction|role)\b/i.test(after) ? undefined : future
    },
  },
  {
    id: 'en/date/in-future', // "in future"
    pattern: 'future',
    read: (_, { before, next }) =>
      /\bin\s$/i.test(before) && next?.pos !== 'NOUN' && next?.pos !== 'ADJ' ? future : undefined,
  },
  {
    id: 'en/date/soon', // "will soon leave"
    pattern: '(?:very |as )?soon(?: as possible)?',
    read: (_, { matched, before, after }) => {
      if (
        /^as soon$/i.test(matched) ||
        /^\s?(?:as|after|afterwards?|before|enough|thereafter)\b/i.test(after) ||
        /\b(?:too|so|how|no)\s$/i.test(before)
      )
        return undefined
      const isAhead =
        /possible$|^very/i.test(matched) ||
        /\b(?:will|would|wo|may|could|might|can|shall|should|to|expect\w*|plan\w*|hope\w*)\b[^.;,]{0,32}$/i.test(
          before,
        )
      return isAhead && !/^-/.test(after) ? future : undefined
    },
  },
  {
    id: 'en/date/some-day', // "will one day return", "someday"
    pattern: '(?:one day|some day|someday)',
    read: (_, { matched, before, after }) =>
      /^one day$/i.test(matched)
        ? /\b(?:will|would|may|might|could|to|can|hope|hopes|and)\s$/i.test(before) &&
          !/^\s(?:after|before|later|earlier|ago)/.test(after)
          ? future
          : undefined
        : future,
  },
  {
    id: 'en/date/era', // "Soviet times", "the Obama era", "the Middle Ages"
    pattern:
      "(?:[Tt]he )?(?:(?:(?!The )\\p{Lu}[\\p{L}.’'-]{1,20} ){1,3}(?:era|times|epoch|years)|Middle Ages|Renaissance|(?:[Pp]re|[Pp]ost)-?(?:war|Soviet) (?:era|period|years|times))",
    caseMatters: true,
    read: (_, { matched, before }) => {
      if (!/(?:^|\s)\p{Lu}/u.test(matched)) return undefined
      if (/times$/i.test(matched))
        return /\b(?:in|since|from|during|of)\s$/i.test(before) &&
          !/^the|\b(?:new york|financial|moscow|los angeles|sunday|irish|japan)\b/i.test(matched)
          ? past
          : undefined
      if (/years$/i.test(matched) && !/^the /i.test(matched)) return undefined
      return /^(?:in|since|during|from|of|a|an|this|new|our)\s/i.test(matched) ? undefined : past
    },
  },
]
