import { describe, expect, it } from 'vitest'
import { articleSchema } from '../src/article/index.js'
import type { Limits } from '../src/base/limits.js'
import { extractHtml } from '../src/html.js'
import { AllegedlyError, createPipeline, extract } from '../src/index.js'

const text =
  'RIGA, 4 July 2025. The mayor of Riga, Anna Ozola, resigned on Friday, and the council of the city will meet. ' +
  'Police said more than 50 people had protested. “I am tired,” she told Reuters. Latvia may hold an election in May.'
const whole = extract(text)
const cutTo = (limits: Partial<Limits>) => extract(text, { limits: { ...limits, onOver: 'cut' } })
const sliceOf = ({ start = 0, end = 0 }: { start?: number; end?: number }): string => text.slice(start, end)

const mentionsIn = ({ entities }: typeof whole) => entities.flatMap(({ mentions }) => mentions)
const longest = Math.max(
  ...whole.sentences.map(
    ({ start, end }) => whole.tokens.filter((token) => start <= token.start && token.end <= end).length,
  ),
)

const sizes: readonly (readonly [keyof Limits, number])[] = [
  ['characters', text.length],
  ['sentences', whole.sentences.length],
  ['tokensPerSentence', longest],
  ['mentions', mentionsIn(whole).length],
  ['claims', whole.claims.length],
]

describe('limits', () => {
  it.each(sizes)('%s: as many as there are is not too many', (name, size) => {
    expect(size).toBeGreaterThan(1)
    expect(extract(text, { limits: { [name]: size } })).toEqual(whole)
    expect(cutTo({ [name]: size })).toEqual(whole)
  })

  it.each(sizes)('%s: one more is refused, with what was given and what is allowed', (name, size) => {
    const read = () => extract(text, { limits: { [name]: size - 1 } })
    expect(read).toThrow(AllegedlyError)
    expect(read).toThrow(
      expect.objectContaining({
        code: 'over-limit',
        data: { limit: name, given: size, allowed: size - 1 },
        message: expect.stringContaining(`Set "limits.${name}" for more.`),
      }),
    )
  })

  it.each(sizes)('%s: or the rest is cut, and a problem says where', (name, size) => {
    const article = cutTo({ [name]: size - 1 })
    expect(articleSchema.parse(article)).toEqual(article)
    expect(article.text).toBe(text)
    const problems = article.problems.filter(({ code }) => code === 'cut')
    expect(problems).toHaveLength(1)
    expect(sliceOf(problems[0])).not.toBe('')
  })

  it('reads the first characters', () => {
    const at = text.indexOf('Police')
    const article = cutTo({ characters: at })
    const { sentences, tokens, claims, entities } = extract(text.slice(0, at))
    expect(article).toMatchObject({ sentences, tokens, claims, entities })
    expect(article.problems).toEqual([
      {
        code: 'cut',
        message: `Only the first ${at} of ${text.length} characters are read.`,
        start: at,
        end: text.length,
      },
    ])
  })

  it('cuts no character in two', () => {
    const face = 'Police smiled 😀😀😀 and left the city of Riga on Friday.'
    for (let characters = 1; characters < face.length; characters += 1) {
      const { tokens } = extract(face, { language: 'eng', limits: { characters, onOver: 'cut' } })
      for (const { start, end } of tokens) expect(face.slice(start, end)).not.toMatch(/[\ud800-\udfff]/u)
    }
  })

  it('reads the first sentences, and the first words of each', () => {
    const few = cutTo({ sentences: 2 })
    expect(few.sentences).toEqual(whole.sentences.slice(0, 2))
    expect(few.problems.map(sliceOf)).toEqual([
      text.slice(whole.sentences[2].start, whole.sentences.at(-1)!.end),
    ])
    const short = cutTo({ tokensPerSentence: 4 })
    expect(short.sentences.map(({ start }) => start)).toEqual(whole.sentences.map(({ start }) => start))
    expect(sliceOf(short.sentences[1])).toBe('The mayor of Riga')
    expect(short.problems.map(sliceOf)).toContain(
      text.slice(text.indexOf(', Anna Ozola'), whole.sentences[1].end),
    )
  })

  it('keeps the first mentions, and no link to an entity without one', () => {
    for (let mentions = 1; mentions < mentionsIn(whole).length; mentions += 1) {
      const article = cutTo({ mentions })
      const ids = new Set(article.entities.map(({ id }) => id))
      expect(mentionsIn(article).length).toBeLessThanOrEqual(mentions)
      const linked = JSON.stringify([article.attributions, article.claims]).matchAll(/"entity":"([^"]+)"/g)
      for (const [, id] of linked) expect(ids).toContain(id)
    }
  })

  it('keeps the first claims', () => {
    expect(cutTo({ claims: 2 }).claims).toEqual(whole.claims.slice(0, 2))
  })

  it('holds for a pipeline, and the call wins', () => {
    const pipeline = createPipeline({ limits: { claims: 1, onOver: 'cut' } })
    expect(pipeline.extract(text).claims).toHaveLength(1)
    expect(pipeline.extract(text, { limits: { claims: 2 } }).claims).toHaveLength(2)
  })

  it('holds for a page, in positions of its source', () => {
    const page = `<html><body><article><p>${text}</p><p>The rest of it is cut.</p></article></body></html>`
    const characters = page.indexOf('Latvia')
    const article = extractHtml(page, { limits: { characters, onOver: 'cut' } })
    expect(article.sentences.map(({ start, end }) => page.slice(start, end)).at(-1)).toContain('Reuters')
    expect(article.problems).toEqual([
      expect.objectContaining({ code: 'cut', start: characters, end: page.length }),
    ])
  })

  it.each([{ words: 5 }, { claims: 0 }, { claims: 1.5 }, { onOver: 'stop' }])('refuses %j', (limits) => {
    expect(() => extract(text, { limits: limits as never })).toThrow(
      expect.objectContaining({ code: 'bad-option' }),
    )
  })
})

