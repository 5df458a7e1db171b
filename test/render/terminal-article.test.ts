import { describe, expect, it } from 'vitest'
import { drawArticle } from '../../src/render/terminal-article.js'
import { paletteOf } from '../../src/render/terminal-palette.js'
import { articleFromGold, readSeed } from '../evaluate/gold-article.js'

const { gold, text } = readSeed('moscow-times')
const article = articleFromGold(gold, text)
const draw = (colors: boolean, width = 100): string =>
  drawArticle(article, text, { palette: paletteOf({ colors }), width })
const uncolored = (drawn: string): string => drawn.replace(/\u001b\[\d+m/g, '')

describe('drawArticle', () => {
  it('says the same with and without colours', () => {
    expect(uncolored(draw(true))).toBe(draw(false))
    expect(draw(true)).not.toBe(draw(false))
  })

  it('shows the text without markup, with its names painted', () => {
    expect(draw(false)).toContain('two Azerbaijani citizens in Russian')
    expect(draw(true)).toContain('\u001b[32mIlham Aliyev\u001b[39m')
    expect(draw(true)).toContain('two \u001b[33mAzerbaijani\u001b[39m citizens')
  })

  it('keeps to the width', () => {
    const lines = draw(false, 80).split('\n').slice(2)
    expect(lines.filter((line) => 80 < line.length && line.trim().includes(' '))).toEqual([])
  })

  it('lists entities, most mentioned first, with what they are', () => {
    expect(draw(false)).toContain(
      'place         Russia ×26 · Armenia ×21 · Republic of Azerbaijan ×20 · Baku ×11 (stands for',
    )
    expect(draw(false)).toContain('Nikol Pashinyan ×7 (President of Armenia, Prime Minister of Armenia)')
  })

  it('draws claims as who — what — whom, and when, where, according to whom, how sure', () => {
    expect(draw(false)).toContain(
      'c10 event      Azerbaijani officials — canceled — a high-level parliamentary visit to Moscow',
    )
    expect(draw(false)).toContain('according to State Prosecutor (announced) · certain')
    expect(draw(false)).toMatch(/c14 event {6}it \(State Prosecutor\) — had opened — /)
  })

  it('lets no control character of the text through', () => {
    const hostile = `${text.slice(0, -3)}\u001b]8`
    expect(drawArticle(article, hostile, { palette: paletteOf({ colors: false }), width: 80 })).not.toContain(
      '\u001b',
    )
  })
})
