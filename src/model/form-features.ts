import { lowerForm } from './normal.js'

/** A piece of a form that has an embedding table of its own. */
export interface Affix {
  readonly name: string
  readonly kind: 'prefix' | 'suffix' | 'shape'
  /** Code units at most. */
  readonly length: number
  /** Keeps equal pieces of different kinds apart. */
  readonly salt: number
}

/** FNV-1a over code units, the high bits folded in; 32 bits, unsigned. */
export const hashOf = (text: string, salt: number): number => {
  let hash = 2166136261 ^ salt
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  return (hash ^ (hash >>> 15)) >>> 0
}

const signOf = (unit: string): string => {
  if (unit >= '\ud800' && unit <= '\udfff') return '*'
  if (unit !== unit.toLowerCase()) return 'X'
  if (unit !== unit.toUpperCase()) return 'x'
  return unit < '\x80' ? unit : '*'
}

/** `McDonald` -> XxXxx, `U.S.` -> X.X., `0000s` -> 00x: runs cut to two, ten signs at most. */
export const shapeOf = (form: string): string => {
  let shape = ''
  for (let i = 0; i < form.length && shape.length < 10; i++) {
    const sign = signOf(form[i])
    if (!shape.endsWith(sign + sign)) shape += sign
  }
  return shape
}

/** The row of a normal form in the affix's table. */
export const affixRow = ({ kind, length, salt }: Affix, form: string, rows: number): number => {
  if (kind === 'shape') return hashOf(shapeOf(form), salt) % rows
  const low = lowerForm(form)
  return hashOf(kind === 'prefix' ? low.slice(0, length) : low.slice(-length), salt) % rows
}
