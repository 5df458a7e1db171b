import { describe, expect, it } from 'vitest'
import { addEvaluations, compare, evaluate, extract } from '../../src/index.js'
import { display, matrixSpec, timelineSpec } from '../../src/notebook.js'

const one = extract('Officials said that three people died in Lima on March 4.', {
  outlet: 'One',
  publishedAt: '2024-03-06',
})
const two = extract('The mayor said that five people died in Lima on March 4.', {
  outlet: 'Two',
  publishedAt: '2024-03-07',
})
const comparison = compare([one, two])

/** What a Jupyter kernel asks of the last value of a cell. */
const bundleOf = (value: unknown): Record<string, string> =>
  (value as Record<symbol, () => Record<string, string>>)[Symbol.for('Jupyter.display')]()

describe('notebook', () => {
  it.each([
    ['an Article', display(one), 'three people'],
    ['a Comparison', display(comparison), 'five people'],
    [
      'an Evaluation',
      display(addEvaluations([evaluate({ schema: 1, sentences: one.sentences }, one)])),
      'sentence',
    ],
  ])('shows %s as HTML and as text', (_, shown, words) => {
    const bundle = bundleOf(shown)
    expect(Object.keys(bundle)).toEqual(['text/html', 'text/plain'])
    expect(bundle['text/html']).toContain(words)
    expect(bundle['text/plain']).toContain(words)
    expect(bundle['text/plain']).not.toContain('\u001b')
    expect(bundle['text/html']).not.toContain('<script')
  })

  it('draws timeline and matrix as Vega-Lite with their data', () => {
    const timeline = timelineSpec(comparison) as {
      layer: { data: { values: { from: string; to?: string; day?: string }[] } }[]
    }
    const [happened, told] = timeline.layer.map(({ data }) => data.values)
    expect(happened[0]).toMatchObject({ from: '2024-03-04', to: '2024-03-05' })
    expect(told.map(({ day }) => day)).toEqual(['2024-03-06', '2024-03-07'])
    const matrix = matrixSpec(comparison) as { data: { values: { article: string }[] } }
    expect(matrix.data.values.map(({ article }) => article).sort()).toEqual(['One', 'Two'])
  })
})
