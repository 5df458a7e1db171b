import { opensWithCapital, opensWithLetter } from '../base/first-letter.js'
import type { Document, Token } from '../model/document.js'

const allCapitals = /^\p{Lu}[\p{Lu}\p{N}.&]+$/u
const nameLike = /^\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*$/u

export const isCapitalised = ({ text }: Token): boolean => opensWithCapital(text)

/** `NATO`, `U.N.`, `G7`. */
export const isAllCapitals = ({ text }: Token): boolean => opensWithCapital(text) && allCapitals.test(text)

/** A capital and then letters. */
export const isNameLike = ({ text }: Token): boolean => opensWithCapital(text) && nameLike.test(text)

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

/** A letter, and another. */
const isWord = ({ text }: Token): boolean =>
  opensWithLetter(text) && (opensWithLetter(text.slice(1)) || /^\p{L}{2}/u.test(text))

const casingOf = (tokens: readonly Token[], firstToken: number, endToken: number): Casing => {
  let [words, capitals, content, capitalised] = [0, 0, 0, 0]
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at]
    if (!isWord(token)) continue
    words += 1
    if (isAllCapitals(token)) capitals += 1
    if (words === 1 || token.text.length <= 3) continue
    content += 1
    if (isCapitalised(token)) capitalised += 1
  }
  if (words > 2 && share(capitals, words) > 0.7) return 'upper'
  return content > 1 && share(capitalised, content) > 0.7 ? 'title' : 'sentence'
}

/** The casing of each sentence. */
export const findCasing = ({ tokens, sentences }: Document): readonly Casing[] =>
  sentences.map(({ firstToken, endToken }) => casingOf(tokens, firstToken, endToken))
