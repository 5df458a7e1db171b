import type { WinkMethods } from 'wink-nlp'
import { remember } from '../base/remember.js'
import { cutToken, type TokenLanguage } from './cut-token.js'
import { openWink } from './packages.cjs'

/** One token as wink reads it. */
export interface WinkToken {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly pos: string
  readonly lemma: string
}

/** Whether wink ends a sentence at a position, which is just after the last token. */
export type EndsSentence = (position: number) => boolean

export interface WinkReading {
  readonly tokens: readonly WinkToken[]
  readonly endsSentence: EndsSentence
}

/** wink's lexicon keeps every new word for ever, so an instance is let go after so many characters. */
const charactersPerInstance = 4_000_000

const createWinkSource = (pipes: string[]) => {
  let instance: WinkMethods | undefined
  let characters = 0
  return (length: number): WinkMethods => {
    characters += length
    if (instance === undefined || characters > charactersPerInstance) {
      instance = openWink(pipes)
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
    tokens.push({
      start: starts[index],
      end: ends[index],
      text: values[index],
      pos: pos?.[index] ?? 'X',
      lemma,
    })
  }
  const sentenceEnds = new Set(spans.map(([, last]) => ends[last]))
  return { tokens, endsSentence: (position) => sentenceEnds.has(position) }
}

/** What wink takes for blanks, and takes each run between them by itself. */
const runs = /[^ \u00a0\u2002-\u2005\u2009\u200a\u202f\u205f\n\r\t]+/g

/** A word of a run, ready to be placed. Equal runs share their strings. */
interface Piece {
  readonly text: string
  readonly lemma: string
}

/** Runs whose cut is remembered, at least. */
const rememberedRuns = 8192

const makeCut = (language: TokenLanguage) =>
  remember(rememberedRuns, (run): readonly Piece[] | null => {
    const values = cutToken(run, language)
    return values === undefined ? null : values.map((text) => ({ text, lemma: text.toLowerCase() }))
  })

const cuts = new WeakMap<TokenLanguage, ReturnType<typeof makeCut>>()

const cutOf = (language: TokenLanguage): ReturnType<typeof makeCut> => {
  const known = cuts.get(language) ?? makeCut(language)
  cuts.set(language, known)
  return known
}

/** Adds the words of one run to `tokens`. */
const placeRun = (
  run: string,
  offset: number,
  pieces: readonly Piece[] | null,
  tokens: WinkToken[],
): void => {
  if (pieces === null) {
    for (const token of runWink(run, { tags: false }).tokens)
      tokens.push({ ...token, start: token.start + offset, end: token.end + offset })
    return
  }
  let start = offset
  for (const { text, lemma } of pieces) {
    const end = start + text.length
    tokens.push({ start, end, text, pos: 'X', lemma })
    start = end
  }
}

/** wink's words without its tags; wink itself is asked about the few runs, and sentences, that are not plain. */
const cutPlainly = (text: string, language: TokenLanguage): WinkReading => {
  let reading: WinkReading | undefined
  const cut = cutOf(language)
  const tokens: WinkToken[] = []
  for (const match of text.matchAll(runs)) placeRun(match[0], match.index, cut(match[0]), tokens)
  return {
    tokens,
    endsSentence: (position) => (reading ??= runWink(text, { tags: false })).endsSentence(position),
  }
}

/** Words by wink-nlp at their places in `text`, with its tags and lemmas on request. */
export const findTokens = (
  text: string,
  language: TokenLanguage,
  options: { readonly tags: boolean },
): WinkReading => (options.tags ? runWink(text, options) : cutPlainly(text, language))
