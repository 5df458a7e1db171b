import { tangent, toInt16 } from './activation.js'
import { type Dense, denseBytes, openDense } from './dense.js'
import type { ModelFile, Table } from './file.js'
import { type Kernel, openKernel } from './kernel.js'
import { contextCount } from './names-context.js'
import type { NameForm } from './names-forms.js'
import { tagCount } from './names-tags.js'

/**
 * A layer as a function of `count` inputs, which begin at `at` in `from` and stand `step` apart. Its values, one row
 * after the other, stay until the next call.
 */
type Product = (from: Int16Array, at: number, step: number, count: number) => Float32Array

/** The net of training/names_net.py as it runs. */
export interface NamesNet {
  /** Word vectors: `codes` picks one of 256 centres for each four columns. */
  readonly codes: Uint8Array
  readonly centres: Float32Array
  /** How often a word has a capital in mid-sentence, 0 to 255. */
  readonly habits: Uint8Array
  /** The most frequent words' own vectors, and those of letter groups. */
  readonly frequent: Table
  readonly groups: Table
  /** For each of three places and each fact in context, what it adds to the first layer. */
  readonly context: Float32Array
  readonly windowBias: Float32Array
  readonly form: Product
  /** What a word gives to each of the five places of a window. */
  readonly window: Product
  readonly second: Product
  readonly memory: Product
  readonly top: Product
  readonly recall: Product
  readonly emit: Product
}

/** A word of the article as the net meets it. */
export interface PlacedWord {
  /** From projectForm. */
  readonly projected: Float32Array
  readonly context: number
  /** Number of its key in the article, 0 for none. */
  readonly group: number
}

const width = 96
const reach = 5
const noteWidth = 24
const recallWidth = 2 * noteWidth
const partWidth = 4
/** Steps to 1 of the 16-bit numbers between layers, and of the notes, which lie within 1. */
const steps = 2048
const noteSteps = 16384

const layers = ['form', 'window', 'second', 'memory', 'top', 'recall', 'emit'].map((name) => `names.${name}`)

/** Inputs that go through a layer in one call. */
const batch = 64

const openProduct = (kernel: Kernel, layer: Dense, inputs: number, sums: number): Product => {
  const { rows, columns, weights, factors, bias } = layer
  const values = new Float32Array(batch * rows)
  return (from, at, step, count) => {
    kernel.int16.set(from.subarray(at, at + (count - 1) * step + columns), inputs >> 1)
    if (step === columns) kernel.multiply(weights, inputs, sums, rows, columns, count)
    else
      for (let index = 0; index < count; index++)
        kernel.multiply(weights, inputs + 2 * index * step, sums + 4 * index * rows, rows, columns, 1)
    const { int32 } = kernel
    for (let index = 0, out = 0, sum = sums >> 2; index < count; index++)
      for (let row = 0; row < rows; row++) values[out++] = int32[sum++] * factors[row] + bias[row]
    return values
  }
}

/** The net of a model file. */
export const openNamesNet = (file: ModelFile): NamesNet => {
  const sides = layers.map((name) => file.matrix(name))
  const inputBytes = 2 * batch * Math.max(...sides.map(({ columns }) => columns))
  const sumBytes = 4 * batch * Math.max(...sides.map(({ rows }) => rows))
  const kernel = openKernel(denseBytes(file, layers) + inputBytes + sumBytes + 64)
  const inputs = kernel.reserve(inputBytes)
  const sums = kernel.reserve(sumBytes)
  const product = (name: string) => {
    const layer = openDense(kernel, file, `names.${name}`, name === 'recall' ? noteSteps : steps)
    return openProduct(kernel, layer, inputs, sums)
  }
  const unpack = (name: string): Float32Array => {
    const { codes, columns, scales } = file.matrix(name)
    return Float32Array.from(codes, (code, at) => code * scales[Math.floor(at / columns)])
  }
  return {
    codes: file.bytes('names.codes'),
    centres: unpack('names.centres'),
    habits: file.bytes('names.habits'),
    frequent: file.table('names.frequent'),
    groups: file.table('names.groups'),
    context: unpack('names.context'),
    windowBias: file.floats('names.windowBias'),
    form: product('form'),
    window: product('window'),
    second: product('second'),
    memory: product('memory'),
    top: product('top'),
    recall: product('recall'),
    emit: product('emit'),
  }
}

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

/** Negative values to 0, all to 16 bits. */
const rectify = (values: Float32Array, out: Int16Array, at: number, count: number): void => {
  for (let o = 0; o < count; o++) {
    const value = values[o] * steps + 0.5
    out[at + o] = value >= 32767 ? 32767 : value > 0 ? value : 0
  }
}

const addRow = (out: Float32Array, to: number, rows: Float32Array, at: number): void => {
  for (let o = 0; o < width; o++) out[to + o] += rows[at + o]
}

