import type { Attribution } from '../article/attribution.js'
import { firstEndingAfter } from '../base/span.js'
import type { Document } from '../model/document.js'
import { findQuotedBlocks, type QuotedBlock } from './quoted-blocks.js'
import { tokenAt } from './tree.js'

/** Questions it takes to make an interview of an article. */
const questionsOfInterview = 2

const speakerKey = (text: string, { source }: Attribution): string | undefined =>
  source === null ? undefined : (source.entity ?? text.slice(source.start, source.end).toLowerCase())

/** Who asks: the one source of two or more quotations that end in a question mark with a verb of asking. */
const findAsker = (
  document: Document,
  spoken: readonly Attribution[],
  askingVerbs: ReadonlySet<string>,
): string | undefined => {
  const counts = new Map<string, number>()
  for (const attribution of spoken) {
    const verb =
      attribution.cue === null ? undefined : document.tokens[tokenAt(document, attribution.cue.end - 1)]
    const key = speakerKey(document.text, attribution)
    if (key === undefined || verb === undefined || !askingVerbs.has(verb.lemma.toLowerCase())) continue
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].find(([, count]) => count >= questionsOfInterview)?.[0]
}

interface Turn {
  readonly speaker: Attribution | undefined
  readonly asker: boolean
}

/** Quotations that stand beside their own cue, by block: the last in each. */
const byBlock = (document: Document, spoken: readonly Attribution[]): ReadonlyMap<number, Attribution> =>
  new Map(
    spoken.map((attribution) => [
      firstEndingAfter(document.blocks, attribution.cue?.start ?? attribution.content[0].start),
      attribution,
    ]),
  )

const holds = (attribution: Attribution, block: QuotedBlock): boolean =>
  attribution.content.some(({ start, end }) => start < block.content.end && block.content.start < end)

/**
 * The paragraphs of an interview that name no speaker: a new opening mark behind a closed quotation changes between
 * the one who asks and the expert named last; paragraphs without marks go on with the turn they stand in.
 */
export const findTurns = (
  document: Document,
  attributions: readonly Attribution[],
  askingVerbs: ReadonlySet<string>,
): readonly Attribution[] => {
  const spoken = attributions.filter(
    ({ mode, chain, rule, source }) =>
      mode === 'direct' && chain === undefined && source !== null && !rule!.startsWith('topic/'),
  )
  const asker = findAsker(document, spoken, askingVerbs)
  if (asker === undefined) return []
  const quoted = findQuotedBlocks(document)
  const named = byBlock(document, spoken)
  const question = spoken.find((attribution) => speakerKey(document.text, attribution) === asker)!
  const lastBlock = Math.max(...named.keys(), ...quoted.keys())
  const turns: Attribution[] = []
  let expert: Attribution | undefined
  let now: Turn = { speaker: undefined, asker: false }
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'body' || index > lastBlock) return
    const own = named.get(index)
    if (own !== undefined) {
      const asks = speakerKey(document.text, own) === asker
      if (!asks) expert = own
      now = { speaker: asks ? question : own, asker: asks }
      return
    }
    if (expert === undefined) return
    const quote = quoted.get(index)
    if (quote !== undefined && spoken.some((attribution) => holds(attribution, quote))) return
    if (quote?.opens) now = now.asker ? { speaker: expert, asker: false } : { speaker: question, asker: true }
    turns.push(turnOf(document, index, now, quote !== undefined))
  })
  return turns
}

const turnOf = (
  document: Document,
  index: number,
  { speaker, asker }: Turn,
  quoted: boolean,
): Attribution => ({
  id: '',
  source: speaker!.source,
  cue: asker ? null : speaker!.cue,
  content: [{ start: document.blocks[index].start, end: document.blocks[index].end }],
  mode: quoted ? 'direct' : 'indirect',
  rule: quoted ? 'turn/quoted' : 'turn/unquoted',
})
