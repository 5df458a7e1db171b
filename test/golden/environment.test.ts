import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'

/** What a process of its own prints, in another part of the world. */
const digestsIn = (environment: Readonly<Record<string, string>>): readonly string[] => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'test/golden/print-digests.ts'],
    {
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    },
  )
  expect(stderr).toBe('')
  return stdout.trim().split('\n')
}

describe('the same Articles wherever the machine stands', () => {
  let here: readonly string[]
  beforeAll(() => {
    here = digestsIn({ TZ: 'UTC', LC_ALL: 'C.UTF-8' })
  }, 60_000)

  it.each([
    ['Asia/Baku', 'tr_TR.UTF-8', 'tr-TR'],
    ['America/Phoenix', 'ar_EG.UTF-8', 'ar-EG'],
  ])('TZ=%s LC_ALL=%s', (zone, locale, name) => {
    const there = digestsIn({ TZ: zone, LC_ALL: locale })
    expect(there.at(-1)).toBe(`${zone} ${name}`)
    expect(there.slice(0, -1)).toEqual(here.slice(0, -1))
  })
})
