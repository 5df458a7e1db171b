import type { ComparableArticle } from '../src/compare/comparable.js'
import type { CompareLanguage } from '../src/compare/language.js'
import { lexiconOf } from '../src/compare/lexicon.js'
import { likenessOf } from '../src/compare/likeness.js'
import { crowdingOf } from '../src/compare/link-strength.js'
import { type PreparedArticle, prepareArticle } from '../src/compare/prepare-article.js'
import { rarityBetween } from '../src/compare/rarity.js'
import { fitLogistic, type LogisticExample, scoreOf } from './logistic.js'

/** Articles on one event, and which pairs of their claims, as `article/claim article/claim`, belong together. */
export interface LinkEvent {
  readonly id: string
  readonly ids: readonly string[]
  readonly articles: readonly ComparableArticle[]
  readonly together: ReadonlySet<string>
  /** Neither right nor wrong. */
  readonly open?: ReadonlySet<string>
}

/** Two claims of two articles. */
interface Example extends LogisticExample {
  readonly event: string
  /** Names of the two articles; of an event that is alone in its kind one such pair is left out at a time. */
  readonly articles: string
}

const examplesOf = (event: LinkEvent, language: CompareLanguage): readonly Example[] => {
  const lexicon = lexiconOf(language)
  const prepared = event.articles.map((article, index) => prepareArticle(event.ids[index], article, lexicon))
  return prepared.flatMap((a, index) => prepared.slice(0, index).flatMap((b) => between(a, b, event)))
}

const between = (
  a: PreparedArticle,
  b: PreparedArticle,
  { id, together, open }: LinkEvent,
): readonly Example[] => {
  const rarity = rarityBetween(a, b)
  const offset = crowdingOf(a, b)
  return a.statements.flatMap((one) =>
    b.statements.flatMap((other): readonly Example[] => {
      const keys = [`${a.id}/${one.claim.id}`, `${b.id}/${other.claim.id}`]
      const has = (set: ReadonlySet<string> | undefined): boolean =>
        set !== undefined && (set.has(keys.join(' ')) || set.has([...keys].reverse().join(' ')))
      const label = has(together)
      if (has(open) && !label) return []
      const values = Object.entries(likenessOf(one, other, rarity))
      return [
        {
          names: values.map(([name]) => name),
          values: values.map(([, value]) => value),
          label,
          offset,
          event: id,
          articles: `${a.id} ${b.id}`,
        },
      ]
    }),
  )
}

type Scored = readonly (readonly [chance: number, label: boolean])[]

/** The best F1 that any threshold reaches, and that threshold. */
const bestF1 = (scored: Scored): { readonly f1: number; readonly threshold: number } => {
  const all = scored.filter(([, label]) => label).length
  let right = 0
  let best = { f1: 0, threshold: 1 }
  ;[...scored]
    .sort(([a], [b]) => b - a)
    .forEach(([threshold, label], index) => {
      if (label) right += 1
      const f1 = (2 * right) / (index + 1 + all)
      if (best.f1 < f1) best = { f1, threshold }
    })
  return best
}

/** Each example's chance by weights that were fitted without its fold. */
const leftOut = (examples: readonly Example[], foldOf: (example: Example) => string): Scored =>
  [...new Set(examples.map(foldOf))].flatMap((fold) => {
    const weights = fitLogistic(examples.filter((example) => foldOf(example) !== fold))
    return examples
      .filter((example) => foldOf(example) === fold)
      .map((example) => [scoreOf(weights, example), example.label] as const)
  })

/** Fits the weights of links on several events; says how well they do on events and on article pairs left out. */
export const fitLinks = (events: readonly LinkEvent[], language: CompareLanguage): readonly string[] => {
  const examples = events.flatMap((event) => examplesOf(event, language))
  const weights = fitLogistic(examples)
  const names = ['bias', ...examples[0].names]
  const shown = ({ f1, threshold }: ReturnType<typeof bestF1>): string =>
    `${(100 * f1).toFixed(1)} at ${threshold.toFixed(2)}`
  const [largest] = events
  const without = leftOut(examples, ({ event }) => event)
  const ofEvent = (scored: Scored, id: string): Scored => {
    const order = [...new Set(examples.map(({ event }) => event))].flatMap((event) =>
      examples.filter((example) => example.event === event),
    )
    return scored.filter((_, index) => order[index].event === id)
  }
  return [
    ...names.map((name, at) => `  ${name}: ${Math.round(weights[at] * 100) / 100},`),
    'pairs F1, claim by claim, at the best threshold, events left out one at a time:',
    ...events.map(({ id }) => `  ${id}: ${shown(bestF1(ofEvent(without, id)))}`),
    `  all but ${largest.id}: ${shown(bestF1(without.slice(examples.filter(({ event }) => event === largest.id).length)))}`,
    `${largest.id}, pairs of articles left out one at a time: ${shown(
      bestF1(leftOutOf(examples, largest.id)),
    )}`,
  ]
}

/** Of one event: pairs of articles left out one at a time, the other events always there. */
const leftOutOf = (examples: readonly Example[], event: string): Scored => {
  const own = examples.filter((example) => example.event === event)
  return [...new Set(own.map(({ articles }) => articles))].flatMap((fold) => {
    const weights = fitLogistic(
      examples.filter((example) => example.event !== event || example.articles !== fold),
    )
    return own
      .filter(({ articles }) => articles === fold)
      .map((example) => [scoreOf(weights, example), example.label] as const)
  })
}
