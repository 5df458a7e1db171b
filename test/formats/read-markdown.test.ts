import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractMarkdown, readMarkdown } from '../../src/markdown.js'
import { toOriginal } from '../../src/text/clean.js'

const shown = (markdown: string): string => readMarkdown(markdown).clean.text

const article = `---
title: "Bridge Reopens"
date: 2024-05-16T08:00:00Z
author: Jane Roe
tags:
  - roads
---

# Bridge *Reopens*

*ACCRA* - Finance Minister **Amara
Okoye** said on [Tuesday](https://x.org/a_b "A title") that _Ghana_ will not raise \`fuel\` taxes.[^1]

> "We have no choice,"
> she told reporters.

- Three people died in Lima.
- [x] Police arrested two men.

| place | dead |
|-------|-----:|
| Lima  | 3    |

Background
----------

\`\`\`js
const x = 1
\`\`\`

![A bridge](bridge.jpg) 5 \\* 3 <https://x.org> snake_case_word

***

[^1]: See the report.
[ref]: https://x.org
`

describe('Markdown', () => {
  it('is read as a reader sees it', () => {
    expect(
      shown(article)
        .split('\n\n')
        .map((line) => line.trim()),
    ).toEqual([
      'Bridge Reopens',
      'ACCRA - Finance Minister Amara Okoye said on Tuesday that Ghana will not raise fuel taxes.',
      '"We have no choice," she told reporters.',
      'Three people died in Lima.',
      'Police arrested two men.',
      'place',
      'dead',
      'Lima',
      '3',
      'Background',
      '5 * 3 https://x.org snake_case_word',
      'See the report.',
    ])
  })

  it('states title, author and day', () => {
    expect(readMarkdown(article).meta).toEqual({
      title: 'Bridge Reopens',
      author: 'Jane Roe',
      publishedAt: '2024-05-16',
    })
    expect(readMarkdown('+++\ntitle = "One"\nurl = \'https://x.org/1\'\n+++\n# Two').meta).toEqual({
      title: 'One',
      url: 'https://x.org/1',
    })
    expect(readMarkdown('Peace at Last\n===\n\nIt rained.').meta).toEqual({ title: 'Peace at Last' })
    expect(readMarkdown('---\ndate: soon\n---\n').meta).toEqual({})
  })

  const same = ['It rained.', '2 * 3 * 4', 'a_b_c', '[sic] he said', '#tag', 'cost 5 < 6', '1.5 million']
  it.each(same)('leaves %j as it is', (text) => {
    expect(shown(text)).toBe(text)
  })

  const rows: readonly (readonly [string, string])[] = [
    ['***all*** ~~gone~~', 'all gone'],
    ['[**Kenya**](https://x.org/a_(b)) and [Peru][1]', 'Kenya and Peru'],
    ['## Aid ##', 'Aid'],
    ['1. One\n2) Two', 'One\n\nTwo'],
    ['one\r\ntwo\r\n\r\nthree', 'one two\n\nthree'],
    ['> > deep', 'deep'],
    ['Fish &amp; chips<br>', 'Fish & chips'],
    ['```\nnever closed', ''],
  ]
  it.each(rows)('reads %j as %j', (markdown, text) => {
    expect(shown(markdown).trim()).toBe(text)
  })

  it('has its spans in the source', () => {
    const { entities, claims, meta } = extractMarkdown(article)
    const slice = ({ start, end }: { start: number; end: number }) => article.slice(start, end)
    expect(entities.flatMap(({ mentions }) => mentions.map(slice))).toEqual(
      expect.arrayContaining(['Amara\nOkoye', 'Ghana', 'Lima']),
    )
    const claim = claims.find(({ predicate }) => slice(predicate) === 'will not raise')
    expect(claim?.subject && slice(claim.subject)).toBe('Ghana')
    expect(meta.publishedAt).toBe('2024-05-16')
  })

  it('never throws, and maps every character to its own', () => {
    const piece = fc.constantFrom(
      '*',
      '_',
      '`',
      '```\n',
      '[',
      ']',
      '(',
      ')',
      '!',
      '\\',
      '#',
      ' ',
      '\n',
      '\r\n',
      '> ',
      '- ',
      '|',
      '---\n',
      'word',
      '😀',
      '&amp;',
      '<b>',
      '<https://x.org>',
      '[^1]',
      '\0',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const markdown = pieces.join('')
        const { clean } = readMarkdown(markdown)
        for (let at = 0; at < clean.text.length; at += 1) {
          const { start, end } = toOriginal(clean, { start: at, end: at + 1 })
          expect(0 <= start && start <= end && end <= markdown.length).toBe(true)
          if (/[a-z]/.test(clean.text[at])) expect(markdown.slice(start, end)).toContain(clean.text[at])
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each(['[a](', '![', '*', '`', '| ', '> ', '\\', '- ', '#', '[^', '_a', ' ', '|-', '\n'])(
    'reads 200,000 characters of %j in time',
    (piece) => {
      const before = process.cpuUsage()
      readMarkdown(piece.repeat(Math.ceil(200_000 / piece.length)))
      expect(process.cpuUsage(before).user / 1e6).toBeLessThan(4)
    },
  )

  it('refuses what is no text', () => {
    expect(() => extractMarkdown(1 as never)).toThrow('The text must be a string, but was number.')
  })
})
