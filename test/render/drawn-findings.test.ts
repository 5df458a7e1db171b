import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article/index.js'
import { drawFindings } from '../../src/render/drawn-findings.js'
import { articleFromGold } from '../evaluate/gold-article.js'

const text = 'On May 5 <b>Ann Lee</b> of Oslo said she may sell 20 boats. It was no surprise.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

const article: Article = articleFromGold(
  {
    schema: 1,
    sentences: [
      { start: 0, end: 59 },
      { start: 60, end: text.length },
    ],
    entities: [
      {
        id: 'ann',
        type: 'person',
        name: 'Ann Lee',
        mentions: [
          { ...at('Ann Lee'), form: 'name' },
          { ...at('she'), form: 'pronoun' },
        ],
      },
      { id: 'oslo', type: 'place', name: 'Oslo', mentions: [{ ...at('Oslo'), form: 'name' }] },
    ],
    dates: [{ ...at('May 5'), type: 'DATE', value: 'XXXX-05-05' }],
    quantities: [{ ...at('20'), value: 20 }],
    claims: [
      {
        id: 'c1',
        type: 'forecast',
        subject: at('she'),
        predicate: at('may sell'),
        object: at('20 boats'),
        polarity: 'positive',
        certainty: 'possible',
        attribution: [{ entity: 'ann', cue: at('said'), mode: 'indirect' }],
      },
      {
        id: 'c2',
        type: 'judgement',
        subject: at('It'),
        predicate: at('was'),
        object: at('no surprise'),
        polarity: 'negative',
        certainty: 'certain',
        attribution: [],
      },
    ],
  },
  text,
)

describe('drawFindings', () => {
  it('underlines findings below their words, markup left out', () => {
    expect(drawFindings(article, text)).toBe(
      [
        'On May 5 Ann Lee of Oslo said she may sell 20 boats.',
        '         P──────    L───      p──  = Ann Lee',
        '   D────                                   Q─  XXXX-05-05 | 20',
        '                              S── V─────── O───────  c1 forecast possible ← Ann Lee',
        '',
        'It was no surprise.',
        'S─ V── O──────────  c2 judgement not',
      ].join('\n'),
    )
  })

  it('folds long sentences, and goes on with an underline on the next line', () => {
    expect(drawFindings(article, text, 45).split('\n').slice(0, 6)).toEqual([
      'On May 5 Ann Lee of Oslo said she may sell 20',
      '         P──────    L───      p──  = Ann Lee',
      '   D────                                   Q─  XXXX-05-05 | 20',
      '                              S── V─────── O──  c1 forecast possible ← Ann Lee',
      'boats.',
      '─────',
    ])
  })

  it('draws overlapping findings in rows of their own', () => {
    const nested = {
      ...article,
      dates: [...article.dates, { ...at('May'), type: 'DATE' as const, value: 'XXXX-05' }],
    }
    expect(drawFindings(nested, text)).toContain(
      '   D────                                   Q─  XXXX-05-05 | 20\n   D──  XXXX-05',
    )
  })
})
