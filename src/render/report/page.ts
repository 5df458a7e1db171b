import { remember } from '../../base/remember.js'
import { sha256Bytes } from '../../base/sha256.js'
import { type Content, element, type Html } from './html.js'
import { script } from './script.js'
import { style } from './style.js'

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
/** Of the page's own style and script, which are the same on every page. */
const hashOf = remember(2, (code) => `'sha256-${base64(sha256Bytes(code))}'`)

/** Nothing is fetched, and no style or script runs but the page's own. */
const policy = (): string =>
  `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`

/** One self-contained HTML page. */
export const drawPage = (title: string, ...body: readonly Content[]): string => {
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy() }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title),
    element('style', {}, raw(style)),
  )
  const skip = element('a', { class: 'skip', href: '#main' }, 'Skip to the content')
  const page = element(
    'html',
    { lang: 'en' },
    head,
    element('body', {}, skip, body, element('script', {}, raw(script))),
  )
  return `<!doctype html>\n${page.html}\n`
}

/** Our own constants only. */
const raw = (code: string): Html => ({ html: code })
