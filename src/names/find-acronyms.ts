import type { Token } from '../model/document.js'
import type { Candidate } from './candidate.js'
import type { NameContext } from './name-context.js'

const acronym = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5})$/u
const romanNumber = /^[IVXLCDM]+$/

/** `GREAT`, `NOW`: what the tagger takes for no noun is a word said loud. */
const isNoun = ({ document }: NameContext, { pos }: Token): boolean =>
  !document.parsed || pos === 'PROPN' || pos === 'NOUN'

const isAcronym = (context: NameContext, token: Token): boolean =>
  acronym.test(token.text) &&
  context.casing[token.sentence] !== 'upper' &&
  isNoun(context, token) &&
  !romanNumber.test(token.text) &&
  !/^[\p{N}-]/u.test(context.document.tokens[token.index + 1]?.text ?? '') &&
  !context.language.notNames.has(token.text)

/** Capitals such as `FSB`: mostly organizations, where no list says otherwise. */
export const findAcronyms = (context: NameContext): readonly Candidate[] =>
  context.document.tokens
    .filter((token) => isAcronym(context, token))
    .map(({ index }) => ({
      first: index,
      end: index + 1,
      type: 'organization',
      rule: 'organization/acronym',
      score: 0.6,
    }))

/** Whether these capitals stand for that name: `CIS` for `Commonwealth of Independent States`. */
export const isAcronymOf = (short: string, long: string): boolean => {
  const letters = short.replace(/[.\s]/g, '')
  if (!/^[\p{Lu}\p{N}]{2,8}$/u.test(letters)) return false
  const words = long.split(/[\s-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const initials = (pick: (word: string) => boolean): string =>
    words
      .filter(pick)
      .map((word) => word[0].toUpperCase())
      .join('')
  return (
    words.length >= 2 && [initials(() => true), initials((word) => /^\p{Lu}/u.test(word))].includes(letters)
  )
}
