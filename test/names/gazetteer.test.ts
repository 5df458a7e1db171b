import { describe, expect, it } from 'vitest'
import { AllegedlyError } from '../../src/base/error.js'
import { readEnglishGazetteer } from '../../src/en/gazetteer/index.js'
import { checkGazetteer } from '../../src/names/check-gazetteer.js'
import { compileGazetteer, entriesOf } from '../../src/names/gazetteer.js'

const entries = readEnglishGazetteer()
const gazetteer = compileGazetteer(entries)

describe('the English gazetteer', () => {
  it.each([
    ['Côte d’Ivoire', 'Ivory Coast', 'CI'],
    ['UK', 'United Kingdom', 'GB'],
    ['Kiev', 'Kyiv', 'UA'],
    ['Burmese', 'Burmese', 'MM'],
    ['Foggy Bottom', 'Foggy Bottom', 'US'],
    ['Zhongnanhai', 'Zhongnanhai', 'CN'],
  ])('knows %s as %s of %s', (form, name, country) => {
    expect(entriesOf(gazetteer, form)[0]).toMatchObject({ name, country })
  })

  it('holds every country once, with ISO code and Wikidata id', () => {
    const countries = entries.filter(({ kind }) => kind === 'country')
    expect(countries.length).toBeGreaterThan(230)
    expect(new Set(countries.map(({ country }) => country)).size).toBe(countries.length)
    for (const { ids } of countries) {
      expect(ids?.iso).toMatch(/^[A-Z]{2}$/)
      expect(ids?.wikidata).toMatch(/^Q\d+$/)
    }
  })

  it('fits its own schema', () => {
    expect(checkGazetteer(entries)).toHaveLength(entries.length)
  })
})

describe('checkGazetteer', () => {
  it.each([
    ['no array', { name: 'Acme' }],
    ['no name', [{ type: 'organization' }]],
    ['an unknown type', [{ name: 'Acme', type: 'firm' }]],
    ['an unknown field', [{ name: 'Acme', type: 'organization', colour: 'red' }]],
    ['a bad country', [{ name: 'Acme', type: 'organization', country: 'Utopia' }]],
  ])('refuses %s', (_, own) => {
    expect(() => checkGazetteer(own)).toThrow(AllegedlyError)
  })

  it('puts the caller’s entries before the built-in ones', () => {
    const own = checkGazetteer([{ name: 'Paris', type: 'person', ids: { own: '7' } }])
    expect(entriesOf(compileGazetteer([...own, ...entries]), 'Paris')[0].ids).toEqual({ own: '7' })
  })
})
