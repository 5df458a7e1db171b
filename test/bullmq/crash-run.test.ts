import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readArticle } from '../../src/node/read-article.js'
import { createPipeline } from '../../src/pipeline.js'
import { shortArticles } from './articles.js'
import { type Built, buildQueue } from './build.js'
import { crashRun } from './crash-run.js'
import { redisServer } from './redis-server.js'

const count = 200

describe.skipIf(redisServer === undefined)('four workers, one killed, and Redis restarted', () => {
  let built: Built
  beforeAll(async () => {
    built = await buildQueue()
  })
  afterAll(() => built.remove())

  it('gives each article once, as one thread does', { timeout: 240_000 }, async () => {
    const run = await crashRun(count, built)
    const pipeline = createPipeline()
    const expected = [...shortArticles(count)].map((article) =>
      JSON.stringify(readArticle(pipeline, article)),
    )
    expect(run.results.map((result) => JSON.stringify(result)).sort()).toEqual(expected.sort())
    expect(run.enqueued).toEqual({ added: count, known: 0 })
    expect(run.again).toEqual({ added: 0, known: count })
    expect([run.killedAt, run.restartedAt]).toEqual([count / 4, count / 2])
    expect(run.orphans).toEqual([])
    expect(run.keysLeft.filter((key) => /:[0-9a-f]{64}|claims|lock/.test(key))).toEqual([])
  })
})
