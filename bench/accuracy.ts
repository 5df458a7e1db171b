import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { givenOptions } from '../src/cli/given-options.js'
import { findGoldFiles, readGoldFile } from '../src/cli/gold-files.js'
import { addEvaluations, type Evaluation, evaluate, layers } from '../src/evaluate/index.js'
import { extract } from '../src/pipeline.js'
import { percent } from '../src/render/evaluation-rows.js'
import { evaluationMarkdown } from '../src/render/evaluation-table.js'
import type { Row } from './row.js'
import { rowTables } from './row-tables.js'

/** The benches on public corpora: module beside this one, and the function that it exports. */
const benches = [
  ['model', 'modelAccuracy'],
  ['names', 'namesAccuracy'],
  ['dates', 'datesAccuracy'],
  ['entities', 'entitiesAccuracy'],
  ['attributions', 'attributionsAccuracy'],
  ['claims', 'claimsAccuracy'],
] as const

const corporaTitle = '## On public corpora'

interface Scored {
  readonly name: string
  readonly evaluation: Evaluation
}

const scoreSeeds = async (): Promise<readonly Scored[]> => {
  const articles = await Promise.all((await findGoldFiles(['seeds'])).map(readGoldFile))
  return articles.map(({ name, gold, text }) => ({
    name,
    evaluation: evaluate(gold, extract(text, givenOptions(gold))),
  }))
}

/** The figures that a reader looks at first, article by article. */
const headline = [
  ['name.proper.f1', 'names'],
  ['resolution.bcubed.f1', 'who is meant'],
  ['date.value.f1', 'dates'],
  ['claim.detected.f1', 'claims detected'],
  ['claim.core.f1', 'core'],
  ['claim.full.f1', 'full'],
] as const

const seedTable = (scored: readonly Scored[]): string =>
  [
    `| article | ${headline.map(([, label]) => label).join(' | ')} |`,
    `|---|${headline.map(() => '---:|').join('')}`,
    ...scored.map(
      ({ name, evaluation }) =>
        `| ${name} | ${headline.map(([figure]) => percent(evaluation.figures[figure])).join(' | ')} |`,
    ),
  ].join('\n')

const runBench = async ([file, name]: (typeof benches)[number], dataDir: string): Promise<readonly Row[]> => {
  const path = new URL(`./${file}.ts`, import.meta.url)
  if (!existsSync(path)) {
    console.error(`${file}: skipped, there is no bench/${file}.ts`)
    return []
  }
  console.error(`${file} …`)
  const module: Record<string, (dataDir: string) => readonly Result[] | Promise<readonly Result[]>> =
    await import(path.href)
  return (await module[name](dataDir)).flatMap((result) => asRows(file, result))
}

/** A row, or a record of one set with a figure in each field. */
type Result = Row | { readonly set: string }

const asRows = (task: string, result: Result): readonly Row[] => {
  if ('metric' in result) return [result]
  const { set, ...figures } = result
  return Object.entries(figures as Record<string, unknown>).flatMap(([metric, value]) =>
    typeof value === 'number' ? [{ task, set, system: 'allegedly', metric, value }] : [],
  )
}

/** The tables on public corpora; where the corpora are absent, those of the last run stay. */
const corporaSection = async (dataDir: string, previous: string): Promise<string> => {
  if (!existsSync(dataDir)) {
    console.error(`There is no folder ${dataDir}: the tables on public corpora are left as they are.`)
    const from = previous.indexOf(corporaTitle)
    return from === -1 ? '' : previous.slice(from)
  }
  const rows: Row[] = []
  for (const bench of benches) rows.push(...(await runBench(bench, dataDir)))
  return [
    corporaTitle,
    'All systems on the same text in the same run; percent unless the column says otherwise.',
    'Repeat: `npm run accuracy -- --data FOLDER`.',
    rowTables(rows),
    '',
  ].join('\n\n')
}

const pageOf = (scored: readonly Scored[], corpora: string): string =>
  [
    '# Accuracy',
    'Every figure is written by `npm run accuracy`; none is typed in. A dash: there was nothing to divide by.',
    '## On the five articles of `seeds/`',
    `Counts are added over the articles before ratios are made. Repeat: \`npx allegedly evaluate seeds\`; every miss and false alarm with \`--errors\`. These articles are small and known to the authors of the rules; how the library does on other text, the tables below say.`,
    evaluationMarkdown(addEvaluations(scored.map(({ evaluation }) => evaluation)), layers),
    '### Article by article, F1',
    seedTable(scored),
    corpora,
  ].join('\n\n')

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'docs/accuracy.md' },
  },
})
const previous = existsSync(values.out) ? readFileSync(values.out, 'utf8') : ''
const page = pageOf(await scoreSeeds(), await corporaSection(values.data, previous))
mkdirSync(dirname(values.out), { recursive: true })
writeFileSync(values.out, `${page.trimEnd()}\n`)
console.error(`Wrote ${values.out}`)
