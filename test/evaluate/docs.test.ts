import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluate, parseGold } from '../../src/evaluate/index.js'
import { measures } from '../../src/render/evaluation-rows.js'
import { articleFromGold } from './gold-article.js'

const page = readFileSync('docs/evaluating.md', 'utf8')

describe('docs/evaluating.md', () => {
  it('shows a gold file that fits, with spans that are right', () => {
    const json = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
    const gold = parseGold(JSON.parse(json), 'docs')
    const [date] = gold.dates ?? []
    expect(gold.text?.slice(date.start, date.end)).toBe('4 July 2025')
    expect(evaluate(gold, articleFromGold(gold, gold.text ?? '')).figures['date.value.f1']).toBe(1)
  })

  it('names every tally', () => {
    const names = measures
      .map(({ tally }) => tally)
      .filter((tally) => !/^name\.|^claim\.(object|type|polarity|certainty|source)$/.test(tally))
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })
})
