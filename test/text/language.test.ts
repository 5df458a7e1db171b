import { describe, expect, it } from 'vitest'
import { english } from '../../src/en/index.js'
import { findLanguage } from '../../src/text/language.js'

const codeOf = (text: string): string => findLanguage(text, english.text).code

describe('language', () => {
  it.each([
    ['Fed raises rates'],
    ['Putin arrives in Baku'],
    ['The man said he would not go there again'],
    ['Ministers of five countries agreed on Tuesday on a smaller quota for cod in the North Sea.'],
    ['The man said "Добрый вечер" to the crowd that had come to hear him speak that night.'],
  ])('takes %s for English', (text) => {
    expect(codeOf(text)).toBe('eng')
  })

  it.each([
    [
      'Die Minister haben sich am Dienstag auf eine kleinere Quote für Kabeljau in der Nordsee geeinigt, sagte er.',
      'deu',
    ],
    [
      'Les ministres se sont mis d’accord mardi sur un quota plus faible pour le cabillaud dans la mer du Nord.',
      'fra',
    ],
    ['Министры договорились во вторник о меньшей квоте на треску в Северном море.', 'rus'],
    ['12345 67890', 'und'],
    ['', 'und'],
  ])('takes %s for %s', (text, code) => {
    expect(codeOf(text)).toBe(code)
  })
})
