import { type Batch, makeBatches, ownRows, rowsOf } from './batches.js'
import { applyDense } from './dense.js'
import type { ModelFile } from './file.js'
import { type Kernel, openKernel } from './kernel.js'
import { applyHead, MOST_ROWS, MOST_WORDS, openParserNet, type ParserNet, stateHeads } from './parser-net.js'
import { runLayer } from './recurrent.js'
import { bestTree, marginsOf } from './tree.js'
import type { Model, Parse } from './types.js'
import { cutWindows } from './windows.js'
import type { WordTable } from './word-table.js'

type Words = readonly string[]

/** Reads a batch through the recurrent layers; the states of the last, sentence after sentence, to `buffers.read`. */
const readBatch = (
  net: ParserNet,
  { sentences, starts }: Batch<string>,
  firstRows: readonly number[],
): void => {
  const { kernel, encode, hidden, recurrent, buffers } = net
  const { float32, int16 } = kernel
  const { gates, sums, state, read } = buffers
  const gateWidth = 6 * hidden
  sentences.forEach((words, index) => {
    for (let step = 0; step < words.length; step++) {
      const from = encode(words[step]) >> 2
      float32.copyWithin((gates >> 2) + (starts[step] + index) * gateWidth, from, from + gateWidth)
    }
  })
  const rows = starts[starts.length - 1]
  let [states, below] = [buffers.states, buffers.below]
  for (const { input, forward, backward } of recurrent) {
    if (input !== undefined) applyDense(kernel, input, below, sums, gates, rows)
    runLayer({ kernel, starts, gates, states, sums, state }, forward, backward)
    ;[states, below] = [below, states]
  }
  const width = 2 * hidden
  sentences.forEach((words, index) => {
    for (let step = 0; step < words.length; step++) {
      const from = (below >> 1) + (starts[step] + index) * width
      int16.copyWithin((read >> 1) + (firstRows[index] + step) * width, from, from + width)
    }
  })
}

/** Index of the largest of `count` values, `skipped` left out. */
const largest = (values: Float32Array, from: number, count: number, skipped = -1): number => {
  let best = skipped === 0 ? 1 : 0
  for (let i = best; i < count; i++) if (i !== skipped && values[from + i] > values[from + best]) best = i
  return best
}

const ROOT_CLASS = 12

/** Class of the distance to a head: 1 to 11 to the right, 13 to 23 to the left, far ones together. */
const distanceClasses = (bounds: readonly number[]): Int32Array =>
  Int32Array.from({ length: 2 * MOST_WORDS + 1 }, (_, place) => {
    const offset = place - MOST_WORDS
    const far = bounds.filter((bound) => bound <= Math.abs(offset)).length
    return offset > 0 ? 1 + far : 13 + far
  })

/** Scores of every word as head of every word, [dependents, heads and root]; the sentence's rows begin at `first`. */
const scoreHeads = (net: ParserNet, classes: Int32Array, first: number, count: number): Float32Array => {
  const { kernel, buffers, arcRoot, heads } = net
  const { float32 } = kernel
  const { arc_dependent: dependents, arc_head: governors, distance } = heads
  const width = governors.dense.rows
  float32.set(arcRoot, (governors.values >> 2) + (first + count) * width)
  const start = buffers.scores >> 2
  for (let i = 0, to = start; i < count; i++) {
    const near = (distance.values >> 2) + (first + i) * distance.dense.rows
    for (let j = 0; j < count; j++) float32[to++] = float32[near + classes[j - i + MOST_WORDS]]
    float32[to++] = float32[near + ROOT_CLASS]
  }
  const left = dependents.values + 4 * first * width
  const right = governors.values + 4 * first * width
  kernel.pair(left, right, buffers.scores, (count + 3) & ~3, count + 1, width)
  return float32.subarray(start, start + count * (count + 1))
}

