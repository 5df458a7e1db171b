import type { Article } from '../article/article.js'
import type { Claim } from '../article/claim.js'
import type { Span } from '../base/span.js'
import { mapOffsets } from './offsets.js'
import { textOf } from './surface.js'

/** A document of the brat tool: the text and its standoff annotations, positions in code points. */
export interface BratDocument {
  readonly txt: string
  readonly ann: string
}

/** brat takes no line break inside a span: such a span is written in fragments. */
const fragmentsOf = (text: string, { start, end }: Span): readonly Span[] => {
  const fragments: Span[] = []
  let from = start
  for (let at = start; at <= end; at += 1) {
    if (at < end && text[at] !== '\n' && text[at] !== '\r') continue
    if (at > from) fragments.push({ start: from, end: at })
    from = at + 1
  }
  return fragments
}

interface Writer {
  readonly lines: string[]
  /** Writes a text-bound annotation and gives its id. */
  readonly bind: (label: string, span: Span) => string
}

const createWriter = (text: string): Writer => {
  const lines: string[] = []
  const { from16 } = mapOffsets(text, 'codepoint')
  let count = 0
  const bind = (label: string, span: Span): string => {
    count += 1
    const fragments = fragmentsOf(text, span)
    const places = fragments.map(({ start, end }) => `${from16(start)} ${from16(end)}`).join(';')
    const words = fragments.map(({ start, end }) => text.slice(start, end)).join(' ')
    lines.push(`T${count}\t${label} ${places}\t${words}`)
    return `T${count}`
  }
  return { lines, bind }
}

const slotNames = ['subject', 'object', 'complement'] as const

/** A claim is an event of brat, triggered by its predicate; polarity and certainty are attributes. */
const writeClaim = (
  { lines, bind }: Writer,
  claim: Claim,
  number: number,
  mentionIds: ReadonlyMap<string, string>,
): void => {
  const trigger = bind(claim.type, claim.predicate)
  const slots = slotNames.flatMap((name) => {
    const slot = claim[name]
    return slot === null ? [] : [`${name}:${bind('argument', slot)}`]
  })
  const [link] = claim.attribution
  const source = link?.source === undefined ? [] : [`source:${bind('source', link.source)}`]
  const cue = link?.cue === undefined ? [] : [`cue:${bind('cue', link.cue)}`]
  lines.push(`E${number}\t${[`${claim.type}:${trigger}`, ...slots, ...source, ...cue].join(' ')}`)
  lines.push(`A${number * 3 - 2}\tpolarity E${number} ${claim.polarity}`)
  lines.push(`A${number * 3 - 1}\tcertainty E${number} ${claim.certainty}`)
  if (link !== undefined) lines.push(`A${number * 3}\tmode E${number} ${link.mode}`)
  const speaker = link?.entity === undefined ? undefined : mentionIds.get(link.entity)
  if (speaker !== undefined && link?.source === undefined)
    lines.push(`R${number}\tsaid-by Arg1:E${number} Arg2:${speaker}`)
}

/** Names, dates, quantities and claims as brat standoff. One entity's mentions are tied by `*` equivalences. */
export const toBrat = (article: Article): BratDocument => {
  const text = textOf(article)
  const writer = createWriter(text)
  const mentionIds = new Map<string, string>()
  for (const { id, type, mentions } of article.entities) {
    const ids = mentions.map((mention) => writer.bind(mention.form === 'name' ? type : mention.form, mention))
    mentionIds.set(id, ids[0])
    if (ids.length > 1) writer.lines.push(`*\tsame ${ids.join(' ')}`)
  }
  article.dates.forEach((date, index) => {
    const id = writer.bind(date.type, date)
    writer.lines.push(`#${index + 1}\tAnnotatorNotes ${id}\t${date.value}`)
  })
  article.claims.forEach((claim, index) => {
    writeClaim(writer, claim, index + 1, mentionIds)
  })
  return { txt: text, ann: writer.lines.map((line) => `${line}\n`).join('') }
}
