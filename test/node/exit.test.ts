import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

/** What a program does that reads articles and then has nothing more to do. */
const runs: readonly (readonly [string, string])[] = [
  ['reads all', 'for await (const { error } of extractAll(texts, options)) if (error) throw error'],
  ['breaks off', 'for await (const _ of extractAll(texts, options)) break'],
  ['takes one and forgets the rest', 'await extractAll(texts, options).next()'],
  ['takes none', 'extractAll(texts, options)'],
  [
    'aborts',
    `const stop = new AbortController()
     try { for await (const _ of extractAll(texts, { ...options, signal: stop.signal })) stop.abort() } catch {}`,
  ],
  ['throws', 'try { for await (const _ of extractAll(texts, options)) throw new Error() } catch {}'],
]

describe('a program that', () => {
  it.each(runs)(
    '%s ends by itself',
    (_, code) => {
      const program = `
      import { extractAll } from './src/node/index.ts'
      const texts = Array(20).fill('Anna Ozola said that Riga burned.')
      const options = { concurrency: 2 }
      ${code}
      console.log('done')`
      const { stdout, stderr, status, signal } = spawnSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '-e', program],
        { encoding: 'utf8', timeout: 50_000 },
      )
      expect({ stdout, stderr, status, signal }).toEqual({
        stdout: 'done\n',
        stderr: '',
        status: 0,
        signal: null,
      })
    },
    60_000,
  )
})
