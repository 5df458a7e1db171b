import { opensWithCapital } from '../base/first-letter.js'
import { firstEndingAfter, type Span } from '../base/span.js'
import type { Document } from '../model/document.js'
import type { Report } from './report.js'
import { tokenAt } from './tree.js'
import { trimmedEnd } from './turn-text.js'

/** Longest name before a colon, in words. */
const longestLabel = 6

/** A paragraph that opens with its speaker: "WALLACE: A", "Jane Roe: A". */
export const findLabelledTurns = (document: Document): readonly Report[] => {
  const { tokens, blocks } = document
  return blocks.flatMap((block) => {
    if (block.kind === 'boilerplate' || block.kind === 'byline') return []
    const first = tokenAt(document, block.start)
    for (let index = first + 1; index < Math.min(tokens.length, first + longestLabel + 1); index += 1) {
      if (tokens[index].start >= block.end) return []
      if (tokens[index].text === ':') return labelledTurn(document, block, first, index)
      if (tokens[index].pos !== 'PROPN' && !opensWithCapital(tokens[index].text)) return []
    }
    return []
  })
}

const labelledTurn = (document: Document, block: Span, first: number, colon: number): readonly Report[] => {
  const { tokens } = document
  const head = colon - 1
  if (tokens[first].pos !== 'PROPN' || tokens[head].pos !== 'PROPN') return []
  const start = tokens[colon + 1]?.start ?? block.end
  const end = trimmedEnd(document.text, block)
  if (start >= end) return []
  return [
    {
      rule: 'turn/label',
      anchor: colon,
      cue: { first: colon, last: colon },
      source: { first, last: head, head },
      content: [{ start, end }],
    },
  ]
}

const dash = /^(?:[-–—―]|--)$/

/** A quotation signed with a dash: `"A" — Jane Roe`. */
export const findSignedQuotes = (document: Document): readonly Report[] => {
  const { tokens, quotes, blocks } = document
  return quotes.flatMap((quote) => {
    if (quote.depth > 0) return []
    let index = tokenAt(document, quote.end - 1) + 1
    while (index < tokens.length && /^[.,"”]$/.test(tokens[index].text)) index += 1
    const block = blocks[firstEndingAfter(blocks, quote.start)]
    if (!dash.test(tokens[index]?.text ?? '') || tokens[index + 1]?.pos !== 'PROPN') return []
    const last = tokenAt(document, block.end - 1)
    const sameBlock = tokens[index].start < block.end
    const end = sameBlock ? Math.min(last, index + 12) : index
    const names = nameEnd(document, index + 1, end)
    if (
      names === undefined ||
      tokens.slice(names + 1, end + 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
    )
      return []
    return [
      {
        rule: 'quote/signed',
        anchor: index,
        cue: { first: index, last: index },
        source: { first: index + 1, last: names, head: names },
        content: [{ start: quote.start, end: quote.end }],
      },
    ]
  })
}

const nameEnd = ({ tokens }: Document, first: number, end: number): number | undefined => {
  let last = first
  while (last < end && tokens[last + 1].pos === 'PROPN') last += 1
  return last >= first && last <= end ? last : undefined
}
