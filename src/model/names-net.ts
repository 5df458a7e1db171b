import { tangent, toInt16 } from './activation.js'
import { contextCount } from './names-context.js'
import { batch, type NamesNet, noteSteps, noteWidth, reach, rectify, width } from './names-layers.js'
import { tagCount } from './names-tags.js'

/** A word of the article as the net meets it. */
export interface PlacedWord {
  /** From projectForm. */
  readonly projected: Float32Array
  readonly context: number
  /** Number of its key in the article, 0 for none. */
  readonly group: number
}

const recallWidth = 2 * noteWidth

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
