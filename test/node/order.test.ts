import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { createPipeline, extract } from '../../src/index.js'
import { type ArticleInput, extractAll, type ReadResult } from '../../src/node/index.js'
import { readSeed, seeds } from '../evaluate/gold-article.js'

/** Runs of three paragraphs of the five articles, each with a day of its own. */
const articles: readonly ArticleInput[] = seeds.flatMap((name, number) => {
  const paragraphs = readSeed(name).text.split(/\s*\n\s*/)
  return [0, 3, 6].map((first) => ({
    id: `${name}-${first}`,
    text: paragraphs.slice(first, first + 3).join('\n\n'),
    publishedAt: `2025-07-0${number + 1}`,
  }))
})
const backwards = [...articles].reverse()
/** Every other from each end: neighbours of the text are far apart. */
const riffled = articles.map((_, index) =>
  index % 2 === 0 ? articles[index / 2] : backwards[(index - 1) / 2],
)

type Found = ReadonlyMap<unknown, string>
const read = ({ id: _, text, ...options }: ArticleInput) => extract(text, options)
const byId = (results: readonly Pick<ReadResult, 'id' | 'article'>[]): Found =>
  new Map(
    results
      .map(({ id, article }) => [id, JSON.stringify(article)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
const inTurn = (given: readonly ArticleInput[]): Found =>
  byId(given.map((article) => ({ id: article.id!, article: read(article) })))
const inThreads = async (given: readonly ArticleInput[]): Promise<Found> => {
  const results: ReadResult[] = []
  for await (const result of extractAll(given, { concurrency: 3 })) results.push(result)
  expect(results.map(({ id }) => id)).toEqual(given.map(({ id }) => id))
  return byId(results)
}
/** In a process of its own, as a line of JSON. */
const inProcess = (given: readonly ArticleInput[], environment: Readonly<Record<string, string>>): Found => {
  const args = ['--import', 'tsx', 'src/cli/main.ts', 'stream', '--concurrency', '1']
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    input: given.map((article) => `${JSON.stringify(article)}\n`).join(''),
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  expect(stderr).toBe('')
  const lines = stdout.trimEnd().split('\n')
  return byId(
    lines.map((line) => {
      const { id, ...article } = JSON.parse(line)
      return { id, article }
    }),
  )
}

describe('the same Article', { timeout: 120_000 }, () => {
  let expected: Found
  beforeAll(() => {
    expected = inTurn(articles)
  })

  it('is not the same for every article', () => {
    expect(expected.size).toBe(15)
    expect(new Set(expected.values()).size).toBe(15)
  })

  it('in another order', () => {
    expect(inTurn(backwards)).toEqual(expected)
    expect(inTurn(riffled)).toEqual(expected)
  })

  it('from a pipeline of its own, while another is in use', () => {
    const other = createPipeline({ gazetteer: [{ name: 'Moscow', type: 'person' }], stages: ['names'] })
    const own = createPipeline()
    const results = articles.map(({ id, text, ...options }) => {
      other.extract(text)
      return { id: id!, article: own.extract(text, options) }
    })
    expect(byId(results)).toEqual(expected)
  })

  it('in threads, in any order', async () => {
    expect(await inThreads(articles)).toEqual(expected)
    expect(await inThreads(riffled)).toEqual(expected)
  }, 120_000)

  it.each([0, 7, 14])(
    'alone in a process: article %i',
    (index) => {
      const article = articles[index]
      const alone = inProcess([article], {})
      expect(alone.get(article.id)).toBe(expected.get(article.id))
    },
    60_000,
  )

  it.each([
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'de_DE.ISO-8859-1' },
  ])(
    'in a batch under %j',
    (environment) => {
      expect(inProcess(riffled, environment)).toEqual(expected)
    },
    120_000,
  )
})
