import { existsSync, readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { readArguments } from '../src/cli/command.js'
import { commandNames, loadCommand } from '../src/cli/run-cli.js'
import * as formats from '../src/formats/index.js'
import * as html from '../src/html.js'
import * as allegedly from '../src/index.js'
import * as markdown from '../src/markdown.js'
import * as node from '../src/node/index.js'
import * as notebook from '../src/notebook.js'
import * as parquet from '../src/parquet.js'

const root = new URL('../', import.meta.url)
const modules: Readonly<Record<string, unknown>> = {
  allegedly,
  'allegedly/formats': formats,
  'allegedly/html': html,
  'allegedly/markdown': markdown,
  'allegedly/node': node,
  'allegedly/notebook': notebook,
  'allegedly/parquet': parquet,
}

interface Block {
  readonly language: string
  readonly code: string
}

const blocksOf = (page: string): readonly Block[] =>
  [...readFileSync(new URL(page, root), 'utf8').matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(
    ([, language, code]) => ({ language, code }),
  )

/** The package's modules, and those of a clone that the page on rules imports. */
const loadModules = async (code: string): Promise<Readonly<Record<string, unknown>>> => {
  const paths = [...code.matchAll(/from '(\.\.\/src\/[^']+)\.js'/g)].map(([, path]) => path)
  const own = paths.map(async (path) => [
    `${path}.js`,
    await import(new URL(`${path}.ts`, import.meta.url).href),
  ])
  return { ...modules, ...Object.fromEntries(await Promise.all(own)) }
}

const AsyncFunction = (async () => undefined).constructor as new (
  ...parts: readonly string[]
) => (...values: readonly unknown[]) => Promise<void>

/** Runs the TypeScript of a page, block after block, and gives what each prints. */
const run = async (blocks: readonly string[]): Promise<readonly string[]> => {
  const code = blocks.map((block) => `${block}\nprinted.push('')\n`).join('')
  const loaded = await loadModules(code)
  const printed = ['']
  const scope = {
    require: (name: string) => loaded[name] ?? expect.fail(`no module ${name}`),
    exports: {},
    printed,
    console: {
      log: (...values: unknown[]) => (printed[printed.length - 1] += `${values.map(String).join(' ')}\n`),
    },
    addEventListener: (_: string, listen: (event: { data: unknown }) => void) =>
      listen({ data: ['It rained.'] }),
    postMessage: (message: unknown) => expect(message).toBeTypeOf('string'),
  }
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 }
  await new AsyncFunction(...Object.keys(scope), ts.transpile(code, options))(...Object.values(scope))
  return printed
}

const pages = [
  'README.md',
  ...readdirSync(new URL('docs', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const withLanguage = (language: string) =>
  pages.filter((page) => blocksOf(page).some((block) => block.language === language))

describe('what the pages show', () => {
  it.each(withLanguage('ts'))(
    '%s: its code runs, in its order, and prints what stands below it',
    async (page) => {
      const blocks = blocksOf(page)
      const code = blocks.filter(({ language }) => language === 'ts')
      const printed = await run(code.map(({ code }) => code))
      const shown = blocks.flatMap(({ language, code: text }, at) =>
        language === 'text' && blocks[at - 1]?.language === 'ts'
          ? [[code.indexOf(blocks[at - 1]), text] as const]
          : [],
      )
      expect(shown.map(([at]) => printed[at])).toEqual(shown.map(([, text]) => text))
    },
  )

  it('checks what README and the page on rules print', () => {
    const count = (page: string) =>
      blocksOf(page).filter(({ language }, at, all) => language === 'text' && all[at - 1]?.language === 'ts')
        .length
    expect([count('README.md'), count('docs/rules.md'), count('docs/formats.md')]).toEqual([2, 2, 1])
  })
})

/** The parts of a command line: `a 'b c' > d | e # f` is a and `b c`, then e. */
const commandsOf = (line: string): readonly (readonly string[])[] =>
  line
    .replace(/(?:^|\s)#.*$/, '')
    .split(/\s(?:\||&&)\s/)
    .map((part) =>
      [...part.replace(/\s[<>]\s*\S+/g, '').matchAll(/'([^']*)'|(\S+)/g)].map(
        ([, quoted, bare]) => quoted ?? bare,
      ),
    )

const lines = pages.flatMap((page) =>
  blocksOf(page)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.split('\n').flatMap((line) => commandsOf(line.trim())))
    .filter(({ length }) => 0 < length)
    .map((words) => [page, words] as const),
)

describe('the command lines that the pages show', () => {
  const own = lines.flatMap(([page, words]) => {
    const at = words.indexOf('allegedly')
    return at < 0 || words.includes('install') ? [] : [[page, words.slice(at + 1)] as const]
  })
  it.each(own)('%s: allegedly %j is understood', async (_, [name, ...args]) => {
    expect(commandNames).toContain(name)
    const command = await loadCommand(name)
    expect(() => readArguments(command, args)).not.toThrow()
  })

  it('name scripts and files that are there', () => {
    const text = pages.map((page) => readFileSync(new URL(page, root), 'utf8')).join('\n')
    const scripts = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name)
    const files = [...text.matchAll(/npx tsx ([\w./-]+)/g)].map(([, path]) => path)
    expect(scripts.length).toBeGreaterThan(5)
    expect(files.length).toBeGreaterThan(3)
    expect(scripts.filter((name) => !(name in packageJson.scripts))).toEqual([])
    expect(files.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
  })
})

describe('the links of the pages', () => {
  it.each(pages)('%s: each file is there', (page) => {
    const text = readFileSync(new URL(page, root), 'utf8')
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path]) => path)
    expect(links.filter((path) => !existsSync(new URL(path, new URL(page, root))))).toEqual([])
  })
})
