import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { compare, extract, renderReport } from '../../src/index.js'
import { shownDate } from '../../src/render/report/shown-date.js'

const allowed: Readonly<Record<string, readonly string[]>> = {
  html: ['lang'],
  head: [],
  body: [],
  title: ['id'],
  style: [],
  script: [],
  header: [],
  main: ['id'],
  h1: [],
  h2: [],
  h3: [],
  meta: ['charset', 'http-equiv', 'content', 'name'],
  nav: ['aria-label'],
  ul: [],
  li: [],
  a: ['class', 'href', 'title'],
  article: ['id'],
  section: ['class', 'id', 'aria-label', 'tabindex'],
  p: ['class'],
  mark: ['class', 'title'],
  div: ['class', 'id', 'tabindex', 'role', 'aria-label'],
  span: ['class'],
  br: [],
  strong: [],
  blockquote: [],
  details: ['class', 'id', 'data-type', 'data-certainty', 'data-source', 'data-entity', 'data-date'],
  summary: [],
  dl: [],
  dt: [],
  dd: [],
  form: ['class', 'data-list', 'hidden'],
  label: [],
  select: ['name'],
  option: ['value'],
  input: ['name', 'type'],
  output: ['aria-live'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope'],
  td: [],
  svg: ['viewBox', 'role', 'aria-labelledby'],
  line: ['x1', 'x2', 'y1', 'y2', 'class'],
  text: ['x', 'y', 'class', 'text-anchor'],
  circle: ['cx', 'cy', 'r', 'class'],
  path: ['d', 'class', 'stroke-width', 'marker-end'],
  defs: [],
  marker: ['id', 'viewBox', 'refX', 'refY', 'markerWidth', 'markerHeight', 'orient', 'markerUnits'],
}

type Node = DefaultTreeAdapterTypes.Node

/** Elements and attributes that are not on the list. */
const strangers = (page: string): readonly string[] => {
  const found: string[] = []
  const stack: Node[] = [parse(page)]
  while (stack.length > 0) {
    const node = stack.pop()!
    if ('tagName' in node) {
      const names = allowed[node.tagName]
      if (names === undefined) found.push(node.tagName)
      else for (const { name } of node.attrs) if (!names.includes(name)) found.push(`${node.tagName} ${name}`)
    }
    if ('childNodes' in node) stack.push(...node.childNodes)
  }
  return found
}

const one = extract('Officials said on Monday that three people died in Lima. The mayor denied it.', {
  outlet: 'One',
})
const two = extract('The mayor of Lima said five people died on Monday.', { outlet: 'Two' })

describe('report', () => {
  it('is one page that fetches nothing', () => {
    const page = renderReport([one, two], compare([one, two]))
    expect(page).toContain('default-src &#39;none&#39;')
    expect(page).not.toMatch(/(?:src|href)="(?!#)/)
    expect(strangers(page)).toEqual([])
    expect(page).toContain('One')
  })

  it('shows every claim and links its predicate to it', () => {
    const page = renderReport([one])
    for (const { id } of one.claims) {
      expect(page).toContain(`id="a1-${id}"`)
      expect(page).toContain(`href="#a1-${id}"`)
    }
  })

  it('lets no text become markup', { timeout: 60_000 }, () => {
    const hostile = fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onclick='x",
      '</style>',
      '</title>',
      '<!--',
      ']]>',
      '&lt;b&gt;',
      '\u2028',
      '\ud800',
      '\0',
      'javascript:x',
    )
    const words = fc.constantFrom(
      'Angela Merkel ',
      'said that ',
      'Peru ',
      'will go. ',
      'on May 5, 2020 ',
      '“',
      '”',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, words), { maxLength: 16 }), (pieces) => {
        const text = pieces.join('')
        const article = extract(text, { language: 'eng', outlet: text, title: text, author: text, url: text })
        expect(strangers(renderReport([article, one], compare([article, one])))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})

describe('dates for people', () => {
  it.each([
    ['2018-12-31TNI', '2018-12-31, night'],
    ['2018-12-31T06:00', '2018-12-31 06:00'],
    ['PRESENT_REF', 'now'],
    ['2019-W03', '2019-W03'],
    ['PT2H', 'PT2H'],
    ['2025-SU', '2025-SU'],
  ])('%s is shown as %s', (value, shown) => {
    expect(shownDate(value)).toBe(shown)
  })
})