/** The first layer: five words, and the facts about three. `out` has an empty row before the sentence's. */
const readWindow = (net: NamesNet, words: readonly PlacedWord[], out: Int16Array, start: number): void => {
  const sum = new Float32Array(width)
  for (let at = 0; at < words.length; at++) {
    sum.set(net.windowBias)
    for (let place = Math.max(0, 2 - at); place < reach && at + place - 2 < words.length; place++)
      addRow(sum, 0, words[at + place - 2].projected, place * width)
    for (let place = Math.max(0, 1 - at); place < 3 && at + place - 1 < words.length; place++) {
      const { context } = words[at + place - 1]
      for (let fact = 0; context >>> fact !== 0; fact++)
        if ((context >>> fact) & 1) addRow(sum, 0, net.context, (place * contextCount + fact) * width)
    }
    rectify(sum, out, (start + at) * width, width)
  }
}

/** The second layer, three words wide, is added to the first. */
const readNeighbours = (
  net: NamesNet,
  first: Int16Array,
  out: Int16Array,
  start: number,
  end: number,
): void => {
  for (let from = start; from < end; from += batch) {
    const count = Math.min(batch, end - from)
    rectify(net.second(first, (from - 1) * width, width, count), out, from * width, count * width)
  }
  for (let at = start * width; at < end * width; at++) out[at] = Math.min(32767, out[at] + first[at])
}

/** What the article says of each key: the mean and the maximum of the notes on its occurrences. */
const takeNotes = (net: NamesNet, groups: Uint32Array, hidden: Int16Array, count: number): Int16Array => {
  const sums = new Float32Array(count * noteWidth)
  const most = new Float32Array(count * noteWidth).fill(-1)
  const sizes = new Uint32Array(count)
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at]
    if (group === 0) continue
    const values = net.memory(hidden, at * width, width, 1)
    for (let o = 0, to = group * noteWidth; o < noteWidth; o++, to++) {
      const note = tangent(values[o])
      sums[to] += note
      if (note > most[to]) most[to] = note
    }
    sizes[group] += 1
  }
  const table = new Int16Array(count * recallWidth)
  for (let group = 1; group < count; group++)
    for (let o = 0; o < noteWidth; o++) {
      const from = group * noteWidth + o
      table[group * recallWidth + o] = toInt16(sums[from] / Math.max(1, sizes[group]), noteSteps)
      table[group * recallWidth + noteWidth + o] = toInt16(most[from], noteSteps)
    }
  return table
}

/** The notes on each word's key, row by row. */
const recallNotes = (groups: Uint32Array, table: Int16Array): Int16Array => {
  const out = new Int16Array(groups.length * recallWidth)
  groups.forEach((group, at) => {
    if (group > 0) out.set(table.subarray(group * recallWidth, (group + 1) * recallWidth), at * recallWidth)
  })
  return out
}

/** Tag scores for each sentence of an article, word by word; `groupCount` is one more than the largest group. */
export const scoreTags = (
  net: NamesNet,
  sentences: readonly (readonly PlacedWord[])[],
  groupCount: number,
): readonly Float32Array[] => {
  const starts: number[] = []
  let rows = 1
  for (const { length } of sentences) {
    starts.push(rows)
    rows += length + 1
  }
  const first = new Int16Array(rows * width)
  const hidden = new Int16Array(rows * width)
  const groups = new Uint32Array(rows)
  sentences.forEach((words, index) => {
    words.forEach(({ group }, at) => {
      groups[starts[index] + at] = group
    })
    readWindow(net, words, first, starts[index])
    readNeighbours(net, first, hidden, starts[index], starts[index] + words.length)
  })
  const notes = recallNotes(groups, takeNotes(net, groups, hidden, groupCount))
  return sentences.map(({ length }, index) => readTop(net, hidden, groups, notes, starts[index], length))
}

/** The upper layers over one sentence, whose first word stands at row `start`. */
const readTop = (
  net: NamesNet,
  hidden: Int16Array,
  groups: Uint32Array,
  notes: Int16Array,
  start: number,
  length: number,
): Float32Array => {
  const scores = new Float32Array(length * tagCount)
  const top = new Int16Array(batch * width)
  for (let from = start; from < start + length; from += batch) {
    const count = Math.min(batch, start + length - from)
    const sums = net.top(hidden, from * width, width, count)
    for (let at = from; at < from + count; at++)
      if (groups[at - 1] + groups[at] + groups[at + 1] > 0)
        addRow(sums, (at - from) * width, net.recall(notes, (at - 1) * recallWidth, 3 * recallWidth, 1), 0)
    rectify(sums, top, 0, count * width)
    const values = net.emit(top, 0, width, count)
    const rows = values.length / batch
    for (let at = 0; at < count; at++)
      for (let tag = 0; tag < tagCount; tag++)
        scores[(from - start + at) * tagCount + tag] = values[at * rows + tag]
  }
  return scores
}
