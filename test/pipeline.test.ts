import { describe, expect, it } from 'vitest'
import { AllegedlyError, createPipeline, extract } from '../src/index.js'

const errorOf = (call: () => unknown): AllegedlyError => {
  try {
    call()
  } catch (error) {
    if (error instanceof AllegedlyError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('wrong calls', () => {
  it.each([
    ['bad-text', () => extract(42 as never), 'number'],
    ['bad-text', () => extract(null as never), 'null'],
    ['bad-date', () => extract('x', { publishedAt: '4th July' }), '"4th July"'],
    ['bad-date', () => extract('x', { publishedAt: '2025-02-30' }), '2025-07-04'],
    ['bad-option', () => extract('x', { publised: '2025-07-04' } as never), '"publised"'],
    ['bad-option', () => extract('x', { outlet: 7 } as never), '"outlet"'],
    ['over-limit', () => extract('four', { limits: { characters: 3 } }), 'limit is 3'],
    ['over-limit', () => createPipeline({ limits: { characters: 3 } }).extract('four'), 'limit is 3'],
    ['bad-option', () => createPipeline({ stages: ['nmaes'] as never }), 'stages'],
    ['bad-gazetteer', () => createPipeline({ gazetteer: [{ nam: 'x' }] as never }), 'name'],
  ])('throw %s', (code, call, words) => {
    const error = errorOf(call)
    expect(error.code).toBe(code)
    expect(error.message).toContain(words)
  })
})

const text = 'Angela Merkel said on Friday that Germany will help Kenya. She spoke in Berlin.'

describe('a pipeline', () => {
  it('finds who said what', () => {
    const article = extract(text, { publishedAt: '2019-03-06' })
    const merkel = article.entities.find(({ name }) => name === 'Angela Merkel')
    expect(merkel?.type).toBe('person')
    const claim = article.claims.find(
      ({ predicate }) => text.slice(predicate.start, predicate.end) === 'will help',
    )
    expect(claim?.type).toBe('forecast')
    expect(claim?.attribution[0]?.entity).toBe(merkel?.id)
  })

  it('runs the stages it is asked for', () => {
    const article = createPipeline({ stages: ['dates'] }).extract(text, { publishedAt: '2019-03-06' })
    expect(article.dates.map(({ value }) => value)).toEqual(['2019-03-01'])
    expect([article.entities, article.attributions, article.claims]).toEqual([[], [], []])
  })

  it('works without the model', () => {
    const article = createPipeline({ model: false }).extract(text)
    expect(article.entities.map(({ name }) => name)).toContain('Angela Merkel')
    expect(article.tokens.every(({ head }) => head === undefined)).toBe(true)
  })

  it('knows names of one’s own', () => {
    const gazetteer = [{ name: 'Zorbly', type: 'organization' as const, ids: { crm: '17' } }]
    const article = createPipeline({ gazetteer }).extract('Shares of Zorbly fell on Monday.')
    expect(article.entities.find(({ name }) => name === 'Zorbly')?.ids).toEqual({ crm: '17' })
  })

  it('leaves the text out on request', () => {
    const article = extract('abc', { omitText: true })
    expect(article.text).toBeUndefined()
    expect(article.length).toBe(3)
    expect(article.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('finds nothing in another language and says so', () => {
    const article = extract(
      'Die Minister haben sich am Dienstag auf eine kleinere Quote für Kabeljau in der Nordsee geeinigt.',
    )
    expect(article.problems.map(({ code }) => code)).toEqual(['not-english'])
    expect(article.tokens).toEqual([])
  })

  it('takes what the caller gives before what the text states', () => {
    const { meta } = extract('A Fine Title\n\nBy Jane Roe\n\nThe ministers agreed on a quota. They left.', {
      title: 'Mine',
    })
    expect(meta.title).toBe('Mine')
    expect(meta.author).toBe('Jane Roe')
    expect(meta.given).toEqual(['title'])
    expect(Object.keys(meta.spans ?? {})).toEqual(['author'])
  })
})
