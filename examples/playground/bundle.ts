import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type BuildOptions, build } from 'esbuild'
import { givenOptions } from '../../src/cli/given-options.js'
import { findGoldFiles, readGoldFile } from '../../src/cli/gold-files.js'
import { script } from '../../src/render/report/script.js'
import { style } from '../../src/render/report/style.js'

const here = 'examples/playground'
const winkModel = 'wink-eng-lite-web-model'
const common: BuildOptions = { bundle: true, minify: true, target: 'es2022', legalComments: 'none' }
const worker: BuildOptions = { ...common, entryPoints: [join(here, 'worker.ts')], format: 'iife' }

/** Bytes of a first visit, each file gzipped. */
export interface FirstVisit {
  readonly all: number
  /** Without wink's model. */
  readonly beyondWink: number
}

const gzipped = (content: Uint8Array | string): number => gzipSync(content, { level: 9 }).length

const workerWithoutWink = async (): Promise<Uint8Array> => {
  const { outputFiles } = await build({ ...worker, external: [winkModel], write: false })
  return outputFiles![0].contents
}

const readSeeds = async () => {
  const golds = await Promise.all((await findGoldFiles(['seeds'])).map(readGoldFile))
  return golds.map(({ gold, text }) => ({ text, outlet: gold.meta?.outlet, ...givenOptions(gold) }))
}

/** Builds the playground into a folder that any web server can serve. */
export const bundlePlayground = async (out: string): Promise<FirstVisit> => {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  await build({ ...worker, outfile: join(out, 'worker.js') })
  await build({ ...worker, entryPoints: [join(here, 'html.ts')], outfile: join(out, 'html.js') })
  const page = { entryPoints: [join(here, 'page.ts')], outfile: join(out, 'page.js') }
  await build({ ...common, ...page, format: 'esm', external: ['./seeds.js'] })
  copyFileSync(join(here, 'index.html'), join(out, 'index.html'))
  writeFileSync(join(out, 'report.js'), `${script}\n`)
  writeFileSync(join(out, 'style.css'), `${style}\n${readFileSync(join(here, 'style.css'), 'utf8')}`)
  writeFileSync(join(out, 'seeds.js'), `export const seeds = ${JSON.stringify(await readSeeds())}\n`)
  const files = ['index.html', 'style.css', 'report.js', 'page.js', 'worker.js']
  const sizes = files.map((name) => gzipped(readFileSync(join(out, name))))
  const all = sizes.reduce((sum, size) => sum + size, 0)
  return { all, beyondWink: all - sizes.at(-1)! + gzipped(await workerWithoutWink()) }
}
