import { describe, expect, it } from 'vitest'
import { cleanText, cutProblems, foldSpace, toOriginal } from '../../src/text/clean.js'

const rows: readonly (readonly [string, string])[] = [
  ['plain text', 'plain text'],
  ['<u>two citizens</u> died', 'two citizens died'],
  ['**Bold** and __strong__', 'Bold and strong'],
  ['AT&amp;T &quot;said&quot; &#8217;', 'AT&T "said" ’'],
  ['a [link](https://example.org/x) here', 'a link here'],
  ['![photo](x.png) below', 'photo below'],
  ['one<br>two', 'one\ntwo'],
  ['<script>alert(1)</script>after', 'after'],
  ['soft\u00adhyphen and zero\u200bwidth', 'softhyphen and zerowidth'],
  ['a\r\nb', 'a\nb'],
  ['a < b and c > d & e', 'a < b and c > d & e'],
  ['&unknown; stays', '&unknown; stays'],
]

describe('cleaning', () => {
  it.each(rows)('takes markup out of %s', (original, text) => {
    expect(cleanText(original).text).toBe(text)
  })

  it('leads every span home', () => {
    const original = 'Said <u>two citizens</u> of AT&amp;T, **now**'
    const clean = cleanText(original)
    const home = (words: string): string => {
      const start = clean.text.indexOf(words)
      const span = toOriginal(clean, { start, end: start + words.length })
      return original.slice(span.start, span.end)
    }
    expect(home('two citizens')).toBe('two citizens')
    expect(home('AT&T')).toBe('AT&amp;T')
    expect(home('citizens of')).toBe('citizens</u> of')
    expect(home('now')).toBe('now')
  })

  it('cuts an overlong run short and keeps its place', () => {
    const original = `<b>so</b> ${'#'.repeat(5000)} it`
    const clean = cleanText(original)
    expect(clean.text).toBe(`so ${'#'.repeat(64)} it`)
    expect(toOriginal(clean, clean.cuts[0])).toEqual({ start: 10, end: 5010 })
    expect(toOriginal(clean, { start: 68, end: 70 })).toEqual({ start: 5011, end: 5013 })
    expect(cutProblems(clean).map(({ message }) => message)).toEqual([
      'Of a run of 5000 characters without a space only the first 64 are read.',
    ])
  })

  it('folds white space', () => {
    expect(foldSpace(' a\n\n b\t c ')).toBe('a b c')
  })
})
