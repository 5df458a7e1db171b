import { writeFile } from 'node:fs/promises'
import type { Article } from '../article/article.js'
import { shown } from '../base/error.js'
import { addEvaluations, type Evaluation, evaluate } from '../evaluate/evaluate.js'
import { type Layer, layers } from '../evaluate/layer.js'
import type { ExtractOptions } from '../options.js'
import { comparisonTable } from '../render/comparison-table.js'
import { type Check, describeCheck, evaluationJunit, holds } from '../render/evaluation-junit.js'
import { evaluationMarkdown, evaluationTable } from '../render/evaluation-table.js'
import { mistakeList } from '../render/mistake-list.js'
import { type Palette, paletteOf } from '../render/terminal-palette.js'
import { baselineChecks, limitChecks } from './checks.js'
import { type Command, type Given, wrongUse } from './command.js'
import { type ComparisonScores, scoreComparison } from './evaluate-comparison.js'
import { reasonOf } from './files.js'
import { givenOptions } from './given-options.js'
import { findGoldFiles, type GoldArticle, readGoldArticles } from './gold-files.js'
import { type ExitCode, type Io, progressOn, showsColors } from './io.js'

interface Scored extends GoldArticle {
  readonly article: Article
  readonly evaluation: Evaluation
}

const run = async (given: Given, io: Io): Promise<ExitCode> => {
  const paths = await findGoldFiles(given.files.length === 0 ? ['seeds'] : given.files)
  const kinds = kindsOf(given)
  const scored = await scoreFiles(paths, readPublished(given), io)
  const total = addEvaluations(scored.map(({ evaluation }) => evaluation))
  const comparison = given.has('kind') ? undefined : await scoreComparison(paths, scored)
  const checks = [
    ...limitChecks(given.valuesOf('min'), total),
    ...(await baselineChecks(given, total, kinds)),
  ]
  const junit = given.valueOf('junit')
  if (junit !== undefined) await writeReport(junit, evaluationJunit(total, checks))
  io.out(reportOf(given, scored, total, kinds, paletteOf({ colors: showsColors(io) }), comparison))
  return concludeWith(checks, io)
}

/** For gold that does not say when its article was published. */
const readPublished = (given: Given): ExtractOptions => {
  const publishedAt = given.valueOf('published')
  return publishedAt === undefined ? {} : { publishedAt }
}

const scoreFiles = async (
  paths: readonly string[],
  published: ExtractOptions,
  io: Io,
): Promise<readonly Scored[]> => {
  // Loaded here, not above, so that --help is quick.
  const { extract } = await import('../pipeline.js')
  const progress = progressOn(io)
  const articles = (await Promise.all(paths.map(readGoldArticles))).flat()
  const scored = articles.map((item, index) => {
    progress.show(`Reading ${index + 1} of ${articles.length}: ${item.name}`)
    const article = extract(item.text, { ...published, ...givenOptions(item.gold) })
    return { ...item, article, evaluation: evaluate(item.gold, article) }
  })
  progress.clear()
  return scored
}

const kindsOf = (given: Given): readonly Layer[] => {
  const chosen = given.valuesOf('kind').flatMap((value) => value.split(','))
  const unknown = chosen.find((kind) => !(layers as readonly string[]).includes(kind))
  if (unknown !== undefined)
    throw wrongUse(`--kind must be one of ${layers.join(', ')}, but was ${shown(unknown)}.`)
  return chosen.length === 0 ? layers : layers.filter((layer) => chosen.includes(layer))
}

const reportOf = (
  given: Given,
  scored: readonly Scored[],
  total: Evaluation,
  kinds: readonly Layer[],
  palette: Palette,
  comparison: ComparisonScores | undefined,
): string => {
  if (given.has('json'))
    return `${JSON.stringify({ ...jsonOf(given, scored, total, kinds), ...comparisonJson(comparison) }, null, 2)}\n`
  const compared = comparisonParts(comparison, given)
  if (given.has('markdown')) return `${[evaluationMarkdown(total, kinds), ...compared].join('\n\n')}\n`
  const mistakes = given.has('errors')
    ? scored.map((item) => mistakesOf(item, kinds, palette)).filter(Boolean)
    : []
  const title = palette.bold(`${total.articles} article${total.articles === 1 ? '' : 's'}`)
  return `${[...mistakes, title, evaluationTable(total, kinds, palette), ...compared].join('\n\n')}\n`
}

