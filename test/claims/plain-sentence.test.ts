import { describe, expect, test } from 'vitest'
import { finiteForm, gerundForm } from '../../src/claims/inflect.js'
import { claims as language } from '../../src/en/claims/index.js'
import { extract } from '../../src/pipeline.js'
import { claimsOf } from './read.js'

const cases: readonly (readonly [string, ...string[]])[] = [
  ['The fire was caused by a short circuit.', 'A short circuit caused the fire.'],
  ['The bridge has been closed by the city.', 'The city has closed the bridge.'],
  ['The bridge will be closed by the city.', 'The city will close the bridge.'],
  ['However, the mayor resigned.', 'The mayor resigned.'],
  [
    'The storm hit the coast, destroying the port.',
    'The storm hit the coast.',
    'The storm destroyed the port.',
  ],
  [
    'Troops stationed in Lyon left the city.',
    'Some troops were stationed in Lyon.',
    'Troops stationed in Lyon left the city.',
  ],
  ['If the river rises, the town will flood.', 'If the river rises, the town will flood.'],
  ['It is likely that the bill will pass.', 'It is likely that the bill will pass.'],
  ['The firm denied that the mine is unsafe.', 'It is not the case that the mine is unsafe.'],
  ['The law bans strikes when a dispute is open.', 'The law bans strikes when a dispute is open.'],
  ['In May police arrested a banker.', 'In May, police arrested a banker.'],
  ['There is not a law on asylum.', 'There is not a law on asylum.'],
]

describe('plain sentences', () => {
  test.each(cases)('%s', (sentence, ...expected) => {
    expect(claimsOf(sentence).flatMap(({ text }) => text ?? [])).toEqual(expected)
  })

  test('a pronoun without a referent leaves the sentence out and says so', () => {
    const [claim] = claimsOf('This closed the bridge.')
    expect(claim.text).toBeUndefined()
    expect(claim.textProblem).toContain('This')
  })

  test.each([
    'I do not think that the bank will fail.', // nobody puts it forward
    'She asked what plan was made?',
    'Jim, the plan of the council is unchanged.', // who is called on
  ])('no sentence: %s', (sentence) => {
    expect(claimsOf(sentence).filter(({ text }) => text !== undefined)).toEqual([])
  })

  test('what a source denies is negative, with the verb as its cue', () => {
    const text = 'The minister rejected claims that the army had fired.'
    const denied = claimsOf(text).find(({ rule }) => rule.startsWith('noun-content'))
    expect(denied?.polarity).toBe('negative')
    expect(denied?.cues.map(({ start, end }) => text.slice(start, end))).toEqual(['rejected'])
  })

  test('a relative day is written in full', () => {
    const [claim] = extract('The mayor resigned yesterday.', { publishedAt: '2024-03-05' }).claims
    expect(claim.text).toBe('The mayor resigned on March 4, 2024.')
  })
})

const forms: readonly (readonly [string, boolean, boolean, string])[] = [
  ['cite', false, true, 'cited'],
  ['stop', false, true, 'stopped'],
  ['carry', false, true, 'carried'],
  ['bear', true, true, 'bore'],
  ['push', false, false, 'pushes'],
  ['carry', false, false, 'carries'],
  ['be', true, false, 'are'],
]

describe('inflection', () => {
  test.each(forms)('%s', (lemma, plural, past, expected) => {
    expect(finiteForm(language, lemma, { plural, past })).toBe(expected)
  })

  test('gerunds', () => {
    expect(['make', 'stop', 'see', 'agree', 'visit'].map(gerundForm)).toEqual([
      'making',
      'stopping',
      'seeing',
      'agreeing',
      'visiting',
    ])
  })
})
