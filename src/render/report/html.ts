/** Markup that is safe to put in a page. Only the functions below make it; strings are always escaped. */
export interface Html {
  readonly html: string
}

export type Content = Html | string | number | null | undefined | readonly Content[]

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Control characters and lone surrogates have no place in HTML; they are shown as U+FFFD. */
const unprintable =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export const escapeHtml = (text: string): string =>
  text.replace(unprintable, '\ufffd').replace(/[&<>"']/g, (character) => escapes[character])

const isHtml = (content: Content): content is Html =>
  typeof content === 'object' && content !== null && 'html' in content

const render = (content: Content): string => {
  if (content === null || content === undefined) return ''
  if (isHtml(content)) return content.html
  return typeof content === 'object' ? content.map(render).join('') : escapeHtml(String(content))
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

const voidElements = new Set(['meta', 'input', 'br', 'line', 'circle', 'rect', 'path'])

/** One element; attributes that are undefined or false are left out, true ones have no value. */
export const element = (name: string, attributes: Attributes = {}, ...children: readonly Content[]): Html => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`))
    .join('')
  if (voidElements.has(name) && children.length === 0) return { html: `<${name}${written}/>` }
  return { html: `<${name}${written}>${children.map(render).join('')}</${name}>` }
}

export const fragment = (...children: readonly Content[]): Html => ({ html: children.map(render).join('') })

/** Something wide that a narrow screen scrolls, by keyboard too. */
export const scrolled = (label: string, ...content: readonly Content[]): Html =>
  element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': label }, content)
