import type { Span } from '../base/span.js'
import { firstEndingAfter, selectLongest } from '../base/span.js'
import { printable } from './printable.js'

/** A stretch of text to be painted. */
export interface Painted extends Span {
  readonly paint: (text: string) => string
}

/** Text folded to `width` columns, line by line of its own, with stretches painted; of overlapping ones the first and longest. */
export const paintText = (text: string, marks: readonly Painted[], width: number): readonly string[] => {
  const sorted = selectLongest(marks)
  return paragraphsOf(text).flatMap((words) =>
    linesOf(words, width).map((line) => paintLine(text, line, sorted)),
  )
}

/** The words of each line of the text that has any, as spans. */
const paragraphsOf = (text: string): readonly (readonly Span[])[] =>
  [...text.matchAll(/[^\n]+/g)]
    .map(({ 0: line, index }) =>
      [...line.matchAll(/\S+/g)].map((word) => ({
        start: index + word.index,
        end: index + word.index + word[0].length,
      })),
    )
    .filter((words) => 0 < words.length)

const linesOf = (words: readonly Span[], width: number): readonly Span[] => {
  const lines: Span[] = []
  for (const word of words) {
    const line = lines.at(-1)
    if (line === undefined || width < word.end - line.start) lines.push(word)
    else lines[lines.length - 1] = { start: line.start, end: word.end }
  }
  return lines
}

const paintLine = (text: string, line: Span, marks: readonly Painted[]): string => {
  let painted = ''
  let position = line.start
  for (let at = firstEndingAfter(marks, line.start); at < marks.length && marks[at].start < line.end; at++) {
    const start = Math.max(marks[at].start, line.start)
    const end = Math.min(marks[at].end, line.end)
    painted += printable(text.slice(position, start)) + marks[at].paint(printable(text.slice(start, end)))
    position = end
  }
  return painted + printable(text.slice(position, line.end))
}
