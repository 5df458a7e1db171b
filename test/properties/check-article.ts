import { isDeepStrictEqual } from 'node:util'
import { type Article, articleSchema } from '../../src/article/index.js'

interface Placed {
  readonly start: number
  readonly end: number
}

/** Every value of an object anywhere in a value, with its path. */
const objectsIn = (value: unknown, path = ''): readonly (readonly [string, object])[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => objectsIn(item, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  return [
    [path, value] as const,
    ...Object.entries(value).flatMap(([key, inner]) => objectsIn(inner, `${path}.${key}`)),
  ]
}

const isPlaced = (value: object): value is Placed => 'start' in value && 'end' in value

/** What is wrong with the spans of an Article: outside the text, out of order, or over one another. */
const spanFaults = (text: string, article: Article): readonly string[] => {
  const outside = objectsIn(article).flatMap(([path, value]) =>
    !isPlaced(value) || (0 <= value.start && value.start <= value.end && value.end <= text.length)
      ? []
      : [`${path} is ${value.start}-${value.end} in a text of ${text.length}`],
  )
  const layers = ['sentences', 'tokens', 'dates', 'quantities'] as const
  const disorder = layers.flatMap((layer) =>
    (article[layer] as readonly Placed[]).flatMap(({ start, end }, index, all) => [
      ...(start < end ? [] : [`${layer}[${index}] is empty`]),
      ...(index === 0 || all[index - 1].end <= start
        ? []
        : [`${layer}[${index}] begins before the last ends`]),
    ]),
  )
  const mentions = article.entities.flatMap(({ mentions }, at) =>
    mentions.flatMap(({ start, end }, index) => [
      ...(start < end ? [] : [`mention ${index} of entity ${at} is empty`]),
      ...(index === 0 || mentions[index - 1].start <= start
        ? []
        : [`mentions of entity ${at} are not in order`]),
    ]),
  )
  return [...outside, ...disorder, ...mentions]
}

const sentenceOf = ({ sentences }: Article, { start, end }: Placed): number =>
  sentences.findIndex((sentence) => sentence.start <= start && end <= sentence.end)

/** Whether following the heads from a token leads to a root. */
const reachesRoot = (heads: readonly (number | undefined)[], index: number): boolean => {
  let at = index
  for (let step = 0; step <= heads.length; step += 1) {
    const head = heads[at]
    if (head === undefined || head === -1) return true
    at = head
  }
  return false
}

/** Heads must make one tree of each sentence. */
const treeFaults = (article: Article): readonly string[] => {
  const heads = article.tokens.map(({ head }) => head)
  const sentences = article.tokens.map((token) => sentenceOf(article, token))
  const roots = new Map<number, number>()
  const faults = article.tokens.flatMap(({ head }, index) => {
    if (sentences[index] < 0) return [`token ${index} stands in no sentence`]
    if (head === undefined) return []
    if (head === -1) {
      roots.set(sentences[index], (roots.get(sentences[index]) ?? 0) + 1)
      return []
    }
    if (heads[head] === undefined) return [`token ${index} has head ${head}, which is none`]
    if (sentences[head] !== sentences[index]) return [`token ${index} has its head in another sentence`]
    return reachesRoot(heads, index) ? [] : [`token ${index} hangs in a circle`]
  })
  const many = [...roots].flatMap(([sentence, count]) =>
    count === 1 ? [] : [`sentence ${sentence} has ${count} roots`],
  )
  return [...faults, ...many]
}

const doubled = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `id ${id} twice`)

/** Ids are unique, and whatever refers to an entity, a sentence, a date or a quantity finds it. */
const referenceFaults = (article: Article): readonly string[] => {
  const { entities, attributions, claims, sentences, dates, quantities } = article
  const known = new Set(entities.map(({ id }) => id))
  const entityOf = (value: object): unknown =>
    'entity' in value ? value.entity : 'standsFor' in value ? value.standsFor : undefined
  const lost = objectsIn(article).flatMap(([path, value]) => {
    const entity = entityOf(value)
    return entity === undefined || known.has(entity as string)
      ? []
      : [`${path} refers to ${entity}, which is none`]
  })
  const indexes = claims.flatMap((claim) => [
    ...(claim.sentence < sentences.length ? [] : [`claim ${claim.id} is in no sentence`]),
    ...(claim.time.every(({ date }) => date === undefined || date < dates.length)
      ? []
      : [`claim ${claim.id} has a lost date`]),
    ...(claim.quantities.every((index) => index < quantities.length)
      ? []
      : [`claim ${claim.id} has a lost quantity`]),
  ])
  return [
    ...lost,
    ...indexes,
    ...doubled(entities.map(({ id }) => id)),
    ...doubled(attributions.map(({ id }) => id)),
    ...doubled(claims.map(({ id }) => id)),
    ...entities.flatMap(({ id, name, mentions }) =>
      name === '' || mentions.length === 0 ? [`entity ${id} is empty`] : [],
    ),
  ]
}

/** What the data contract promises and this Article breaks; empty where it holds. */
export const articleFaults = (text: string, article: Article): readonly string[] => {
  const parsed = articleSchema.safeParse(article)
  const back = JSON.parse(JSON.stringify(article)) as unknown
  return [
    ...(parsed.success
      ? []
      : [`schema: ${parsed.error.issues[0].path.join('.')} ${parsed.error.issues[0].message}`]),
    ...(isDeepStrictEqual(back, article) ? [] : ['JSON does not bring it back']),
    ...(!parsed.success || isDeepStrictEqual(parsed.data, back)
      ? []
      : ['it holds what the schema does not know']),
    ...(article.text === text ? [] : ['its text is not what was given']),
    ...spanFaults(text, article),
    ...treeFaults(article),
    ...referenceFaults(article),
  ]
}
