/** Times the pipeline and its stages beside its peers on the same text in one run; writes docs/performance.md. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import * as chrono from 'chrono-node/en'
import nlp from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { english } from '../src/en/index.js'
import { createPipeline, extract, readDocument } from '../src/pipeline.js'
import { cleanText } from '../src/text/clean.js'
import { readText } from '../src/text/read-text.js'

const seeds = ['moscow-times', 'fakti', 'liga', 'izvestia', 'armenian-report'].map((name) =>
  readFileSync(new URL(`../seeds/${name}.txt`, import.meta.url), 'utf8'),
)
const wordsIn = (text: string): number => text.split(/\s+/).length
const rounds = Number(process.argv[2] ?? 8)

/**
 * Rounds before the clock starts, some four hundred articles: every system is counted in the state in which it reads an
 * archive. An engine compiles what it runs often; the thousands of small functions behind claims take longest.
 */
const warmUps = 80

/** Words per CPU-second of this process: the warm-up rounds over the articles, then `rounds`. */
const speedOf = (run: (text: string) => unknown, texts: readonly string[] = seeds): number => {
  for (let round = 0; round < warmUps; round += 1) for (const text of texts) run(text)
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round += 1) for (const text of texts) run(text)
  const { user, system } = process.cpuUsage(before)
  return (rounds * texts.reduce((sum, text) => sum + wordsIn(text), 0)) / ((user + system) / 1e6)
}

const wink = winkNLP(winkModel)

const compromiseNames = (text: string): void => {
  const document = nlp(text)
  document.compute('offset')
  for (const view of [document.people(), document.places(), document.organizations()]) view.out('array')
}

const allStages = 'allegedly, all stages'

const systems: readonly (readonly [string, (text: string) => unknown])[] = [
  [
    'text only (clean, layout, words, sentences, quotations)',
    (text) => readText(cleanText(text).text, english.text, { tags: false }),
  ],
  ['text, tags, lemmas and trees', (text) => readDocument(text)],
  ...(['names', 'dates', 'quantities', 'entities', 'attributions', 'claims'] as const).map(
    (_, index, stages) => {
      const pipeline = createPipeline({ stages: stages.slice(0, index + 1) })
      return [
        index === stages.length - 1 ? allStages : `… up to ${stages[index]}`,
        (text: string) => pipeline.extract(text),
      ] as const
    },
  ),
  ['allegedly without the model', createPipeline({ model: false }).extract],
  ['compromise with names and offsets', compromiseNames],
  ['wink-nlp, all pipes', (text) => wink.readDoc(text).tokens().out()],
  ['chrono-node', (text) => chrono.parse(text)],
]

const speeds = systems.map(([name, run]) => ({ name, speed: speedOf(run) }))
const own = speeds.find(({ name }) => name === allStages)!.speed
const table = [
  '| on the five articles, warm | words per CPU-second | of all stages |',
  '|---|---:|---:|',
  ...speeds.map(
    ({ name, speed }) => `| ${name} | ${Math.round(speed / 100) * 100} | ${(speed / own).toFixed(2)} |`,
  ),
]

const story = seeds.join('\n\n').replaceAll('\r', '')
const growth = [1, 10, 100, 1000].map((kilobytes) => {
  const text = story.repeat(Math.ceil((kilobytes * 1000) / story.length)).slice(0, kilobytes * 1000)
  const before = process.cpuUsage()
  extract(text)
  const { user, system } = process.cpuUsage(before)
  return { kilobytes, milliseconds: (user + system) / 1000 }
})

/** A new process that imports the source by tsx would time tsx; the built package is what users import. */
const coldStart = (): string => {
  const code = `const t=process.cpuUsage();const{extract}=await import(${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)});extract(${JSON.stringify(seeds[4])});const u=process.cpuUsage(t);console.log(Math.round((u.user+u.system)/1000),Math.round(process.memoryUsage().rss/1e6))`
  try {
    const runs = [1, 2, 3].map(() =>
      execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })
        .trim()
        .split(' ')
        .map(Number),
    )
    runs.sort((a, b) => a[0] - b[0])
    return `Import and first article: ${runs[0][0]} ms of CPU, ${runs[0][1]} MB resident (best of three new processes).`
  } catch {
    return 'Import and first article: not measured, as there is no build (`npm run build`).'
  }
}

const page = `# Performance

Written by \`npm run bench\` in one run on one machine; compare the ratios, not the seconds. One thread, Node ${process.versions.node.split('.')[0]}. CPU time, not the clock's.

${table.join('\n')}

${coldStart()}

| one article of | CPU ms | ms per KB |
|---|---:|---:|
${growth.map(({ kilobytes, milliseconds }) => `| ${kilobytes} KB | ${Math.round(milliseconds)} | ${(milliseconds / kilobytes).toFixed(2)} |`).join('\n')}
`
writeFileSync(new URL('../docs/performance.md', import.meta.url), page)
console.log(page)
