import { firstEndingAfter, type Span } from '../base/span.js'
import type { Document } from '../model/document.js'
import type { Block, Quote } from '../text/reading.js'

/** A paragraph that is nothing but words in quotation marks. */
export interface QuotedBlock {
  readonly block: number
  readonly content: Span
  /** Whether the quotation that it begins with is opened here, and the last one closed here. */
  readonly opens: boolean
  readonly closes: boolean
  readonly isQuestion: boolean
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** What of a block stands outside its outermost quotations. */
const isAllQuoted = (text: string, block: Block, quotes: readonly Quote[]): boolean => {
  let at = block.start
  for (const quote of quotes) {
    if (hasWords(text.slice(at, Math.max(at, quote.start)))) return false
    at = Math.max(at, quote.end)
  }
  return !hasWords(text.slice(at, Math.max(at, block.end)))
}

/** Paragraphs wholly in quotation marks, in text order. */
export const findQuotedBlocks = ({ text, blocks, quotes }: Document): ReadonlyMap<number, QuotedBlock> => {
  const outermost = quotes.filter(({ depth }) => depth === 0)
  const found = new Map<number, QuotedBlock>()
  blocks.forEach((block, index) => {
    if (block.kind !== 'body') return
    const touching: Quote[] = []
    for (
      let at = firstEndingAfter(outermost, block.start);
      at < outermost.length && outermost[at].start < block.end;
      at += 1
    )
      touching.push(outermost[at])
    if (touching.length === 0 || !isAllQuoted(text, block, touching)) return
    const last = touching[touching.length - 1]
    found.set(index, {
      block: index,
      content: { start: block.start, end: block.end },
      opens: touching[0].start >= block.start,
      closes: last.closed && last.end <= block.end,
      isQuestion: /[?…]["”’»]?\s*$|\.\.\.["”’»]?\s*$/.test(
        text.slice(Math.max(block.start, block.end - 6), block.end),
      ),
    })
  })
  return found
}
