/** One line as bytes, without its end. */
export interface Line {
  readonly bytes: Uint8Array
  /** Its length where it is longer than allowed; `bytes` then holds its beginning. */
  readonly tooLong?: number
}

const lineEnd = 0x0a

/** No article needs more, and a file without a line end must not fill the memory. */
export const maxLineBytes = 64 * 2 ** 20

/** The lines of a stream of bytes; what stands behind the last line end is one as well. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes = maxLineBytes,
): AsyncGenerator<Line, void, undefined> {
  let line = beginLine(maxBytes)
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(lineEnd); 0 <= end; end = chunk.indexOf(lineEnd, start)) {
      line.add(chunk.subarray(start, end))
      yield line.end()
      line = beginLine(maxBytes)
      start = end + 1
    }
    if (start < chunk.length) line.add(chunk.subarray(start))
  }
  if (line.isBegun()) yield line.end()
}

/** Gathers the pieces of one line, and joins them once. */
const beginLine = (maxBytes: number) => {
  const pieces: Uint8Array[] = []
  let length = 0
  return {
    add: (piece: Uint8Array) => {
      if (length < maxBytes) pieces.push(piece.slice(0, maxBytes - length))
      length += piece.length
    },
    isBegun: () => 0 < length,
    end: (): Line => ({ bytes: join(pieces), ...(maxBytes < length ? { tooLong: length } : {}) }),
  }
}

const join = (pieces: readonly Uint8Array[]): Uint8Array => {
  if (pieces.length === 1) return pieces[0]
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    joined.set(piece, at)
    at += piece.length
  }
  return joined
}
