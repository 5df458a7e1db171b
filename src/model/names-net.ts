import type { Watch } from '../base/watch.js'
import { tangent, toInt16 } from './activation.js'
import { contextCount } from './names-context.js'
import {
  applyLayer,
  batch,
  type NamesNet,
  noteSteps,
  noteWidth,
  reach,
  rectify,
  width,
} from './names-layers.js'
import { tagCount } from './names-tags.js'

/** Empty rows before the first word and behind the last, as far as a batch looks beyond its own. */
export const margin = 3

/** The words of an article as the net meets them: a row for each, an empty one between sentences. */
export interface NameRows {
  /** Undefined in an empty row. */
  readonly words: readonly (string | undefined)[]
  /** The facts about each word in its sentence and article, as bits. */
  readonly contexts: Uint32Array
  /** Number of each word's key in the article, 0 for none. */
  readonly groups: Uint32Array
  /** One more than the largest group. */
  readonly groupCount: number
}

/** Address of a word's share of the first layer, good until the next call. */
export type ProjectWord = (word: string) => number

const recallWidth = 2 * noteWidth
const shareWidth = reach * width

/** Brings the shares of `count` rows from `start` to the buffer. */
const collectShares = (
  { kernel, buffers }: NamesNet,
  project: ProjectWord,
  words: NameRows['words'],
  start: number,
  count: number,
): void => {
  const { float32 } = kernel
  for (let index = 0, to = buffers.projected >> 2; index < count; index++, to += shareWidth) {
    const word = words[start + index]
    if (word === undefined) continue
    const from = project(word) >> 2
    float32.copyWithin(to, from, from + shareWidth)
  }
}

/** Lists what the first layer adds up for a row: bias, five words, the facts about three. `at`: address of its own share. */
const listShares = (
  { kernel, buffers }: NamesNet,
  { words, contexts }: NameRows,
  row: number,
  at: number,
): number => {
  const list = kernel.int32
  const start = buffers.list >> 2
  const first = words[row - 1] === undefined ? 2 : words[row - 2] === undefined ? 1 : 0
  const end = words[row + 1] === undefined ? 3 : words[row + 2] === undefined ? 4 : 5
  let to = start
  list[to++] = buffers.windowBias
  for (let place = first; place < end; place++)
    list[to++] = at + 4 * ((place - 2) * shareWidth + place * width)
  for (let place = 0; place < 3; place++) {
    const context = contexts[row + place - 1]
    for (let fact = 0; context >>> fact !== 0; fact++)
      if ((context >>> fact) & 1) list[to++] = buffers.context + 4 * (place * contextCount + fact) * width
  }
  return to - start
}

/** The first layer of `count` rows from `start`. */
const readWindows = (
  net: NamesNet,
  project: ProjectWord,
  rows: NameRows,
  start: number,
  count: number,
): void => {
  const { kernel, buffers } = net
  collectShares(net, project, rows.words, start - 2, count + 4)
  for (let index = 0; index < count; index++) {
    const to = buffers.first + 2 * index * width
    if (rows.words[start + index] === undefined) kernel.int16.fill(0, to >> 1, (to >> 1) + width)
    else {
      const shares = listShares(net, rows, start + index, buffers.projected + 4 * (index + 2) * shareWidth)
      kernel.gather(buffers.list, shares, buffers.zeros, to, width)
    }
  }
}

/** The second layer, three words wide, added to the first, for `count` rows from `start`. */
const readNeighbours = (
  net: NamesNet,
  project: ProjectWord,
  rows: NameRows,
  start: number,
  count: number,
): void => {
  const { first, values, hidden } = net.buffers
  readWindows(net, project, rows, start - 1, count + 2)
  applyLayer(net, 'second', first, values, count, 2 * width)
  for (let index = 0; index < count; index++)
    rectify(net, values + 4 * index * width, first + 2 * (index + 1) * width, hidden + 2 * index * width)
}

/** What the article says of each key so far: sum, maximum and number of the notes on its occurrences. */
interface Notes {
  readonly sums: Float32Array
  readonly most: Float32Array
  readonly sizes: Uint32Array
}

