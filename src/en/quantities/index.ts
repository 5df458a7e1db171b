import type { QuantityLanguage } from '../../quantities/quantity-language.js'
import { currencySigns, currencyWords } from './currencies.js'
import { digits, numberWords, readNumber } from './numbers.js'

const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
}
const plain: Readonly<Record<string, number>> = {
  'a couple of dozen': 24,
  'half a dozen': 6,
  'half-a-dozen': 6,
  'a dozen': 12,
  dozen: 12,
  'half a million': 5e5,
  'half a billion': 5e8,
  'a half million': 5e5,
}
const vague: Readonly<Record<string, number>> = {
  'tens of thousands': 1e4,
  'hundreds of thousands': 1e5,
  'tens of millions': 1e7,
  'hundreds of millions': 1e8,
  'thousands upon thousands': 1e3,
  'tens of billions': 1e10,
  'hundreds of billions': 1e11,
  'hundreds and hundreds': 100,
  'dozens and dozens': 12,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1000,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
}

const longestFirst = (words: Readonly<Record<string, number>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|')
const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ')

/** English quantities. Sources: ISO 4217 for currencies; the rest is common usage. */
export const quantities: QuantityLanguage = {
  number: `(?:${longestFirst(plain)}|${digits}|${numberWords})`,
  readNumber: (text) => plain[folded(text)] ?? readNumber(text),
  scale: longestFirst(scales),
  readScale: (text) => scales[text.toLowerCase()] ?? 1,
  vague: `${longestFirst(vague)}`,
  readVague: (text) => vague[folded(text)] ?? 1,
  boundsBefore: [
    {
      bound: 'max',
      pattern:
        'no more than|not more than|no fewer than a|up to|as many as|as much as|at most|less than|fewer than|under|below|a maximum of|not exceeding|a little less than|just under',
    },
    {
      bound: 'min',
      pattern:
        'no less than|no fewer than|not less than|more than|at least|over|above|upwards of|greater than|a minimum of|in excess of|well over|just over|exceeding|beyond',
    },
    {
      bound: 'approx',
      pattern:
        'about|around|approximately|roughly|nearly|almost|close to|some|an estimated|estimated|approx\\.?|circa|ca\\.|~|≈|more or less',
    },
  ],
  boundsAfter: [
    { bound: 'min', pattern: 'or more|or so more|plus|\\+' },
    { bound: 'max', pattern: 'or less|or fewer' },
    { bound: 'approx', pattern: 'or so|or thereabouts' },
  ],
  currencySigns,
  currencyWords,
  percent: '%|percent|per cent|pct|percentage points?',
  rangeOpening: 'between|from',
  rangeJoint: 'and|to|or|-|–|—',
  labels: new Set(
    'no number article section chapter flight resolution room channel route highway phase act boeing airbus paragraph page rule item line level season episode volume group type model grade unit size chapter sputnik apollo formula base division brigade battalion'.split(
      ' ',
    ),
  ),
  weakNumbers: new Set(['one', 'zero', 'a hundred', 'a thousand']),
  notCounting:
    /\bone\s(?:of|another|day|thing|hand|side|way|point|moment|by|or|that|who|should|can|could|must|might|may|would|will|is|was|has|more|such|time|and the same)\b|\b(?:no|any|every|each|some|which|this|that|the|another|only)[\s-]one\b|\bzero[\s-](?:tolerance|sum)\b|\btwo-(?:way|fold|thirds)\b|\b(?:one|two|three|four)[\s-](?:third|quarter|fifth|half|tenth)s?\b|\bgroup of (?:seven|eight|twenty)\b|\bback to square one\b/gi,
  partitive: new Set(['of']),
  articles: new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'our', 'my', 'your']),
  demonstratives: new Set(['those', 'these']),
  conjunctions: new Set(['and', 'or']),
}
