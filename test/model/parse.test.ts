import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeModel } from '../../src/model/base64.js'
import { readModelFile } from '../../src/model/file.js'
import { openPlainKernel } from '../../src/model/kernel.js'
import { defaultModel, type Parse } from '../../src/model/model.js'
import { openParser } from '../../src/model/parser.js'
import { weights } from '../../src/model/weights.js'
import { openWordTable } from '../../src/model/word-table.js'

const model = defaultModel()
const draw = (words: readonly string[], { pos, heads, deps }: Parse): string =>
  words.map((word, i) => `${word}/${pos[i]} <${deps[i]} ${heads[i] < 0 ? '-' : words[heads[i]]}`).join('\n')

const expectTree = ({ pos, heads, deps }: Parse, size: number): void => {
  expect([pos.length, heads.length, deps.length]).toEqual([size, size, size])
  expect(heads.filter((head) => head === -1)).toHaveLength(size === 0 ? 0 : 1)
  heads.forEach((head, i) => {
    expect(deps[i] === 'root').toBe(head === -1)
  })
  const reached = new Set<number>()
  for (let start = 0; start < size; start++) {
    const path: number[] = []
    for (let node = start; node >= 0 && !reached.has(node); node = heads[node]) {
      expect(path).not.toContain(node)
      expect(path.length).toBeLessThan(size)
      path.push(node)
    }
    for (const node of path) reached.add(node)
  }
}

const anyWord = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    'the',
    'said',
    ',',
    '.',
    '"',
    'Moscow',
    'who',
    'to',
    'İ',
    '😀',
    '',
    ' ',
    'and',
    'that',
    'killed',
  ),
)

describe('parse', () => {
  it('gives every list of words one tree', () => {
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 40 }), (words) => {
        expectTree(model.parse(words), words.length)
      }),
      { numRuns: 200 },
    )
  })

  const shapes: readonly [string, readonly string[]][] = [
    ['nothing', []],
    ['one word', ['Yes']],
    ['punctuation alone', ['"', '.', '.', ',', '-', ')', '?']],
    ['one word 150 times', new Array(150).fill('war')],
    ['181 words', new Array(181).fill(0).map((_, i) => (i % 7 ? 'people' : ','))],
    ['a thousand words', new Array(1000).fill(0).map((_, i) => `w${i % 13}`)],
    ['a word of 10,000 letters', ['x'.repeat(10_000)]],
  ]
  it.each(shapes)('parses %s', (_, words) => {
    expectTree(model.parse(words), words.length)
  })

  it('takes linear time over long sentences', () => {
    const sentence = (size: number) =>
      new Array(size).fill(0).map((_, i) => (i % 9 === 8 ? ',' : `word${i % 50}`))
    const timeOf = (size: number): number => {
      const words = sentence(size)
      const began = performance.now()
      model.parse(words)
      return performance.now() - began
    }
    timeOf(1000)
    expect(timeOf(16_000)).toBeLessThan(16 * 4 * Math.max(timeOf(1000), 3))
  })

  it('reads the same in plain JavaScript as in WebAssembly, and again from its cache', () => {
    const file = readModelFile(decodeModel(weights))
    const plain = openParser(file, openWordTable(file), openPlainKernel)
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 25 }), (words) => {
        const first = model.parse(words)
        expect(plain([words])[0]).toEqual(first)
        expect(model.parse(words)).toEqual(first)
      }),
      { numRuns: 60 },
    )
  })

  it('pays no heed to the kind of quotation mark, dash or digit', () => {
    const typed = 'The minister said : " We signed 12 agreements - all of them in 2024 . "'.split(' ')
    const printed = 'The minister said : “ We signed 95 agreements — all of them in 1986 . ”'.split(' ')
    expect(model.parse(printed)).toEqual(model.parse(typed))
  })
})

describe('trees of plain news sentences', () => {
  const tables: readonly [string, readonly string[]][] = [
    [
      'The prime minister said on Friday that the rebels had attacked two villages .',
      [
        'minister/NOUN <nsubj said',
        'said/VERB <root -',
        'attacked/VERB <ccomp said',
        'rebels/NOUN <nsubj attacked',
        'villages/NOUN <obj attacked',
      ],
    ],
    [
      'Three soldiers were killed by militants in the north of the country .',
      ['soldiers/NOUN <nsubj:pass killed', 'were/AUX <aux:pass killed', 'militants/NOUN <obl:agent killed'],
    ],
    [
      'The company , which makes engines , will open a plant in Kenya , officials told reporters .',
      ['makes/VERB <acl:relcl company', 'open/VERB <', 'plant/NOUN <obj open', 'officials/NOUN <nsubj told'],
    ],
    [
      'France Will Send Troops to Mali , Minister Says',
      ['Send/VERB <', 'Troops/NOUN <obj Send', 'Will/AUX <aux Send'],
    ],
    [
      'She did not deny the report .',
      ['She/PRON <nsubj deny', 'not/PART <advmod deny', 'report/NOUN <obj deny'],
    ],
  ]
  it.each(tables)('%s', (text, expected) => {
    const words = text.split(' ')
    const drawn = draw(words, model.parse(words))
    for (const line of expected) expect(drawn).toContain(line)
  })
})
