import { describe, expect, it } from 'vitest'
import type { Article, Entity, Gold } from '../../src/article/index.js'
import { addEvaluations, evaluate } from '../../src/evaluate/index.js'
import { articleFromGold, readSeed, seeds } from './gold-article.js'

// 0         1         2         3         4
// 0123456789012345678901234567890123456789012345678
const text = 'Ann Lee met Bo. She said he lied on May 5. Oslo waits.'
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}
const name = (words: string, from = 0) => ({ ...at(words, from), form: 'name' as const })
const pronoun = (words: string) => ({ ...at(words), form: 'pronoun' as const })

const gold: Gold = {
  schema: 1,
  text,
  meta: { title: 'A title', author: 'Ann  Lee', publishedAt: '2025-05-06', given: ['publishedAt'] },
  sentences: [
    { start: 0, end: 15 },
    { start: 16, end: 42 },
    { start: 43, end: 54 },
  ],
  entities: [
    { id: 'ann', type: 'person', name: 'Ann Lee', mentions: [name('Ann Lee'), pronoun('She')] },
    { id: 'bo', type: 'person', name: 'Bo', mentions: [name('Bo'), pronoun('he ')] },
    { id: 'oslo', type: 'place', name: 'Oslo', mentions: [{ ...name('Oslo'), sense: 'government' }] },
  ],
  dates: [{ ...at('May 5'), type: 'DATE', value: '2025-05-05' }],
  quantities: [{ ...at('5'), value: 5 }],
  claims: [
    claim('c1', at('Ann Lee'), at('met'), at('Bo'), {}),
    claim('c2', at('he '), at('lied'), null, {
      attribution: [{ entity: 'ann', cue: at('said'), mode: 'indirect' }],
    }),
  ],
}

function claim(id: string, subject: object | null, predicate: object, object: object | null, rest: object) {
  const base = {
    type: 'event',
    polarity: 'positive',
    certainty: 'certain',
    attribution: [],
    complement: null,
  }
  return { id, ...base, subject, predicate, object, ...rest } as NonNullable<Gold['claims']>[number]
}

const perfect = articleFromGold(gold, text)
const figuresOf = (change: Partial<Article>) => evaluate(gold, { ...perfect, ...change }).figures
const withEntities = (entities: readonly Entity[]) => figuresOf({ entities: [...entities] })
const [ann, bo, oslo] = perfect.entities
const [met, lied] = perfect.claims

describe('evaluate', () => {
  it('gives 1 for everything when the article says what the gold says', () => {
    const { figures, mistakes } = evaluate(gold, perfect)
    expect(Object.entries(figures).filter(([, value]) => value !== 1)).toEqual([])
    expect(Object.keys(figures)).toContain('claim.full.f1')
    expect(mistakes).toEqual([])
  })

  it.each(seeds)('gives 1 for everything for the gold of %s itself', (seed) => {
    const { gold: seedGold, text: seedText } = readSeed(seed)
    const { figures, mistakes } = evaluate(seedGold, articleFromGold(seedGold, seedText))
    expect(Object.entries(figures).filter(([, value]) => value !== 1)).toEqual([])
    expect(mistakes).toEqual([])
  })

  it('does not score layers that the gold leaves out', () => {
    const { tallies } = evaluate({ schema: 1, text, dates: [] }, perfect)
    expect(Object.keys(tallies)).toEqual(['date.strict', 'date.relaxed', 'date.value'])
  })

  it('leaves undefined what cannot be divided', () => {
    expect(evaluate({ schema: 1, text, dates: [] }, { ...perfect, dates: [] }).figures).toEqual({})
    expect(figuresOf({ dates: [] })).toMatchObject({ 'date.value.recall': 0, 'date.value.f1': 0 })
    expect(figuresOf({ dates: [] })).not.toHaveProperty(['date.value.precision'])
  })

  it('scores sentence ends', () => {
    const sentences = [perfect.sentences[0], { start: 16, end: 54, kind: 'body' as const }]
    expect(figuresOf({ sentences })).toMatchObject({ 'sentence.precision': 1, 'sentence.recall': 2 / 3 })
  })

  it('scores the stated fields of meta, with white space folded, and not the given ones', () => {
    expect(figuresOf({ meta: { title: 'A title', author: 'Ann Lee' } })['meta.accuracy']).toBe(1)
    expect(figuresOf({ meta: { title: 'A titel', publishedAt: '2025-05-06' } })['meta.accuracy']).toBe(0)
  })

  it('needs the exact span and the type of a name', () => {
    const found = withEntities([{ ...ann, mentions: [name('Lee')] }, { ...bo, type: 'group' }, oslo])
    expect(found).toMatchObject({
      'name.recall': 1 / 3,
      'name.precision': 1 / 3,
      'name.place.f1': 1,
      'name.person.f1': 0,
    })
    expect(found['name.proper.precision']).toBe(1 / 2)
    expect(found['name.group.precision']).toBe(0)
  })
})

