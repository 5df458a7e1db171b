import { describe, expect, it } from 'vitest'
import { amountsOf, countAlike, relateAmounts } from '../../src/compare/amount.js'
import type { ComparableArticle } from '../../src/compare/comparable.js'
import { compareArticles } from '../../src/compare/compare-articles.js'
import { writtenBase } from '../../src/compare/lemma.js'
import { lexiconOf, readWords } from '../../src/compare/lexicon.js'
import { rangeOfValue, rangesMeet } from '../../src/compare/time.js'
import { compareEnglish } from '../../src/en/compare/index.js'

const lexicon = lexiconOf(compareEnglish)

const conceptsOf = (text: string): readonly string[] =>
  readWords(text, lexicon).flatMap(({ senses }) => senses.map(({ concept }) => concept))

describe('words of one concept', () => {
  it.each([
    ['arrest', 'police detained three men', 'the detention of three men'],
    ['arrest', 'were apprehended', 'arrests in the north'],
    ['cancel', 'called off the match', 'the cancellation of the match'],
    ['cancel', 'scrapped its plan', 'the tour was cancelled'],
    ['die', 'seven people were killed', 'the deaths of seven people'],
    ['resign', 'stepped down on Monday', 'her resignation'],
    ['worsen', 'ties have soured', 'a deterioration of ties'],
    ['earthquake', 'a strong tremor', 'the quake'],
    ['influence', 'losing its clout', 'levers of influence'],
  ])('%s: %s ~ %s', (concept, one, other) => {
    expect(conceptsOf(one)).toContain(concept)
    expect(conceptsOf(other)).toContain(concept)
  })

  it.each([
    ['arrest', 'the harvest was poor'],
    ['cancel', 'a match was played'],
    ['die', 'the diet was debated'],
  ])('%s not in: %s', (concept, text) => {
    expect(conceptsOf(text)).not.toContain(concept)
  })

  it('tells the sides of a concept apart', () => {
    const signOf = (text: string, id: string): number | undefined =>
      readWords(text, lexicon)
        .flatMap(({ senses }) => senses)
        .find(({ concept }) => concept === id)?.sign
    expect(signOf('accepted', 'agree')).toBe(1)
    expect(signOf('rejected', 'agree')).toBe(-1)
    expect(signOf('improved', 'worsen')).toBe(-1)
  })

  it('knows states by country, capital, seat and people, and only in capitals', () => {
    const statesIn = (text: string) => readWords(text, lexicon).flatMap(({ state }) => state ?? [])
    expect(statesIn('Paris told French officials and the White House')).toEqual(['FR', 'FR', 'US'])
    expect(statesIn('he told us')).toEqual([])
  })
})

const amountIn = (text: string, quantity?: NonNullable<ComparableArticle['quantities']>[number]) =>
  amountsOf({ text, quantities: quantity ? [quantity] : [] }, { start: 0, end: text.length }, lexicon)[0]

describe('amounts', () => {
  const exact = (words: string, value: number, bound?: 'min' | 'max' | 'approx') => {
    const digits = words.search(/\d/)
    return amountIn(words, {
      start: digits,
      end: digits + String(value).length,
      value,
      ...(bound && { bound }),
    })
  }
  it.each([
    ['a number twice', exact('50 people', 50), exact('50 people', 50), 'same'],
    ['two numbers', exact('7 people', 7), exact('2 people', 2), 'apart'],
    ['more than fifty and sixty', exact('50 people', 50, 'min'), exact('60 people', 60), 'open'],
    ['up to fifty and sixty', exact('50 people', 50, 'max'), exact('60 people', 60), 'apart'],
    ['about 100 and 95', exact('100 people', 100, 'approx'), exact('95 people', 95), 'open'],
    ['dozens and fifty', amountIn('dozens of people'), exact('50 people', 50), 'vague'],
    ['dozens and several', amountIn('dozens of people'), amountIn('several people'), 'vague'],
  ])('%s', (_, one, other, relation) => {
    expect(relateAmounts(one, other)).toBe(relation)
    expect(relateAmounts(other, one)).toBe(relation)
  })

  it.each([
    ['dozens of people', 'dozens of demonstrators', 'anyone'],
    ['several houses', 'dozens of houses', 'same-noun'],
    ['several houses', 'dozens of ships', 'no'],
  ])('%s and %s are counted alike: %s', (one, other, alike) => {
    expect(countAlike(amountIn(one), amountIn(other), lexicon)).toBe(alike)
  })

  it('finds no number in a bare plural, nor in what points back', () => {
    expect(amountIn('journalists')).toBeUndefined()
    expect(amountIn('the two countries', { start: 4, end: 7, value: 2 })).toBeUndefined()
  })
})

