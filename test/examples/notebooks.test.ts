import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cleanNotebook, type Notebook, silentCells } from '../../examples/notebooks/clean-notebook.js'

const folder = 'examples/notebooks'
const names = readdirSync(folder).filter((name) => name.endsWith('.ipynb'))

describe('the notebooks as they are kept', () => {
  it.each(names)('%s has all its outputs, and nothing of the machine it ran on', (name) => {
    const content = readFileSync(`${folder}/${name}`, 'utf8')
    const notebook = JSON.parse(content) as Notebook
    expect(silentCells(notebook)).toEqual([])
    expect(content).not.toMatch(/"output_type": "error"|\\u001b|file:\/\/|"\/(?:home|root|tmp|work|Users)\//)
    expect(cleanNotebook(notebook, '/nowhere')).toEqual(notebook)
  })
})

describe('cleaning', () => {
  const cell = { cell_type: 'code', id: 'a', metadata: { execution: 'at noon' } }
  const notebook: Notebook = {
    metadata: { widgets: {} },
    cells: [
      {
        ...cell,
        source: ['draw()'],
        outputs: [{ data: { 'text/plain': ['\u001b[32m"/here/x.ts"\u001b[39m'] } }],
      },
      { ...cell, id: 'b', source: ['const x = 1'], outputs: [] },
      { ...cell, id: 'c', source: ['const x = 1\n', 'x'], outputs: [] },
    ],
  }

  it('takes out times, colours and the folder', () => {
    const [{ metadata, outputs }] = cleanNotebook(notebook, '/here').cells
    expect(metadata).toEqual({})
    expect(outputs).toEqual([{ data: { 'text/plain': ['"./x.ts"'] } }])
  })

  it('knows a cell that lost its output from one that has none', () => {
    expect(silentCells(notebook)).toEqual(['c'])
  })
})