describe('resolution', () => {
  it('counts B-cubed: one entity for two people costs precision', () => {
    const merged = { ...ann, mentions: [...ann.mentions, ...bo.mentions] }
    const found = withEntities([merged, oslo])
    expect(found['resolution.bcubed.recall']).toBe(1)
    expect(found['resolution.bcubed.precision']).toBeCloseTo((4 * 0.5 + 1) / 5)
  })

  it('counts B-cubed: a mention that is missing or spurious earns nothing', () => {
    const found = withEntities([{ ...ann, mentions: [name('Ann Lee'), pronoun('said')] }, bo, oslo])
    expect(found['resolution.bcubed.recall']).toBeCloseTo((0.5 + 0 + 3) / 5)
    expect(found['resolution.bcubed.precision']).toBeCloseTo((0.5 + 0 + 3) / 5)
  })

  it('leaves found pronouns of things out of the second B-cubed, where the gold marks none', () => {
    const itself = { ...oslo, mentions: [...oslo.mentions, pronoun('waits')] }
    expect(withEntities([ann, bo, itself])['resolution.bcubed.precision']).toBeCloseTo((4 + 0.5) / 6)
    expect(withEntities([ann, bo, itself])['resolution.marked.f1']).toBe(1)
    const more = { ...bo, mentions: [...bo.mentions, pronoun('waits')] }
    expect(withEntities([ann, more, oslo])['resolution.marked.precision']).toBeLessThan(1)
  })

  it('ties pronouns to the entity that shares most of its mentions', () => {
    const swapped = withEntities([
      { ...ann, id: 'x', mentions: [name('Ann Lee'), pronoun('he ')] },
      { ...bo, id: 'y', mentions: [name('Bo'), pronoun('She')] },
      oslo,
    ])
    expect(swapped['resolution.pronoun.accuracy']).toBe(0)
    expect(
      withEntities([{ ...ann, id: 'bo' }, { ...bo, id: 'ann' }, oslo])['resolution.pronoun.accuracy'],
    ).toBe(1)
  })

  it('scores the government sense on mentions that both have', () => {
    expect(withEntities([ann, bo, { ...oslo, mentions: [name('Oslo')] }])['government.recall']).toBe(0)
    expect(withEntities([ann, bo])).not.toHaveProperty(['government.recall'])
  })
})

describe('dates and quantities', () => {
  const date = perfect.dates[0]
  it.each([
    ['another value', { ...date, value: '2024-05-05' }, [1, 1, 0]],
    ['a longer span', { ...date, start: date.start - 3 }, [0, 1, 1]],
    ['no overlap', { ...date, start: 0, end: 3 }, [0, 0, 0]],
  ])('dates: %s', (_, found, [strict, relaxed, value]) => {
    expect(figuresOf({ dates: [found] })).toMatchObject({
      'date.strict.f1': strict,
      'date.relaxed.f1': relaxed,
      'date.value.f1': value,
    })
  })

  it('aligns one to one, the closest span first', () => {
    const twice = [{ ...date, start: date.start - 3, value: 'PAST_REF' }, date]
    expect(figuresOf({ dates: twice })).toMatchObject({
      'date.value.recall': 1,
      'date.value.precision': 1 / 2,
    })
  })

  it('quantities: a bound is not scored, a range for a value is', () => {
    const [five] = perfect.quantities
    expect(figuresOf({ quantities: [{ ...five, bound: 'min' }] })['quantity.value.f1']).toBe(1)
    const range = { start: five.start, end: five.end, min: 5, max: 6 }
    expect(figuresOf({ quantities: [range] })).toMatchObject({
      'quantity.relaxed.f1': 1,
      'quantity.value.f1': 0,
    })
  })
})

describe('claims', () => {
  const figures = (claims: Article['claims']) => figuresOf({ claims })

  it.each([
    [
      'another type',
      { ...lied, type: 'judgement' as const },
      { detected: 1, core: 1, full: 1 / 2, type: 1 / 2 },
    ],
    ['an object too much', { ...lied, object: at('May 5') }, { core: 1 / 2, full: 1 / 2, object: 1 / 2 }],
    ['a subject half covered', { ...lied, subject: at('he') }, { core: 1, full: 1 }],
    ['no source', { ...lied, attribution: [] }, { core: 1, full: 1 / 2, source: 1 / 2, attributed: 0 }],
  ])('%s', (_, changed, expected) => {
    const found = figures([met, changed])
    for (const [tally, value] of Object.entries(expected)) {
      expect(found[`claim.${tally}.f1`] ?? found[`claim.${tally}.accuracy`]).toBeCloseTo(value)
    }
  })

  it('detects nothing where predicates do not overlap', () => {
    expect(figures([{ ...met, predicate: { ...at('waits'), lemma: 'wait' } }, lied])).toMatchObject({
      'claim.detected.f1': 1 / 2,
    })
  })

  it('of two claims at one predicate takes the one whose slots fit', () => {
    const worse = { ...met, subject: at('Oslo'), object: null }
    expect(figures([worse, met, lied])).toMatchObject({
      'claim.core.recall': 1,
      'claim.core.precision': 2 / 3,
    })
  })

  const link = { cue: at('said'), mode: 'indirect' as const }
  it.each([
    ['the same entity', [{ ...link, entity: 'ann' }], 1],
    ['another entity', [{ ...link, entity: 'bo' }], 0],
    ['nobody named', [link], 0],
    [
      'a second source only',
      [
        { ...link, entity: 'bo' },
        { ...link, entity: 'ann' },
      ],
      0,
    ],
  ])('source: %s', (_, attribution, accuracy) => {
    expect(figures([met, { ...lied, attribution }])['claim.attributed.accuracy']).toBe(accuracy)
  })
})

describe('addEvaluations', () => {
  it('adds counts before it divides', () => {
    const none = evaluate(gold, { ...perfect, dates: [] })
    const spurious = { ...perfect, dates: [...perfect.dates, { ...perfect.dates[0], start: 0, end: 3 }] }
    const total = addEvaluations([none, evaluate(gold, spurious)])
    expect(total.articles).toBe(2)
    expect(total.figures).toMatchObject({ 'date.value.precision': 1 / 2, 'date.value.recall': 1 / 2 })
    expect(total.mistakes).toHaveLength(2)
  })
})
