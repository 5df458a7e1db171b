import type { Meta } from '../article/meta.js'
import type { Span } from '../base/span.js'
import { foldSpace } from './clean.js'
import { datelineOf } from './dateline-of.js'
import type { Block } from './reading.js'

/** How an article names its author, its outlet and its day, in one language. Every pattern has a group `value`. */
export interface MetaLanguage {
  /** Tested on bylines. */
  readonly author: readonly RegExp[]
  /**
   * Tested on the whole text, strongest first; the value found most often by the first that finds one. `needs`: what
   * the text must hold for a pattern that is dear to run.
   */
  readonly outlet: readonly { readonly pattern: RegExp; readonly needs?: RegExp }[]
  /** Matches what stands before a story's first words: `LIMA, May 3 (Reuters) - `. */
  readonly dateline: RegExp
  /** Month names in lower case, cut to three letters, January first. */
  readonly months: readonly string[]
}

interface Stated {
  readonly value: string
  readonly span: Span
}

const statedIn = (text: string, span: Span, pattern: RegExp): Stated | undefined => {
  const match = pattern.exec(text.slice(span.start, span.end))
  const value = match?.groups?.value
  if (match === null || value === undefined) return undefined
  const start = span.start + match.index + match[0].lastIndexOf(value)
  return { value: foldSpace(value), span: { start, end: start + value.length } }
}

const blocksOf = (blocks: readonly Block[], kind: Block['kind']): readonly Block[] =>
  blocks.filter((block) => block.kind === kind && block.end - block.start < 400)

const findTitle = (text: string, blocks: readonly Block[]): Stated | undefined => {
  const block = blocks.find(({ kind }) => kind === 'title')
  if (block === undefined) return undefined
  return {
    value: foldSpace(text.slice(block.start, block.end)),
    span: { start: block.start, end: block.end },
  }
}

const findAuthor = (text: string, blocks: readonly Block[], { author }: MetaLanguage): Stated | undefined => {
  for (const block of blocksOf(blocks, 'byline')) {
    for (const pattern of author) {
      const stated = statedIn(text, block, pattern)
      if (stated !== undefined) return stated
    }
  }
  return undefined
}

const fullDate =
  /\b(?<month>[A-Z][a-z]{2,8})\.?\s{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?<year>\d{4})\b|\b(?<day2>\d{1,2})(?:st|nd|rd|th)?\s{1,3}(?<month2>[A-Z][a-z]{2,8})\.?,?\s{1,3}(?<year2>\d{4})\b|\b(?<iso>\d{4}-\d{2}-\d{2})\b/

