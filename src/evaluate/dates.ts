import type { DateMention } from '../article/date.js'
import type { Gold } from '../article/gold.js'
import { sameSpan, spanOf } from '../base/span.js'
import { alignSpans, overlapF1 } from './align.js'
import type { LayerScore } from './layer.js'
import { matchOf } from './tally.js'

/** As TempEval-3 counts: strict (same span), relaxed (overlap, one to one), value (relaxed, and the same value). */
export const scoreDates = (gold: NonNullable<Gold['dates']>, found: readonly DateMention[]): LayerScore => {
  const { pairs, missed, extra } = alignSpans(gold, found, { gold: spanOf, found: spanOf }, overlapF1)
  const tallyOf = (right: number) => matchOf(right, found.length, gold.length)
  const hasValue = (pair: (typeof pairs)[number]) => pair.gold.value === pair.found.value
  return {
    tallies: {
      'date.strict': tallyOf(pairs.filter((pair) => sameSpan(pair.gold, pair.found)).length),
      'date.relaxed': tallyOf(pairs.length),
      'date.value': tallyOf(pairs.filter(hasValue).length),
    },
    mistakes: [
      ...missed.map(
        (date) => ({ layer: 'dates', verdict: 'miss', span: spanOf(date), expected: inShort(date) }) as const,
      ),
      ...extra.map(
        (date) =>
          ({ layer: 'dates', verdict: 'false alarm', span: spanOf(date), found: inShort(date) }) as const,
      ),
      ...pairs
        .filter((pair) => !hasValue(pair) || !sameSpan(pair.gold, pair.found))
        .map((pair) => wrongDate(pair.gold, pair.found)),
    ],
  }
}

const inShort = ({ type, value }: Pick<DateMention, 'type' | 'value'>): string => `${type} ${value}`

const wrongDate = (gold: NonNullable<Gold['dates']>[number], found: DateMention) =>
  ({
    layer: 'dates',
    verdict: 'wrong',
    span: spanOf(gold),
    expected: inShort(gold),
    found: sameSpan(gold, found) ? inShort(found) : `${inShort(found)} at ${found.start}-${found.end}`,
  }) as const
