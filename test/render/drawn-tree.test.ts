import { describe, expect, it } from 'vitest'
import type { Token } from '../../src/article/index.js'
import { drawTree } from '../../src/render/drawn-tree.js'

const plainly = (text: string): string => text
const draw = (tokens: readonly Token[], first = 0): readonly string[] =>
  drawTree(
    tokens,
    first,
    ({ lemma }) => lemma,
    () => plainly,
  )
const token = (lemma: string, head?: number, dep?: string): Token => ({
  start: 0,
  end: 0,
  lemma,
  pos: 'X',
  head,
  dep,
})

describe('drawTree', () => {
  it('draws each word below the word that governs it', () => {
    const words = [
      token('the', 1, 'det'),
      token('dog', 2, 'nsubj'),
      token('saw', -1, 'root'),
      token('a', 4, 'det'),
      token('cat', 2, 'obj'),
    ]
    expect(draw(words)).toEqual([
      'saw  X root',
      '├─ dog  X nsubj',
      '│  └─ the  X det',
      '└─ cat  X obj',
      '   └─ a  X det',
    ])
  })

  it('counts heads in the article', () => {
    expect(draw([token('it', 8, 'nsubj'), token('rains', -1, 'root')], 7)).toEqual([
      'rains  X root',
      '└─ it  X nsubj',
    ])
  })

  it('lists the words where there is no tree, or the head stands elsewhere', () => {
    expect(draw([token('it'), token('rains', 40, 'root')])).toEqual(['it  X', 'rains  X root'])
  })

  it('goes as deep as a sentence can', () => {
    const chain = Array.from({ length: 3000 }, (_, index) => token(String(index), index - 1, 'dep'))
    expect(draw(chain)).toHaveLength(3000)
  })
})
