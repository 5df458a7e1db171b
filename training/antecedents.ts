/**
 * Trains the weights by which a pronoun picks its antecedent: a log-linear ranking model over the signs that
 * `src/entities/antecedent-features.ts` reads, on GUM (CC BY 4.0 and the texts' own licences).
 * `npx tsx training/antecedents.ts --data ../shared/data` writes `src/en/entities/antecedent-weights.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type CorefDocument, readCorpus, readDiscourse } from '../bench/entities.js'
import { classOf } from '../src/entities/antecedent-features.js'
import { signName } from '../src/entities/antecedent-signs.js'
import type { Choice } from '../src/entities/discourse.js'

/** One pronoun: the signs of each referent it may mean, and which of them are right. */
interface Example {
  readonly options: readonly (readonly string[])[]
  readonly right: readonly boolean[]
}

const rounds = 20
const rate = 0.03
/** Share of each weight lost per round. */
const shrink = 0.05
/** Signs seen more seldom are left out. */
const leastSeen = 8

/** Entity of the gold mention whose head covers this position. */
const goldAt = ({ mentions }: CorefDocument): ((position: number) => number | undefined) => {
  const byPosition = new Map<number, number>()
  for (const { head, start, end, entity } of mentions) {
    const [from, to] = head ?? [start, end]
    for (let position = from; position < to; position += 1) byPosition.set(position, entity)
  }
  return (position) => byPosition.get(position)
}

const toExample = (
  corpus: CorefDocument,
  startOf: (token: number) => number,
  { phrase, options }: Choice,
): Example | undefined => {
  const goldOf = goldAt(corpus)
  const start = startOf(phrase.head)
  const gold = corpus.mentions.find((mention) => mention.start === start && mention.form === 'pron')
  if (gold === undefined) return undefined
  const right = options.map(({ referent }) => {
    const before = referent.links.filter(
      ({ phrase: other }) => other.form !== 'pronoun' && other.head < phrase.head,
    )
    return before.length > 0 && goldOf(startOf(before[before.length - 1].phrase.head)) === gold.entity
  })
  if (!right.includes(true) || !right.includes(false)) return undefined
  const pronounClass = classOf(phrase)
  return {
    right,
    options: options.map(({ features }) => features.map((feature) => `${pronounClass} ${signName(feature)}`)),
  }
}

const collect = (corpus: readonly CorefDocument[]): readonly Example[] =>
  corpus.flatMap((gold) => {
    const { document, discourse } = readDiscourse(gold.text)
    return discourse.choices.flatMap(
      (choice) => toExample(gold, (token) => document.tokens[token].start, choice) ?? [],
    )
  })

/** Signs that are frequent enough to be weighed. */
const frequent = (examples: readonly Example[]): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const { options } of examples)
    for (const feature of new Set(options.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= leastSeen).map(([feature]) => feature))
}

/** Stochastic gradient ascent on the logarithm of the right options' share, weights averaged; no randomness. */
const train = (examples: readonly Example[]): ReadonlyMap<string, number> => {
  const known = frequent(examples)
  const weights = new Map<string, number>()
  const sums = new Map<string, number>()
  for (let round = 0; round < rounds; round += 1) {
    for (const { options, right } of examples) {
      const kept = options.map((features) => features.filter((feature) => known.has(feature)))
      const scores = kept.map((features) =>
        features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0),
      )
      const best = Math.max(...scores)
      const shares = scores.map((score) => Math.exp(score - best))
      const all = shares.reduce((sum, share) => sum + share, 0)
      const good = shares.reduce((sum, share, index) => sum + (right[index] ? share : 0), 0)
      kept.forEach((features, index) => {
        const step = rate * ((right[index] ? shares[index] / good : 0) - shares[index] / all)
        for (const feature of features) weights.set(feature, (weights.get(feature) ?? 0) + step)
      })
    }
    for (const [feature, weight] of weights) weights.set(feature, weight * (1 - shrink))
    for (const [feature, weight] of weights) sums.set(feature, (sums.get(feature) ?? 0) + weight)
  }
  return new Map([...sums].map(([feature, sum]) => [feature, sum / rounds]))
}

const accuracy = (examples: readonly Example[], weights: ReadonlyMap<string, number>): number => {
  const right = examples.filter(({ options, right: labels }) => {
    const scores = options.map((features) =>
      features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0),
    )
    return labels[scores.indexOf(Math.max(...scores))]
  })
  return (100 * right.length) / Math.max(1, examples.length)
}

const toModule = (weights: ReadonlyMap<string, number>): string => {
  const lines = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.05)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  '${feature}': ${weight.toFixed(2)},`)
  return `import type { AntecedentWeights } from '../../entities/language.js'

/** Written by \`training/antecedents.ts\` from GUM (CC BY 4.0 and the texts' own licences). */
export const antecedentWeights: AntecedentWeights = {
${lines.join('\n')}
}
`
}

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } })
const folder = join(values.data, 'train', 'coref')
const examples = collect(readCorpus(join(folder, 'gum-other.jsonl')))
const held = collect(readCorpus(join(folder, 'gum-news.jsonl')))
const weights = train(examples)
for (const pronounClass of ['he', 'it', 'they']) {
  const of = (all: readonly Example[]) =>
    all.filter(({ options }) => options[0][0].startsWith(`${pronounClass} `))
  console.log(
    pronounClass,
    of(examples).length,
    accuracy(of(examples), weights).toFixed(1),
    'news',
    of(held).length,
    accuracy(of(held), weights).toFixed(1),
  )
}
const target = new URL('../src/en/entities/antecedent-weights.ts', import.meta.url)
const text = toModule(weights)
if (readFileSync(target, 'utf8') !== text) writeFileSync(target, text)
