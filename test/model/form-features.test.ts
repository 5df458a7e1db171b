import { describe, expect, it } from 'vitest'
import { type Affix, affixRow, shapeOf } from '../../src/model/form-features.js'
import { lowerForm, normalForm } from '../../src/model/normal.js'

const affixes: readonly (readonly [Affix, number])[] = [
  [{ name: 'suffix2', kind: 'suffix', length: 2, salt: 1 }, 1024],
  [{ name: 'suffix3', kind: 'suffix', length: 3, salt: 2 }, 4096],
  [{ name: 'suffix4', kind: 'suffix', length: 4, salt: 3 }, 4096],
  [{ name: 'prefix3', kind: 'prefix', length: 3, salt: 4 }, 2048],
  [{ name: 'shape', kind: 'shape', length: 10, salt: 5 }, 256],
]

// Form, normal form, lower case, shape, rows: printed by training/form_features.py, which must agree.
const table: readonly (readonly [string, string, string, string, readonly number[]])[] = [
  ['McDonald', 'McDonald', 'mcdonald', 'XxXxx', [840, 4090, 1112, 1490, 150]],
  ['U.S.', 'U.S.', 'u.s.', 'X.X.', [841, 3863, 3027, 1014, 180]],
  ['1990s', '0000s', '0000s', '00x', [618, 3113, 738, 1211, 58]],
  ['“', '"', '"', '"', [267, 1382, 1525, 576, 223]],
  ['—', '-', '-', '-', [978, 839, 3816, 669, 14]],
  ['’', "'", "'", "'", [576, 1977, 2858, 1291, 188]],
  ['naïve', 'naïve', 'naïve', 'xx', [806, 3168, 3520, 1276, 221]],
  ['İstanbul', 'İstanbul', 'İstanbul', 'Xxx', [599, 316, 2696, 1185, 233]],
  ['ΑΣ', 'ΑΣ', 'ας', 'XX', [579, 3662, 3542, 1772, 61]],
  ['😀ok', '😀ok', '😀ok', '**xx', [450, 1096, 1746, 1573, 252]],
  ['…', '...', '...', '..', [756, 1607, 1450, 769, 123]],
  ['don’t', "don't", "don't", "xx'x", [342, 1054, 704, 562, 191]],
  ['COVID-19', 'COVID-00', 'covid-00', 'XX-00', [402, 2702, 3533, 304, 55]],
  ['', '', '', '', [1021, 4094, 4095, 2040, 249]],
]

describe('form features', () => {
  it.each(table)('%j', (form, normal, low, shape, rows) => {
    expect(normalForm(form)).toBe(normal)
    expect(lowerForm(normal)).toBe(low)
    expect(shapeOf(normal)).toBe(shape)
    expect(affixes.map(([affix, size]) => affixRow(affix, normal, size))).toEqual(rows)
  })
})