describe('dates of different grain', () => {
  it.each([
    ['2025-06-27', '2025-06', true],
    ['2025-06-27', '2025-06-28', false],
    ['2025', '2025-SU', true],
    ['2025-H1', '2025-Q3', false],
    ['XXXX-06-27', '2031-06', true],
    ['XXXX-06-27', '2031-07', false],
  ])('%s and %s meet: %s', (one, other, meet) => {
    const [a, b] = [rangeOfValue(one), rangeOfValue(other)]
    expect(a && b && rangesMeet(a, b)).toBe(meet)
  })
  it.each(['P3D', 'PAST_REF', 'XXXX', '2025-99', ''])('%s covers no days', (value) => {
    expect(rangeOfValue(value)).toBeUndefined()
  })
})

type Entities = NonNullable<ComparableArticle['entities']>
const named = (
  id: string,
  type: Entities[number]['type'],
  name: string,
  roles: Entities[number]['roles'] = [],
): Entities[number] => ({
  id,
  type,
  name,
  roles,
  mentions: [],
})

/** The clusters of more than one article's entities, as ids in alphabetical order. */
const merged = (...articles: Entities[]): readonly (readonly string[])[] =>
  compareArticles(
    articles.map((entities) => ({ entities })),
    compareEnglish,
    { ids: articles.map((_, index) => `article-${index}`) },
  )
    .entities.map(({ members }) => members.map(({ entity }) => entity))
    .filter((members) => 1 < members.length)

const lima = named('lima', 'place', 'Lima')

describe('entities across articles', () => {
  it.each([
    ['one spelling', named('a', 'person', 'Ana Torres'), named('b', 'person', 'Ana Torres')],
    [
      'transliterations',
      named('a', 'person', 'Sergey Khachaturov'),
      named('b', 'person', 'Sergei Hachaturov'),
    ],
    ['a bare surname', named('a', 'person', 'Ana Torres'), named('b', 'person', 'Torres')],
    ['an alias', named('a', 'place', 'United Kingdom'), named('b', 'place', 'Britain')],
    [
      'an acronym',
      named('a', 'organization', 'World Health Organization'),
      named('b', 'organization', 'WHO'),
    ],
    ['a people', named('a', 'group', 'Peruvians'), named('b', 'group', 'Peruvian')],
    [
      'a person with other titles',
      named('a', 'person', 'Ana Torres', [{ title: 'magnate' }]),
      named('b', 'person', 'Ana Torres', [{ title: 'businesswoman' }]),
    ],
    ['accents', named('a', 'place', 'Bogotá'), named('b', 'place', 'Bogota')],
  ])('are one: %s', (_, one, other) => {
    expect(merged([one, lima], [other, { ...lima, id: 'other-lima' }])).toContainEqual(['a', 'b'])
  })

  it.each([
    ['a capital and its country', named('a', 'place', 'Lima'), named('b', 'place', 'Peru')],
    ['a region and a part of it', named('a', 'place', 'Caucasus'), named('b', 'place', 'South Caucasus')],
    [
      'ministries of two states',
      named('a', 'organization', 'Peruvian Ministry of Culture'),
      named('b', 'organization', 'Chilean Ministry of Culture'),
    ],
    [
      'ministries without a state',
      named('a', 'organization', 'Foreign Ministry'),
      named('b', 'organization', 'Foreign Ministry'),
    ],
    ['given names that do not fit', named('a', 'person', 'Ana Torres'), named('b', 'person', 'Luis Torres')],
    [
      'namesakes with other roles',
      named('a', 'person', 'Ana Torres', [{ title: 'minister', of: 'Peru' }]),
      named('b', 'person', 'Ana Torres', [{ title: 'striker', of: 'Sevilla' }]),
    ],
  ])('are two: %s', (_, one, other) => {
    expect(merged([one, named('c', 'place', 'Cusco')], [other, named('d', 'place', 'Cusco')])).toEqual([
      ['c', 'd'],
    ])
  })

  it('keeps namesakes apart where nothing else is in common', () => {
    expect(merged([named('a', 'person', 'Ana Torres')], [named('b', 'person', 'Ana Torres')])).toEqual([])
  })

  it('gives a bare surname to nobody where two bear it', () => {
    const two = merged(
      [named('a', 'person', 'Ana Torres'), lima],
      [named('b', 'person', 'Luis Torres'), { ...lima, id: 'lima-b' }],
      [named('c', 'person', 'Torres'), { ...lima, id: 'lima-c' }],
    )
    expect(two).toEqual([['lima', 'lima-b', 'lima-c']])
  })
})

