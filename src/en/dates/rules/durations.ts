import type { DateRule } from '../../../dates/rule.js'
import { duration } from '../meanings.js'
import { grainOf } from '../words.js'

/** Lengths of time. */
export const durationRules: readonly DateRule[] = [
  {
    id: 'en/duration/count', // "35 years", "two and a half hours", "half a year"
    pattern:
      '(?:(?:the|these|those|its|his|their) )?(?:(?:past|last|next|first|final|coming|initial|previous|following|recent|opening|full|whole|entire|other) )?{count} (?:(?:more|straight|consecutive|full|whole|long|additional|extra|successive|short|solid|calendar|working|business|trading) )?{anyUnit}',
    read: ({ count, anyUnit }, { matched, after, before, first }) => {
      if (/^(?:the )?(?:19|20)\d\d\s/i.test(matched)) return undefined
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
    pattern: 'the (?:fiscal )?year(?= (?:ended|ending|ends|to \\p{L}))',
    read: () => duration('year', 1),
  },
]
