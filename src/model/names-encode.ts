import { toInt16 } from './activation.js'
import type { NameForm } from './names-forms.js'
import { applyLayer, type NamesNet, rectify } from './names-layers.js'
import { NAME_STEPS } from './plain-kernel.js'

/** A form's features one after the other: vector, habit, own vector, letter groups, facts. */
const readFeatures = (
  { vectors, groups }: NamesNet,
  { row, groups: rows, facts }: NameForm,
): Float32Array => {
  const { columns, frequent } = vectors
  const groupStart = columns + 1 + frequent.columns
  const factStart = groupStart + groups.columns
  const out = new Float32Array(factStart + 32)
  if (vectors.knows(row)) {
    vectors.read(row, out)
    out[columns] = 4 * (vectors.habitOf(row) - 0.5)
    const own = vectors.frequentRowOf(row)
    for (let column = 0; own >= 0 && column < frequent.columns; column++)
      out[columns + 1 + column] = frequent.codes[own * frequent.columns + column] * frequent.scale
  }
  for (const group of rows)
    for (let column = 0; column < groups.columns; column++)
      out[groupStart + column] += (groups.codes[group * groups.columns + column] * groups.scale) / rows.length
  for (const fact of facts) out[factStart + fact] = 1
  return out
}

/** What the first layer takes from a word at each of its five places, all that the net sees of it, to `to`. */
export const projectForm = (net: NamesNet, form: NameForm, to: number): void => {
  const { kernel, buffers } = net
  readFeatures(net, form).forEach((value, at) => {
    kernel.int16[(buffers.features >> 1) + at] = toInt16(value, NAME_STEPS)
  })
  applyLayer(net, 'form', buffers.features, buffers.values, 1)
  rectify(net, buffers.values, buffers.zeros, buffers.code)
  applyLayer(net, 'window', buffers.code, to, 1)
}
