import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Article } from '../src/article/article.js'
import { givenOptions } from '../src/cli/given-options.js'
import { readGoldFile } from '../src/cli/gold-files.js'
import type { ComparableArticle } from '../src/compare/comparable.js'
import { compareEnglish } from '../src/en/compare/index.js'
import { type ComparisonEvaluation, evaluateComparison } from '../src/evaluate/comparison.js'
import { type ComparisonGold, comparisonGoldSchema } from '../src/evaluate/comparison-gold.js'
import { goldIdsOf } from '../src/evaluate/gold-ids.js'
import { compare, extract } from '../src/pipeline.js'
import { comparisonTable } from '../src/render/comparison-table.js'
import type { MarkedEvent } from '../test/compare/events/event.js'
import { events } from '../test/compare/events/index.js'
import { pairsFound, readEvent, togetherIn } from '../test/compare/events/read-event.js'
import { fitLinks, type LinkEvent } from './fit-links.js'
import type { Row } from './row.js'

const seeds = 'seeds'

const readGold = (): ComparisonGold =>
  comparisonGoldSchema.parse(JSON.parse(readFileSync(join(seeds, 'comparison.gold.json'), 'utf8')))

const readArticles = async (gold: ComparisonGold) =>
  Promise.all(gold.articles.map((name) => readGoldFile(join(seeds, `${name}.gold.json`))))

interface Scores {
  readonly fromGold: ComparisonEvaluation
  readonly fromExtracted: ComparisonEvaluation
}

const score = async (): Promise<Scores> => {
  const gold = readGold()
  const read = await readArticles(gold)
  const extracted = read.map((item) => ({ ...item, article: extract(item.text, givenOptions(item.gold)) }))
  const ids = gold.articles
  return {
    fromGold: evaluateComparison(
      gold,
      compare(
        read.map(({ gold: own, text }) => ({ ...own, text })),
        { ids },
      ),
    ),
    fromExtracted: evaluateComparison(
      gold,
      compare(
        extracted.map(({ article }) => article),
        { ids },
      ),
      goldIdsOf(extracted),
    ),
  }
}

const reported = [
  ['comparison.entity.f1', 'entities B-cubed F1'],
  ['comparison.pair.precision', 'pairs precision'],
  ['comparison.pair.recall', 'pairs recall'],
  ['comparison.pair.f1', 'pairs F1'],
  ['comparison.relation.accuracy', 'relation right'],
  ['comparison.disagreement.precision', 'differences and contradictions, precision'],
  ['comparison.disagreement.recall', 'differences and contradictions, recall'],
  ['comparison.judged.precision', 'the same among right pairs, precision'],
  ['comparison.judged.recall', 'the same among right pairs, recall'],
  ['comparison.timeline.f1', 'timeline F1'],
] as const

/** Rows for the page of accuracy: the seeds compared from gold and from extracted claims. */
export const compareAccuracy = async (): Promise<readonly Row[]> => {
  const { fromGold, fromExtracted } = await score()
  return (
    [
      ['gold claims', fromGold],
      ['extracted claims', fromExtracted],
    ] as const
  ).flatMap(([set, { figures }]) =>
    reported.map(([figure, metric]): Row => {
      const value = figures[figure]
      return {
        task: 'compare',
        set,
        system: 'allegedly',
        metric,
        value: value === undefined ? undefined : 100 * value,
      }
    }),
  )
}

const names = ['Alda', 'Brin', 'Corva', 'Delmo', 'Estra', 'Farn', 'Gorla', 'Hesk', 'Ilmar', 'Jorun']
const deeds = ['struck', 'flooded', 'left', 'reached', 'shut', 'opened', 'won', 'lost', 'blamed', 'praised']

/** A made-up story of one town, told by one outlet; `story` and `teller` choose town, numbers and deeds. */
const storyText = (story: number, teller: number): string => {
  const town = [1, 10, 100]
    .map((size) => names[Math.floor(story / size) % 10])
    .join('')
    .replace(/\B\p{Lu}/gu, (letter) => letter.toLowerCase())
  const mayor = `${names[(story + 3) % 10]} ${names[(story + 7) % 10]}son${story}`
  const lines = deeds.map(
    (deed, index) =>
      `On March ${1 + ((story + index) % 28)}, ${teller + index + 2} people ${deed} the ${index % 2 ? 'bridge' : 'school'} in ${town}, Mayor ${mayor} said.`,
  )
  return `${lines.join(' ')} The police of ${town} arrested ${teller + 3} men. The council may cancel the festival.`
}

