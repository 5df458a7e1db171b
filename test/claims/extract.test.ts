import { describe, expect, test } from 'vitest'
import { claimSchema } from '../../src/article/claim.js'
import { explainClaim } from '../../src/claims/explain-claim.js'
import { extractClaims } from '../../src/claims/extract-claims.js'
import { extractTriples } from '../../src/claims/extract-triples.js'
import { readFactuality } from '../../src/claims/factuality.js'
import { toTriples } from '../../src/claims/to-triples.js'
import { claims as language } from '../../src/en/claims/index.js'
import { extract, readDocument } from '../../src/pipeline.js'
import { claimsOf, nothing } from './read.js'

const text = 'Police searched the house in Paris on Monday and arrested two men. The mayor did not resign.'

describe('claims', () => {
  test('fit the schema, in text order, with unlike ids', () => {
    const claims = claimsOf(text)
    for (const claim of claims) expect(() => claimSchema.parse(claim)).not.toThrow()
    expect(claims.map(({ predicate }) => predicate.start)).toEqual(
      claims.map(({ predicate }) => predicate.start).sort((a, b) => a - b),
    )
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
  })

  test('are the same each time', () => expect(claimsOf(text)).toEqual(claimsOf(text)))

  test('are read roughly without a parse', () => {
    const document = readDocument(text, undefined as never)
    const unparsed = {
      ...document,
      parsed: false,
      tokens: document.tokens.map((token) => ({ ...token, head: -1, dep: 'dep' })),
      children: document.tokens.map(() => []),
    }
    const claims = extractClaims(unparsed, nothing, language)
    expect(claims.map(({ predicate }) => text.slice(predicate.start, predicate.end))).toContain('searched')
    for (const claim of claims) expect(() => claimSchema.parse(claim)).not.toThrow()
  })

  test.each([
    '',
    '...',
    '"',
    'The.',
    'Not not not.',
    '((((',
    'and and and',
    'to be to be to be',
    '😀 said 😀',
  ])('odd text %s throws nothing', (odd) => {
    expect(() => claimsOf(odd)).not.toThrow()
  })

  test('a source is the closest attribution that covers the verb', () => {
    const { claims } = extract('Anna Berg said that the bridge collapsed.', { publishedAt: '2024-03-05' })
    expect(claims.map(({ predicate: { lemma }, attribution }) => [lemma, attribution.length])).toEqual([
      ['collapse', 1],
    ])
  })
})

describe('explanation', () => {
  test('shows the clause, the tree and the decisions', () => {
    const document = readDocument(text)
    const claims = extractClaims(document, nothing, language)
    const denied = claims.find(({ polarity }) => polarity === 'negative')
    const explanation = explainClaim(
      document,
      { ...nothing, claims: [...claims] },
      denied?.id ?? '',
      language,
    )
    expect(explanation?.sentence).toContain('The mayor did not resign.')
    expect(explanation?.steps.find(({ step }) => step === 'polarity')?.words).toEqual(['not'])
    expect(explanation?.tree.filter(({ predicate }) => predicate).map((word) => word.text)).toEqual([
      'did',
      'not',
      'resign',
    ])
    expect(explainClaim(document, { ...nothing, claims: [...claims] }, 'c99', language)).toBeUndefined()
  })
})

describe('triples', () => {
  test('one adverbial a triple, or all in one', () => {
    const document = readDocument('The army left the city on Monday after a battle.')
    const minimal = extractTriples(document, nothing, language)
    const full = extractTriples(document, nothing, language, { arguments: 'full' })
    expect(minimal.map((triple) => triple.arguments)).toEqual([
      ['the city', 'on Monday'],
      ['the city', 'after a battle'],
    ])
    expect(full.map((triple) => triple.arguments)).toEqual([['the city', 'on Monday', 'after a battle']])
    expect(full[0]).toMatchObject({ subject: 'The army', relation: 'left', sentence: 0 })
  })

  test('come from an article too, and from none without its text', () => {
    const article = extract(text, { publishedAt: '2024-03-05' })
    expect(toTriples(article, language).map(({ relation }) => relation)).toContain('arrested')
    expect(toTriples({ ...article, text: undefined }, language)).toEqual([])
  })
})

describe('factuality', () => {
  const order = [
    'The mayor resigned.',
    'The mayor will resign.',
    'The mayor may resign.',
    'The mayor did not resign.',
  ]

  test('falls from fact to denial', () => {
    const values = order.map((sentence) => {
      const document = readDocument(sentence)
      return readFactuality(document, language)(document.tokens.findIndex(({ lemma }) => lemma === 'resign'))
    })
    expect([...values].sort((a, b) => b - a)).toEqual(values)
    expect(values[0]).toBeGreaterThan(2)
    expect(values[3]).toBeLessThan(-1)
  })
})
