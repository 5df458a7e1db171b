import type { Document, Token } from '../model/document.js'

const capitalised = /^\p{Lu}/u
const allCapitals = /^\p{Lu}[\p{Lu}\p{N}.&]+$/u
const nameLike = /^\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*$/u

export const isCapitalised = ({ text }: Token): boolean => capitalised.test(text)

/** `NATO`, `U.N.`, `G7`. */
export const isAllCapitals = ({ text }: Token): boolean => allCapitals.test(text)

/** A capital and then letters. */
export const isNameLike = ({ text }: Token): boolean => nameLike.test(text)

export const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && /^[-‐‑–]$/.test(token.text)

export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:['’]s?|s['’])$/i.test(token.text)

/** No space between the two. */
export const touches = (left: Token, right: Token): boolean => left.end === right.start

/** Ends with a full stop that does not end its sentence: `J.`, `St.`. */
export const isInitial = ({ text }: Token): boolean => /^\p{Lu}\.$/u.test(text) || /^[B-HJ-Z]$/.test(text)

/** How a sentence uses capitals: where all or most words have one, a capital tells nothing. */
export type Casing = 'sentence' | 'title' | 'upper'

const share = (count: number, all: number): number => (all === 0 ? 0 : count / all)

const casingOf = (tokens: readonly Token[]): Casing => {
  const words = tokens.filter(({ text }) => /^\p{L}{2,}/u.test(text))
  if (words.length > 2 && share(words.filter(isAllCapitals).length, words.length) > 0.7) return 'upper'
  const content = words.slice(1).filter(({ text }) => text.length > 3)
  return content.length > 1 && share(content.filter(isCapitalised).length, content.length) > 0.7
    ? 'title'
    : 'sentence'
}

/** The casing of each sentence. */
export const findCasing = ({ tokens, sentences }: Document): readonly Casing[] =>
  sentences.map(({ firstToken, endToken }) => casingOf(tokens.slice(firstToken, endToken)))
