import type { Problem } from '../article/problem.js'
import { type CleanText, cleanText } from './clean.js'

/** Cleans no more than the first so many code units of the caller's text; no character is cut in two. */
export const cleanUpTo = (original: string, characters: number): CleanText =>
  original.length <= characters
    ? cleanText(original)
    : { ...cleanText(original.slice(0, wholeEnd(original, characters))), original }

/** Of a clean text, what comes from the first so many code units of the caller's. */
export const cutClean = (clean: CleanText, characters: number): CleanText => {
  const { original, text, places } = clean
  if (original.length <= characters) return clean
  const end = wholeEnd(original, characters)
  const kept =
    places === undefined
      ? end
      : Math.max(
          0,
          places.ends.findIndex((at) => end < at),
        )
  return { ...clean, text: text.slice(0, kept), cuts: clean.cuts.filter((cut) => cut.end <= kept) }
}

/** Says what was not read of the caller's own text. */
export const characterProblems = ({ length }: string, characters: number): readonly Problem[] =>
  length <= characters
    ? []
    : [
        {
          code: 'cut',
          message: `Only the first ${characters} of ${length} characters are read.`,
          start: characters,
          end: length,
        },
      ]

const isFirstOfPair = (text: string, index: number): boolean => /[\ud800-\udbff]/.test(text[index] ?? '')

const wholeEnd = (text: string, end: number): number => (isFirstOfPair(text, end - 1) ? end - 1 : end)
