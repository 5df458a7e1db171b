import { describe, expect, it } from 'vitest'
import { english } from '../../src/en/index.js'
import { defaultModel, type NameSpan } from '../../src/model/model.js'
import { parseDocument } from '../../src/model/parse-document.js'
import { findNames } from '../../src/names/find-names.js'
import { compileGazetteer } from '../../src/names/gazetteer.js'
import { readText } from '../../src/text/read-text.js'

const gazetteer = compileGazetteer(english.gazetteer())

/** By lists and rules alone, without the trained model. */
const namesIn = (text: string): readonly string[] => {
  const document = parseDocument(readText(text, english.text, { tags: true }), undefined, english.lemmas)
  return findNames(document, [], gazetteer, english.names).map(
    ({ start, end, type }) => `${type}: ${text.slice(start, end)}`,
  )
}

const finds: readonly (readonly [string, ...string[]])[] = [
  ['Talks between France and Germany failed.', 'place: France', 'place: Germany'],
  ['The Portugal-Spain border was closed.', 'place: Portugal', 'place: Spain'],
  ['Anti-Peru slogans were heard.', 'place: Peru'],
  ['Norwegian police detained two Danes.', 'group: Norwegian', 'group: Danes'],
  ["Kenya's Foreign Ministry replied.", 'place: Kenya', 'organization: Foreign Ministry'],
  [
    'The Kenyan Ministry of Education and Sports replied.',
    'organization: Kenyan Ministry of Education and Sports',
  ],
  ['Hurricane Maria hit Cuba. Maria killed ten.', 'place: Cuba'],
  ['Storm Maria hit Cuba. Maria Lopez fled.', 'place: Cuba', 'person: Maria Lopez'],
  ['Krones AG fell. Krones cut jobs.', 'organization: Krones AG', 'organization: Krones'],
  ["Marlin's shares rose.", 'organization: Marlin'],
  ['Juan Rojas, the mayor of Camina, left.', 'person: Juan Rojas', 'place: Camina'],
  ['They fled to Camina, where it rained.', 'place: Camina'],
  ['Eze, a 43-year-old former banker, lost.', 'person: Eze'],
  ['Eze, 43, lost.', 'person: Eze'],
  ['President Maria Lindqvist arrived.', 'person: Maria Lindqvist'],
  [
    'Maria Lindqvist, an economist, agreed. Lindqvist then left.',
    'person: Maria Lindqvist',
    'person: Lindqvist',
  ],
  ['The African Union (AU) sent observers.', 'organization: African Union', 'organization: AU'],
  ['He is a lecturer at the University of Tampere.', 'organization: University of Tampere'],
  ['Amnesty International Finland protested.', 'organization: Amnesty International Finland'],
  [
    'The Chilean Navy found the boat near the village of Quintay.',
    'organization: Chilean Navy',
    'place: Quintay',
  ],
  ['The Élysée declined to comment.', 'organization: Élysée'],
  ['An interview with example.net appeared.', 'organization: example.net'],
  ['Erik Larsson, Minister of Foreign Affairs, resigned.', 'person: Erik Larsson'],
  ['Caliber.az reported losses.', 'organization: Caliber.az'],
]

const findsNothing = [
  'Visit tickets.com for details.',
  'It rained on Monday and Tuesday.',
  'The parliament and the ministry did not reply.',
  'COP 28 opened on Victory Day.',
  'The CEO spoke of GDP, VAT and AI.',
  '',
  '((((((((',
]

describe('findNames', () => {
  it.each(finds)('%s', (text, ...names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it.each(findsNothing)('finds no name in: %s', (text) => {
    expect(namesIn(text)).toEqual([])
  })

  it('sees no country in what the model takes for the name of an event', () => {
    const text = 'She lost the 1997 Chile general election.'
    const document = parseDocument(readText(text, english.text, { tags: true }), undefined, english.lemmas)
    const event: NameSpan = { first: 3, end: 7, type: 'other', score: 0.8 }
    expect(findNames(document, [[event]], gazetteer, english.names)).toEqual([])
    expect(findNames(document, [[]], gazetteer, english.names)).toHaveLength(1)
  })

  it('leaves a longer name of the model whole, unless the model is unsure of it', () => {
    const text = 'She spoke for Justice Forward Bolivia in Lima.'
    const document = parseDocument(readText(text, english.text, { tags: true }), undefined, english.lemmas)
    const namesBy = (score: number): readonly string[] =>
      findNames(
        document,
        [[{ first: 3, end: 6, type: 'organization', score }]],
        gazetteer,
        english.names,
      ).map(({ start, end }) => text.slice(start, end))
    expect(namesBy(0.9)).toEqual(['Justice Forward Bolivia', 'Lima'])
    expect(namesBy(0.1)).toContain('Bolivia')
  })

  it('takes titles off what the model takes for a person, and doubts lone words that name nobody', () => {
    const text = 'Colonel Omar Haddad met the CEO.'
    const document = parseDocument(readText(text, english.text, { tags: true }), undefined, english.lemmas)
    const spans: readonly NameSpan[] = [
      { first: 0, end: 3, type: 'person', score: 0.95 },
      { first: 5, end: 6, type: 'organization', score: 0.7 },
    ]
    const names = findNames(document, [spans], gazetteer, english.names)
    expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(['Omar Haddad'])
  })

  it('knows places that the text writes without a capital', () => {
    const text = 'does anyone know a good hotel in san francisco or ireland ?'
    const model = defaultModel()
    const document = parseDocument(readText(text, english.text, { tags: true }), model, english.lemmas)
    const names = findNames(document, [], gazetteer, english.names)
    expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(['san francisco', 'ireland'])
  })

  it('keeps spans apart, sorted and inside the text', () => {
    const text = finds.map(([line]) => line).join(' ')
    const document = parseDocument(readText(text, english.text, { tags: true }), undefined, english.lemmas)
    const names = findNames(document, [], gazetteer, english.names)
    names.forEach((name, index) => {
      expect(name.start).toBeLessThan(name.end)
      if (index > 0) expect(name.start).toBeGreaterThanOrEqual(names[index - 1].end)
    })
  })
})
