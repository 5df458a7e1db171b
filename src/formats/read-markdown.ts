import type { Meta, MetaField } from '../article/meta.js'
import { parseIsoDay } from '../base/calendar.js'
import { type CleanText, cleanText, composeClean, foldSpace } from '../text/clean.js'
import { type MarkdownBlock, readMarkdownBlocks } from './markdown-lines.js'

/** A Markdown text as a reader sees it, and what its front matter says of the article. */
export interface MarkdownReading {
  /** The text, with the way back to the Markdown source. */
  readonly clean: CleanText
  readonly meta: Meta
}

const frontMatter = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n\1[ \t]*(?:\r?\n|$)/

const fields: Readonly<Record<MetaField, readonly string[]>> = {
  title: ['title', 'headline'],
  author: ['author', 'authors', 'byline', 'by'],
  outlet: ['outlet', 'publisher', 'publication', 'site', 'source'],
  publishedAt: ['publishedat', 'published', 'date', 'pubdate', 'publish_date'],
  url: ['url', 'link', 'canonical', 'canonical_url', 'permalink'],
}

/** `title: "A bridge"` of YAML, `title = "A bridge"` of TOML, one a line; lists and nested values are passed over. */
const readFrontMatter = (content: string): ReadonlyMap<string, string> =>
  new Map(
    content.split('\n').flatMap((line) => {
      const [, key, value = ''] = /^(\w{1,40})[ \t]*[:=][ \t]*(\S.*)$/.exec(line.trimEnd()) ?? []
      const text = value.replace(/^(["'])(.*)\1$/, '$2').replace(/^\[(.*)\]$/, '$1')
      return key === undefined || text === '' ? [] : [[key.toLowerCase(), text] as const]
    }),
  )

/** What to take out of a block, first match first; the group stays. */
const marks = new RegExp(
  [
    '\\\\([!-/:-@[-`{-~])',
    '!\\[[^\\[\\]]{0,300}\\]\\((?:[^()]|\\([^()]{0,200}\\)){0,600}\\)',
    '\\[\\^[^\\[\\]]{1,100}\\]',
    '\\[([^\\[\\]]{1,300})\\](?:\\((?:[^()]|\\([^()]{0,200}\\)){0,600}\\)|\\[[^\\[\\]]{0,300}\\])',
    '<((?:https?|mailto):[^<>\\s]{1,600})>',
    '`{1,3}',
    '~~',
    '\\*{1,3}(?=\\S)|(?<=\\S)\\*{1,3}',
    '(?<![\\p{L}\\p{N}_])_{1,3}(?=\\S)|(?<=\\S)_{1,3}(?![\\p{L}\\p{N}_])',
  ].join('|'),
  'gu',
)

/** A text under construction: each code unit with where it begins and ends in the source. */
interface Placed {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const slicePlaced = ({ text, starts, ends }: Placed, from: number, to: number): Placed => ({
  text: text.slice(from, to),
  starts: starts.slice(from, to),
  ends: ends.slice(from, to),
})

const joinPlaced = (parts: readonly Placed[]): Placed => ({
  text: parts.map(({ text }) => text).join(''),
  starts: parts.flatMap(({ starts }) => starts),
  ends: parts.flatMap(({ ends }) => ends),
})

/** The part of `placed` that its group keeps, for every match. */
const dropMarks = (placed: Placed): Placed => {
  const parts: Placed[] = []
  let last = 0
  for (const match of placed.text.matchAll(marks)) {
    parts.push(slicePlaced(placed, last, match.index))
    last = match.index + match[0].length
    const kept = match.slice(1).find((group) => group !== undefined)
    if (kept === undefined) continue
    const from = match.index + match[0].indexOf(kept, 1)
    const inner = slicePlaced(placed, from, from + kept.length)
    parts.push(match[0][0] === '[' ? dropMarks(inner) : inner)
  }
  return joinPlaced([...parts, slicePlaced(placed, last, placed.text.length)])
}

const readBlock = (source: string, { lines }: MarkdownBlock): Placed => {
  const parts = lines.flatMap(({ start, end }, index): readonly Placed[] => {
    const length = end - start
    const line: Placed = {
      text: source.slice(start, end),
      starts: Array.from({ length }, (_, at) => start + at),
      ends: Array.from({ length }, (_, at) => start + at + 1),
    }
    return index === 0 ? [line] : [{ text: ' ', starts: [start], ends: [start] }, line]
  })
  return dropMarks(joinPlaced(parts))
}

/** Takes out what else `cleanText` knows: tags, entities, odd spaces. */
const finish = (source: string, { text, starts, ends }: Placed): CleanText => {
  const inner = cleanText(text)
  const { places } = inner
  if (places === undefined)
    return composeClean(source, text, { starts: Int32Array.from(starts), ends: Int32Array.from(ends) })
  return composeClean(source, inner.text, {
    starts: places.starts.map((at) => starts[at] ?? source.length),
    ends: places.ends.map((at) => ends[at - 1] ?? 0),
  })
}

const metaOf = (stated: ReadonlyMap<string, string>, heading: string | undefined): Meta => {
  const value = (field: MetaField): string | undefined =>
    fields[field].map((name) => stated.get(name)).find((text) => text !== undefined)
  const day = value('publishedAt')
  const found: Readonly<Record<MetaField, string | undefined>> = {
    title: value('title') ?? heading,
    author: value('author'),
    outlet: value('outlet'),
    publishedAt: day !== undefined && parseIsoDay(day) !== undefined ? day.slice(0, 10) : undefined,
    url: value('url'),
  }
  return Object.fromEntries(
    Object.entries(found).flatMap(([field, text]) => (text ? [[field, foldSpace(text)]] : [])),
  )
}

/**
 * Reads a Markdown text: marks, code and front matter out, lines of a paragraph joined. Title, author, outlet, day and
 * address come from YAML or TOML front matter, the title else from the first heading of level 1. It never throws.
 */
export const readMarkdown = (markdown: string): MarkdownReading => {
  const front = frontMatter.exec(markdown)
  const blocks = readMarkdownBlocks(markdown, front?.[0].length ?? 0)
  const texts = blocks.map((block) => readBlock(markdown, block))
  const gap = (at: number): Placed => ({ text: '\n\n', starts: [at, at], ends: [at, at] })
  const joined = joinPlaced(
    texts.flatMap((text, index) => (index === 0 ? [text] : [gap(blocks[index].lines[0].start), text])),
  )
  const first = texts[blocks.findIndex(({ level }) => level === 1)]
  return { clean: finish(markdown, joined), meta: metaOf(readFrontMatter(front?.[2] ?? ''), first?.text) }
}
