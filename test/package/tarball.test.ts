import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { extract } from '../../src/index.js'
import { readSeed, seeds } from '../evaluate/gold-article.js'
import { type Installed, installTarball, news, runIn } from './installed.js'

let installed: Installed
beforeAll(() => {
  installed = installTarball()
})

const inTarball = (path: string): string =>
  readFileSync(join(installed.folder, 'node_modules/allegedly', path), 'utf8')
const expected = () => JSON.parse(JSON.stringify(extract(news, { publishedAt: '2025-07-04' })))
const call = `console.log(JSON.stringify(extract(${JSON.stringify(news)}, { publishedAt: '2025-07-04' })))`

/** Entries meant for Node alone. */
const forNode = ['./node', './bullmq']

/** The files that users import, except those. */
const entries = (how: 'import' | 'require'): readonly string[] =>
  Object.entries(packageJson.exports as Record<string, unknown>).flatMap(([name, target]) => {
    const path = (target as Record<string, { default?: string }>)[how]?.default
    return path === undefined || forNode.includes(name) ? [] : [path.slice(2)]
  })

describe('the packed tarball', () => {
  it('holds what users need, and nothing else', () => {
    const besides = installed.files.filter((path) => !path.startsWith('dist/'))
    expect(besides.sort()).toEqual(
      ['ATTRIBUTION', 'CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'].filter((path) =>
        existsSync(path),
      ),
    )
    expect(besides).toContain('LICENSE')
    expect(
      installed.files.filter((path) => !/\.(js|cjs|d\.ts|d\.cts)$/.test(path) && path.startsWith('dist/')),
    ).toEqual([])
  })

  it('holds no sentence of an article', () => {
    const sentences = seeds.flatMap((seed) => {
      const { gold, text } = readSeed(seed)
      return (gold.sentences ?? [])
        .map(({ start, end }) => text.slice(start, end))
        .filter((sentence) => 40 < sentence.length)
    })
    expect(sentences.length).toBeGreaterThan(200)
    const content = installed.files.map(inTarball).join('\n')
    expect(sentences.filter((sentence) => content.includes(sentence))).toEqual([])
  })

  it('weighs less than 6 MB', () => {
    const packed = JSON.parse(runIn('.', ['npm', 'pack', '--dry-run', '--json']).stdout)[0]
    expect(packed.size).toBeLessThan(6e6)
  })

  it('imports nothing of Node in the library', () => {
    const seen = new Set<string>()
    const visit = (path: string): void => {
      if (seen.has(path)) return
      seen.add(path)
      for (const [, next] of inTarball(path).matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g))
        visit(join(dirname(path), next))
    }
    for (const path of entries('import')) visit(path)
    expect([...seen]).toContain('dist/weights.js')
    // Loads wink and franc when they are first needed, which only a CommonJS module can; browsers get it bundled.
    expect(seen.delete('dist/packages.cjs')).toBe(true)
    const required = [...inTarball('dist/packages.cjs').matchAll(/\brequire\("([^"]+)"\)/g)].map(
      ([, name]) => name,
    )
    expect(required).toEqual(['wink-nlp', 'wink-eng-lite-web-model', 'franc'])
    const usesNode = (path: string) => /["']node:|\brequire\(|\bprocess\./.test(inTarball(path))
    expect([...seen].filter(usesNode)).toEqual([])
    expect(entries('require').filter((path) => /["']node:|\bprocess\./.test(inTarball(path)))).toEqual([])
  })

  it('runs as an ES module', () => {
    writeFileSync(join(installed.folder, 'esm.mjs'), `import { extract } from 'allegedly'\n${call}\n`)
    const { stdout, stderr, status } = runIn(installed.folder, ['node', 'esm.mjs'])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(JSON.parse(stdout)).toEqual(expected())
  })

  it('runs as CommonJS', () => {
    writeFileSync(join(installed.folder, 'cjs.cjs'), `const { extract } = require('allegedly')\n${call}\n`)
    const { stdout, stderr, status } = runIn(installed.folder, ['node', 'cjs.cjs'])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(JSON.parse(stdout)).toEqual(expected())
  })

  it('has the command', () => {
    const command = ['npx', '--no-install', 'allegedly']
    const args = ['extract', '-', '--format', 'json', '--published', '2025-07-04']
    const { stdout, stderr, status } = runIn(installed.folder, [...command, ...args], news)
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(JSON.parse(stdout)).toEqual(expected())
    expect(runIn(installed.folder, [...command, 'extract', 'none.txt']).status).toBe(2)
  })

  it.each(['user.mts', 'user.cts'])('gives types to %s', (file) => {
    const code = [
      "import { type Article, type Claim, evaluate, extract, type Gold } from 'allegedly'",
      "const article: Article = extract('It rained.', { publishedAt: '2025-07-04' })",
      "const demands: readonly Claim[] = article.claims.filter((claim) => claim.type === 'demand')",
      'const gold: Gold = { schema: 1 }',
      "const figure: number | undefined = evaluate(gold, article).figures['claim.core.f1']",
      '// @ts-expect-error: there is no such option',
      "extract('', { publishedOn: '' })",
      'console.log(demands, figure)',
    ]
    writeFileSync(join(installed.folder, file), `${code.join('\n')}\n`)
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022']
    const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc')
    expect(runIn(installed.folder, ['node', tsc, ...options, file])).toMatchObject({ stdout: '', status: 0 })
  })
})
