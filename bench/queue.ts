import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArticle } from '../src/node/read-article.js'
import { createPipeline } from '../src/pipeline.js'
import { shortArticles } from '../test/bullmq/articles.js'
import { type Built, buildQueue } from '../test/bullmq/build.js'
import { redisServer, startRedis } from '../test/bullmq/redis-server.js'

// npx tsx bench/queue.ts: what a queue costs beside the reading itself. CPU milliseconds for each article, in
// every process that has a part in it; Linux only.
const warmUp = 100
const measured = 1000

/** CPU seconds of a process, all threads; /proc counts in hundredths. */
const cpuOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

const childrenOf = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number)

const startWorker = async ({ folder }: Built, connection: string): Promise<ChildProcess> => {
  const options = JSON.stringify({ connection, concurrency: 2 })
  const worker = spawn('node', [join(folder, 'worker.js'), 'articles', options], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => worker.stdout!.once('data', resolve))
  return worker
}

const throughQueue = async ({ module }: Built, connection: string, count: number): Promise<void> => {
  const after = module.enqueue('articles', shortArticles(count), { connection })
  for await (const { error } of module.collect('articles', { connection, after }))
    if (error !== undefined) throw new Error(error.message)
}

const alone = (): number => {
  const pipeline = createPipeline()
  const articles = [...shortArticles(warmUp + measured)]
  const read = (from: number, to: number) =>
    articles.slice(from, to).map((article) => JSON.stringify(readArticle(pipeline, article)).length)
  read(0, warmUp)
  const before = cpuOf(process.pid)
  read(warmUp, warmUp + measured)
  return cpuOf(process.pid) - before
}

const queued = async (): Promise<Readonly<Record<string, number>>> => {
  const built = await buildQueue()
  const redis = await startRedis()
  const worker = await startWorker(built, redis.url)
  try {
    await throughQueue(built, redis.url, warmUp)
    const seconds = () => ({
      'the processes that read': childrenOf(worker.pid!).reduce((sum, pid) => sum + cpuOf(pid), 0),
      'their worker': cpuOf(worker.pid!),
      Redis: cpuOf(redis.pid()),
      'the program that puts in and collects': cpuOf(process.pid),
    })
    const before = seconds()
    await throughQueue(built, redis.url, warmUp + measured)
    const used = Object.entries(seconds()).map(([name, sum]) => [
      name,
      sum - before[name as keyof typeof before],
    ])
    return Object.fromEntries(used)
  } finally {
    worker.kill()
    await redis.remove()
    built.remove()
  }
}

if (redisServer === undefined) process.exit(1)
const rows = { ...(await queued()), 'one thread, without a queue': alone() }
console.log('| CPU ms for each article of 90 words | |\n|---|---:|')
for (const [name, seconds] of Object.entries(rows))
  console.log(`| ${name} | ${((seconds * 1000) / measured).toFixed(1)} |`)
