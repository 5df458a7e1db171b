import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article/index.js'
import { toConllu } from '../../src/formats/index.js'
import { createPipeline, extract } from '../../src/index.js'

const upos = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ')

/** The rules of https://universaldependencies.org/format.html that `validate.py` checks at level 1 and 2. */
const faultsOf = (conllu: string): readonly string[] => {
  if (conllu === '') return []
  if (!conllu.endsWith('\n\n')) return ['does not end with an empty line']
  return conllu.slice(0, -2).split('\n\n').flatMap(blockFaults)
}

const blockFaults = (block: string): readonly string[] => {
  const lines = block.split('\n')
  const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'))
  if (rows.some((row) => row.length !== 10)) return [`not ten columns: ${block}`]
  const heads = rows.map((row) => Number(row[6]))
  const stated = /^# text = (.*)$/m.exec(block)?.[1]
  const text = rows
    .map(([, form, , , , , , , , misc]) => (/SpaceAfter=No/.test(misc) ? form : `${form} `))
    .join('')
  const isCircular = (index: number): boolean => {
    let at = index
    for (let steps = 0; steps <= rows.length; steps += 1) {
      if (heads[at] === 0) return false
      at = heads[at] - 1
    }
    return true
  }
  const rules: readonly (readonly [string, boolean])[] = [
    ['has a sent_id', /^# sent_id = \S+$/m.test(block)],
    ['has its text', stated === text.trimEnd()],
    [
      'has no empty cell, and no space at an edge',
      rows.flat().every((cell) => cell !== '' && cell.trim() === cell),
    ],
    ['numbers words from 1', rows.every(([id], index) => id === String(index + 1))],
    ['knows the tags', rows.every((row) => upos.includes(row[3]))],
    ['has one root', heads.filter((head) => head === 0).length === 1],
    [
      'has heads inside',
      heads.every((head, index) => 0 <= head && head <= rows.length && head !== index + 1),
    ],
    ['has no circle', rows.every((_, index) => !isCircular(index))],
    ['calls the root root', rows.every((row) => (row[6] === '0') === (row[7] === 'root'))],
    ['names relations', rows.every((row) => /^[a-z]+(:[a-z]+)*$/.test(row[7]))],
  ]
  return rules.filter(([, holds]) => !holds).map(([rule]) => `${rule}? ${block}`)
}

const text =
  'Relief 😀\n\n<u>Angela Merkel</u>, who led <b>Germany</b>’s cabinet, won’t help Kenya.\n\nShe spoke in Berlin to "more than 50" reporters.'

describe('CoNLL-U', () => {
  it('is valid, and has the text as it is read', () => {
    const conllu = toConllu(extract(text))
    expect(faultsOf(conllu)).toEqual([])
    expect(conllu).toContain('# text = Angela Merkel, who led Germany’s cabinet, won’t help Kenya.\n')
    expect(conllu).toMatch(/\tAngela\t.*\|NE=B-person\n/)
    expect(conllu).toMatch(/\tMerkel\t.*SpaceAfter=No\|TokenRange=\d+:\d+\|NE=I-person\n/)
  })

  it('is valid without the model, as a flat tree', () => {
    expect(faultsOf(toConllu(createPipeline({ model: false }).extract(text)))).toEqual([])
  })

  it('is valid for odd texts', () => {
    const piece = fc.constantFrom(
      'Kenya',
      ' said ',
      '😀',
      '\n',
      '\r\n',
      '\t',
      '. ',
      '"',
      '<b>',
      '</b>',
      '&amp;',
      '\u2028',
      '\0',
      '#',
      '...',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        expect(faultsOf(toConllu(extract(pieces.join(''))))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('the rules would find a fault', () => {
    const article = extract('It rained.')
    const [first, ...others] = article.tokens
    const broken = { ...article, tokens: [{ ...first, head: 0, pos: 'THING' }, ...others] } as Article
    expect(faultsOf(toConllu(broken)).map((fault) => fault.split('?')[0])).toEqual(
      expect.arrayContaining(['knows the tags', 'has heads inside', 'has no circle']),
    )
  })
})
