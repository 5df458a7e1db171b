import { toInt16 } from './activation.js'
import type { NameForm } from './names-forms.js'
import { type NamesNet, reach, rectify, steps, width } from './names-layers.js'

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

/** What the first layer takes from a word at each of its five places: all that the net sees of it. */
export const projectForm = (net: NamesNet, form: NameForm): Float32Array => {
  const features = Int16Array.from(readFeatures(net, form), (value) => toInt16(value, steps))
  const encoded = new Int16Array(width)
  rectify(net.form(features, 0, features.length, 1), encoded, 0, width)
  return net.window(encoded, 0, width, 1).slice(0, reach * width)
}