/** Articles to a story in the cost curve. */
const tellers = 5

const madeUp = (count: number): readonly Article[] =>
  Array.from({ length: count }, (_, index) =>
    extract(storyText(Math.floor(index / tellers), index % tellers), {
      publishedAt: '2031-03-20',
      outlet: `Outlet ${index % tellers}`,
    }),
  )

/** Seconds to compare, for each number of articles; reading them is not counted. */
const costCurve = (counts: readonly number[]): readonly string[] => {
  const all: readonly ComparableArticle[] = madeUp(Math.max(...counts))
  return counts.map((count) => {
    const articles = all.slice(0, count)
    const claims = articles.reduce((sum, { claims: own = [] }) => sum + own.length, 0)
    const start = performance.now()
    const { groups } = compare(articles)
    const seconds = (performance.now() - start) / 1000
    return `| ${count} | ${claims} | ${groups.length} | ${seconds.toFixed(2)} | ${((1000 * seconds) / claims).toFixed(2)} |`
  })
}

/** Pairs of the gold; those that rest on words outside the slots are neither right nor wrong. */
const seedEvent = async (): Promise<LinkEvent> => {
  const gold = readGold()
  const articles = (await readArticles(gold)).map(({ gold: own, text }) => ({ ...own, text }))
  const together = new Set<string>()
  const open = new Set<string>()
  for (const { pairs, embedded = [] } of gold.groups) {
    const outside = embedded.filter(({ where }) => where === 'sentence').map(({ claim }) => claim.join('/'))
    for (const { a, b } of pairs) {
      const [one, other] = [a.join('/'), b.join('/')]
      const set = outside.includes(one) || outside.includes(other) ? open : together
      set.add(`${one} ${other}`)
    }
  }
  return { id: 'seeds', ids: gold.articles, articles, together, open }
}

const madeUpEvent = (event: MarkedEvent): LinkEvent => {
  const reports = readEvent(event)
  return {
    id: event.id,
    ids: reports.map(({ id }) => id),
    articles: reports.map(({ article }) => article),
    together: togetherIn(reports),
  }
}

/** Precision, recall and F1 of pairs on each made-up event, from extracted claims. */
const eventScores = (): readonly string[] => {
  const sums = { right: 0, found: 0, expected: 0 }
  const shown = (id: string, { right, found, expected }: typeof sums): string =>
    `${id}: ${[right / found, right / expected, (2 * right) / (found + expected)].map((share) => (100 * share).toFixed(1)).join(' / ')}`
  const lines = events.map(madeUpEvent).map(({ id, ids, articles, together }) => {
    const found = pairsFound(compare(articles, { ids }).groups)
    const right = [...found].filter((pair) => together.has(pair)).length
    sums.right += right
    sums.found += found.size
    sums.expected += together.size
    return shown(id, { right, found: found.size, expected: together.size })
  })
  return [...lines, shown('all', sums)]
}

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { fit: { type: 'boolean' }, cost: { type: 'boolean' }, events: { type: 'boolean' } },
  })
  if (values.fit) {
    for (const line of fitLinks([await seedEvent(), ...events.map(madeUpEvent)], compareEnglish))
      console.log(line)
    return
  }
  if (values.events) {
    for (const line of eventScores()) console.log(line)
    return
  }
  const { fromGold, fromExtracted } = await score()
  console.log(
    comparisonTable([
      ['from gold claims', fromGold],
      ['from extracted claims', fromExtracted],
    ]),
  )
  if (!values.cost) return
  console.log('\n| articles | claims | groups | seconds | milliseconds a claim |\n|---:|---:|---:|---:|---:|')
  for (const line of costCurve([50, 100, 200, 500, 1000])) console.log(line)
}

if (process.argv[1]?.endsWith('compare.ts')) await main()
