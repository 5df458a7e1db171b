import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { serveFolder } from '../../examples/playground/serve.js'
import { extract } from '../../src/index.js'
import { chromiumPath, launch } from '../examples/browser.js'
import { type Installed, installTarball, runIn } from './installed.js'

/** An article of our own with some of everything: sources, days, amounts, quotations, letters of many scripts. */
const story = `**Harbour vote splits Port Alder**
By Ines Carvalho

PORT ALDER, 14 May 2024 — The council of Port Alder will not sell the old harbour, Mayor Tomasz Wrona said on Tuesday, a day after about 2,500 people had marched through the town.

“Nobody asked the fishermen,” Wrona told the Alder Post. “If the ministry wants the quay, it must pay €40 million by 2026.”

The transport ministry denied that it had ever made an offer. According to its spokeswoman, Aoife Ní Bhriain, prices of land on the coast rose by 12.5 per cent last year, and a sale "could be possible in the autumn" &ndash; though no contract exists.

Two companies, Nordlys A/S and Müller & Söhne, are said to be interested; neither answered questions. The union’s head, Çağla Öztürk, doubts that they can keep all 310 jobs. She demanded on Monday that the council publish its letters within three weeks 🚢.

Police said that one man, 43, was arrested. His lawyer called the arrest "absurd". In Киев, 東京 and القاهرة nobody is known to have noticed. \ud83d`
const options = { publishedAt: '2024-05-14', outlet: 'Alder Post' }
/** Makes franc load, as the story makes wink. */
const french = 'Le conseil a dit que le vieux port ne serait pas vendu.'

const expected = JSON.stringify([extract(story, options), extract(french)])
const call = `JSON.stringify([extract(${JSON.stringify(story)}, ${JSON.stringify(options)}), extract(${JSON.stringify(french)})])`

const node = (version: string) => ['npx', '--yes', '-p', `node@${version}`, 'node']
/** The runtimes' own npm packages; each run in the user's project, Deno without any permission. */
const runtimes: readonly (readonly [name: string, version: string, run: readonly string[]])[] = [
  ['Node 20, the oldest that is promised', 'v20.19.0', node('20.19.0')],
  ['Node 22', 'v22.23.3', node('22.23.3')],
  ['Node 24', 'v24.21.0', node('24.21.0')],
  ['Deno', '2.9.6', ['npx', '--yes', 'deno@2.9.6', 'run', '--no-prompt', '--cached-only']],
  ['Bun', '1.4.5', ['npx', '--yes', 'bun@1.4.5', 'run']],
]
const asCommonJs = runtimes.filter(([, version]) => version.startsWith('v'))
/** Says who is running, as `npx` might fall back on another. */
const version = 'globalThis.Bun?.version ?? globalThis.Deno?.version.deno ?? process.version'

if (chromiumPath === undefined)
  console.warn('Skipped: no Chromium, so the package was not tried in a browser.')

describe('the packed tarball gives the same bytes in', () => {
  let installed: Installed
  beforeAll(() => {
    installed = installTarball()
    const write = (name: string, code: string) => writeFileSync(join(installed.folder, name), code)
    write('run.mjs', `import { extract } from 'allegedly'\nconsole.log(${version})\nconsole.log(${call})\n`)
    write(
      'run.cjs',
      `const { extract } = require('allegedly')\nconsole.log(${version})\nconsole.log(${call})\n`,
    )
    write('browser.mjs', `import { extract } from 'allegedly'\npostMessage(${call})\n`)
  })

  it('finds something to compare', () => {
    const { claims, dates, quantities, attributions } = extract(story, options)
    expect(Math.min(claims.length, dates.length, quantities.length, attributions.length)).toBeGreaterThan(3)
  })

  const expectSame = (command: readonly string[], version: string): void => {
    const { stdout, stderr, status } = runIn(installed.folder, command)
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(`${version}\n${expected}\n`)
  }

  it.each(runtimes)('%s', (_, version, run) => expectSame([...run, 'run.mjs'], version))
  it.each(asCommonJs)('%s, as CommonJS', (_, version, run) => expectSame([...run, 'run.cjs'], version))

  it.skipIf(chromiumPath === undefined)('Chromium, in a worker', async () => {
    const { folder } = installed
    const entryPoints = [join(folder, 'browser.mjs')]
    await build({
      entryPoints,
      outfile: join(folder, 'worker.js'),
      bundle: true,
      minify: true,
      format: 'iife',
    })
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>worker</title>')
    const served = await serveFolder(folder)
    const browser = await launch()
    try {
      const page = await browser.newPage()
      await page.goto(served.url)
      const answer = page.evaluate(
        () =>
          new Promise<string>((resolve, reject) => {
            const worker = new Worker('worker.js')
            worker.onmessage = ({ data }) => resolve(data)
            worker.onerror = ({ message }) => reject(new Error(message))
          }),
      )
      expect(await answer).toBe(expected)
    } finally {
      await browser.close()
      served.close()
    }
  })
})