const readDate = (
  groups: Record<string, string | undefined>,
  months: readonly string[],
): string | undefined => {
  if (groups.iso !== undefined) return groups.iso
  const month = months.indexOf((groups.month ?? groups.month2 ?? '').slice(0, 3).toLowerCase()) + 1
  const day = Number(groups.day ?? groups.day2)
  if (month === 0 || day < 1 || day > 31) return undefined
  return `${groups.year ?? groups.year2}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The date of a dateline that opens the story's first paragraph. */
const findDateline = (
  text: string,
  blocks: readonly Block[],
  { months, dateline }: MetaLanguage,
): Stated | undefined => {
  const first = blocks.find(({ kind }) => kind === 'body')
  if (first === undefined) return undefined
  const match = fullDate.exec(datelineOf(text, first, dateline))
  if (match === null) return undefined
  const value = readDate(match.groups ?? {}, months)
  const start = first.start + match.index
  return value === undefined ? undefined : { value, span: { start, end: start + match[0].length } }
}

const findPublicationDay = (
  text: string,
  blocks: readonly Block[],
  language: MetaLanguage,
): Stated | undefined => {
  const { months } = language
  for (const { start, end } of blocksOf(blocks, 'byline')) {
    const match = fullDate.exec(text.slice(start, end))
    const value = match === null ? undefined : readDate(match.groups ?? {}, months)
    if (match !== null && value !== undefined) {
      const from = start + match.index
      return { value, span: { start: from, end: from + match[0].length } }
    }
  }
  return findDateline(text, blocks, language)
}

const webAddress = /(?<value>https?:\/\/(?:www\.)?[^\s<>"'“”)]{4,500})/
const pointsToSelf = /\b(?:original|source|url|link)\b/i

/** An address on a line of its own, or after "Original article:", is the article's. */
const findUrl = (text: string, blocks: readonly Block[]): Stated | undefined => {
  for (const block of blocksOf(blocks, 'boilerplate')) {
    const surface = text.slice(block.start, block.end)
    if (surface.startsWith('http') || pointsToSelf.test(surface)) {
      const stated = statedIn(text, block, webAddress)
      if (stated !== undefined) return stated
    }
  }
  return undefined
}

const capitalised = /(?:\p{Lu}[\p{L}\d.'’&-]{0,30}\s){0,4}\p{Lu}[\p{L}\d.'’&-]{0,30}/gu
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '')

/** The name in the text that the host of the article's own address spells: `thedailynews.com`, "The Daily News". */
const outletOfHost = (text: string, url: string | undefined): Stated | undefined => {
  const host = url === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1]
  const labels =
    host
      ?.split('.')
      .slice(0, -1)
      .map(lettersOf)
      .filter((label) => label.length > 2) ?? []
  for (const match of labels.length === 0 ? [] : text.matchAll(capitalised)) {
    const words = match[0].split(/\s/)
    const letters = words.map(lettersOf)
    for (let from = 0; from < words.length; from += 1) {
      if (!labels.some((label) => label.startsWith(letters[from]))) continue
      for (let to = words.length; to > from; to -= 1) {
        if (!labels.includes(letters.slice(from, to).join(''))) continue
        const value = words.slice(from, to).join(' ')
        const start = match.index + words.slice(0, from).reduce((sum, word) => sum + word.length + 1, 0)
        return {
          value: value.replace(/[.'’]{1,9}$/, ''),
          span: { start, end: start + value.replace(/[.'’]{1,9}$/, '').length },
        }
      }
    }
  }
  return undefined
}

/** Of all that the pattern finds, the value found most often, the first of them at a tie. */
const mostFrequent = (text: string, pattern: RegExp): Stated | undefined => {
  const counts = new Map<string, { count: number; stated: Stated }>()
  for (const match of text.matchAll(pattern)) {
    const value = match.groups?.value?.replace(/[.'’,]{1,9}$/, '')
    if (value === undefined) continue
    const start = match.index + match[0].indexOf(value)
    const known = counts.get(value)
    counts.set(value, {
      count: (known?.count ?? 0) + 1,
      stated: known?.stated ?? { value: foldSpace(value), span: { start, end: start + value.length } },
    })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.stated
}

const findOutlet = (text: string, url: string | undefined, { outlet }: MetaLanguage): Stated | undefined => {
  const byHost = outletOfHost(text, url)
  if (byHost !== undefined) return byHost
  for (const { pattern, needs } of outlet) {
    const stated = needs?.test(text) === false ? undefined : mostFrequent(text, pattern)
    if (stated !== undefined) return stated
  }
  return undefined
}

/** What the text states of itself, each field with its place. */
export const findMeta = (text: string, blocks: readonly Block[], language: MetaLanguage): Meta => {
  const url = findUrl(text, blocks)
  const stated = {
    title: findTitle(text, blocks),
    author: findAuthor(text, blocks, language),
    outlet: findOutlet(text, url?.value, language),
    publishedAt: findPublicationDay(text, blocks, language),
    url,
  }
  const known = Object.entries(stated).filter((entry): entry is [string, Stated] => entry[1] !== undefined)
  return {
    ...Object.fromEntries(known.map(([field, { value }]) => [field, value])),
    ...(known.length === 0
      ? {}
      : { spans: Object.fromEntries(known.map(([field, { span }]) => [field, span])) }),
  }
}