/** Shapes that much can be made of; a megabyte of each takes seconds to read. */
const hostile: readonly (readonly [string, string])[] = [
  ['one sentence', 'the minister said that '.repeat(40_000)],
  ['many sentences', 'Anna Ozola said Riga burned. '.repeat(34_000)],
  ['names', 'Anna Ozola, '.repeat(80_000)],
  ['dates', 'on 5 June 2024, '.repeat(60_000)],
  ['quotes', '“Riga burned,” she said. '.repeat(40_000)],
  ['brackets', `Riga burned (${'(the city '.repeat(90_000)}`],
]

describe('timeoutMs and signal', () => {
  it.each(hostile)('ends reading soon: %s', (_, long) => {
    const timeoutMs = 50
    const start = process.cpuUsage()
    expect(() => extract(long, { timeoutMs, language: 'eng' })).toThrow(
      expect.objectContaining({ code: 'timeout', data: { timeoutMs } }),
    )
    const { user, system } = process.cpuUsage(start)
    // The text floor alone takes a second of a megabyte, and lays out the whole before the first sentence is read.
    expect((user + system) / 1000).toBeLessThan(6000)
    expect(extract(text)).toEqual(whole)
  })

  it('changes nothing where there is time', () => {
    const signal = new AbortController().signal
    expect(extract(text, { timeoutMs: 60_000, signal })).toEqual(whole)
  })

  it('looks at the signal between sentences', () => {
    for (const looks of [0, 1, 5, 12]) {
      let looked = 0
      const signal = { aborted: false, reason: 'enough', addEventListener: () => undefined }
      Object.defineProperty(signal, 'aborted', { get: () => looks < (looked += 1) })
      expect(() => extract(text, { signal: signal as unknown as AbortSignal })).toThrow(
        expect.objectContaining({ code: 'aborted', data: { reason: 'enough' } }),
      )
      expect(extract(text)).toEqual(whole)
    }
  })

  it.each([{ timeoutMs: 0 }, { timeoutMs: '5' }, { signal: true }])('refuses %j', (options) => {
    expect(() => extract(text, options as never)).toThrow(expect.objectContaining({ code: 'bad-option' }))
  })
})
