import { toInt16 } from './activation.js'
import type { NameForm } from './names-forms.js'
import { applyLayer, type NamesNet, rectify } from './names-layers.js'
import { NAME_STEPS } from './plain-kernel.js'

/** Columns that share one code of the product-quantised word vectors. */
const partWidth = 4

/** A form's features one after the other: vector, habit, own vector, letter groups, facts. */
const readFeatures = (
  { codes, centres, habits, frequent, groups }: NamesNet,
  form: NameForm,
): Float32Array => {
  const parts = centres.length / (256 * partWidth)
  const vectorWidth = parts * partWidth
  const groupStart = vectorWidth + 1 + frequent.columns
  const factStart = groupStart + groups.columns
  const out = new Float32Array(factStart + 32)
  const row = form.row - 1
  for (let part = 0; row >= 0 && part < parts; part++) {
    const centre = (part * 256 + codes[row * parts + part]) * partWidth
    for (let column = 0; column < partWidth; column++)
      out[part * partWidth + column] = centres[centre + column]
  }
  if (row >= 0) out[vectorWidth] = 4 * (habits[row] / 255 - 0.5)
  for (let column = 0; form.row < frequent.rows && row >= 0 && column < frequent.columns; column++)
    out[vectorWidth + 1 + column] = frequent.codes[form.row * frequent.columns + column] * frequent.scale
  for (const group of form.groups)
    for (let column = 0; column < groups.columns; column++)
      out[groupStart + column] +=
        (groups.codes[group * groups.columns + column] * groups.scale) / form.groups.length
  for (const fact of form.facts) out[factStart + fact] = 1
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
