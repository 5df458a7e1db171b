import { contains, type Span } from '../base/span.js'
import type { ComparableArticle } from './comparable.js'
import type { Lexicon } from './lexicon.js'
import { readWords } from './lexicon.js'

/** A number that a claim gives, as the range of values it leaves open. */
export interface Amount {
  readonly min: number
  readonly max: number
  /** `exact` also for bounds and ranges of exact numbers; `vague` for `dozens`, `several`. */
  readonly kind: 'exact' | 'vague'
  /** Base forms of what is counted or of the unit. */
  readonly unit: readonly string[]
  /** As written, with the counted noun. */
  readonly words: string
}

/** Share by which `about` may miss. */
const tolerance = 0.1

const rangeOf = ({ value, min, max, bound }: Quantity): readonly [number, number] | undefined => {
  if (min !== undefined && max !== undefined) return [min, max]
  if (value === undefined) return undefined
  if (bound === 'min') return [value, Number.POSITIVE_INFINITY]
  if (bound === 'max') return [0, value]
  if (bound === 'approx') return [value * (1 - tolerance), value * (1 + tolerance)]
  return [value, value]
}

type Quantity = NonNullable<ComparableArticle['quantities']>[number]

const isNumberWord = (word: string, { language }: Lexicon): boolean =>
  language.numberWords.has(word) || language.vagueNumbers.some(({ words }) => words.split(' ').includes(word))

const unitOf = (quantity: Quantity, after: string, lexicon: Lexicon): readonly string[] => {
  const words = readWords(`${quantity.unit ?? ''} ${after}`, lexicon)
  const heads = words.filter(
    ({ lemma, word }) => !lexicon.language.emptyWords.has(lemma) && !isNumberWord(word, lexicon),
  )
  // `50 Frenchmen` counts people.
  return [
    ...new Set(
      heads.slice(0, 3).map(({ lemma, state }) => (state === undefined ? lemma : lexicon.language.person)),
    ),
  ]
}

const wordsFrom = (text: string): string =>
  text
    .replace(/<[^<>]{0,300}>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Code units after a number in which the counted noun is looked for. */
const reach = 40

const exactAmounts = (article: ComparableArticle, slot: Span, lexicon: Lexicon): readonly Amount[] => {
  const text = article.text ?? ''
  return (article.quantities ?? [])
    .filter(
      (quantity) =>
        contains(slot, quantity) &&
        !lexicon.language.definite.test(text.slice(Math.max(0, quantity.start - 8), quantity.start)),
    )
    .flatMap((quantity): readonly Amount[] => {
      const range = rangeOf(quantity)
      if (range === undefined) return []
      const after = text.slice(quantity.end, Math.min(slot.end, quantity.end + reach))
      const words = wordsFrom(`${text.slice(quantity.start, quantity.end)} ${after}`.split(/[,;:(]/)[0])
      const vague = vagueIn(text.slice(quantity.start, quantity.end), lexicon)
      const kind = vague === undefined ? 'exact' : 'vague'
      return [
        {
          min: vague?.min ?? range[0],
          max: vague?.max ?? range[1],
          kind,
          unit: unitOf(quantity, after, lexicon),
          words,
        },
      ]
    })
}

interface VagueRange {
  readonly min: number
  readonly max: number
}

const vagueIn = (text: string, lexicon: Lexicon): VagueRange | undefined => {
  const lower = ` ${text.toLowerCase().replace(/\s+/g, ' ')} `
  const found = lexicon.language.vagueNumbers.find(({ words }) =>
    words.split(' ').some((word) => lower.includes(` ${word.replace(/_/g, ' ')} `)),
  )
  return found && { min: found.min, max: found.max ?? Number.POSITIVE_INFINITY }
}

/** The numbers in one slot: those found as quantities, and one vague word where there is no number. */
export const amountsOf = (
  article: ComparableArticle,
  slot: Span | null | undefined,
  lexicon: Lexicon,
): readonly Amount[] => {
  if (!slot) return []
  const exact = exactAmounts(article, slot, lexicon)
  if (0 < exact.length) return exact
  const text = (article.text ?? '').slice(slot.start, slot.end)
  const vague = vagueIn(text, lexicon)
  if (vague === undefined) return []
  return [
    {
      ...vague,
      kind: 'vague',
      unit: unitOf({ start: 0, end: 0 }, text, lexicon),
      words: wordsFrom(text).slice(0, 60),
    },
  ]
}

/** `same`: nothing to tell apart; `vague`: one is not exact; `apart`: exact, and no value fits both. */
export type AmountRelation = 'same' | 'open' | 'vague' | 'apart'

export const relateAmounts = (a: Amount, b: Amount): AmountRelation => {
  if (a.min === b.min && a.max === b.max) return 'same'
  if (a.kind === 'vague' || b.kind === 'vague') return 'vague'
  return a.min <= b.max && b.min <= a.max ? 'open' : 'apart'
}

/** Units of measurement: a share, an amount of money, a length of time. */
const measures: ReadonlySet<string> = new Set(['percent'])
const currency = /^[a-z]{3}$/

const isMeasure = (unit: readonly string[]): boolean =>
  unit.some((word) => measures.has(word)) ||
  (unit.length === 1 && currency.test(unit[0]) && unit[0] !== 'man')

/** The same noun, or two of one class: `troops` and `soldiers`. */
const areOneNoun = (a: string, b: string, lexicon: Lexicon): boolean =>
  a === b ||
  (lexicon.words.get(a) ?? []).some(({ concept, sign }) =>
    (lexicon.words.get(b) ?? []).some((other) => other.concept === concept && other.sign === sign),
  )

/**
 * Whether the two can count the same. `same-noun`: people, or homes, in both. `anyone`: one counts people in general
 * or does not say what. `measure`: both are measured in one unit, or have none.
 */
export const countAlike = (
  a: Amount,
  b: Amount,
  lexicon: Lexicon,
): 'same-noun' | 'anyone' | 'measure' | 'no' => {
  if (isMeasure(a.unit) || isMeasure(b.unit))
    return a.unit.some((word) => b.unit.includes(word)) ? 'measure' : 'no'
  if (a.unit.length === 0 && b.unit.length === 0) return 'measure'
  if (a.unit.some((word) => b.unit.some((other) => areOneNoun(word, other, lexicon)))) return 'same-noun'
  const isGeneral = (unit: readonly string[]): boolean =>
    unit.length === 0 || unit.some((word) => lexicon.language.anyone.has(word))
  return isGeneral(a.unit) || isGeneral(b.unit) ? 'anyone' : 'no'
}
