import { describe, expect, it } from 'vitest'
import type { Entity } from '../../src/article/entity.js'
import { indexSources, sourcesOf } from '../../src/attributions/index-sources.js'
import { linkSpeakers } from '../../src/attributions/link-speakers.js'
import { attributionLanguage } from '../../src/en/attributions/index.js'
import { entityIn, readAttributions } from './find-in.js'

/** The sources of the words in square brackets, closest first, as `entity or words <cue> mode`. */
const sourcesIn = (
  marked: string,
  entities: (text: string) => readonly Entity[] = () => [],
): readonly string[] => {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  const { document, attributions } = readAttributions(text, entities(text))
  const linked = linkSpeakers(document, entities(text), attributions, attributionLanguage)
  const words = (span?: { start: number; end: number }) =>
    span === undefined ? '-' : text.slice(span.start, span.end)
  return sourcesOf(indexSources(document, linked, attributions, attributionLanguage.narration), {
    start,
    end,
  }).map(({ entity, source, cue, mode }) => `${entity ?? words(source)} <${words(cue)}> ${mode}`)
}

const people = (text: string): readonly Entity[] => [
  entityIn(text, 'okoro', 'person', 'Jane Okoro', 'Okoro', 'she', 'She'),
  entityIn(text, 'lind', 'person', 'Lind'),
  entityIn(text, 'herald', 'organization', 'the Herald'),
]

describe('the sources of a position', () => {
  const table: readonly (readonly [string, ...string[]])[] = [
    ['Prices [fell].'],
    ['Okoro [said] that prices fell.'],
    ['Okoro said that prices [fell].', 'okoro <said> indirect'],
    ['"Prices [fell]," Okoro said.', 'okoro <said> direct'],
    ['It was reported that prices [fell].', '- <was reported> indirect'],
    [
      'Okoro said that the bank had told investors that prices [fell].',
      'the bank <had told> indirect',
      'okoro <said> indirect',
    ],
    ['"I think that prices [fell]," Okoro said.', 'okoro <think> direct'],
    ['Okoro condemned the attack that [killed] ten.'],
    ['We know that prices [fell].'],
  ]
  it.each(table)('%s', (marked, ...expected) => expect(sourcesIn(marked, people)).toEqual(expected))
})

describe('a run of speech', () => {
  const table: readonly (readonly [string, ...string[]])[] = [
    ['The talks have failed, Okoro believes. Neither side [trusts] the other.', 'okoro <believes> indirect'],
    ['Neither side [trusts] the other. The talks have failed, Okoro believes.'],
    ['The talks have failed, Okoro believes.\n\nNeither side [trusts] the other.'],
    ['The talks have failed, the report says. Neither side [trusts] the other.'],
    ['"The talks have failed," Okoro said. Neither side [trusts] the other.'],
    [
      '"The talks have failed," Okoro said. Neither side [trusts] the other. A new round is useless, she added.',
      'okoro <said> indirect',
    ],
    ['The talks have failed, Okoro believes. She [left] the city on Monday.'],
    [
      'The talks have failed, Okoro believes. Police [arrested] ten people, the Herald reported.',
      'herald <reported> indirect',
    ],
    ['Okoro said she would vote against it. Lind [has proposed] another law.'],
    ['Okoro said she would vote against it. Lind proposed another law. It [needs] a majority.'],
    ['Okoro said that Lind was late. Lind [missed] the train.', 'okoro <said> indirect'],
    ['"It is over," Okoro said. Guests [brought] flowers. They left at ten.\n\nOkoro said she was glad.'],
  ]
  it.each(table)('%s', (marked, ...expected) => expect(sourcesIn(marked, people)).toEqual(expected))
})

describe('an interview', () => {
  const interview = `"The talks have failed," said Jane Okoro, a former envoy.

"What comes next?" asked the Herald.

"Both sides ONE new weapons."

"And is there no way back?" asked the Herald.

"None. The generals TWO the cabinets."

The border THREE closed for a year.

"But many people FOUR peace..."

"They are not asked."

"Who could mediate?" asked the Herald.

"Nobody FIVE strong enough."`
  const at = (word: string, verb: string) =>
    sourcesIn(interview.replace(word, `[${verb}]`).replace(/ONE|TWO|THREE|FOUR|FIVE/g, 'want'), people)

  it('gives the answers to the expert and the questions to the medium', () => {
    expect(at('ONE', 'buy')).toEqual(['okoro <said> direct'])
    expect(at('TWO', 'run')).toEqual(['okoro <said> direct'])
    expect(at('THREE', 'stays')).toEqual(['okoro <said> indirect'])
    expect(at('FOUR', 'want')).toEqual(['herald <-> direct'])
    expect(at('FIVE', 'is')).toEqual(['okoro <said> direct'])
  })
})

describe('linkSpeakers', () => {
  const pronounsOf = (text: string, id: string) => {
    const { document, attributions } = readAttributions(text, people(text))
    const linked = linkSpeakers(document, people(text), attributions, attributionLanguage)
    return linked
      .find((entity) => entity.id === id)
      ?.mentions.filter(({ form, basis }) => form === 'pronoun' && basis === 'speaker')
      .map(({ start, end }) => text.slice(start, end))
  }

  it('ties "I" and "my" to the speaker, not "we"', () =>
    expect(pronounsOf('"I lost my seat, and we lost the vote," Okoro said.', 'okoro')).toEqual(['I', 'my']))

  it('leaves the author alone', () =>
    expect(pronounsOf('I met Okoro. My train was late.', 'okoro')).toEqual([]))

  it('moves a pronoun to the one who speaks', () =>
    expect(pronounsOf('Talks have failed, said Lind. "Okoro never came," she added.', 'lind')).toEqual([
      'she',
    ]))
})
