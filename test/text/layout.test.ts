import { describe, expect, it } from 'vitest'
import { english } from '../../src/en/index.js'
import { findMeta } from '../../src/text/meta.js'
import { readText } from '../../src/text/read-text.js'

const text = `Ministers Agree on a New Fishing Quota

By Jane Roe and John Doe

12 March 2024

Fishing boats in the harbour of Bergen (file photo). Jo Bloggs / AFP

OSLO (Reuters) - Ministers of five countries agreed on Tuesday on a smaller quota for cod.

What happens now

The quota takes effect in June, officials said.

Read more: How cod came back

Subscribe to our newsletter for more news.

https://www.example.com/fishing-quota`

const { blocks } = readText(text, english.text, { tags: false })

describe('layout', () => {
  it('tells title, byline, caption, heading and boilerplate from the body', () => {
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'byline',
      'byline',
      'caption',
      'body',
      'heading',
      'body',
      'boilerplate',
      'boilerplate',
      'boilerplate',
    ])
  })

  it.each([
    ['ACCRA, 16 May 2024', 'byline'],
    ['Published on: Friday, 4 July 2025 at 10:30 a.m.', 'byline'],
    ['Jul 5, 2025 10:01 375', 'byline'],
    ['On 4 July 2025 the ministers met.', 'body'],
    ['3 min read', 'byline'],
    ['By April Smith, Reuters', 'byline'],
    ['By March, the bridge had been closed by the council.', 'body'],
    ['By Friday, storms reached the northern coast.', 'body'],
    ['Comments (12)', 'boilerplate'],
    ['Related article: A Name', 'boilerplate'],
    ['Comments were few.', 'body'],
    ['Sources said nothing.', 'body'],
  ])('takes %s for %s', (line, kind) => {
    const page = `A Fine Title\n\n${line}\n\nThe ministers agreed. They left.`
    expect(readText(page, english.text, { tags: false }).blocks[1].kind).toBe(kind)
  })

  it('takes no story of one paragraph for a title', () => {
    expect(readText('Ministers agreed on a quota', english.text, { tags: false }).blocks[0].kind).toBe('body')
  })
})

describe('meta', () => {
  it('is read where it is stated, with its place', () => {
    const { spans, ...fields } = findMeta(text, blocks, english.meta)
    expect(fields).toEqual({
      title: 'Ministers Agree on a New Fishing Quota',
      author: 'Jane Roe and John Doe',
      publishedAt: '2024-03-12',
      outlet: 'Reuters',
      url: 'https://www.example.com/fishing-quota',
    })
    expect(text.slice(spans!.author!.start, spans!.author!.end)).toBe('Jane Roe and John Doe')
    expect(text.slice(spans!.publishedAt!.start, spans!.publishedAt!.end)).toBe('12 March 2024')
  })

  it.each([
    ['NAIROBI, April 30, 2024 - Heavy rains killed 45 people.', '2024-04-30'],
    ['LONDON (Reuters), 3 May 2021 — Shares fell.', '2021-05-03'],
    ['KYIV, May 5, 2022 (AFP) - The mayor resigned.', '2022-05-05'],
    ['On April 30, 2024 - a Tuesday - the dam burst.', undefined],
    ['The dam burst on April 30, 2024 - the rains went on.', undefined],
  ])('takes the day from a dateline: %s', (opening, day) => {
    const page = `A Fine Title\n\n${opening} Police said so.\n\nThey left.`
    const { blocks } = readText(page, english.text, { tags: false })
    expect(findMeta(page, blocks, english.meta).publishedAt).toBe(day)
  })
})
