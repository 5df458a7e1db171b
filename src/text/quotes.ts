import { firstEndingAfter } from '../base/span.js'
import type { Block, Quote } from './reading.js'

interface OpenQuote {
  readonly start: number
  readonly innerStart: number
  readonly closers: string
}

const pairs: Readonly<Record<string, string>> = { '“': '”"“', '„': '“”"', '«': '»', '‘': "’'", '‚': '‘’' }
const deepest = 40

const isSpaceOrNothing = (character: string): boolean => character === '' || /[\s([{—–/-]/.test(character)
const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)

/** Finds quotations by the shape and the surroundings of their marks. Odd marks never throw. */
export const findQuotes = (text: string, blocks: readonly Block[]): readonly Quote[] => {
  const quotes: Quote[] = []
  let open: OpenQuote[] = []
  blocks.forEach((block, index) => {
    open = pairMarks(text, block, open, quotes)
    open = carryOver(text, blocks, index, open, quotes)
  })
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end)
}

const pairMarks = (
  text: string,
  block: Block,
  carried: readonly OpenQuote[],
  quotes: Quote[],
): OpenQuote[] => {
  const open = [...carried]
  for (let at = block.start; at < block.end; at += 1) {
    if (!'"“”„«»‘’‚\'`'.includes(text[at])) continue
    const top = open[open.length - 1]
    const width = isDoubled(text, at, top) ? 2 : 1
    const mark = width === 2 ? '"' : text[at]
    const before = at > block.start ? text[at - 1] : ''
    const after = at + width < block.end ? text[at + width] : ''
    const role = roleOf(mark, before, after, top)
    if (role === 'none' && closesAround(mark, open)) {
      const [outer] = open.splice(-2)
      quotes.push(closeQuote(outer, at, at + width, open.length))
    } else if (role === 'close' && top !== undefined) {
      open.pop()
      quotes.push(closeQuote(top, at, at + width, open.length))
    } else if (role === 'open' && open.length < deepest) {
      open.push({ start: at, innerStart: at + width, closers: closersOf(mark) })
    }
    at += width - 1
  }
  return open
}

/** A double mark that ends a quotation though a single one within it, perhaps an apostrophe, is still open. */
const closesAround = (mark: string, open: readonly OpenQuote[]): boolean =>
  /["”]/.test(mark) &&
  open[open.length - 1]?.closers.includes("'") === true &&
  open[open.length - 2]?.closers.includes(mark) === true

/** Two single marks for a double one, as some agencies set them; of three behind a single quotation the first closes it. */
const isDoubled = (text: string, at: number, top: OpenQuote | undefined): boolean => {
  const pair = text.slice(at, at + 2)
  if (pair !== "''" && pair !== '``') return false
  return text[at + 2] !== "'" || top?.closers.includes("'") !== true
}

const closersOf = (mark: string): string => pairs[mark] ?? (mark === '"' ? '"”' : "'’")

const closeQuote = ({ start, innerStart }: OpenQuote, at: number, end: number, depth: number): Quote => ({
  start,
  end,
  inner: { start: innerStart, end: at },
  closed: true,
  depth,
})

/** Whether a mark opens, closes, or is an apostrophe or stray. */
const roleOf = (
  mark: string,
  before: string,
  after: string,
  top: OpenQuote | undefined,
): 'open' | 'close' | 'none' => {
  const closes = top?.closers.includes(mark) === true
  if (mark === "'" || mark === '’') return roleOfApostrophe(mark, before, after, closes)
  if (mark === '"') {
    if (closes && (!isSpaceOrNothing(before) || after === '')) return 'close'
    return isSpaceOrNothing(before) && after !== '' && !/\s/.test(after)
      ? 'open'
      : closes
        ? 'close'
        : isLetter(after)
          ? 'open'
          : 'none'
  }
  if (closes && !(mark === '“' && isSpaceOrNothing(before))) return 'close'
  return mark in pairs ? 'open' : 'none'
}

const roleOfApostrophe = (
  mark: string,
  before: string,
  after: string,
  closes: boolean,
): 'open' | 'close' | 'none' => {
  if (isLetter(before) && isLetter(after)) return 'none'
  if (closes && !isSpaceOrNothing(before) && !isLetter(after)) return 'close'
  return mark === "'" && isSpaceOrNothing(before) && isLetter(after) ? 'open' : 'none'
}

const startsWithQuote = (text: string, block: Block | undefined): boolean =>
  block !== undefined && /["“«„‘]/.test(text[block.start])

/** How many paragraphs a quotation may run on without a mark. */
const longestRun = 8

/** Whether a closing mark comes before any opening one in the paragraphs from `index` on. */
const closesLater = (text: string, blocks: readonly Block[], index: number): boolean => {
  for (let at = index; at < blocks.length && at < index + longestRun; at += 1) {
    if (blocks[at].kind !== 'body' || startsWithQuote(text, blocks[at])) return false
    const first = firstMark(text, blocks[at])
    if (first !== undefined) return first === 'close'
  }
  return false
}

const firstMark = (text: string, block: Block): 'open' | 'close' | undefined => {
  for (let at = block.start; at < block.end; at += 1) {
    if (text[at] === '”' || text[at] === '»') return 'close'
    if (text[at] === '“' || text[at] === '«') return 'open'
    if (text[at] === '"') return at > block.start && !isSpaceOrNothing(text[at - 1]) ? 'close' : 'open'
  }
  return undefined
}

/** A quotation open at the end of its paragraph runs on, goes on under a new opening mark, or never closes. */
const carryOver = (
  text: string,
  blocks: readonly Block[],
  index: number,
  open: readonly OpenQuote[],
  quotes: Quote[],
): OpenQuote[] => {
  const outermost = open.find(({ closers }) => closers !== "'’")
  const runsOn = outermost !== undefined && closesLater(text, blocks, index + 1)
  const kept = runsOn ? [outermost] : []
  open.forEach((quote, depth) => {
    if (kept.includes(quote) || quote.closers === "'’") return
    const end = blocks[index].end
    quotes.push({ start: quote.start, end, inner: { start: quote.innerStart, end }, closed: false, depth })
  })
  return kept
}

/** Whether an unclosed quotation goes on in the next paragraph under a mark of its own, as is the custom. */
export const continuesInNextBlock = (text: string, blocks: readonly Block[], quote: Quote): boolean => {
  return startsWithQuote(text, blocks[firstEndingAfter(blocks, quote.start) + 1])
}