const comparisonJson = (comparison: ComparisonScores | undefined) =>
  comparison && {
    comparison: { fromGold: comparison.fromGold.figures, fromExtracted: comparison.fromExtracted.figures },
  }

/** The table of the comparison of the articles, and its mistakes where those are asked for. */
const comparisonParts = (comparison: ComparisonScores | undefined, given: Given): readonly string[] => {
  if (comparison === undefined) return []
  const { fromGold, fromExtracted } = comparison
  const table = comparisonTable([
    ['from gold claims', fromGold],
    ['from extracted claims', fromExtracted],
  ])
  return given.has('errors') ? [fromGold.mistakes.join('\n'), table] : [table]
}

const ofKinds = (evaluation: Evaluation, kinds: readonly Layer[]) =>
  evaluation.mistakes.filter(({ layer }) => kinds.includes(layer))

const mistakesOf = ({ name, text, evaluation }: Scored, kinds: readonly Layer[], palette: Palette): string =>
  mistakeList(`${name}.txt`, text, ofKinds(evaluation, kinds), palette)

/** Also what `--baseline` reads. */
const jsonOf = (given: Given, scored: readonly Scored[], total: Evaluation, kinds: readonly Layer[]) => ({
  articles: total.articles,
  figures: total.figures,
  tallies: total.tallies,
  ...(given.has('errors') && {
    mistakes: scored.flatMap(({ name, evaluation }) =>
      ofKinds(evaluation, kinds).map((item) => ({ article: name, ...item })),
    ),
  }),
})

const writeReport = async (path: string, content: string): Promise<void> => {
  try {
    await writeFile(path, content)
  } catch (error) {
    throw wrongUse(`Cannot write ${shown(path)}: ${reasonOf(error)}.`, { path })
  }
}

const concludeWith = (checks: readonly Check[], io: Io): ExitCode => {
  const failed = checks.filter((check) => !holds(check))
  for (const check of failed) io.err(`${describeCheck(check)}\n`)
  return failed.length === 0 ? 0 : 1
}

export const evaluateCommand: Command = {
  name: 'evaluate',
  summary: 'Reads articles and scores what is found against gold files.',
  usage: '[GOLD files or folders] [OPTIONS]',
  about: [
    'A gold file NAME.gold.json has the shape of an article (allegedly schema gold); its text stands in a field\n"text", in the file that "file" names, or in NAME.txt beside it. NAME.ann of brat, with NAME.txt, and an export of\nLabel Studio in JSON are gold too. Without arguments: the folder seeds.',
    'Figures are named as in the table: claim.core.f1, date.value.precision, claim.type.accuracy; from 0 to 1.',
  ],
  options: {
    errors: { help: 'Show every miss and false alarm, with its words in context.' },
    kind: { value: 'KIND', multiple: true, help: `Only these, comma separated: ${layers.join(', ')}.` },
    published: {
      value: 'DATE',
      help: 'When articles were published whose gold does not say so, as 2025-07-04.',
    },
    min: {
      value: 'FIGURE=VALUE',
      multiple: true,
      help: 'Exit with 1 when a figure is below a value. May be repeated.',
    },
    baseline: { value: 'FILE', help: 'Exit with 1 when a figure is below that of FILE, written by --json.' },
    tolerance: {
      value: 'POINTS',
      help: 'How far below the baseline a figure may be, in percentage points (0).',
    },
    junit: { value: 'FILE', help: 'Write JUnit XML, with a test case for each limit.' },
    markdown: { help: 'Print a Markdown table.' },
    json: { help: 'Print all figures and counts as JSON.' },
  },
  examples: [
    'allegedly evaluate',
    'allegedly evaluate my-gold --errors --kind claims',
    'allegedly evaluate annotated/ export.json --published 2025-07-04',
    'allegedly evaluate --min claim.core.f1=0.4 --min date.value.f1=0.6',
    'allegedly evaluate --json > baseline.json && allegedly evaluate --baseline baseline.json --tolerance 0.5',
  ],
  run,
}
