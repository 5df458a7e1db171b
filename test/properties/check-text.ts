import { isDeepStrictEqual } from 'node:util'
import { type Comparison, comparisonSchema } from '../../src/compare/comparison.js'
import {
  convertOffsets,
  fromBrat,
  fromNdjson,
  toBrat,
  toConllu,
  toCsv,
  toDisplacy,
  toJsonLd,
  toLabelStudio,
  toNdjson,
  toRows,
  toWebAnnotations,
} from '../../src/formats/index.js'
import { extractHtml } from '../../src/html.js'
import { type Article, compare, extract, renderReport } from '../../src/index.js'
import { articleFaults } from './check-article.js'

/** Deep in `Object.freeze`, so that whoever changes it throws. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

/** Ids of the articles compared. */
const names = ['one', 'two', 'three']

const isSame = (a: unknown, b: unknown): boolean => isDeepStrictEqual(a, b)

const comparisonFaults = (articles: readonly Article[], comparison: Comparison): readonly string[] => {
  const parsed = comparisonSchema.safeParse(comparison)
  const claims = new Set(
    articles.flatMap((article, index) => article.claims.map(({ id }) => `${names[index]} ${id}`)),
  )
  const lost = comparison.groups
    .flatMap((group) => group.claims)
    .filter(({ article, claim }) => !claims.has(`${article} ${claim}`))
  return [
    ...(parsed.success
      ? []
      : [`comparison: ${parsed.error.issues[0].path.join('.')} ${parsed.error.issues[0].message}`]),
    ...(isSame(JSON.parse(JSON.stringify(comparison)), comparison)
      ? []
      : ['comparison: JSON does not bring it back']),
    ...lost.map(({ article, claim }) => `comparison: there is no claim ${claim} in ${article}`),
  ]
}

/** Markup that a page must never hold unless this library put it there. */
const live = /<(?:script|img|iframe|object|embed)\b|<[a-z][^<>]{0,200}\son\w{1,20}=|href="javascript:/gi

const reportFaults = (articles: readonly Article[], comparison: Comparison): readonly string[] => {
  const empty = renderReport([extract('')])
  const page = renderReport(articles, comparison)
  const own = [...empty.matchAll(new RegExp(live, 'gi'))].length
  const found = [...page.matchAll(new RegExp(live, 'gi'))].filter(
    ([piece]) => !piece.startsWith('javascript'),
  )
  return [
    ...(found.length <= own ? [] : ['report: text became markup']),
    ...(page.endsWith('</html>\n') || page.trimEnd().endsWith('</html>') ? [] : ['report: it is cut']),
  ]
}

const formatFaults = (text: string, article: Article): readonly string[] => {
  const { txt, ann } = toBrat(article)
  const back = fromBrat({ txt, ann })
  const marked = (back.entities ?? []).length
  for (const rows of Object.values(toRows(article))) toCsv(rows)
  for (const write of [toConllu, toDisplacy, toJsonLd, toLabelStudio, toWebAnnotations])
    JSON.stringify(write(article))
  const points = convertOffsets(article, text, 'utf16', 'codepoint')
  return [
    ...(marked <= article.entities.length ? [] : ['brat: more entities than went out']),
    ...(isSame(fromNdjson(toNdjson([article])), [article]) ? [] : ['NDJSON does not bring it back']),
    ...(isSame(convertOffsets(points, text, 'codepoint', 'utf16'), article)
      ? []
      : ['code points do not lead back']),
  ]
}

/** Wrong in whatever the library can do with an Article once it has it. */
export const afterFaults = (text: string, article: Article, other: Article): readonly string[] => {
  const articles = [article, other, article]
  const comparison = compare(articles, { ids: names })
  const backwards = compare([...articles].reverse(), { ids: [...names].reverse() })
  return [
    ...comparisonFaults(articles, comparison),
    ...(isSame(backwards, comparison) ? [] : ['comparison: another one in another order']),
    ...reportFaults(articles, comparison),
    ...formatFaults(text, article),
    ...articleFaults(text, extractHtml(text, { language: 'eng' })),
  ]
}

export interface CheckOptions {
  readonly publishedAt?: string
  /** With it, formats, comparison, report and HTML are checked too. */
  readonly other?: Article
}

/**
 * Reads a text as English and says what is wrong: a throw, a broken promise of the contract, another answer the second
 * time, a changed input. Empty where nothing is.
 */
export const textFaults = (text: string, { publishedAt, other }: CheckOptions = {}): readonly string[] => {
  try {
    const options = frozen({ language: 'eng', publishedAt })
    const article = frozen(extract(text, options))
    return [
      ...articleFaults(text, article),
      ...(other === undefined || isSame(extract(text, options), article) ? [] : ['not the same twice']),
      ...(other === undefined ? [] : afterFaults(text, article, other)),
    ]
  } catch (error) {
    const { message, stack } = error as Error
    return [
      `threw ${message} ${
        stack
          ?.split('\n')
          .find((line) => /\/src\//.test(line))
          ?.trim() ?? ''
      }`,
    ]
  }
}
