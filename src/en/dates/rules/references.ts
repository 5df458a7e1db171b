import type { DateRule } from '../../../dates/rule.js'
import { future, past, present } from '../meanings.js'

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
