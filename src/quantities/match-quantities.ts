import type { Quantity } from '../article/quantity.js'
import { compileNow } from '../base/compile-now.js'
import { smallSource, toSmallLetters } from '../base/small-letters.js'
import { type Span, selectLongest } from '../base/span.js'
import type { Document } from '../model/document.js'
import type { Bound, QuantityLanguage } from './quantity-language.js'

/** A number in the text with its bound and unit sign; what it counts is found later. */
export interface QuantityMatch extends Span {
  readonly value?: number
  readonly min?: number
  readonly max?: number
  readonly bound?: Bound
  readonly unit?: string
  readonly rule: string
  /** Where the number itself begins and ends, without its bound. */
  readonly number: Span
}

interface CompiledQuantities {
  readonly range: RegExp
  readonly amount: RegExp
  readonly vague: RegExp
  readonly before: readonly { readonly bound: Bound; readonly pattern: RegExp }[]
  readonly after: readonly { readonly bound: Bound; readonly pattern: RegExp }[]
}

const sideLength = 30
const compiled = new WeakMap<QuantityLanguage, CompiledQuantities>()
const escaped = (text: string): string => text.replace(/[$.*+?^(){}|[\]\\]/g, '\\$&')
const spaced = (source: string): string =>
  source.replace(/ \?| /g, (found) => (found === ' ' ? '\\s{1,2}' : '\\s{0,2}'))
/** For texts in small letters. */
const expressionOf = (source: string, flags?: string): RegExp =>
  new RegExp(smallSource(spaced(source)), flags)
