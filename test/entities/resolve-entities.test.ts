import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entity } from '../../src/article/entity.js'
import { english } from '../../src/en/index.js'
import { resolveEntities } from '../../src/entities/resolve-entities.js'
import { defaultModel } from '../../src/model/model.js'
import { parseDocument } from '../../src/model/parse-document.js'
import { findNames } from '../../src/names/find-names.js'
import { compileGazetteer } from '../../src/names/gazetteer.js'
import { readText } from '../../src/text/read-text.js'

const gazetteer = compileGazetteer(english.gazetteer())

const resolve = (text: string, withModel = true): readonly Entity[] => {
  const model = withModel ? defaultModel() : undefined
  const document = parseDocument(readText(text, english.text, { tags: !withModel }), model, english.lemmas)
  return resolveEntities(
    document,
    findNames(document, [], gazetteer, english.names),
    gazetteer,
    english.entities,
  )
}

const mentionsOf = (text: string, name: string): readonly string[] =>
  (resolve(text).find((entity) => entity.name === name)?.mentions ?? []).map(({ start, end }) =>
    text.slice(start, end),
  )

describe('one entity for every name', () => {
  it.each([
    ['Maria Lindqvist spoke. Lindqvist then left.', 'Maria Lindqvist', ['Maria Lindqvist', 'Lindqvist']],
    ['Oleg Gusev spoke. Analyst Oleg Husev agreed.', 'Oleg Gusev', ['Oleg Gusev', 'Oleg Husev']],
    ['The African Union met. The AU adjourned.', 'African Union', ['African Union', 'AU']],
    ['Britain protested. The United Kingdom left.', 'United Kingdom', ['Britain', 'United Kingdom']],
    [
      'The Finnish Institute of Design (FID) closed.',
      'Finnish Institute of Design',
      ['Finnish Institute of Design', 'FID'],
    ],
    ['Two Norwegians met a Norwegian envoy.', 'Norwegians', ['Norwegians', 'Norwegian']],
  ])('%s', (text, name, mentions) => {
    expect(mentionsOf(text, name)).toEqual(mentions)
  })

  it('leaves two people of one surname two', () => {
    const text = 'John Carter met Mary Carter. John Carter smiled.'
    expect(resolve(text).map(({ name }) => name)).toEqual(['John Carter', 'Mary Carter'])
  })

  it('leaves two ministries of one name two', () => {
    const text = "Chile's Foreign Ministry replied. Peru's Foreign Ministry did not."
    expect(resolve(text).filter(({ type }) => type === 'organization')).toHaveLength(2)
  })
})

describe('pronouns', () => {
  it.each([
    ['Maria Lindqvist arrived in Oslo. She met reporters.', 'Maria Lindqvist', 'She'],
    ['Erik Larsson resigned. He gave no reason.', 'Erik Larsson', 'He'],
    ['Erik Larsson himself signed it.', 'Erik Larsson', 'himself'],
  ])('%s', (text, name, pronoun) => {
    expect(mentionsOf(text, name)).toContain(pronoun)
  })

  it('never takes the object of a verb for its subject', () => {
    expect(mentionsOf('Erik Larsson hit him.', 'Erik Larsson')).toEqual(['Erik Larsson'])
  })
})

describe('roles', () => {
  it.each([
    ['Norwegian Foreign Minister Erik Larsson arrived.', { title: 'Foreign Minister', of: 'Norway' }],
    ['Erik Larsson, a political scientist, agreed.', { title: 'political scientist' }],
    ["Norway's President Erik Larsson arrived.", { title: 'President', of: 'Norway' }],
  ])('%s', (text, role) => {
    expect(resolve(text).find(({ type }) => type === 'person')?.roles).toContainEqual(role)
  })
})

describe('the government sense', () => {
  const senses = (text: string): readonly string[] =>
    resolve(text).flatMap(({ mentions }) =>
      mentions.filter(({ sense }) => sense === 'government').map(({ start, end }) => text.slice(start, end)),
    )

  it.each([
    ['Lisbon refused to answer.', ['Lisbon']],
    ['Sanctions were imposed on Chile.', ['Chile']],
    ['The Élysée declined to comment.', ['Élysée']],
    ['He was arrested in Lisbon.', []],
    ['Ties between Chile and Peru are close.', []],
    ['They flew to Lisbon.', []],
  ])('%s', (text, expected) => {
    expect(senses(text)).toEqual(expected)
  })

  it('ties a capital to its country', () => {
    const entities = resolve('Portugal is small. Lisbon refused to answer.')
    const country = entities.find(({ name }) => name === 'Portugal')
    expect(entities.find(({ name }) => name === 'Lisbon')?.standsFor).toBe(country?.id)
  })
})

describe('any text', () => {
  it('gives sorted mentions that slice back, each at one place of one entity', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), fc.boolean(), (text, withModel) => {
        for (const { mentions } of resolve(text, withModel)) {
          expect(mentions.length).toBeGreaterThan(0)
          mentions.forEach(({ start, end }, index) => {
            expect(text.slice(start, end).length).toBe(end - start)
            if (index > 0) expect(start).toBeGreaterThanOrEqual(mentions[index - 1].start)
          })
        }
      }),
      { numRuns: 60 },
    )
  })

  it('takes linear time: many people of one surname', () => {
    const given = ['Anna', 'Maria', 'John', 'Peter', 'Erik', 'Olga']
    const text = Array.from(
      { length: 6000 },
      (_, index) => `${given[index % 6]} Carter${index % 97 === 0 ? 'son' : ''} spoke.`,
    ).join(' ')
    const before = performance.now()
    resolve(text, false)
    expect(performance.now() - before).toBeLessThan(8000)
  })
})
