import { type Candidate, otherRule } from './candidate.js'
import type { NameContext } from './name-context.js'
import { isCapitalised } from './token-shape.js'

const marked = (first: number, end: number): Candidate => ({
  first,
  end,
  type: 'organization',
  rule: otherRule,
  score: 0.9995,
})

/** `Hurricane Maria`, and in the same article `Maria`: a storm has a person's name and is nobody. */
export const findStorms = ({ document: { tokens }, language }: NameContext): readonly Candidate[] => {
  const isStorm = (index: number): boolean =>
    language.stormWords.has(tokens[index - 1]?.text ?? '') && isCapitalised(tokens[index])
  const names = new Set(tokens.flatMap(({ index, text }) => (isStorm(index) ? [text] : [])))
  if (names.size === 0) return []
  const isAlone = (index: number): boolean =>
    [index - 1, index + 1].every((at) => tokens[at] === undefined || !isCapitalised(tokens[at]))
  return tokens.flatMap(({ index, text }): readonly Candidate[] =>
    isStorm(index)
      ? [marked(index - 1, index + 1)]
      : names.has(text) && isAlone(index)
        ? [marked(index, index + 1)]
        : [],
  )
}
