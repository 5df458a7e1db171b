import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'
import { type Installed, installTarball, news, runIn } from './installed.js'

let installed: Installed
beforeAll(() => {
  installed = installTarball()
  const call = `console.log(JSON.stringify(extract(${JSON.stringify(news)}, { publishedAt: '2025-07-04' })))`
  writeFileSync(join(installed.folder, 'run.mjs'), `import { extract } from 'allegedly'\n${call}\n`)
})

/** The runtimes' own npm packages; each run in the user's project, Deno without any permission. */
const runtimes = [
  ['Deno', ['npx', '--yes', 'deno@2.9.6', 'run', '--no-prompt', '--cached-only', 'run.mjs']],
  ['Bun', ['npx', '--yes', 'bun@1.4.5', 'run', 'run.mjs']],
] as const

describe('the packed tarball runs in', () => {
  it.each(runtimes)('%s', (_, command) => {
    const { stdout, stderr, status } = runIn(installed.folder, command)
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(JSON.stringify(extract(news, { publishedAt: '2025-07-04' }))),
    )
  })
})
