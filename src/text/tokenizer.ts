import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'

/** One token as wink reads it. */
export interface WinkToken {
  readonly start: number
  readonly end: number
  readonly pos: string
  readonly lemma: string
}

export interface WinkReading {
  readonly tokens: readonly WinkToken[]
  /** Where wink ends a sentence: positions just after its last token. */
  readonly sentenceEnds: ReadonlySet<number>
}

/** wink's lexicon keeps every new word for ever, so an instance is let go after so many characters. */
const charactersPerInstance = 20_000_000

const createWinkSource = (pipes: string[]) => {
  let instance: WinkMethods | undefined
  let characters = 0
  return (length: number): WinkMethods => {
    characters += length
    if (instance === undefined || characters > charactersPerInstance) {
      instance = winkNLP(model, pipes)
      characters = length
    }
    return instance
  }
}

const plainSource = createWinkSource(['sbd'])
const taggedSource = createWinkSource(['sbd', 'pos'])

/** wink drops characters around its tokens, so each value is looked for from the end of the one before. */
const placeTokens = (text: string, values: readonly string[]): { starts: number[]; ends: number[] } => {
  const starts: number[] = []
  const ends: number[] = []
  let position = 0
  for (const value of values) {
    const start = text.indexOf(value, position)
    starts.push(start < 0 ? position : start)
    position = start < 0 ? position : start + value.length
    ends.push(position)
  }
  return { starts, ends }
}

/** Words, sentence ends and, on request, tags and lemmas by wink-nlp, at their places in `text`. */
export const runWink = (text: string, { tags }: { readonly tags: boolean }): WinkReading => {
  const nlp = (tags ? taggedSource : plainSource)(text.length)
  const doc = nlp.readDoc(text)
  const values = doc.tokens().out(nlp.its.value) as string[]
  const pos = tags ? (doc.tokens().out(nlp.its.pos as never) as string[]) : undefined
  const lemmas = tags ? (doc.tokens().out(nlp.its.lemma as never) as (string | null)[]) : undefined
  const { starts, ends } = placeTokens(text, values)
  const spans = doc.sentences().out(nlp.its.span) as unknown as [number, number][]
  const tokens: WinkToken[] = []
  for (let index = 0; index < values.length; index += 1) {
    if (values[index].trim() === '' || ends[index] <= starts[index]) continue
    const lemma = lemmas?.[index] ?? values[index].toLowerCase()
    tokens.push({ start: starts[index], end: ends[index], pos: pos?.[index] ?? 'X', lemma })
  }
  return { tokens, sentenceEnds: new Set(spans.map(([, last]) => ends[last])) }
}
