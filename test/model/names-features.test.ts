import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeModel } from '../../src/model/base64.js'
import { readModelFile } from '../../src/model/file.js'
import { openPlainKernel } from '../../src/model/kernel.js'
import { openNames, readFormsOf } from '../../src/model/names.js'
import { findContexts } from '../../src/model/names-context.js'
import { weights } from '../../src/model/weights.js'
import { openWordTable } from '../../src/model/word-table.js'

interface FixtureSentence {
  readonly words: readonly string[]
  readonly facts: readonly number[][]
  readonly groups: readonly number[][]
  readonly known: readonly boolean[]
  readonly context: readonly number[]
  readonly spans: readonly [number, number, string][]
}

/** What training/names_fixture.py found in the same sentences. */
const articles = JSON.parse(
  readFileSync(new URL('./names.fixture.json', import.meta.url), 'utf8'),
) as FixtureSentence[][]

const file = readModelFile(decodeModel(weights))
const table = openWordTable(file)

describe('the name recogniser sees and finds what it did in training', () => {
  const { readForm, phrases } = readFormsOf(file, table)!
  const findNames = openNames(file, table)!

  it.each(articles.flat())('forms of $words', ({ words, facts, groups, known }) => {
    const forms = words.map(readForm)
    expect(forms.map((form) => form.facts)).toEqual(facts)
    expect(forms.map((form) => form.groups)).toEqual(groups)
    expect(forms.map((form) => form.row < table.rows)).toEqual(known)
  })

  it.each(articles)('contexts', (...article) => {
    const forms = article.map(({ words }) => words.map(readForm))
    expect(findContexts(forms, phrases).map((row) => [...row])).toEqual(article.map(({ context }) => context))
  })

  it.each(articles)('names', (...article) => {
    const found = findNames(article.map(({ words }) => words))
    const marked = found.map((spans) => spans.filter(({ type }) => type !== 'other'))
    expect(marked.map((spans) => spans.map(({ first, end, type }) => [first, end, type]))).toEqual(
      article.map(({ spans }) => spans),
    )
  })

  it('finds the same to the last bit without WebAssembly', () => {
    const words = articles.map((article) => article.map((sentence) => sentence.words))
    const findPlainly = openNames(file, table, openPlainKernel)!
    expect(words.map((article) => findPlainly(article))).toEqual(words.map((article) => findNames(article)))
  })
})
