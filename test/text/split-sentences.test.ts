import { describe, expect, it } from 'vitest'
import { extract, readDocument } from '../../src/pipeline.js'

const lengths = (text: string): readonly number[] =>
  readDocument(text, { model: false }).sentences.map(({ firstToken, endToken }) => endToken - firstToken)

describe('sentences longer than anybody writes', () => {
  it('leaves one of 500 words whole', () => {
    expect(lengths(`${'word '.repeat(499)}.`)).toEqual([500])
  })

  it('cuts at the limit, and behind a mark where one is near', () => {
    expect(lengths('word '.repeat(1_200))).toEqual([500, 500, 200])
    expect(lengths(`${'word '.repeat(450)}, ${'word '.repeat(200)}`)).toEqual([451, 200])
  })

  it('loses no word, and says so', () => {
    const text = 'the minister and '.repeat(3_334)
    const { sentences, tokens, problems } = extract(text, { language: 'eng' })
    expect(tokens.length).toBe(10_002)
    expect(tokens.every(({ start, end }) => sentences.some((s) => s.start <= start && end <= s.end))).toBe(
      true,
    )
    expect(problems).toEqual([
      {
        code: 'long-sentence',
        message: 'A sentence of 10002 words is read in pieces of at most 500.',
        start: 0,
        end: text.trimEnd().length,
      },
    ])
  })
})
