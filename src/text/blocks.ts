import type { Span } from '../base/span.js'

interface Line extends Span {
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean
}

const findLines = (text: string): readonly Line[] => {
  const lines: Line[] = []
  let afterBlank = true
  let position = 0
  while (position <= text.length) {
    const newline = text.indexOf('\n', position)
    const stop = newline < 0 ? text.length : newline
    const trimmed = trimSpan(text, { start: position, end: stop })
    if (trimmed.end > trimmed.start) lines.push({ ...trimmed, afterBlank })
    afterBlank = trimmed.end === trimmed.start
    position = stop + 1
  }
  return lines
}

/** The span without white space at its edges. */
export const trimSpan = (text: string, { start, end }: Span): Span => {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from += 1
  while (from < to && isSpace(text.charCodeAt(to - 1))) to -= 1
  return { start: from, end: to }
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160

const endMark = /[.!?:;…]["'”’»)\]]{0,3}$/
const listMark = /^(?:[•·▪*–—-]|\d{1,3}[.)])\s/
const opensLower = /^["'“‘(]?\p{Ll}/u

/** The last characters of a line say whether it is finished. */
const isFinished = (text: string, { end, start }: Span): boolean =>
  endMark.test(text.slice(Math.max(start, end - 6), end))

/** Text set in lines of even width: a line then goes on even after a full stop, or with a capital. */
const isHardWrapped = (lines: readonly Line[]): boolean => {
  const followed = lines.filter((_, index) => lines[index + 1]?.afterBlank === false)
  const even = followed.filter(({ start, end }) => end - start >= 50 && end - start <= 100)
  return followed.length >= 3 && even.length >= followed.length * 0.8
}

/** Whether the line at `index` goes on with the sentence or paragraph of the line before it. */
const continues = (text: string, lines: readonly Line[], index: number, wrapped: boolean): boolean => {
  const line = lines[index]
  const previous = lines[index - 1]
  const opening = text.slice(line.start, line.start + 4)
  if (listMark.test(opening) || listMark.test(text.slice(previous.start, previous.start + 4))) return false
  if (isFinished(text, previous)) return !line.afterBlank && wrapped && previous.end - previous.start >= 50
  if (opensLower.test(opening)) return previous.end - previous.start > 30
  return !line.afterBlank && wrapped && previous.end - previous.start >= 50
}

/** Paragraphs and lines that stand alone, trimmed; a paragraph broken within a sentence is joined again. */
export const findBlocks = (text: string): readonly Span[] => {
  const lines = findLines(text)
  const wrapped = isHardWrapped(lines)
  const blocks: { start: number; end: number }[] = []
  lines.forEach((line, index) => {
    if (index > 0 && continues(text, lines, index, wrapped)) blocks[blocks.length - 1].end = line.end
    else blocks.push({ start: line.start, end: line.end })
  })
  return blocks
}