/** Takes notes on `count` rows from `start`, whose second layer stands in the buffer. */
const takeNotes = (net: NamesNet, { groups }: NameRows, start: number, count: number, notes: Notes): void => {
  const { kernel, buffers } = net
  for (let index = 0; index < count; index++) {
    const group = groups[start + index]
    if (group === 0) continue
    applyLayer(net, 'memory', buffers.hidden + 2 * index * width, buffers.values, 1)
    for (let o = 0, from = buffers.values >> 2, to = group * noteWidth; o < noteWidth; o++, to++) {
      const note = tangent(kernel.float32[from + o])
      notes.sums[to] += note
      if (note > notes.most[to]) notes.most[to] = note
    }
    notes.sizes[group] += 1
  }
}

/** Mean and maximum of the notes on each key, as 16-bit numbers. */
const sumUp = ({ sums, most, sizes }: Notes): Int16Array => {
  const table = new Int16Array(sizes.length * recallWidth)
  for (let group = 1; group < sizes.length; group++)
    for (let o = 0; o < noteWidth; o++) {
      const from = group * noteWidth + o
      table[group * recallWidth + o] = toInt16(sums[from] / Math.max(1, sizes[group]), noteSteps)
      table[group * recallWidth + noteWidth + o] = toInt16(most[from], noteSteps)
    }
  return table
}

/** What is known of a row's word and its neighbours, to the buffer; false where nothing is. */
const recall = (net: NamesNet, { groups }: NameRows, table: Int16Array, row: number): boolean => {
  const { kernel, buffers } = net
  if (groups[row - 1] + groups[row] + groups[row + 1] === 0) return false
  for (let place = 0, to = buffers.notes >> 1; place < 3; place++) {
    const from = groups[row + place - 1] * recallWidth
    for (let o = 0; o < recallWidth; o++) kernel.int16[to++] = table[from + o]
  }
  applyLayer(net, 'recall', buffers.notes, buffers.recalled, 1)
  return true
}

/** Tag scores of `count` rows from `start`, whose second layer stands in the buffer, to `scores`. */
const readTop = (
  net: NamesNet,
  rows: NameRows,
  table: Int16Array,
  start: number,
  count: number,
  scores: Float32Array,
): void => {
  const { kernel, buffers, layers } = net
  applyLayer(net, 'top', buffers.hidden, buffers.values, count)
  kernel.int32[(buffers.list >> 2) + 1] = buffers.recalled
  for (let index = 0; index < count; index++) {
    if (rows.words[start + index] === undefined) continue
    const vectors = recall(net, rows, table, start + index) ? 2 : 1
    kernel.int32[buffers.list >> 2] = buffers.values + 4 * index * width
    kernel.gather(buffers.list, vectors, buffers.zeros, buffers.hidden + 2 * index * width, width)
  }
  applyLayer(net, 'emit', buffers.hidden, buffers.values, count)
  for (let index = 0; index < count; index++) {
    const from = (buffers.values >> 2) + index * layers.emit.rows
    scores.set(kernel.float32.subarray(from, from + tagCount), (start + index) * tagCount)
  }
}

/** Tag scores of an article, row by row. */
export const scoreTags = (
  net: NamesNet,
  project: ProjectWord,
  rows: NameRows,
  watch?: Watch,
): Float32Array => {
  const { kernel, buffers } = net
  const count = rows.words.length
  const hidden = new Int16Array(count * width)
  const notes: Notes = {
    sums: new Float32Array(rows.groupCount * noteWidth),
    most: new Float32Array(rows.groupCount * noteWidth).fill(-1),
    sizes: new Uint32Array(rows.groupCount),
  }
  const end = count - margin
  const place = buffers.hidden >> 1
  const forBatches = (read: (start: number, size: number) => void): void => {
    for (let start = margin; start < end; start += batch) {
      watch?.()
      read(start, Math.min(batch, end - start))
    }
  }
  forBatches((start, size) => {
    readNeighbours(net, project, rows, start, size)
    hidden.set(kernel.int16.subarray(place, place + size * width), start * width)
    takeNotes(net, rows, start, size, notes)
  })
  const table = sumUp(notes)
  const scores = new Float32Array(count * tagCount)
  forBatches((start, size) => {
    kernel.int16.set(hidden.subarray(start * width, (start + size) * width), place)
    readTop(net, rows, table, start, size, scores)
  })
  return scores
}
