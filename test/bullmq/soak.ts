import { readArticle } from '../../src/node/read-article.js'
import { createPipeline } from '../../src/pipeline.js'
import { shortArticles } from './articles.js'
import { buildQueue } from './build.js'
import { crashRun } from './crash-run.js'
import { redisServer } from './redis-server.js'

// npm run soak:redis [-- COUNT]: the test's run with 2,000 articles, and its figures.
const count = Number(process.argv[2] ?? 2000)
if (redisServer === undefined) process.exit(1)

const built = await buildQueue()
const run = await crashRun(count, built).finally(built.remove)

const pipeline = createPipeline()
const began = process.cpuUsage()
const expected = new Map(
  [...shortArticles(count)].map((article) => [article.id, readArticle(pipeline, article)]),
)
const { user, system } = process.cpuUsage(began)

const ids = run.results.map(({ id }) => String(id))
const differing = run.results.filter(
  (result) => JSON.stringify(result) !== JSON.stringify(expected.get(String(result.id))),
)
const figures = {
  articles: count,
  results: run.results.length,
  'results, each counted once': new Set(ids).size,
  'results that differ from one thread': differing.length,
  'put in, and known already': `${run.enqueued.added}, ${run.enqueued.known}`,
  'put in again, and known already': `${run.again.added}, ${run.again.known}`,
  'a worker of four killed after': run.killedAt,
  'Redis killed after, and back a second later': run.restartedAt,
  'processes of the killed worker that go on': run.orphans.length,
  'seconds, all in all': run.seconds.toFixed(1),
  'one thread, CPU seconds': ((user + system) / 1e6).toFixed(1),
}
for (const [name, value] of Object.entries(figures)) console.log(`${name}: ${value}`)

const isRight =
  ids.length === count &&
  new Set(ids).size === count &&
  differing.length === 0 &&
  run.again.known === count &&
  run.orphans.length === 0
process.exitCode = isRight ? 0 : 1