const words =
  'The council of Arequipa approved a new bridge over the river after a long debate on Monday evening in the old town hall. '
const claimOf = (text: string, source?: string) => ({
  id: 'c1',
  type: 'event' as const,
  subject: { start: 0, end: 11 },
  predicate: { start: text.indexOf('approved'), end: text.indexOf('approved') + 8 },
  object: { start: text.indexOf('a new bridge'), end: text.indexOf('a new bridge') + 12 },
  polarity: 'positive' as const,
  certainty: 'certain' as const,
  attribution:
    source === undefined
      ? []
      : [
          {
            mode: 'indirect' as const,
            source: { start: text.indexOf(source), end: text.indexOf(source) + source.length },
          },
        ],
})

describe('origins', () => {
  const originsOf = (...articles: ComparableArticle[]) =>
    compareArticles(articles, compareEnglish, { ids: articles.map((_, index) => `article-${index}`) }).origins

  it('counts near-copies once and says how much they share', () => {
    const copy = `${words}The vote was 7 to 2, the mayor said. `
    const origins = originsOf(
      { text: `${copy}It rained.` },
      { text: `${copy}The sun shone.` },
      { text: 'Something else was written here by somebody who had other things to say today.' },
    )
    expect(origins).toMatchObject([{ kind: 'copy', articles: ['article-0', 'article-1'] }, { kind: 'own' }])
    expect(origins[0].overlap).toBeGreaterThan(0.6)
  })

  it('counts reports that rest on one agency once', () => {
    const one = `${words}Reuters reported it.`
    const other = 'The council approved a new bridge, Reuters said, and nobody else wrote about that.'
    const origins = originsOf(
      { text: one, claims: [claimOf(one, 'Reuters')] },
      { text: other, claims: [claimOf(other, 'Reuters')] },
    )
    expect(origins).toMatchObject([{ kind: 'wire', source: 'Reuters', articles: ['article-0', 'article-1'] }])
  })

  it('leaves reports with sources of their own apart', () => {
    const other = 'The council approved a new bridge, the mayor said, and nobody else wrote about that.'
    expect(
      originsOf(
        { text: words, claims: [claimOf(words)] },
        { text: other, claims: [claimOf(other, 'the mayor')] },
      ),
    ).toMatchObject([{ kind: 'own' }, { kind: 'own' }])
  })
})

describe('odd articles', () => {
  it.each([
    ['nothing', {}],
    ['no text', { claims: [claimOf(words)] }],
    ['an empty text', { text: '', claims: [] }],
    ['markup without end', { text: '<'.repeat(2000), claims: [] }],
  ])('%s throws nothing', (_, article) => {
    expect(compareArticles([article, article], compareEnglish).articles).toHaveLength(2)
  })
})

describe('base forms that no list has', () => {
  it.each([
    ['create', 'created', 'creating', 'creates'],
    ['receive', 'received', 'receives'],
    ['house', 'houses', 'housing'],
    ['fill', 'filled', 'filling', 'fills'],
    ['express', 'expressed', 'expresses'],
    ['estimate', 'estimated', 'estimates'],
  ])('%s is one with %s', (base, ...forms) => {
    expect(forms.map(lexicon.lemma)).toEqual(forms.map(() => lexicon.lemma(base)))
  })

  it.each([
    ['receiv', 'receive'],
    ['estimat', 'estimate'],
    ['chang', 'change'],
    ['tabl', 'table'],
    ['bring', 'bring'],
    ['repeat', 'repeat'],
    ['focus', 'focus'],
    ['visit', 'visit'],
  ])('%s is written %s', (stem, base) => {
    expect(writtenBase(stem)).toBe(base)
  })
})
