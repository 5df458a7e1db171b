import type { Span } from '../base/span.js'

/** A paragraph, heading, list item or row of a table: where its lines stand in the source, without their marks. */
export interface MarkdownBlock {
  readonly lines: readonly Span[]
  /** 1 to 6 for a heading. */
  readonly level?: number
}

interface Line extends Span {
  readonly text: string
}

const quoteMark = /^ {0,3}>[ \t]?/
const listMark = /^[ \t]{0,12}(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/
const heading = /^ {0,3}(#{1,6})(?:[ \t]+|$)/
const headingEnd = /[ \t]{1,20}#{1,20}[ \t]{0,20}$/
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const fence = /^ {0,3}(?:`{3,}|~{3,})/
/** Of nothing else: `|:---|---:|`. */
const tableRule = /^[ \t]*[|:-][|:\- \t]*$/
const tableRow = /^ {0,3}\|/
/** `[name]: address`, which shows nothing. */
const definition = /^ {0,3}\[(?!\^)[^\]\n]{1,300}\]:[ \t]*\S/
const footnote = /^ {0,3}\[\^[^\]\n]{1,100}\]:[ \t]*/

const linesOf = (source: string, from: number): readonly Line[] => {
  const lines: Line[] = []
  for (const { index, 0: text } of source.slice(from).matchAll(/[^\r\n]+|\r\n?|\n/g)) {
    if (/[\r\n]/.test(text)) lines.push({ text: '', start: from + index, end: from + index })
    else lines.push({ text, start: from + index, end: from + index + text.length })
  }
  return lines
}

/** The line without its first `length` characters. */
const after = ({ text, start, end }: Line, length: number): Line => ({
  text: text.slice(length),
  start: start + length,
  end,
})

const withoutQuotes = (line: Line): Line => {
  let rest = line
  for (let depth = 0; depth < 10 && quoteMark.test(rest.text); depth += 1)
    rest = after(rest, quoteMark.exec(rest.text)![0].length)
  return rest
}

const trimmed = ({ text, start }: Line): Span => {
  const lead = text.length - text.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, text.trimEnd().length) }
}

/** Cells of a table stand apart as sentences do. */
const cellsOf = (line: Line): readonly MarkdownBlock[] => {
  const cells: MarkdownBlock[] = []
  for (const { index, 0: text } of line.text.matchAll(/[^|]+/g)) {
    const span = trimmed({ text, start: line.start + index, end: line.start + index + text.length })
    if (span.start < span.end) cells.push({ lines: [span] })
  }
  return cells
}

/** Blocks of a Markdown text from a position on. Code, rules and definitions of links are left out. */
export const readMarkdownBlocks = (source: string, from = 0): readonly MarkdownBlock[] => {
  const blocks: MarkdownBlock[] = []
  let paragraph: Span[] = []
  let isCode = false
  let isBroken = true
  const close = (level?: number): void => {
    if (paragraph.length > 0) blocks.push({ lines: paragraph, ...(level === undefined ? {} : { level }) })
    paragraph = []
  }
  for (const whole of linesOf(source, from)) {
    // A line break is an entry of its own: the second in a row is an empty line.
    if (whole.start === whole.end) {
      if (isBroken && !isCode) close()
      isBroken = true
      continue
    }
    isBroken = false
    const line = withoutQuotes(whole)
    const { text } = line
    if (fence.test(text)) {
      close()
      isCode = !isCode
    } else if (isCode) continue
    else if (text.trim() === '') close()
    else if (paragraph.length > 0 && underline.test(text)) close(text.trim()[0] === '=' ? 1 : 2)
    else if (rule.test(text) || tableRule.test(text) || definition.test(text)) close()
    else if (tableRow.test(text)) {
      close()
      blocks.push(...cellsOf(line))
    } else if (heading.test(text)) {
      close()
      const [mark, { length }] = heading.exec(text)!
      const rest = after(line, mark.length)
      paragraph.push(trimmed({ ...rest, text: rest.text.replace(headingEnd, '') }))
      close(length)
    } else {
      const mark = (listMark.exec(text) ?? footnote.exec(text))?.[0]
      if (mark !== undefined) close()
      paragraph.push(trimmed(after(line, mark?.length ?? 0)))
    }
  }
  close()
  return blocks
}
