import { type ChildProcess, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { extract } from '../../src/index.js'
import { type RedisServer, redisServer, startRedis } from '../bullmq/redis-server.js'
import { type Installed, installTarball, news, runIn } from './installed.js'

let installed: Installed
beforeAll(() => {
  installed = installTarball()
})

const write = (name: string, lines: readonly string[]): void =>
  writeFileSync(join(installed.folder, name), `${lines.join('\n')}\n`)

const names = '{ collect, enqueue, obliterate, startWorker }'
const imports = {
  'queue.mjs': `import ${names} from 'allegedly/bullmq'`,
  'queue.cjs': `const ${names} = require('allegedly/bullmq')`,
}

describe('allegedly/bullmq without its packages', () => {
  it.each(Object.entries(imports))('%s: says what to install', (file, line) => {
    write(file, [line, "enqueue('articles', []).catch(({ code, message }) => console.log(code, message))"])
    const { stdout, stderr, status } = runIn(installed.folder, ['node', file])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(stdout).toMatch(/^missing-package .*npm install bullmq ioredis\n$/)
  })
})

describe.skipIf(redisServer === undefined)('allegedly/bullmq in the packed tarball', () => {
  let redis: RedisServer
  const workers: ChildProcess[] = []
  beforeAll(async () => {
    const { bullmq, ioredis } = packageJson.devDependencies
    const packages = [`bullmq@${bullmq}`, `ioredis@${ioredis}`]
    runIn(installed.folder, ['npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', ...packages])
    redis = await startRedis()
  })
  afterAll(async () => {
    for (const worker of workers) worker.kill('SIGKILL')
    await redis?.remove()
  })

  it.each(Object.entries(imports))('%s: reads as extract does', (file, line) => {
    const connection = JSON.stringify({ connection: redis.url })
    write(`worker-${file}`, [line, `startWorker('${file}', ${connection})`])
    workers.push(spawn('node', [`worker-${file}`], { cwd: installed.folder, stdio: 'inherit' }))
    const article = JSON.stringify({ id: 1, text: news, publishedAt: '2025-07-04' })
    write(file, [
      line,
      'const main = async () => {',
      `  await enqueue('${file}', [${article}], ${connection})`,
      `  for await (const { article } of collect('${file}', ${connection})) console.log(JSON.stringify(article))`,
      '}',
      'main()',
    ])
    const { stdout, stderr, status } = runIn(installed.folder, ['node', file])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(JSON.stringify(extract(news, { publishedAt: '2025-07-04' }))),
    )
  })

  it.each(['queue.mts', 'queue.cts'])('gives types to %s', (file) => {
    write(file, [
      `import ${names} from 'allegedly/bullmq'`,
      "import type { Worker } from 'bullmq'",
      'export const run = async (): Promise<number> => {',
      "  const worker: Worker = await startWorker('q', { lockDuration: 1000 })",
      "  const { added } = await enqueue('q', [{ id: 1, text: '' }], { maxJobs: 5 })",
      "  for await (const { id, article, error } of collect('q')) console.log(id, article?.claims, error?.code)",
      '  // @ts-expect-error: there is no such option',
      "  await obliterate('q', { force: true })",
      '  await worker.close()',
      '  return added',
      '}',
    ])
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2022']
    const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc')
    expect(runIn(installed.folder, ['node', tsc, ...options, file])).toMatchObject({ stdout: '', status: 0 })
  })
})
