import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import type { Meta } from '../article/meta.js'
import { type CleanText, cleanText, composeClean } from '../text/clean.js'
import { readHtmlMeta } from './read-html-meta.js'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** An HTML page as the text that a reader reads, and what its markup says of the article. */
export interface HtmlReading {
  /** The text, with the way back to the HTML source. */
  readonly clean: CleanText
  readonly meta: Meta
}

/** Elements whose text is not the article's. */
const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'footer',
  'aside',
  'form',
  'button',
  'select',
  'iframe',
  'svg',
  'math',
  'head',
  'title',
  'object',
  'video',
  'audio',
  'canvas',
  'dialog',
  'textarea',
  'menu',
])
/** Elements that begin and end a paragraph. */
const blocks = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'figure',
  'figcaption',
  'table',
  'tr',
  'td',
  'th',
  'dl',
  'dt',
  'dd',
  'pre',
  'hr',
  'address',
  'details',
  'summary',
  'body',
])
const hiddenRoles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'menu',
  'dialog',
])

/** A stretch of text with where each of its code units stands in the source. */
interface Piece {
  readonly text: string
  /** Start in the source, or undefined for a line break of ours. */
  readonly start?: number
  readonly end?: number
}

const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node)

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value

const isSkipped = (element: Element): boolean =>
  skipped.has(element.tagName) ||
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'aria-hidden') === 'true' ||
  hiddenRoles.has(attribute(element, 'role') ?? '')

/** The text nodes of a tree in order, without recursion, so that no depth of nesting is too deep. */
const piecesOf = (root: Node): readonly Piece[] => {
  const pieces: Piece[] = []
  const stack: (Node | 'break')[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (node === 'break') pieces.push({ text: '\n\n' })
    else if (defaultTreeAdapter.isTextNode(node)) {
      const place = node.sourceCodeLocation
      if (place) pieces.push({ text: node.value, start: place.startOffset, end: place.endOffset })
    } else if (isElement(node)) {
      if (isSkipped(node)) continue
      if (node.tagName === 'br') pieces.push({ text: '\n' })
      const isBlock = blocks.has(node.tagName)
      if (isBlock) stack.push('break')
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) stack.push(node.childNodes[index])
      if (isBlock) pieces.push({ text: '\n\n' })
    } else if ('childNodes' in node) {
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) stack.push(node.childNodes[index])
    }
  }
  return pieces
}

/** The first `article` or `main` that holds most of the text, else the whole page. */
const findMain = (root: Node): Node => {
  const found: Element[] = []
  const stack: Node[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (isElement(node)) {
      if (isSkipped(node) && node.tagName !== 'head') continue
      if (node.tagName === 'article' || node.tagName === 'main') found.push(node)
    }
    if ('childNodes' in node) stack.push(...[...node.childNodes].reverse())
  }
  const lengthOf = (node: Node): number =>
    piecesOf(node).reduce((sum, { text }) => sum + text.trim().length, 0)
  const whole = lengthOf(root)
  return found.find((node) => lengthOf(node) > whole / 2) ?? root
}

/** Line breaks inside a paragraph of HTML are spaces. */
const joinPieces = (html: string, pieces: readonly Piece[]): CleanText => {
  const texts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let last = 0
  for (const { text, start, end } of pieces) {
    if (start === undefined || end === undefined) {
      texts.push(text)
      for (let index = 0; index < text.length; index += 1) {
        starts.push(last)
        ends.push(last)
      }
      continue
    }
    const inner = cleanText(html.slice(start, end))
    const words = inner.text.replace(/[\t\n\f\r]/g, ' ')
    texts.push(words)
    for (let index = 0; index < words.length; index += 1) {
      starts.push(start + (inner.places?.starts[index] ?? index))
      ends.push(start + (inner.places?.ends[index] ?? index + 1))
    }
    last = end
  }
  return composeClean(html, texts.join(''), { starts: Int32Array.from(starts), ends: Int32Array.from(ends) })
}

/** Reads an HTML page. Malformed HTML is read as a browser would; it never throws. */
export const readHtml = (html: string): HtmlReading => {
  const document = parse(html, { sourceCodeLocationInfo: true })
  return { clean: joinPieces(html, piecesOf(findMain(document))), meta: readHtmlMeta(document) }
}
