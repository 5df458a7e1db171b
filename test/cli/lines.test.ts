import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLines } from '../../src/cli/lines.js'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** The lines of a text that comes in chunks of so many bytes. */
const linesOf = async (text: string, chunkBytes: number, maxBytes?: number) => {
  const bytes = encoder.encode(text)
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes)
  }
  const lines: [string, number?][] = []
  for await (const { bytes: line, tooLong } of readLines(chunks(), maxBytes))
    lines.push(tooLong === undefined ? [decoder.decode(line)] : [decoder.decode(line), tooLong])
  return lines
}

const table: readonly (readonly [string, readonly string[]])[] = [
  ['', []],
  ['\n', ['']],
  ['a', ['a']],
  ['a\n', ['a']],
  ['a\n\nb', ['a', '', 'b']],
  ['a\r\nb\r\n', ['a\r', 'b\r']],
  ['ā\u2028ž\n', ['ā\u2028ž']],
]

describe('readLines', () => {
  it.each(table)('%j', async (text, lines) => {
    for (const chunkBytes of [1, 2, 100])
      expect(await linesOf(text, chunkBytes)).toEqual(lines.map((line) => [line]))
  })

  it('gives the same however it is cut', async () => {
    const text = fc.array(fc.constantFrom('\n', 'a', 'ž', '😀'), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (parts, chunkBytes) => {
        const whole = parts.join('')
        expect(await linesOf(whole, chunkBytes)).toEqual(
          whole
            .replace(/\n$/, '')
            .split('\n')
            .filter(() => whole !== '')
            .map((line) => [line]),
        )
      }),
    )
  })

  it('keeps only the beginning of a line that is too long', async () => {
    expect(await linesOf('12345\n123456\n1', 4, 5)).toEqual([['12345'], ['12345', 6], ['1']])
  })

  it('joins a line of many chunks in linear time', async () => {
    const text = 'x'.repeat(5e6)
    expect(await linesOf(text, 1000)).toEqual([[text]])
  })
})
