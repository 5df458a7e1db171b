import { readdirSync, readFileSync } from 'node:fs'
import type { extractAll as ExtractAll } from '../src/node/index.js'

// Two threads against one on the built package, by the clock: for a machine with nothing else to do.
const { extractAll }: { extractAll: typeof ExtractAll } = await import(
  new URL('../dist/node.js', import.meta.url).href
)

const seeds = new URL('../seeds/', import.meta.url)
const stories = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, seeds), 'utf8'))
const wordsIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)

/** Each thread compiles for itself what it runs often, for its first hundred articles or so. */
const warmUp = 200
const counted = Number(process.argv[2] ?? 300)
const rounds = Number(process.argv[3] ?? 3)

/** Words a second, from when the threads are warm. */
const speedOf = async (concurrency: number): Promise<number> => {
  const texts = Array.from({ length: warmUp + counted }, (_, index) => stories[index % stories.length])
  let start = 0
  let done = 0
  for await (const { error } of extractAll(texts, { concurrency })) {
    if (error !== undefined) throw new Error(error.message)
    done += 1
    if (done === warmUp) start = performance.now()
  }
  return wordsIn(texts.slice(warmUp)) / ((performance.now() - start) / 1000)
}

const ratios: number[] = []
for (let round = 0; round < rounds; round += 1) {
  const one = await speedOf(1)
  const two = await speedOf(2)
  ratios.push(two / one)
  console.log(
    `one thread ${Math.round(one)} words a second, two ${Math.round(two)}: ${(two / one).toFixed(2)} times as fast`,
  )
}
console.log(`Median: ${[...ratios].sort((a, b) => a - b)[rounds >> 1].toFixed(2)}`)
