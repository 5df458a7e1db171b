import { beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'
import { readSeed } from '../evaluate/gold-article.js'
import { hostileShapes } from './hostile-shapes.js'

const short = 3_000
const times = 8
/** Twelve for eight times the length: linear with something to spare. */
const mostGrowth = 12
/** Below it, time is start-up and chance. */
const floorMs = 3

const costOf = (text: string): number => {
  const start = process.cpuUsage()
  extract(text, { language: 'eng' })
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}

/** The least of several runs: what else the machine does can only add to it. */
const leastCost = (text: string, runs: number): number =>
  Math.min(...Array.from({ length: runs }, () => costOf(text)))

const growthOf = (make: (length: number) => string, runs: number): number =>
  leastCost(make(short * times), Math.ceil(runs / 2)) / Math.max(floorMs, leastCost(make(short), runs))

/** Where a first measurement looks bad, it is made again with more runs, and the better one counts. */
const settledGrowth = (make: (length: number) => string): number => {
  const first = growthOf(make, 2)
  return first < mostGrowth ? first : Math.min(first, growthOf(make, 4), growthOf(make, 8))
}

describe('no shape of text takes more than linear time', () => {
  beforeAll(() => {
    for (let round = 0; round < 3; round += 1) extract(readSeed('liga').text, { language: 'eng' })
  }, 120_000)

  it.each(hostileShapes.map(({ name, make }) => [name, make] as const))(
    '%s',
    { timeout: 120_000 },
    (_, make) => {
      expect(settledGrowth(make)).toBeLessThan(mostGrowth)
    },
  )

  const million = 1_000_000
  it.each([
    ['a', 'a'.repeat(million)],
    ['((((', '('.repeat(million)],
    ['"', '"'.repeat(million)],
    ['a.a.', 'a.a.'.repeat(million / 4)],
    ['one URL', `https://example.org/${'c/'.repeat(million / 2 - 10)}`],
    ['#', '#'.repeat(million)],
  ])('reads a megabyte of %s within two seconds', (_, text) => {
    expect(leastCost(text, 2)).toBeLessThan(2_000)
  })
})
