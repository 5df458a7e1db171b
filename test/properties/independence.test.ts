import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { createPipeline, extract } from '../../src/index.js'
import { readSeed, seeds } from '../evaluate/gold-article.js'
import { hostileShapes } from './hostile-shapes.js'
import { oddities } from './oddities.js'

/** Excerpts of news, with hostile texts between them. */
const texts: readonly string[] = [
  ...seeds.map((name) => readSeed(name).text.slice(0, 1_500)),
  ...hostileShapes.filter((_, index) => index % 6 === 0).map(({ make }) => make(300)),
  `He said ${oddities.slice(0, 60).join(' ')}.`,
]
const digest = (text: string, read = extract): string => JSON.stringify(read(text, { language: 'eng' }))

describe('an Article depends on nothing but its text and options', () => {
  let alone: readonly string[]
  beforeAll(() => {
    alone = texts.map((text) => digest(text, createPipeline().extract))
  }, 120_000)

  it('is the same whatever was read before', () => {
    expect(texts.map((text) => digest(text))).toEqual(alone)
    expect(
      [...texts]
        .reverse()
        .map((text) => digest(text))
        .reverse(),
    ).toEqual(alone)
  })

  it('is the same with another pipeline between', () => {
    const own = createPipeline()
    const others = [
      createPipeline({ model: false }),
      createPipeline({
        gazetteer: [
          { name: 'Minister', type: 'place' },
          { name: 'Azerbaijan', type: 'person' },
        ],
      }),
      createPipeline({ stages: ['dates'] }),
    ]
    const found = texts.map((text) => {
      for (const { extract } of others) extract(text, { language: 'eng', publishedAt: '1999-01-01' })
      return digest(text, own.extract)
    })
    expect(found).toEqual(alone)
  })

  it('is not changed by what the caller does to it', () => {
    const article = extract(texts[0], { language: 'eng' })
    for (const entity of article.entities) Object.assign(entity, { name: 'changed', mentions: [] })
    article.claims.length = 0
    article.tokens.splice(0)
    expect(digest(texts[0])).toEqual(alone[0])
  })

  it('takes the names of a list only where they were given', () => {
    const text = 'Shares of Zorbly fell on Monday.'
    const nameOf = (read: typeof extract) =>
      read(text, { language: 'eng' }).entities.find(({ ids }) => ids?.crm)?.name
    const own = createPipeline({ gazetteer: [{ name: 'Zorbly', type: 'organization', ids: { crm: '17' } }] })
    expect(nameOf(extract)).toBeUndefined()
    expect(nameOf(own.extract)).toBe('Zorbly')
    expect(nameOf(extract)).toBeUndefined()
  })
})

describe('an Article of hostile text is the same wherever the machine stands', () => {
  const program = `
    import { createHash } from 'node:crypto'
    import { extract } from './src/index.js'
    import { oddities } from './test/properties/oddities.js'
    const hash = createHash('sha256')
    for (const piece of oddities) hash.update(JSON.stringify(extract('On Friday, ' + piece + ' I said I IIII ' + piece + ' in Istanbul.', { language: 'eng', publishedAt: '2024-03-31' })))
    console.log(hash.digest('hex'))`
  const digestIn = (environment: Readonly<Record<string, string>>): string => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', program],
      { env: { ...process.env, ...environment }, encoding: 'utf8' },
    )
    return stderr + stdout
  }

  it('in other time zones and languages', { timeout: 240_000 }, () => {
    const here = digestIn({ TZ: 'UTC', LC_ALL: 'C.UTF-8' })
    expect(here).toMatch(/^[0-9a-f]{64}\n$/)
    expect(digestIn({ TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' })).toBe(here)
    expect(digestIn({ TZ: 'America/St_Johns', LC_ALL: 'th_TH.UTF-8', LANG: 'th_TH.UTF-8' })).toBe(here)
  })
})
