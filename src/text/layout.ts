import type { SentenceKind } from '../article/sentence.js'
import { toSmallLetters } from '../base/small-letters.js'
import type { Span } from '../base/span.js'
import type { Block } from './reading.js'

/** Tells one kind of block by its words. The first rule that fits decides. */
export interface LayoutRule {
  readonly id: string
  readonly kind: Exclude<SentenceKind, 'body'>
  /** Tested on the block's text in small letters, cut to 400 code units. */
  readonly pattern: RegExp
}

const longestCue = 400
const longestHeading = 110
const longestTitle = 250
const endsSentence = /[.!?:;,…]["'”’»)\]]{0,3}$/
const endsStatement = /[.:;,…]["'”’»)\]]{0,3}$/
const listItem = /^(?:[•·▪*–—-]|\d{1,3}[.)])\s/

const kindByRule = (block: string, rules: readonly LayoutRule[]): SentenceKind | undefined => {
  const small = toSmallLetters(block)
  return rules.find(({ pattern }) => pattern.test(small))?.kind
}

const couldBeTitle = (block: string): boolean =>
  block.length <= longestTitle && !endsStatement.test(block) && /\p{L}\P{L}+\p{L}/u.test(block)

const couldBeHeading = (block: string): boolean =>
  block.length <= longestHeading && !endsSentence.test(block) && !listItem.test(block) && /\p{L}/u.test(block)

/** Gives each block its kind: what its words say, then where it stands and how it ends. */
export const classifyBlocks = (
  text: string,
  spans: readonly Span[],
  rules: readonly LayoutRule[],
): readonly Block[] => {
  const blocks: Block[] = []
  let title: string | undefined
  let inBody = false
  spans.forEach((span, index) => {
    const block = text.slice(span.start, Math.min(span.end, span.start + longestCue))
    const cued = kindByRule(block, rules)
    const isLast = index === spans.length - 1
    const kind = cued ?? placeKind(block, { title, inBody, isLast, isOnly: spans.length === 1 })
    if (kind === 'title') title = block
    if (kind === 'body' && endsSentence.test(block)) inBody = true
    blocks.push({ ...span, kind })
  })
  return blocks
}

const placeKind = (
  block: string,
  place: {
    readonly title?: string
    readonly inBody: boolean
    readonly isLast: boolean
    readonly isOnly: boolean
  },
): SentenceKind => {
  if (place.isOnly) return 'body'
  if (place.title === undefined && !place.inBody && couldBeTitle(block)) return 'title'
  if (place.title !== undefined && !place.inBody && block.startsWith(place.title)) return 'caption'
  if (place.title !== undefined && !place.inBody && couldBeTitle(block) && !listItem.test(block))
    return 'heading'
  return couldBeHeading(block) && !place.isLast ? 'heading' : 'body'
}
