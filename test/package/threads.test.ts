import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'
import { type Installed, installTarball, news, runIn } from './installed.js'

const body = `
  const texts = [${JSON.stringify(news)}, 'It rained in Riga.', 5]
  for await (const { article, error } of extractAll(texts, { concurrency: 2 })) console.log(JSON.stringify(article ?? error.code))`
const expected = [extract(news), extract('It rained in Riga.'), 'bad-text'].map((value) =>
  JSON.stringify(value),
)

const deno = ['--no-prompt', '--cached-only', '--allow-read', '--allow-env', '--allow-sys']
const runtimes: readonly (readonly [string, readonly string[]])[] = [
  ['Node as ES module', ['node', 'threads.mjs']],
  ['Node as CommonJS', ['node', 'threads.cjs']],
  ['Deno', ['npx', '--yes', 'deno@2.9.6', 'run', ...deno, 'threads.mjs']],
  ['Bun', ['npx', '--yes', 'bun@1.4.5', 'run', 'threads.mjs']],
]

describe('the packed tarball reads on threads in', () => {
  let installed: Installed
  beforeAll(() => {
    installed = installTarball()
    const write = (name: string, code: string) => writeFileSync(join(installed.folder, name), code)
    write('threads.mjs', `import { extractAll } from 'allegedly/node'\n${body}\n`)
    write('threads.cjs', `const { extractAll } = require('allegedly/node')\n;(async () => {${body}\n})()\n`)
  })

  it.each(runtimes)('%s', (_, command) => {
    const { stdout, stderr, status } = runIn(installed.folder, command)
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.trimEnd().split('\n')).toEqual(expected)
  })

  it('the command stream', () => {
    const command = ['npx', '--no-install', 'allegedly', 'stream', '--concurrency', '2']
    const input = `${JSON.stringify({ id: 'a', text: news })}\n\n`
    const { stdout, status } = runIn(installed.folder, command, input)
    const [first, second] = stdout.split('\n').map((line) => (line === '' ? '' : JSON.parse(line)))
    expect(status).toBe(0)
    expect(first).toEqual({ id: 'a', ...JSON.parse(expected[0]) })
    expect(second.error.code).toBe('bad-line')
  })
})
