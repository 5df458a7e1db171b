import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as allegedly from '../src/index.js'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const blocks = [...readme.matchAll(/```(ts|text)\n([\s\S]*?)```/g)].map(([, language, code]) => ({
  language,
  code,
}))

/** Runs a block of TypeScript that imports from 'allegedly', and gives what it prints. */
const printed = (code: string): string => {
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 }
  const lines: string[] = []
  const console = { log: (...values: unknown[]) => lines.push(values.map(String).join(' ')) }
  const require = (name: string) => {
    expect(name).toBe('allegedly')
    return allegedly
  }
  new Function('require', 'exports', 'console', ts.transpile(code, options))(require, {}, console)
  return `${lines.join('\n')}\n`
}

describe('README', () => {
  it('shows what its code prints', () => {
    const at = blocks.findIndex(({ language }) => language === 'ts')
    expect(blocks[at + 1].language).toBe('text')
    expect(printed(blocks[at].code)).toBe(blocks[at + 1].code)
  })
})
