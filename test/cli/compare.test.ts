import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { comparisonSchema } from '../../src/compare/comparison.js'
import { run } from './run.js'

const seeds = ['fakti', 'armenian-report'].map((name) => `seeds/${name}.gold.json`)

describe('allegedly compare', () => {
  it('prints a comparison as JSON that fits its schema', async () => {
    const { code, out, err } = await run(['compare', ...seeds, '--format', 'json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const comparison = comparisonSchema.parse(JSON.parse(out))
    expect(comparison.articles.map(({ id }) => id)).toEqual(['armenian-report', 'fakti'])
    expect(comparison.groups.length).toBeGreaterThan(0)
  })

  it('draws so many groups as are asked for', async () => {
    const { code, out } = await run(['compare', ...seeds, '--groups', '1'])
    expect(code).toBe(0)
    expect(out).toMatch(/^2 articles of 2 origins/)
    expect(out).toContain('--groups says how many are shown')
  })

  it.each([
    [['compare'], 'two articles or more, but was given 0'],
    [['compare', seeds[0]], 'two articles or more, but was given 1'],
    [['compare', ...seeds, '--groups', '0'], '--groups must be a whole number'],
    [['compare', ...seeds, '--format', 'xml'], '--format must be one of pretty, json'],
    [['compare', seeds[0], 'package.json'], 'package.json is no article'],
  ])('%j is wrong use', async (args, message) => {
    const { code, err } = await run(args)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  it('reads folders, patterns, HTML, Markdown and NDJSON alike', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'compare-'))
    writeFileSync(
      join(folder, 'one.html'),
      '<article><p>Three people died in Lima, officials said.</p></article>',
    )
    writeFileSync(join(folder, 'two.md'), '# Lima\n\n**Five** people died in Lima, the mayor said.')
    writeFileSync(join(folder, 'more.ndjson'), '{"id":"three","text":"Four people died in Lima."}\n')
    const idsOf = async (...args: readonly string[]) => {
      const { out } = await run(['compare', ...args, '--format', 'json'])
      return comparisonSchema.parse(JSON.parse(out)).articles.map(({ id }) => id)
    }
    expect((await idsOf(folder)).sort()).toEqual(['one', 'three', 'two'])
    expect((await idsOf(join(folder, '*.{html,md}'))).sort()).toEqual(['one', 'two'])
    const { out } = await run(['compare', folder])
    expect(out).toContain('3 articles')
    const report = await run(['report', folder])
    expect(report.out).toContain('Where they disagree')
  })
})
