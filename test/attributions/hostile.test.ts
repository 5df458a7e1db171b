import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexSources, sourcesOf } from '../../src/attributions/index-sources.js'
import { attributionLanguage } from '../../src/en/attributions/index.js'
import { attributionsIn, readAttributions } from './find-in.js'

const untreed = { model: false }

/** Every span inside the text, in order, and not empty. */
const isSound = (text: string, options?: { model: boolean }): boolean => {
  const { document, attributions } = readAttributions(text, [], options)
  const index = indexSources(document, [], attributions, attributionLanguage.narration)
  for (const { start, end } of document.tokens) sourcesOf(index, { start, end })
  return attributions.every(({ source, cue, content }) =>
    [...(source === null ? [] : [source]), ...(cue === null ? [] : [cue]), ...content].every(
      ({ start, end }) => 0 <= start && start < end && end <= text.length,
    ),
  )
}

describe('odd quotation marks', () => {
  const table = [
    '"',
    '""',
    '"Prices fell, she said.',
    'Prices fell," she said.',
    '"Prices "fell," she said." "',
    '“Prices fell," she said. «They fell” again», he added.',
    "'Prices fell,' she said, ''twice''.",
    '“Prices fell.\n\n“They fell again.\n\n“And again,” she said.',
    `${'"'.repeat(1001)} she said`,
    `${'“'.repeat(1000)}Prices fell${'”'.repeat(1000)}, she said.`,
    `${'“x ‘y '.repeat(1000)} she said`,
    'said said said, said "said" said: said',
    ': — " said',
    '\n\n"\n\n"\n\nsaid\n\n"',
  ]
  it.each(table)('%j', (text) => {
    expect(isSound(text)).toBe(true)
    expect(isSound(text, untreed)).toBe(true)
  })

  it('on any mixture of words and marks', () => {
    const pieces = fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      '«',
      '»',
      ',',
      '.',
      '?',
      ':',
      '—',
      '\n\n',
      'she',
      'said',
      'that',
      'Okoro',
      'prices',
      'fell',
      'not',
      'if',
      'according',
      'to',
      'asked',
    )
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }),
        (words) => isSound(words.join(' '), untreed) && isSound(words.join(''), untreed),
      ),
      { numRuns: 150 },
    )
  })
})

describe('a quotation that is never closed', () => {
  it('ends with its paragraph', () => {
    expect(attributionsIn('"Prices fell, she said.\n\nThe bank is old.')[0]).not.toContain('old')
  })

  it('goes on under a new opening mark', () => {
    expect(attributionsIn('Okoro said: “Prices fell.\n\n“They will fall again.”')).toEqual([
      'Okoro | said | “Prices fell. + “They will fall again.” | direct',
    ])
  })
})

describe('time', () => {
  const seconds = (text: string): number => {
    const { document } = readAttributions(text, [], untreed)
    const from = performance.now()
    readAttributions(document.text, [], untreed)
    return (performance.now() - from) / 1000
  }

  it.each([
    ['nested marks', (n: number) => '“she said ‘he said '.repeat(n)],
    ['one endless sentence', (n: number) => 'she said that he said that '.repeat(n)],
    ['quotations without end', (n: number) => '"Prices fell," she said. '.repeat(n)],
  ])('grows in step with the text: %s', (_, make) => {
    const small = seconds(make(500))
    const large = seconds(make(2000))
    expect(large).toBeLessThan(Math.max(1, small * 12))
  })
})