/** Puts the label layer's inputs in place: each word beside its head; the sentence's rows begin at `first`. */
const joinHeads = (net: ParserNet, first: number, heads: Int32Array): void => {
  const { kernel, buffers, labelRoot } = net
  const { label_dependent: dependents, label_head: governors } = net.heads
  const width = dependents.dense.rows
  kernel.float32.set(labelRoot, (governors.values >> 2) + (first + heads.length) * width)
  heads.forEach((head, i) => {
    const left = dependents.values + 4 * (first + i) * width
    const right = governors.values + 4 * (first + (head < 0 ? heads.length : head)) * width
    kernel.join(left, right, buffers.hiddenLabels + 2 * (first + i) * width, width)
  })
}

const keepPositive = (values: Float32Array, from: number, count: number): void => {
  for (let k = from; k < from + count; k++) if (values[k] < 0) values[k] = 0
}

/** Tags, heads and relations of the words of a batch. */
const parseBatch = (net: ParserNet, classes: Int32Array, batch: Batch<string>): readonly Parse[] => {
  const { kernel, buffers, tags, relations, heads } = net
  const { float32 } = kernel
  const rows = rowsOf(batch.sentences)
  const firstRows = ownRows(batch)
  readBatch(net, batch, firstRows)
  for (const name of stateHeads) applyHead(net, name, buffers.read, rows)
  keepPositive(float32, heads.arc_head.values >> 2, rows * heads.arc_head.dense.rows)
  const margins: Float32Array[] = []
  const trees = batch.sentences.map(({ length }, index) => {
    const scores = scoreHeads(net, classes, firstRows[index], length)
    const tree = bestTree({ scores, words: length })
    margins.push(marginsOf({ scores, words: length }, tree))
    joinHeads(net, firstRows[index], tree)
    return tree
  })
  applyHead(net, 'label', buffers.hiddenLabels, rows)
  const root = relations.indexOf('root')
  const bestOf = (name: 'tag' | 'label', row: number, count: number, skipped?: number): number =>
    largest(float32, (heads[name].values >> 2) + row * heads[name].dense.rows, count, skipped)
  return trees.map((tree, index) => ({
    pos: batch.sentences[index].map((_, i) => tags[bestOf('tag', firstRows[index] + i, tags.length)]),
    heads: tree,
    margins: margins[index],
    deps: batch.sentences[index].map((_, i) =>
      tree[i] < 0 ? 'root' : relations[bestOf('label', firstRows[index] + i, relations.length, root)],
    ),
  }))
}

/** One tree of several: later roots hang on the first as parataxis. */
const joinWindows = (parses: readonly Parse[]): Parse => {
  if (parses.length === 1) return parses[0]
  const heads = new Int32Array(parses.reduce((sum, { pos }) => sum + pos.length, 0))
  const root = parses[0]?.heads.indexOf(-1)
  let start = 0
  for (const parse of parses) {
    for (let i = 0; i < parse.heads.length; i++)
      heads[start + i] = parse.heads[i] >= 0 ? start + parse.heads[i] : start > 0 ? root : -1
    start += parse.heads.length
  }
  const later = (deps: readonly string[]) => deps.map((dep) => (dep === 'root' ? 'parataxis' : dep))
  return {
    pos: parses.flatMap(({ pos }) => pos),
    heads,
    margins: Float32Array.from(parses.flatMap(({ margins }) => [...margins])),
    deps: parses.flatMap(({ deps }, i) => (i > 0 ? later(deps) : deps)),
  }
}

/**
 * Opens the tagger and parser of a model file: one tree for every list of words, in time linear in its length. What
 * a sentence is read beside makes no difference to it.
 */
export const openParser = (
  file: ModelFile,
  words: WordTable,
  makeKernel: (bytes: number) => Kernel = openKernel,
): Model['parseAll'] => {
  const net = openParserNet(file, words, makeKernel)
  const classes = distanceClasses(net.distances)
  return (sentences, watch) => {
    const windows = sentences.map(cutWindows)
    const parses = new Map<Words, Parse>()
    for (const batch of makeBatches(windows.flat(), MOST_ROWS)) {
      watch?.()
      parseBatch(net, classes, batch).forEach((parse, index) => {
        parses.set(batch.sentences[index], parse)
      })
    }
    return windows.map((parts) => joinWindows(parts.map((part) => parses.get(part)!)))
  }
}
