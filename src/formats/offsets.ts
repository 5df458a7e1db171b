/** How positions in a text are counted: JavaScript's, Python's, or bytes in a file. */
export type OffsetUnit = 'utf16' | 'codepoint' | 'utf8'

/** Converts positions in one text between UTF-16 code units and another unit. */
export interface OffsetMap {
  /** From UTF-16 code units; a position within a character gives the character's start. */
  readonly from16: (position: number) => number
  /** To UTF-16 code units; the inverse of `from16` at the edges of characters. */
  readonly to16: (position: number) => number
}

const identity: OffsetMap = { from16: (position) => position, to16: (position) => position }

const isPair = (text: string, at: number): boolean => {
  const high = text.charCodeAt(at)
  const low = text.charCodeAt(at + 1)
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff
}

/** Bytes of one UTF-16 code unit that is no half of a pair; a lone surrogate is written as U+FFFD, three bytes. */
const bytesOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : 3)

/** Positions of every code unit and of the end, in the other unit. */
const tabulate = (text: string, unit: 'codepoint' | 'utf8'): Uint32Array => {
  const table = new Uint32Array(text.length + 1)
  let position = 0
  for (let at = 0; at < text.length; at += 1) {
    table[at] = position
    if (isPair(text, at)) {
      table[at + 1] = position
      position += unit === 'utf8' ? 4 : 1
      at += 1
    } else position += unit === 'utf8' ? bytesOf(text.charCodeAt(at)) : 1
  }
  table[text.length] = position
  return table
}

/** Index of the first entry that is not below `value`. */
const search = (table: Uint32Array, value: number): number => {
  let low = 0
  let high = table.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (table[middle] < value) low = middle + 1
    else high = middle
  }
  return low
}

const clamp = (position: number, last: number): number => Math.max(0, Math.min(last, position))

/** A map for one text; linear in its length to make, logarithmic to read. */
export const mapOffsets = (text: string, unit: OffsetUnit): OffsetMap => {
  if (unit === 'utf16') return identity
  const table = tabulate(text, unit)
  return {
    from16: (position) => table[clamp(position, text.length)],
    to16: (position) => search(table, clamp(position, table[text.length])),
  }
}

/** Any JSON value with every `{ start, end }` in it counted in another unit. */
export const convertOffsets = <T>(value: T, text: string, from: OffsetUnit, to: OffsetUnit): T => {
  const source = mapOffsets(text, from)
  const target = mapOffsets(text, to)
  const convert = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(convert)
    if (typeof item !== 'object' || item === null) return item
    const entries = Object.entries(item).map(([key, inner]): [string, unknown] =>
      (key === 'start' || key === 'end') && typeof inner === 'number'
        ? [key, target.from16(source.to16(inner))]
        : [key, convert(inner)],
    )
    return Object.fromEntries(entries)
  }
  return convert(value) as T
}
