import { describe, expect, it } from 'vitest'
import { run } from './run.js'

const stdin = 'Police may have arrested the mayor of Riga on Friday, Reuters reported.'

describe('allegedly explain', () => {
  it('shows the clause, the slots, the words that decided, the source and the tree', async () => {
    const { code, out, err } = await run(['explain', '-', '--claim', 'c1', '--published', '2025-07-04'], {
      input: stdin,
      columns: 110,
    })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^c1 rule .+, confidence 0\.\d\d\n/)
    expect(out).toMatch(/predicate {3}may have arrested\n {14}lemma arrest/)
    expect(out).toMatch(/certainty {3}possible\n {14}from “may”/)
    expect(out).toMatch(
      /time {8}Friday\n {14}2025-07-04, 2025-07-04 to 2025-07-04, year or day from: publication/,
    )
    expect(out).toMatch(/source {6}Reuters\n {14}organization Reuters \(e\d\), indirect, cue “reported”/)
    expect(out).toMatch(/─ mayor {2}NOUN obj\n/)
  })

  it.each([
    [['-', '--claim', 'c99'], 'There is no claim "c99": there are c1 to'],
    [['-'], 'needs --claim ID'],
    [['--claim', 'c1'], 'needs one file'],
  ])('refuses %j', async (args, message) => {
    expect(await run(['explain', ...args], { input: stdin })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(message),
    })
  })

  it('says so where there are no claims', async () => {
    const { err } = await run(['explain', '-', '--claim', 'c1'], { input: '12 34' })
    expect(err).toContain('there are no claims')
  })
})
