import type { Span } from '../base/span.js'

/** A text without markup, and the way back to the caller's own string. */
export interface CleanText {
  readonly text: string
  readonly original: string
  /** Where each code unit of `text` begins in `original`; absent when the two are equal. */
  readonly origins?: Int32Array
}

interface Replacement extends Span {
  readonly by: string
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

const findReplacements = (text: string): readonly Replacement[] =>
  [...text.matchAll(markup)].flatMap((match) => replacementsOf(match[0], match.index))

const applyReplacements = (original: string, replacements: readonly Replacement[]): CleanText => {
  const origins = new Int32Array(original.length + 1)
  const pieces: string[] = []
  let length = 0
  let position = 0
  const copy = (end: number) => {
    pieces.push(original.slice(position, end))
    for (; position < end; position += 1) origins[length++] = position
  }
  for (const { start, end, by } of replacements) {
    copy(start)
    pieces.push(by)
    for (let index = 0; index < by.length; index += 1) origins[length++] = start
    position = end
  }
  copy(original.length)
  origins[length] = original.length
  return { text: pieces.join(''), original, origins: origins.slice(0, length + 1) }
}

/** Takes markup out: tags, entities, Markdown bold and links, invisible and control characters. */
export const cleanText = (original: string): CleanText => {
  const replacements = findReplacements(original)
  return replacements.length === 0 ? { text: original, original } : applyReplacements(original, replacements)
}

/** Where the code unit at `index` ends in the original: a decoded `&amp;` ends after its semicolon. */
const originalEnd = ({ text, original, origins }: CleanText, index: number): number => {
  const start = origins![index]
  if (text[index] === original[start]) {
    const decoded =
      original[start] === '&' && origins![index + 1] !== start + 1 ? original.indexOf(';', start) : -1
    return decoded < 0 ? start + 1 : decoded + 1
  }
  if (original[start] === '&') return original.indexOf(';', start) + 1
  return original.startsWith('\r\n', start) ? start + 2 : start + 1
}

/** The same stretch in the caller's own string. */
export const toOriginal = (clean: CleanText, { start, end }: Span): Span => {
  if (clean.origins === undefined) return { start, end }
  if (end <= start) return { start: clean.origins[start], end: clean.origins[start] }
  return { start: clean.origins[start], end: originalEnd(clean, end - 1) }
}

/** A stretch of text as one readable line. */
export const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()
