import { describe, expect, it } from 'vitest'
import { decodeModel } from '../../src/model/base64.js'
import { readModelFile } from '../../src/model/file.js'
import { openNameVectors } from '../../src/model/names-vectors.js'
import { weights } from '../../src/model/weights.js'
import { openWordTable } from '../../src/model/word-table.js'

const file = readModelFile(decodeModel(weights))
const table = openWordTable(file)
const { vectorRows, rows, runs } = table

const cosine = (a: Float32Array, b: Float32Array): number => {
  const dot = (x: Float32Array, y: Float32Array): number => x.reduce((sum, value, i) => sum + value * y[i], 0)
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
}

describe('openWordTable', () => {
  it('has a row for every word of its runs', () => {
    expect(runs.reduce((sum, length) => sum + length, 0)).toBe(rows)
    expect(runs.slice(0, 3).reduce((sum, length) => sum + length, 0)).toBe(vectorRows)
  })

  it.each(['the', 'minister', 'ministers', 'parliament', 'quickly'])('knows %s', (word) => {
    expect(table.rowOf(word, vectorRows)).toBeLessThan(vectorRows)
    expect(table.rowOf(word, rows)).toBe(table.rowOf(word, vectorRows))
  })

  it('takes the lower case where the form itself is unknown', () => {
    expect(table.rowOf('QUICKLY', rows)).toBe(table.rowOf('quickly', rows))
  })

  it.each(['', 'xqzzvk', 'Äöüßłđ'])('does not know "%s"', (word) => {
    expect(table.rowOf(word, rows)).toBe(rows)
    expect(table.rowOf(word, vectorRows)).toBe(vectorRows)
  })

  const alike = (vectorOf: (word: string) => Float32Array): void => {
    const [a, b, c] = ['monday', 'tuesday', 'parliament'].map(vectorOf)
    expect(cosine(a, b)).toBeGreaterThan(0.8)
    expect(cosine(a, c)).toBeLessThan(0.5)
  }

  it('gives like words like vectors', () => {
    alike((word) => table.vectorOf(table.rowOf(word, vectorRows)))
  })

  it('gives like words like vectors for names too', () => {
    const vectors = openNameVectors(file, table)
    alike((word) => {
      const out = new Float32Array(vectors.columns)
      vectors.read(table.rowOf(word, rows), out)
      return out
    })
  })
})