const alternatives = (words: Readonly<Record<string, string>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

/**
 * Letters and digits of the Latin script: small sets on purpose, as expressions with `\p{L}` and the `u` flag take
 * several times as long to compile and run.
 */
const letters = 'A-Za-z\\u00c0-\\u024f'
const wordCharacters = `0-9${letters}`

const amountSource = (language: QuantityLanguage, name: string): string =>
  `(?<sign${name}>(?:${alternatives(language.currencySigns)}) ?)?(?<number${name}>${language.number})(?<scale${name}>[ -]?(?:${language.scale})(?![${wordCharacters}]))?`

const unitSource = ({ percent, currencyWords }: QuantityLanguage): string =>
  `(?:(?<percent> ?(?:${percent}))|[ -](?<currency>${alternatives(currencyWords)})(?![${letters}]))?`

const notWithin = `(?<![${wordCharacters}_#/@]|[0-9][.,:'’-])`
const notBefore = `(?![${wordCharacters}_/@]|[.,:][0-9])`

/** Compiles a language's expressions when first asked, for texts like the one given. */
const compile = (language: QuantityLanguage, like: string): CompiledQuantities => {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const one = amountSource(language, '')
  const other = amountSource(language, 'To')
  const made: CompiledQuantities = {
    range: expressionOf(
      `${notWithin}(?<opening>(?:${language.rangeOpening}) )?${one} ?(?<joint>${language.rangeJoint}) ?${other}${unitSource(language)}${notBefore}`,
      'dg',
    ),
    amount: expressionOf(`${notWithin}${one}${unitSource(language)}${notBefore}`, 'dg'),
    vague: expressionOf(`${notWithin}(?:${language.vague})${notBefore}`, 'g'),
    before: language.boundsBefore.map(({ bound, pattern }) => ({
      bound,
      pattern: expressionOf(`(?<![${wordCharacters}])(?:${pattern}) ?$`),
    })),
    after: language.boundsAfter.map(({ bound, pattern }) => ({
      bound,
      pattern: expressionOf(`^ ?(?:${pattern})(?![${wordCharacters}])`),
    })),
  }
  for (const expression of [made.range, made.amount, made.vague]) compileNow(expression, like)
  compiled.set(language, made)
  return made
}

type Groups = Readonly<Record<string, string | undefined>>

/** The groups of a match in small letters; the signs, whose capitals count, as they were written. */
const groupsOf = ({ groups, indices }: RegExpMatchArray, part: string): Groups => {
  const written = (name: string): string | undefined => {
    const place = indices?.groups?.[name]
    return place === undefined ? undefined : part.slice(...place)
  }
  return { ...groups, sign: written('sign'), signTo: written('signTo') }
}

const scaleOf = (text: string | undefined, language: QuantityLanguage): number =>
  text === undefined ? 1 : language.readScale(text.replace(/[\s-]/g, ''))

/** Keeps 1.1 * 1e6 from being 1100000.0000000002. */
const exact = (value: number): number => Number(value.toPrecision(12))

const unitOf = (groups: Groups, { currencySigns, currencyWords }: QuantityLanguage): string | undefined => {
  if (groups.percent !== undefined) return 'percent'
  const sign = (groups.sign ?? groups.signTo)?.trim()
  if (sign !== undefined) return currencySigns[sign]
  return groups.currency === undefined
    ? undefined
    : currencyWords[groups.currency.toLowerCase().replace(/\s+/g, ' ')]
}

const withUnit = (unit: string | undefined): { readonly unit?: string } =>
  unit === undefined ? {} : { unit }

/** `try 5 times`: letters count as a currency code only in capitals. */
const isSign = (sign: string | undefined, { currencySigns }: QuantityLanguage): boolean =>
  sign === undefined || sign.trim() in currencySigns

const readAmount = (
  match: RegExpMatchArray,
  part: string,
  offset: number,
  language: QuantityLanguage,
): QuantityMatch => {
  const { sign, ...others } = groupsOf(match, part)
  const groups = isSign(sign, language) ? { sign, ...others } : others
  const start = offset + match.index! + (isSign(sign, language) ? 0 : sign!.length)
  const span = { start, end: offset + match.index! + match[0].length }
  const value = exact(language.readNumber(groups.number!) * scaleOf(groups.scale, language))
  return { ...span, value, ...withUnit(unitOf(groups, language)), rule: 'quantity/amount', number: span }
}

/** `between 1 and 2 million`: a scale said once holds for both ends. */
const readRange = (
  match: RegExpMatchArray,
  part: string,
  offset: number,
  language: QuantityLanguage,
): QuantityMatch | undefined => {
  const groups = groupsOf(match, part)
  const scaleTo = scaleOf(groups.scaleTo, language)
  const scale = groups.scale === undefined ? scaleTo : scaleOf(groups.scale, language)
  const min = exact(language.readNumber(groups.number!) * scale)
  const max = exact(language.readNumber(groups.numberTo!) * scaleTo)
  const joins = groups.opening !== undefined || !/^and$/i.test(groups.joint!.trim())
  if (!joins || min >= max || !isSign(groups.sign, language) || !isSign(groups.signTo, language))
    return undefined
  const start = offset + match.index!
  const span = { start, end: start + match[0].length }
  return { ...span, min, max, ...withUnit(unitOf(groups, language)), rule: 'quantity/range', number: span }
}

const readVague = (match: RegExpMatchArray, offset: number, language: QuantityLanguage): QuantityMatch => {
  const start = offset + match.index!
  const span = { start, end: start + match[0].length }
  return { ...span, value: language.readVague(match[0]), bound: 'min', rule: 'quantity/vague', number: span }
}

/** Takes in what bounds a number: `more than`, `or more`. */
const withBound = (
  small: string,
  block: Span,
  match: QuantityMatch,
  { before, after }: CompiledQuantities,
): QuantityMatch => {
  const head = small.slice(Math.max(block.start, match.start - sideLength), match.start)
  for (const { bound, pattern } of before) {
    const found = pattern.exec(head)
    if (found !== null) return { ...match, start: match.start - found[0].length, bound: match.bound ?? bound }
  }
  const tail = small.slice(match.end, Math.min(block.end, match.end + sideLength))
  for (const { bound, pattern } of after) {
    const found = pattern.exec(tail)
    if (found !== null) return { ...match, end: match.end + found[0].length, bound: match.bound ?? bound }
  }
  return match
}

const matchBlock = (
  text: string,
  small: string,
  block: Span,
  language: QuantityLanguage,
): readonly QuantityMatch[] => {
  const patterns = compile(language, small)
  const { start, end } = block
  const part = text.slice(start, end)
  const smallPart = small.slice(start, end)
  const amounts = [...smallPart.matchAll(patterns.amount)].map((match) =>
    readAmount(match, part, start, language),
  )
  const ranges = amounts.length > 0 || /\d/.test(part) ? [...smallPart.matchAll(patterns.range)] : []
  const found = selectLongest([
    ...[...smallPart.matchAll(patterns.vague)].map((match) => readVague(match, start, language)),
    ...ranges.flatMap((match) => readRange(match, part, start, language) ?? []),
    ...amounts,
  ])
  return found.map((match) => withBound(small, block, match, patterns))
}

/** Every number in the text that might be a quantity, in order. */
export const matchQuantities = (
  { text, blocks }: Document,
  language: QuantityLanguage,
): readonly QuantityMatch[] => {
  const small = toSmallLetters(text)
  return blocks.flatMap((block) => matchBlock(text, small, block, language))
}

export const toQuantity = ({ number: _, ...match }: QuantityMatch, unit: string | undefined): Quantity => ({
  ...match,
  ...(match.unit === undefined && unit !== undefined ? { unit } : {}),
})
