import { describe, expect, it } from 'vitest'
import { irregularVerbs } from '../../src/en/claims/irregular.js'
import { lemmas } from '../../src/en/lemmas.js'
import type { Document } from '../../src/model/document.js'
import { findLemma } from '../../src/model/lemma.js'
import { defaultModel } from '../../src/model/model.js'
import { verbFormOf } from '../../src/model/morphology.js'

/** One sentence of words apart by spaces, parsed. */
const read = (text: string): Document => {
  const words = text.split(' ')
  const { pos, heads, deps } = defaultModel().parse(words)
  const tokens = words.map((word, index) => ({
    text: word,
    start: index,
    end: index + 1,
    index,
    sentence: 0,
    pos: pos[index],
    lemma: findLemma(word, pos[index], lemmas),
    head: heads[index],
    dep: deps[index],
  }))
  const children = tokens.map(({ index }) =>
    tokens.filter(({ head }) => head === index).map((child) => child.index),
  )
  return { text, blocks: [], sentences: [], quotes: [], tokens, children, parsed: true }
}

const table: readonly (readonly [string, string])[] = [
  ['The minister denied the report .', 'denied past'],
  ['The minister has denied the report .', 'has third-person, denied participle'],
  ['Two men were killed by the police .', 'were past, killed participle'],
  ['They will open a plant .', 'will modal, open base'],
  ['The company makes engines .', 'makes third-person'],
  ['She is investigating the attack .', 'is third-person, investigating gerund'],
  ['He said they had written to the court .', 'said past, had past, written participle'],
  ['They wrote a letter and sold the house .', 'wrote past, sold past'],
  ['She wants to leave the country .', 'wants third-person, leave base'],
  ['The men arrested by the army were released .', 'arrested participle, were past, released participle'],
  ['He is not there .', 'is third-person'],
  ['Green apples .', ''],
]

describe('verbFormOf', () => {
  it.each(table)('%s', (text, expected) => {
    const document = read(text)
    const forms = document.tokens
      .filter(({ pos }) => pos === 'VERB' || pos === 'AUX')
      .map((verb) => `${verb.text} ${verbFormOf(verb, document, irregularVerbs)}`)
    expect(forms.join(', ')).toBe(expected)
  })
})
