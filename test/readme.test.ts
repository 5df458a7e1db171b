import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as formats from '../src/formats/index.js'
import * as html from '../src/html.js'
import * as allegedly from '../src/index.js'
import * as notebook from '../src/notebook.js'

const root = new URL('../', import.meta.url)
const modules: Readonly<Record<string, unknown>> = {
  allegedly,
  'allegedly/formats': formats,
  'allegedly/html': html,
  'allegedly/notebook': notebook,
}

const blocksOf = (page: string) =>
  [...readFileSync(new URL(page, root), 'utf8').matchAll(/```(ts|text)\n([\s\S]*?)```/g)].map(
    ([, language, code]) => ({
      language,
      code,
    }),
  )

/** Runs TypeScript that imports from the package, and gives what it prints. */
const printed = (code: string): string => {
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 }
  const lines: string[] = []
  const console = { log: (...values: unknown[]) => lines.push(values.map(String).join(' ')) }
  const require = (name: string) => modules[name] ?? expect.fail(`no module ${name}`)
  new Function('require', 'exports', 'console', ts.transpile(code, options))(require, {}, console)
  return `${lines.join('\n')}\n`
}

describe('README', () => {
  it('shows what its code prints', () => {
    const blocks = blocksOf('README.md')
    const at = blocks.findIndex(({ language }) => language === 'ts')
    expect(blocks[at + 1].language).toBe('text')
    expect(printed(blocks[at].code)).toBe(blocks[at + 1].code)
  })
})

describe('docs', () => {
  const pages = readdirSync(new URL('docs', root)).filter((name) => name.endsWith('.md'))
  const withCode = pages.filter((page) => blocksOf(`docs/${page}`).some(({ language }) => language === 'ts'))

  it.each(withCode)('%s: the code of the page runs, in its order', (page) => {
    const code = blocksOf(`docs/${page}`)
      .filter(({ language }) => language === 'ts')
      .map(({ code }) => code)
    expect(() => printed(code.join('\n'))).not.toThrow()
  })
})
