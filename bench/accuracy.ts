import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { givenOptions } from '../src/cli/given-options.js'
import { findGoldFiles, readGoldFile } from '../src/cli/gold-files.js'
import { addEvaluations, type Evaluation, evaluate, layers } from '../src/evaluate/index.js'
import { extract } from '../src/pipeline.js'
import { percent } from '../src/render/evaluation-rows.js'
import { evaluationMarkdown } from '../src/render/evaluation-table.js'
import { fillReadme, readmeTable } from './readme-table.js'
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
  ['compare', 'compareAccuracy'],
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
  const module: Record<string, (dataDir: string) => readonly Row[] | Promise<readonly Row[]>> = await import(
    path.href
  )
  return module[name](dataDir)
}

const runBenches = async (dataDir: string): Promise<readonly Row[]> => {
  const rows: Row[] = []
  for (const bench of benches) rows.push(...(await runBench(bench, dataDir)))
  return rows
}

const corporaSection = (rows: readonly Row[]): string =>
  [
    corporaTitle,
    'All systems on the same text in the same run; percent unless the column says otherwise.',
    'Repeat: `npm run accuracy -- --data FOLDER`.',
    rowTables(rows),
    '',
  ].join('\n\n')

const pageOf = (scored: readonly Scored[], corpora: string): string =>
  [
    '# Accuracy',
    'Every figure is written by `npm run accuracy`; none is typed in. A dash: there was nothing to divide by.',
    '## On the five articles of `seeds/`',
    `Counts are added over the articles before ratios are made. Repeat: \`npx allegedly evaluate seeds\`; every miss and false alarm with \`--errors\`. These articles are small and known to the authors of the rules; how the library does on other text, the tables below say.`,
    evaluationMarkdown(addEvaluations(scored.map(({ evaluation }) => evaluation)), layers),
    '### Article by article, F1',
    seedTable(scored),
    corpora.trimEnd(),
  ]
    .join('\n\n')
    .concat('\n')

const fileOr = (path: string, otherwise: string): string =>
  existsSync(path) ? readFileSync(path, 'utf8') : otherwise

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'docs/accuracy.md' },
    readme: { type: 'string', default: 'README.md' },
  },
})
const scored = await scoreSeeds()
const total = addEvaluations(scored.map(({ evaluation }) => evaluation))
mkdirSync(dirname(values.out), { recursive: true })
if (existsSync(values.data)) {
  const rows = await runBenches(values.data)
  writeFileSync(values.out, pageOf(scored, corporaSection(rows)))
  writeFileSync(values.readme, fillReadme(readFileSync(values.readme, 'utf8'), readmeTable(total, rows)))
} else {
  console.error(
    `There is no folder ${values.data}: the tables on public corpora and the README stay as they are.`,
  )
  const previous = fileOr(values.out, '')
  writeFileSync(
    values.out,
    pageOf(scored, previous.includes(corporaTitle) ? previous.slice(previous.indexOf(corporaTitle)) : ''),
  )
}
console.error(`Wrote ${values.out}`)
