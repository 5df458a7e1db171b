import { type Span, selectLongest } from '../base/span.js'
import type { TokenLanguage } from './cut-token.js'
import type { Word } from './reading.js'
import { type EndsSentence, findTokens, type WinkReading, type WinkToken } from './tokenizer.js'

/** A word with wink's tag and lemma, for use when no model is there. */
export interface TaggedWord extends Word {
  readonly pos: string
  readonly lemma: string
}

export interface WordReading {
  readonly words: readonly TaggedWord[]
  readonly endsSentence: EndsSentence
}

const webAddress = /\b(?:https?:\/\/|www\.)[^\s<>"'“”‘’()]{2,590}/g
const address = new RegExp(`${webAddress.source}|\\b[A-Za-z0-9][\\w.+-]{0,63}@[A-Za-z0-9.-]{3,120}\\b`, 'g')
/** `example.net`, `news.example.co.uk`, but not `end.The` where a space is missing. */
const domain =
  /\b[A-Za-z][A-Za-z0-9-]{1,62}(?:\.[A-Za-z0-9-]{2,62}){0,3}\.(?:com|org|net|gov|edu|int|info|news|media|online|press|[a-z]{2}|[A-Z]{2})\b(?!\.\w)/g

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

const trimAddress = (text: string, span: Span): Span => {
  let end = span.end
  while (end > span.start && /[.,;:!?]/.test(text[end - 1])) end -= 1
  return { start: span.start, end }
}

/** Web and mail addresses: one word each, whatever stands in them. */
const findUnits = (text: string): readonly Span[] => {
  const pattern = text.includes('@') ? address : webAddress
  const addresses = spansOf(text, pattern).map((span) => trimAddress(text, span))
  return selectLongest([...addresses, ...spansOf(text, domain)])
}

/** The same text with each unit replaced by an `X` and blanks, so that positions stay. */
const maskUnits = (text: string, units: readonly Span[]): string => {
  const pieces: string[] = []
  let position = 0
  for (const { start, end } of units) {
    pieces.push(text.slice(position, start), 'X', ' '.repeat(end - start - 1))
    position = end
  }
  return pieces.join('') + text.slice(position)
}

const hyphen = /[-‐‑–—/]/
const hyphenated = /[\p{L}\p{N}.][-‐‑–—/][\p{L}\p{N}]/u

/** `anti-Western` and `2007-2009` become three words each, as in the treebanks. Adds them to `words`. */
const splitHyphens = (token: WinkToken, words: TaggedWord[]): void => {
  const whole = token.text
  if (whole.length < 3 || whole.length > 80 || !hyphen.test(whole) || !hyphenated.test(whole)) {
    words.push(token)
    return
  }
  for (const part of whole.matchAll(/[-‐‑–—/]|[^-‐‑–—/]+/g)) {
    const isMark = /^[-‐‑–—/]$/.test(part[0])
    const start = token.start + part.index
    words.push({
      start,
      end: start + part[0].length,
      text: part[0],
      pos: isMark ? 'PUNCT' : token.pos,
      lemma: part[0].toLowerCase(),
    })
  }
}

const toWords = (text: string, { tokens }: WinkReading, units: readonly Span[]): TaggedWord[] => {
  const words: TaggedWord[] = []
  let unit = 0
  for (const token of tokens) {
    while (unit < units.length && units[unit].end <= token.start) unit += 1
    const within = units[unit]
    if (within === undefined || token.end <= within.start) splitHyphens(token, words)
    else if (token.start === within.start) {
      const surface = text.slice(within.start, within.end)
      words.push({
        ...within,
        text: surface,
        pos: /^\w+\.\w+$/.test(surface) ? 'PROPN' : 'X',
        lemma: surface,
      })
    }
  }
  return words
}

const endsInLetter = /\p{L}\p{M}*$/u
const startsWithLetter = /^\p{L}/u
const beyondAscii = /[^\0-\x7f]/

/** wink cuts words before some letters beyond ASCII (`Stamenkovi|ć`); the pieces are put together again. */
const joinLetters = (text: string, words: readonly TaggedWord[]): readonly TaggedWord[] => {
  const joined: TaggedWord[] = []
  for (const word of words) {
    const before = joined[joined.length - 1]
    const cutsWord =
      before !== undefined &&
      before.end === word.start &&
      endsInLetter.test(before.text) &&
      startsWithLetter.test(word.text) &&
      (beyondAscii.test(before.text.slice(-2)) || beyondAscii.test(word.text[0]))
    if (!cutsWord) {
      joined.push(word)
      continue
    }
    const whole = text.slice(before.start, word.end)
    joined[joined.length - 1] = { ...before, end: word.end, text: whole, lemma: whole }
  }
  return joined
}

/** The words of a text, in order, each at its own place. */
export const findWords = (
  text: string,
  language: TokenLanguage,
  options: { readonly tags: boolean },
): WordReading => {
  const units = findUnits(text)
  const wink = findTokens(maskUnits(text, units), language, options)
  return { words: joinLetters(text, toWords(text, wink, units)), endsSentence: wink.endsSentence }
}
