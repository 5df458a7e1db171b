import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractHtml, readHtml } from '../../src/html.js'
import { toOriginal } from '../../src/text/clean.js'

const page = `<!doctype html><html><head><title>Cod quota | The Courier</title>
<meta property="og:site_name" content="The Courier"><link rel="canonical" href="https://example.org/cod">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"New Cod Quota","author":{"name":"Jane Roe"},"datePublished":"2024-03-12T08:00:00Z"}</script>
<style>p{color:red}</style></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>New Cod Quota</h1>
<p>Angela Merkel &amp; her <b>ministers</b> said on
Tuesday that Norway will cut the quota.</p><p>She spoke in <a href="x">Oslo</a>.</p>
<aside>Read more: how cod came back</aside></article>
<script>alert("no")</script><footer>© 2024</footer></body></html>`

describe('HTML', () => {
  it('is read as a reader sees it', () => {
    const lines = readHtml(page)
      .clean.text.split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    expect(lines).toEqual([
      'New Cod Quota',
      'Angela Merkel & her ministers said on Tuesday that Norway will cut the quota.',
      'She spoke in Oslo.',
    ])
  })

  it('states title, author, outlet, day and address', () => {
    expect(readHtml(page).meta).toEqual({
      title: 'New Cod Quota',
      author: 'Jane Roe',
      outlet: 'The Courier',
      publishedAt: '2024-03-12',
      url: 'https://example.org/cod',
    })
  })

  it('has its spans in the source', () => {
    const article = extractHtml(page)
    const surfaces = article.entities.flatMap(({ mentions }) =>
      mentions.map(({ start, end }) => page.slice(start, end)),
    )
    expect(surfaces).toContain('Angela Merkel')
    expect(surfaces).toContain('Oslo')
    expect(article.dates[0].value).toBe('2024-03-12')
    const claim = article.claims.find(
      ({ predicate }) => page.slice(predicate.start, predicate.end) === 'will cut',
    )
    expect(claim?.attribution).toHaveLength(1)
  })

  it('never throws, and maps every character home', () => {
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '<b>',
      '</b>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '&amp;',
      '&#0;',
      '&nosuch;',
      '<table><tr>',
      '<',
      '>',
      '"',
      '\0',
      '\r\n',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(tags, fc.string({ maxLength: 6 })), { maxLength: 30 }), (pieces) => {
        const html = pieces.join('')
        const { clean } = readHtml(html)
        for (let at = 0; at < clean.text.length; at += 1) {
          const { start, end } = toOriginal(clean, { start: at, end: at + 1 })
          expect(0 <= start && start <= end && end <= html.length).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('reads deep nesting', () => {
    expect(readHtml(`${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}`).clean.text.trim()).toBe('deep')
  })
})
