/**
 * Seeded mutation fuzzer: `npm run fuzz -- --count 100000 --seed 1`. Reads changed news and hostile text and holds each
 * Article against the data contract; every 25th goes through comparison, report, formats and HTML too. Failures are
 * made small and kept in test/properties/fixtures, which the tests read ever after. `--from N` begins with input N.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { extract } from '../../src/index.js'
import { textFaults } from '../../test/properties/check-text.js'
import { minimise } from './minimise.js'
import { mutateText } from './mutate.js'
import { createDice } from './random.js'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    keep: { type: 'string', default: 'test/properties/fixtures' },
  },
})
const [count, seed, from] = [values.count, values.seed, values.from].map(Number)

const sources = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(`seeds/${name}`, 'utf8'))
const other = extract(sources[0].slice(0, 1_500), { language: 'eng' })

/** Of the inputs, one in so many is checked beyond `extract`. */
const thorough = 25
/** Milliseconds of CPU that no input of at most 6,000 characters may take. */
const mostMs = 4_000

const msOf = (run: () => unknown): number => {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}

/** What is wrong with one input; a slow one is read again before it is called slow. */
const faultsOf = (text: string, index: number): readonly string[] => {
  const options = {
    ...(index % 2 === 0 ? { publishedAt: '2024-05-16' } : {}),
    ...(index % thorough === 0 ? { other } : {}),
  }
  let faults: readonly string[] = []
  const read = () => {
    faults = textFaults(text, options)
  }
  const isSlow = msOf(read) > mostMs && msOf(read) > mostMs
  return isSlow ? [...faults, `takes more than ${mostMs} ms`] : faults
}

/** The kind of a fault, without the numbers and names in it. */
const kindOf = (fault: string): string => fault.replace(/\d+/g, 'N').slice(0, 60)

const keep = (index: number, text: string, fault: string): void => {
  const kind = kindOf(fault)
  const small = minimise(text, (shorter) => faultsOf(shorter, index).some((found) => kindOf(found) === kind))
  const name = createHash('sha256').update(small).digest('hex').slice(0, 12)
  mkdirSync(values.keep, { recursive: true })
  // Escapes for all but ASCII, as lone surrogates have no UTF-8.
  const json = JSON.stringify({ fault, text: small }, null, 1).replace(
    /[^\n -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  writeFileSync(`${values.keep}/${name}.json`, `${json}\n`)
  console.error(`input ${index}: ${fault}\n  kept as ${values.keep}/${name}.json, ${small.length} characters`)
}

const seen = new Map<string, number>()
const start = process.cpuUsage()
let characters = 0
for (let index = from; index < from + count; index += 1) {
  const text = mutateText(createDice(seed, index), sources)
  characters += text.length
  for (const fault of faultsOf(text, index).slice(0, 1)) {
    const times = seen.get(kindOf(fault)) ?? 0
    seen.set(kindOf(fault), times + 1)
    if (times < 3) keep(index, text, fault)
  }
  if ((index - from + 1) % 1_000 === 0) console.error(`${index - from + 1} read`)
}
const { user, system } = process.cpuUsage(start)
const failed = [...seen.values()].reduce((sum, times) => sum + times, 0)
console.log(
  `${count} inputs of ${Math.round(characters / count)} characters on average, seed ${seed}, from ${from}: ${failed} failed, ${Math.round((user + system) / 1e6)} s of CPU.`,
)
for (const [kind, times] of seen) console.log(`${times} × ${kind}`)
process.exitCode = failed === 0 ? 0 : 1
