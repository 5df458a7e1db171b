import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultModel } from '../../src/model/model.js'

const findNames = defaultModel().findNames

const show = (...sentences: string[]): string[][] => {
  const words = sentences.map((sentence) => sentence.split(' '))
  return findNames(words).map((spans, index) =>
    spans.map(({ first, end, type }) => `${type}: ${words[index].slice(first, end).join(' ')}`),
  )
}

describe('findNames', () => {
  it.each([
    [
      'Kenyan President Margaret Otieno met Tomasz Wiśniewski in Gdańsk .',
      ['group: Kenyan', 'person: Margaret Otieno', 'person: Tomasz Wiśniewski', 'place: Gdańsk'],
    ],
    ['The United Nations sent aid to Sudan .', ['organization: United Nations', 'place: Sudan']],
    [
      'Peking University sued Microsoft in London .',
      ['organization: Peking University', 'organization: Microsoft', 'place: London'],
    ],
    ['Iraqi police arrested the son of Gen. Hamid Rashid .', ['group: Iraqi', 'person: Hamid Rashid']],
    ['She bought two loaves of bread and went home .', []],
  ])('%s', (sentence, names) => expect(show(sentence)).toEqual([names]))

  it('leaves possessives and titles outside', () => {
    expect(show("Foreign Minister Anna Kowalska 's visit to France 's capital ended .")).toEqual([
      ['person: Anna Kowalska', 'place: France'],
    ])
  })

  it('gives every sentence its list', () => {
    expect(findNames([])).toEqual([])
    expect(findNames([[], ['.'], ['']])).toEqual([[], [], []])
  })

  it('answers the same again, whatever was read between', () => {
    const article = [['Ana', 'Silva', 'flew', 'to', 'Lisbon', '.']]
    const first = findNames(article)
    findNames([Array.from({ length: 9000 }, (_, at) => `Word${at}`)])
    expect(findNames(article)).toEqual(first)
  })

  it('finds ordered spans without overlap in whatever text', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('The', 'U.N.', 'Maria', 'of', 'Bank', "'s", 'PARIS', '-', '1999', '“', '😀', '\ud800'),
    )
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 30 }), { maxLength: 6 }), (sentences) => {
        const found = findNames(sentences)
        expect(found.length).toBe(sentences.length)
        found.forEach((spans, index) => {
          let last = 0
          for (const { first, end, score } of spans) {
            expect(first).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(first)
            expect(end).toBeLessThanOrEqual(sentences[index].length)
            expect(score).toBeGreaterThan(0)
            expect(score).toBeLessThanOrEqual(1)
            last = end
          }
        })
      }),
      { numRuns: 60 },
    )
  })

  it('takes linear time on one sentence of many words', () => {
    const read = (length: number): number => {
      const words = Array.from(
        { length },
        (_, at) => ['Peter', 'and', 'the', 'Bank', 'of', 'Ghana', ','][at % 7],
      )
      const start = performance.now()
      findNames([words])
      return performance.now() - start
    }
    read(2000)
    expect(read(40000)).toBeLessThan(Math.max(3000, 40 * read(4000)))
  })
})
