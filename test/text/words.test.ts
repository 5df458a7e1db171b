import { describe, expect, it } from 'vitest'
import { tokenLanguage } from '../../src/en/tokens.js'
import { findWords } from '../../src/text/words.js'

const wordsOf = (text: string): string[] =>
  findWords(text, tokenLanguage, { tags: false }).words.map((word) => word.text)

const rows: readonly (readonly [string, string])[] = [
  ['He told Example.net, it ended.', 'He|told|Example.net|,|it|ended|.'],
  ['anti-Western, 2007-2009', 'anti|-|Western|,|2007|-|2009'],
  ["Ankara's envoy didn't go", "Ankara|'s|envoy|did|n't|go"],
  ['write to a.b@c.org now', 'write|to|a.b@c.org|now'],
  ['see https://example.org/a/b?c=d-e.', 'see|https://example.org/a/b?c=d-e|.'],
  ['Vlada Stamenković and Ørsted, Đoković', 'Vlada|Stamenković|and|Ørsted|,|Đoković'],
  ["They don’t, Zoë's café", "They|do|n’t|,|Zoë|'s|café"],
  ['It was the end.The talks', 'It|was|the|end|.|The|talks'],
]

describe('words', () => {
  it.each(rows)('splits %s', (text, expected) => {
    expect(wordsOf(text).join('|')).toBe(expected)
  })

  it('stand at their places', () => {
    const text = 'An\u0085 odd\u3000text — “quoted” 😀 <u>x</u>'
    for (const { start, end, text: surface } of findWords(text, tokenLanguage, { tags: true }).words) {
      expect(text.slice(start, end)).toBe(surface)
    }
  })
})
