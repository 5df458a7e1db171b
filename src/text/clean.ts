import type { Problem } from '../article/problem.js'
import type { Span } from '../base/span.js'

/** A text without markup, and the way back to the caller's own string. */
export interface CleanText {
  readonly text: string
  readonly original: string
  /** Where each code unit of `text` begins and ends in `original`; absent when the two are equal. */
  readonly places?: Places
  /** Where a run without a space was cut short, as no word is that long. */
  readonly cuts: readonly Span[]
}

/** Where each code unit of a cleaned text begins and ends in the original, in UTF-16 code units. */
export interface Places {
  readonly starts: Int32Array
  readonly ends: Int32Array
}

interface Replacement extends Span {
  readonly by: string
  /** Whether the code unit before it stands for the whole of it. */
  readonly isCut?: boolean
}

/** Block-level tags end a line; the contents of scripts and styles are dropped with them. */
const markup = new RegExp(
  [
    '<(?:script|style)\\b[^<>]{0,300}>[^<]{0,20000}</(?:script|style)\\s{0,9}>',
    '<!--[^>]{0,2000}-->',
    '</?[A-Za-z][A-Za-z0-9]{0,15}(?:\\s[^<>]{0,600})?/?>',
    '&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});',
    '!?\\[[^\\[\\]\\n]{0,300}\\]\\([^()\\s]{1,600}\\)',
    '\\*\\*|__(?=\\S)|(?<=\\S)__',
    '\\r\\n?|[\\u2028\\u2029\\u0085]',
    '[\\u00ad\\u200b\\u2060\\ufeff]',
    '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]',
  ].join('|'),
  'g',
)
const blockTag =
  /^<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|blockquote|figure|figcaption|hr)\b/i
const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  euro: '€',
  pound: '£',
  eacute: 'é',
}

const decodeEntity = (entity: string): string | undefined => {
  const body = entity.slice(1, -1)
  if (body[0] !== '#') return namedEntities[body]
  const code = /^#[xX]/.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10)
  return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' '
}

/** What to put in the place of one piece of markup; several where it keeps its own text, as a link does. */
const replacementsOf = (match: string, start: number): readonly Replacement[] => {
  const end = start + match.length
  const first = match[0]
  if (first === '<') return [{ start, end, by: blockTag.test(match) ? '\n' : '' }]
  if (first === '&') {
    const by = decodeEntity(match)
    return by === undefined ? [] : [{ start, end, by }]
  }
  if (first === '[' || first === '!') {
    const opening = match.indexOf('[') + 1
    const closing = match.indexOf('](')
    return [
      { start, end: start + opening, by: '' },
      { start: start + closing, end, by: '' },
    ]
  }
  if (/[\r\u2028\u2029\u0085]/.test(first)) return [{ start, end, by: '\n' }]
  return [{ start, end, by: /[*_\u00ad\u200b\u2060\ufeff]/.test(first) ? '' : ' ' }]
}

const findMarkup = (text: string): readonly Replacement[] =>
  [...text.matchAll(markup)].flatMap((match) => replacementsOf(match[0], match.index))

/** Many methods take quadratic time on a run without a space, so no more than its beginning is read. */
const longRun = /\S{600,}/g
const keptOfRun = 64

const findLongRuns = (text: string): readonly Replacement[] =>
  [...text.matchAll(longRun)].map(({ index, 0: { length } }) => ({
    start: index + keptOfRun,
    end: index + length,
    by: '',
    isCut: true,
  }))

const replace = (
  original: string,
  replacements: readonly Replacement[],
): { text: string; places: Places } => {
  const starts = new Int32Array(original.length)
  const ends = new Int32Array(original.length)
  const pieces: string[] = []
  let length = 0
  let position = 0
  const copy = (end: number) => {
    pieces.push(original.slice(position, end))
    for (; position < end; position += 1, length += 1) {
      starts[length] = position
      ends[length] = position + 1
    }
  }
  for (const { start, end, by, isCut } of replacements) {
    copy(start)
    pieces.push(by)
    for (let index = 0; index < by.length; index += 1, length += 1) {
      starts[length] = start
      ends[length] = end
    }
    if (isCut) ends[length - 1] = end
    position = end
  }
  copy(original.length)
  return { text: pieces.join(''), places: { starts: starts.slice(0, length), ends: ends.slice(0, length) } }
}

const removeMarkup = (original: string): CleanText => {
  const replacements = findMarkup(original)
  return replacements.length === 0
    ? { text: original, original, cuts: [] }
    : { ...replace(original, replacements), original, cuts: [] }
}

const cutLongRuns = (clean: CleanText): CleanText => {
  const runs = findLongRuns(clean.text)
  if (runs.length === 0) return clean
  const { text, places } = replace(clean.text, runs)
  const through = clean.places
  let removed = 0
  const cuts = runs.map(({ start, end }) => {
    const cut = { start: start - keptOfRun - removed, end: start - removed }
    removed += end - start
    return cut
  })
  if (through === undefined) return { ...clean, text, places, cuts }
  const starts = places.starts.map((at) => through.starts[at])
  const ends = places.ends.map((at) => through.ends[at - 1])
  return { ...clean, text, places: { starts, ends }, cuts }
}

/** Takes markup out: tags, entities, Markdown bold and links, invisible and control characters. */
export const cleanText = (original: string): CleanText => cutLongRuns(removeMarkup(original))

/** A text that another reader made of `original`, each code unit with its place there. */
export const composeClean = (original: string, text: string, places: Places): CleanText =>
  cutLongRuns({ text, original, places, cuts: [] })

/** The same stretch in the caller's own string. */
export const toOriginal = ({ places, original }: CleanText, { start, end }: Span): Span => {
  if (places === undefined) return { start, end }
  if (start < end) return { start: places.starts[start], end: places.ends[end - 1] }
  const at = places.starts[start] ?? original.length
  return { start: at, end: at }
}

/** Says where a run without a space was cut short. */
export const cutProblems = (clean: CleanText): readonly Problem[] =>
  clean.cuts.map(({ start, end }) => ({
    code: 'long-run',
    message: `Of a run of ${toOriginal(clean, { start, end }).end - toOriginal(clean, { start, end }).start} characters without a space only the first ${keptOfRun} are read.`,
    start,
    end,
  }))

/** A stretch of text as one readable line. */
export const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()
