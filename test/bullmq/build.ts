import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import type * as bullmq from '../../src/bullmq/index.js'

/** The queue's files side by side, as in the package: BullMQ's processes run JavaScript files. */
export interface Built {
  /** Where programs find them as `allegedly/bullmq`. */
  readonly folder: string
  readonly module: typeof bullmq
  readonly remove: () => void
}

/** Ends with the test. */
const workerScript = `import { startWorker } from 'allegedly/bullmq'
await startWorker(process.argv[2], JSON.parse(process.argv[3]))
process.stdin.on('close', () => process.exit()).resume()
console.log('ready')
`

export const buildQueue = async (): Promise<Built> => {
  mkdirSync('out', { recursive: true })
  const folder = resolve(mkdtempSync(join('out', 'bullmq-')))
  await build({
    entryPoints: { bullmq: 'src/bullmq/index.ts', 'bullmq-processor': 'src/bullmq/processor.ts' },
    outdir: join(folder, 'node_modules/allegedly'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    external: ['./packages.cjs'],
  })
  // As in the package, where it loads others when they are first needed.
  copyFileSync('src/text/packages.cjs', join(folder, 'node_modules/allegedly/packages.cjs'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  const packageJson = { type: 'module', exports: { './bullmq': './bullmq.js' } }
  writeFileSync(join(folder, 'node_modules/allegedly/package.json'), JSON.stringify(packageJson))
  writeFileSync(join(folder, 'worker.js'), workerScript)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  return {
    folder,
    module: await import(/* @vite-ignore */ join(folder, 'node_modules/allegedly/bullmq.js')),
    remove,
  }
}
