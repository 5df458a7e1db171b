/**
 * Reads many articles in one process and watches its memory: `npm run soak -- --count 20000`, or with a folder or files
 * of plain text, one paragraph a line, gzip or not: `npm run soak -- ../shared/data/raw`. Ends with 1 where the heap at
 * the end is more than a tenth above that after 2,000 articles (`--base`), or the process held more than 400 MB.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { extract } from '../../src/index.js'
import { mutateText } from './mutate.js'
import { createDice, type Dice } from './random.js'

const { values, positionals } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    words: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    base: { type: 'string', default: '2000' },
  },
  allowPositionals: true,
})
const [count, words, seed, base] = [values.count, values.words, values.seed, values.base].map(Number)
const mostGrowth = 1.1
const mostMegabytes = 400

const filesIn = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => /\.txt(?:\.gz)?$/.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path]

/** Some megabytes of each file are enough, and keep what is measured the library's own. */
const mostPerFile = 4_000_000

const textOf = (path: string): Buffer => {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).subarray(0, mostPerFile)
}

const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(`seeds/${name}`, 'utf8'))

const letters = 'aeioubcdfghklmnprstvz'
/** A word that no text has had before, so that whatever keeps words grows. */
const newWord = ({ below }: Dice): string =>
  Array.from({ length: 5 + below(7) }, () => letters[below(letters.length)]).join('')

/** One of the five articles in parts, with every eighth word a new one; now and then a hostile text. */
const generated = (dice: Dice): string => {
  if (dice.below(20) === 0) return mutateText(dice, seeds)
  const source = dice.pick(seeds)
  const start = dice.below(source.length)
  return source.slice(start, start + words * 6).replace(/\b[A-Za-z]{4,12}\b/g, (word) => {
    if (dice.below(8) !== 0) return word
    const fresh = newWord(dice)
    return /^[A-Z]/.test(word) ? fresh[0].toUpperCase() + fresh.slice(1) : fresh
  })
}

/** Excerpts of the files given, each from another place. */
const fromFiles = (buffers: readonly Buffer[]) => {
  return (dice: Dice): string => {
    const buffer = dice.pick(buffers)
    const start = dice.below(buffer.length)
    return buffer.subarray(start, start + words * 6).toString('utf8')
  }
}

const source = positionals.length === 0 ? generated : fromFiles(positionals.flatMap(filesIn).map(textOf))

interface Reading {
  readonly read: number
  readonly heap: number
  readonly resident: number
}

/** Megabytes after the garbage is collected. */
const measure = (read: number): Reading => {
  for (let round = 0; round < 4; round += 1) globalThis.gc?.()
  const { heapUsed, external, rss } = process.memoryUsage()
  return { read, heap: (heapUsed + external) / 1e6, resident: rss / 1e6 }
}

if (globalThis.gc === undefined) throw new Error('Run it as `npm run soak`, which lets it collect garbage.')
const readings: Reading[] = []
const step = Math.ceil(count / 10)
const start = process.cpuUsage()
let claims = 0
for (let index = 0; index < count; index += 1) {
  claims += extract(source(createDice(seed, index)), { language: 'eng' }).claims.length
  if ((index + 1) % step !== 0 && index + 1 !== count) continue
  const reading = measure(index + 1)
  readings.push(reading)
  console.log(
    `${reading.read} articles: ${reading.heap.toFixed(1)} MB of heap, ${reading.resident.toFixed(0)} MB resident`,
  )
}
const { user, system } = process.cpuUsage(start)
const first = readings.find(({ read }) => base <= read) ?? readings[0]
const growth = readings[readings.length - 1].heap / first.heap
const most = Math.max(...readings.map(({ resident }) => resident))
console.log(
  `${count} articles, ${claims} claims, ${Math.round((user + system) / 1e6)} s of CPU; heap at the end ${growth.toFixed(3)} of that after ${first.read}; at most ${most.toFixed(0)} MB resident.`,
)
process.exitCode = growth <= mostGrowth && most <= mostMegabytes ? 0 : 1
