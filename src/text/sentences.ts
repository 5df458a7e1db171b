import { firstEndingAfter, type Span } from '../base/span.js'
import { trimSpan } from './blocks.js'
import { datelineOf } from './dateline-of.js'
import type { Block, SentenceReading, Word } from './reading.js'
import type { EndsSentence } from './tokenizer.js'

/** What the sentence splitter has to know of a language. Words in lower case, abbreviations without their dot. */
export interface SentenceLanguage {
  /** Never end a sentence: `Mr`, `Gen`. */
  readonly titles: ReadonlySet<string>
  /** End one only where a sentence plainly begins: `Inc`, `p.m`. */
  readonly abbreviations: ReadonlySet<string>
  /** Words that, capitalised after an abbreviation, begin a sentence: `The`, `She`. */
  readonly openers: ReadonlySet<string>
  /** Verbs that follow a quotation with their speaker: `"Why?" Smith asked.` */
  readonly saying: ReadonlySet<string>
  /** Matches the place, day and agency, with the dash behind them, that open a story: `LIMA, May 3 (Reuters) - `. */
  readonly dateline: RegExp
}

const candidate =
  /[.!?…]{1,20}(?:["'”’»)\]]{1,4}|\[\d{1,3}\]){0,2}(?=\s|$)|(?<=\p{Ll}\p{Ll})[.!?](?=\p{Lu}\p{Ll})/gu
const opening = /^[\s]*["'“‘«([]{0,3}\s?(?:\.\.\.|…)?\s?/
const initials = /^(?:\p{Lu}\.){1,5}$/u

/** The run of letters and dots just before `position`, its last dot left out. */
const wordBefore = (text: string, position: number, floor: number): string => {
  let start = position
  while (start > floor && position - start < 30 && /[\p{L}\p{N}.]/u.test(text[start - 1])) start -= 1
  return text.slice(start, position)
}

/** Whether a verb of saying with its speaker follows, so that the quotation is a part of one sentence. */
const speakerFollows = (rest: string, { saying }: SentenceLanguage): boolean => {
  const words = rest.slice(0, 80).split(/\s+/, 6)
  const at = words.findIndex((word) => saying.has(word.replace(/[^\p{L}]/gu, '').toLowerCase()))
  return at > 0 && at <= 4 && words.slice(0, at).every((word) => /^[\p{Lu}\p{Ll}.'’-]+$/u.test(word))
}

/** Decides one candidate: `end` is the position after its marks, `mark` where they begin. */
const endsHere = (
  text: string,
  block: Span,
  at: { readonly mark: number; readonly end: number },
  endsSentence: EndsSentence,
  language: SentenceLanguage,
): boolean => {
  const rest = text.slice(at.end, Math.min(block.end, at.end + 100))
  if (rest.trim() === '') return true
  const after = rest.slice(opening.exec(rest)![0].length)
  if (/^(?:[–—-]{1,3}\s{0,3})?\p{Ll}/u.test(after)) return false
  const marks = text.slice(at.mark, at.end)
  if (/^[?!]["'”’]/.test(marks) && speakerFollows(rest.trim(), language)) return false
  if (marks !== '.') return true
  const before = wordBefore(text, at.mark, block.start)
  const lower = before.toLowerCase()
  const nextWord = (/^[\p{L}’']{1,20}/u.exec(after)?.[0] ?? '').toLowerCase()
  if (language.titles.has(lower)) return false
  if (/^\d{1,3}$/.test(before) && at.mark - before.length === block.start) return false
  if (/^\p{Lu}$/u.test(before)) return language.openers.has(nextWord) && endsSentence(at.end)
  if (initials.test(`${before}.`) || language.abbreviations.has(lower)) {
    return /^[“"]/.test(rest.trim()) || language.openers.has(nextWord)
  }
  return true
}

/** Whether a position lies inside a word that has a full stop in it, as addresses do. */
const isWithinWord = (words: readonly Word[], position: number): boolean =>
  words[firstEndingAfter(words, position)]?.start < position

const splitBlock = (
  text: string,
  block: Span,
  words: readonly Word[],
  endsSentence: EndsSentence,
  language: SentenceLanguage,
): readonly Span[] => {
  const bodyStart = block.start + datelineOf(text, block, language.dateline).length
  const spans = bodyStart === block.start ? [] : [trimSpan(text, { start: block.start, end: bodyStart })]
  let start = bodyStart
  for (const match of text.slice(bodyStart, block.end).matchAll(candidate)) {
    const mark = bodyStart + match.index
    const end = mark + match[0].length
    if (!endsHere(text, block, { mark, end }, endsSentence, language) || isWithinWord(words, end)) continue
    spans.push(trimSpan(text, { start, end }))
    start = end
  }
  spans.push(trimSpan(text, { start, end: block.end }))
  return spans.filter((span) => span.start < span.end)
}

/** Sentences within their blocks, with the words that stand in them. */
export const findSentences = (
  text: string,
  blocks: readonly Block[],
  words: readonly Word[],
  endsSentence: EndsSentence,
  language: SentenceLanguage,
): readonly SentenceReading[] => {
  const sentences: SentenceReading[] = []
  let token = 0
  blocks.forEach((block, blockIndex) => {
    for (const span of splitBlock(text, block, words, endsSentence, language)) {
      const firstToken = token
      while (token < words.length && words[token].start < span.end) token += 1
      sentences.push({ ...span, kind: block.kind, block: blockIndex, firstToken, endToken: token })
    }
  })
  return sentences
}
