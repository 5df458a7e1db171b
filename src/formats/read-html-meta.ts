import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5'
import type { Meta, MetaField } from '../article/meta.js'
import { parseIsoDay } from '../base/calendar.js'
import { foldSpace } from '../text/clean.js'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Names of `meta` elements, by Open Graph, Dublin Core, Highwire Press and custom, strongest first. */
const metaNames: Readonly<Record<MetaField, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'citation_title'],
  author: ['author', 'article:author', 'dc.creator', 'citation_author', 'parsely-author'],
  outlet: ['og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title'],
  publishedAt: [
    'article:published_time',
    'date',
    'dc.date',
    'citation_publication_date',
    'parsely-pub-date',
    'publish-date',
  ],
  url: ['og:url'],
}

interface Found {
  readonly metas: Map<string, string>
  readonly scripts: string[]
  title?: string
  time?: string
  canonical?: string
}

const textIn = (element: Element): string =>
  element.childNodes.map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : '')).join('')

const visit = (element: Element, found: Found): void => {
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]))
  const { tagName } = element
  if (tagName === 'meta') {
    const name = (
      attributes.get('property') ??
      attributes.get('name') ??
      attributes.get('itemprop') ??
      ''
    ).toLowerCase()
    const content = attributes.get('content')
    if (name !== '' && content !== undefined && !found.metas.has(name)) found.metas.set(name, content)
  } else if (tagName === 'script' && attributes.get('type') === 'application/ld+json')
    found.scripts.push(textIn(element))
  else if (tagName === 'title') found.title ??= textIn(element)
  else if (tagName === 'time') found.time ??= attributes.get('datetime')
  else if (tagName === 'link' && attributes.get('rel') === 'canonical')
    found.canonical ??= attributes.get('href')
}

const collect = (root: Node): Found => {
  const found: Found = { metas: new Map(), scripts: [] }
  const stack: Node[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (defaultTreeAdapter.isElementNode(node)) visit(node, found)
    if ('childNodes' in node) stack.push(...[...node.childNodes].reverse())
  }
  return found
}

type Json = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parseJson = (text: string): readonly Json[] => {
  try {
    const value: unknown = JSON.parse(text)
    const list = Array.isArray(value)
      ? value
      : isRecord(value) && Array.isArray(value['@graph'])
        ? value['@graph']
        : [value]
    return list.filter(isRecord)
  } catch {
    return []
  }
}

const nameIn = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(nameIn).filter(Boolean).join(', ') || undefined
  return isRecord(value) && typeof value.name === 'string' ? value.name : undefined
}

const isArticle = (node: Json): boolean =>
  [node['@type']].flat().some((type) => /Article|Posting|Report/.test(String(type)))

const fromJsonLd = (scripts: readonly string[]): Partial<Record<MetaField, string>> => {
  const node = scripts.flatMap(parseJson).find(isArticle)
  if (node === undefined) return {}
  return {
    title: nameIn(node.headline),
    author: nameIn(node.author),
    outlet: nameIn(node.publisher),
    publishedAt: nameIn(node.datePublished),
    url: nameIn(node.url) ?? nameIn(node.mainEntityOfPage),
  }
}

const isoDay = (text: string | undefined): string | undefined =>
  text !== undefined && parseIsoDay(text) !== undefined ? text.slice(0, 10) : undefined

/** Title, author, outlet, day and address from JSON-LD, `meta`, `time`, `title` and the canonical link, in this order. */
export const readHtmlMeta = (document: Node): Meta => {
  const found = collect(document)
  const linked = fromJsonLd(found.scripts)
  const stated = (field: MetaField): string | undefined =>
    linked[field] ??
    metaNames[field]
      .map((name) => found.metas.get(name))
      .find((value) => value !== undefined && value.trim() !== '')
  const fields = {
    title: stated('title') ?? found.title,
    author: stated('author'),
    outlet: stated('outlet'),
    publishedAt: isoDay(stated('publishedAt')) ?? isoDay(found.time),
    url: stated('url') ?? found.canonical,
  }
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) =>
      value === undefined || value.trim() === '' ? [] : [[field, foldSpace(value)]],
    ),
  )
}
