import { describe, expect, it } from 'vitest'
import { english } from '../../src/en/index.js'
import { cleanText } from '../../src/text/clean.js'
import { readText } from '../../src/text/read-text.js'

const read = (text: string) => readText(cleanText(text).text, english.text, { tags: false })
const quotesOf = (text: string): string[] =>
  read(text).quotes.map(({ inner, closed }) => `${text.slice(inner.start, inner.end)}${closed ? '' : '…'}`)

const rows: readonly (readonly [string, readonly string[]])[] = [
  ['He said "yes" and "no".', ['yes', 'no']],
  ['He said “yes,” then left.', ['yes,']],
  ['"A leader who can say "no" to both," he said.', ['A leader who can say "no" to both,', 'no']],
  ['She said: “He told me ‘go’.”', ['He told me ‘go’.', 'go']],
  ["The players’ union didn't object.", []],
  ["They're calling it 'a disaster', he said.", ['a disaster']],
  ['„Ja“, sagte er. «Non».', ['Ja', 'Non']],
  ['A 5" pipe', []],
]

describe('quotations', () => {
  it.each(rows)('pairs %s', (text, quotes) => {
    expect(quotesOf(text)).toEqual(quotes)
  })

  it('go on from paragraph to paragraph', () => {
    const text = '"This is the first paragraph of it.\n\nAnd this is the last," she said.'
    expect(quotesOf(text)).toEqual(['This is the first paragraph of it.\n\nAnd this is the last,'])
    expect(read(text).problems).toEqual([])
  })

  it('may open each paragraph and close the last', () => {
    const text = '“First paragraph.\n\n“Second paragraph,” she said.'
    expect(quotesOf(text)).toEqual(['First paragraph.…', 'Second paragraph,'])
    expect(read(text).problems).toEqual([])
  })

  it('are reported when they never close', () => {
    const { problems } = read('He said "yes and left.\n\nThen he came back.')
    expect(problems.map(({ code, start }) => [code, start])).toEqual([['unclosed-quote', 8]])
  })
})
