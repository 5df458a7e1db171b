import type { Span } from '../base/span.js'
import type { Mistake } from '../evaluate/layer.js'
import { printable, wordsAt } from './printable.js'
import type { Palette } from './terminal-palette.js'

/** Characters of context shown on either side. */
const context = 60

/** Every mistake of one article with its words in context, its line and column, what was expected and what found. */
export const mistakeList = (
  name: string,
  text: string,
  mistakes: readonly Mistake[],
  palette: Palette,
): string => mistakes.map((mistake) => drawMistake(name, text, mistake, palette)).join('\n')

const drawMistake = (name: string, text: string, mistake: Mistake, palette: Palette): string => {
  const { layer, verdict, span, expected, found } = mistake
  const paint = { miss: palette.red, 'false alarm': palette.yellow, wrong: palette.magenta }[verdict]
  const place = span === undefined ? name : `${name}:${lineAndColumn(text, span.start)}`
  return [
    `${paint(verdict.padEnd(11))} ${layer.padEnd(10)} ${palette.dim(place)}`,
    ...(span === undefined ? [] : [`    ${inContext(text, span, palette)}`]),
    ...(expected === undefined ? [] : [`    expected ${palette.green(printable(expected))}`]),
    ...(found === undefined ? [] : [`    found    ${palette.red(printable(found))}`]),
  ].join('\n')
}

const inContext = (text: string, { start, end }: Span, palette: Palette): string => {
  const before = printable(text.slice(Math.max(0, start - context), start))
  const after = printable(text.slice(end, end + context))
  return `…${before}${palette.bold(`⟦${wordsAt(text, { start, end })}⟧`)}${after}…`
}

/** Both counted from 1, the column in UTF-16 code units, as editors do. */
const lineAndColumn = (text: string, position: number): string => {
  const before = text.slice(0, position)
  const line = before.split('\n').length
  return `${line}:${position - before.lastIndexOf('\n')}`
}
