import type { Span } from '../base/span.js'

// C0 and C1 controls and the bidirectional overrides: an article must not steer the reader's terminal.
const controls = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g

/** Text on one line: white space folded, control characters out. */
export const printable = (text: string): string => text.replace(/\s+/g, ' ').replace(controls, '')

/** The words of a span as they print on one line. */
export const wordsAt = (text: string, { start, end }: Span): string =>
  printable(text.slice(start, end)).trim()

/** Cut at a word to at most `width` characters, with an ellipsis. */
export const cutTo = (text: string, width: number): string => {
  if (text.length <= width) return text
  const space = text.lastIndexOf(' ', width - 1)
  return `${text.slice(0, width / 2 < space ? space : width - 1)}…`
}

/** Folded to lines of at most `width` characters; a longer word has its own line. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && width < line.length + 1 + word.length) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}
