import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import { cutToken, type TokenLanguage } from './cut-token.js'

/** One token as wink reads it. */
export interface WinkToken {
  readonly start: number
  readonly end: number
  readonly pos: string
  readonly lemma: string
}

/** Whether wink ends a sentence at a position, which is just after the last token. */
export type EndsSentence = (position: number) => boolean

export interface WinkReading {
  readonly tokens: readonly WinkToken[]
  readonly endsSentence: EndsSentence
}

/** Custom entities are not used here, and the model packs their machine into itself again at every start. */
const leanModel = { ...model, metaCER: () => ({ machines: '', transformers: [] }) }

/** wink's lexicon keeps every new word for ever, so an instance is let go after so many characters. */
const charactersPerInstance = 20_000_000

const createWinkSource = (pipes: string[]) => {
  let instance: WinkMethods | undefined
  let characters = 0
  return (length: number): WinkMethods => {
    characters += length
    if (instance === undefined || characters > charactersPerInstance) {
      instance = winkNLP(leanModel, pipes)
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
const runWink = (text: string, { tags }: { readonly tags: boolean }): WinkReading => {
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
  const sentenceEnds = new Set(spans.map(([, last]) => ends[last]))
  return { tokens, endsSentence: (position) => sentenceEnds.has(position) }
}

/** What wink takes for blanks, and takes each run between them by itself. */
const runs = /[^ \u00a0\u2002-\u2005\u2009\u200a\u202f\u205f\n\r\t]+/g

const cutRun = (run: string, offset: number, language: TokenLanguage): readonly WinkToken[] => {
  const values = cutToken(run, language)
  if (values === undefined)
    return runWink(run, { tags: false }).tokens.map((token) => ({
      ...token,
      start: token.start + offset,
      end: token.end + offset,
    }))
  let start = offset
  return values.map((value) => {
    const token = { start, end: start + value.length, pos: 'X', lemma: value.toLowerCase() }
    start = token.end
    return token
  })
}

/** wink's words without its tags; wink itself is asked about the few runs, and sentences, that are not plain. */
const cutPlainly = (text: string, language: TokenLanguage): WinkReading => {
  let reading: WinkReading | undefined
  return {
    tokens: [...text.matchAll(runs)].flatMap((match) => cutRun(match[0], match.index, language)),
    endsSentence: (position) => (reading ??= runWink(text, { tags: false })).endsSentence(position),
  }
}

/** Words by wink-nlp at their places in `text`, with its tags and lemmas on request. */
export const findTokens = (
  text: string,
  language: TokenLanguage,
  options: { readonly tags: boolean },
): WinkReading => (options.tags ? runWink(text, options) : cutPlainly(text, language))
