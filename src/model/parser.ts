import { toInt16 } from './activation.js'
import { applyDense } from './dense.js'
import type { ModelFile } from './file.js'
import { type Kernel, openKernel } from './kernel.js'
import { applyHead, HIDDEN_STEPS, MOST_WORDS, openParserNet, type ParserNet } from './parser-net.js'
import { runLayer } from './recurrent.js'
import { bestTree } from './tree.js'
import type { Parse } from './types.js'
import { cutWindows } from './windows.js'
import type { WordTable } from './word-table.js'

/** Address of the last layer's states: the sentence, read. */
const readSentence = (net: ParserNet, sentence: readonly string[]): number => {
  const { kernel, encode, hidden, recurrent, buffers } = net
  const { gates, sums } = buffers
  const words = sentence.length
  sentence.forEach((word, i) => {
    gates.set(encode(word), i * 6 * hidden)
  })
  let [states, below] = [buffers.states, buffers.below]
  for (const { input, forward, backward } of recurrent) {
    if (input !== undefined) applyDense(kernel, input, below, sums, words, gates)
    runLayer({ kernel, gates, states, scratch: sums, words }, forward, backward)
    ;[states, below] = [below, states]
  }
  return below
}

/** Index of the largest of `count` values, `skipped` left out. */
const largest = (values: Float32Array, from: number, count: number, skipped = -1): number => {
  let best = skipped === 0 ? 1 : 0
  for (let i = best; i < count; i++) if (i !== skipped && values[from + i] > values[from + best]) best = i
  return best
}

const findTags = (net: ParserNet, states: number, count: number): readonly string[] => {
  const { values, rows } = applyHead(net, 'tag', states, count)
  return Array.from({ length: count }, (_, i) => net.tags[largest(values, i * rows, net.tags.length)])
}

const ROOT_CLASS = 12

/** Class of the distance to a head: 1 to 11 to the right, 13 to 23 to the left, far ones together. */
const distanceClasses = (bounds: readonly number[]): Int32Array =>
  Int32Array.from({ length: 2 * MOST_WORDS + 1 }, (_, place) => {
    const offset = place - MOST_WORDS
    const far = bounds.filter((bound) => bound <= Math.abs(offset)).length
    return offset > 0 ? 1 + far : 13 + far
  })

/** Scores of every word as head of every word, [dependents, heads and root]. */
const scoreHeads = (net: ParserNet, classes: Int32Array, states: number, count: number): Float32Array => {
  const { scores } = net.buffers
  const { values: dependents, rows: width } = applyHead(net, 'arc_dependent', states, count)
  const { values: governors } = applyHead(net, 'arc_head', states, count)
  const { values: distances, rows: classCount } = applyHead(net, 'distance', states, count)
  for (let k = 0; k < count * width; k++) if (governors[k] < 0) governors[k] = 0
  governors.set(net.arcRoot, count * width)
  for (let i = 0, to = 0; i < count; i++) {
    for (let j = 0, from = 0; j <= count; j++) {
      let score = distances[i * classCount + (j < count ? classes[j - i + MOST_WORDS] : ROOT_CLASS)]
      for (let k = i * width; k < (i + 1) * width; k++) score += dependents[k] * governors[from++]
      scores[to++] = score
    }
  }
  return scores.subarray(0, count * (count + 1))
}

const nameRelations = (net: ParserNet, states: number, heads: Int32Array): readonly string[] => {
  const { kernel, buffers, relations, labelRoot } = net
  const count = heads.length
  const { values: dependents, rows: width } = applyHead(net, 'label_dependent', states, count)
  const { values: governors } = applyHead(net, 'label_head', states, count)
  governors.set(labelRoot, count * width)
  for (let i = 0, to = buffers.hiddenLabels >> 1; i < count; i++) {
    let from = (heads[i] < 0 ? count : heads[i]) * width
    for (let k = i * width; k < (i + 1) * width; k++) {
      const value = dependents[k] + governors[from++]
      kernel.int16[to++] = value > 0 ? toInt16(value, HIDDEN_STEPS) : 0
    }
  }
  const { values, rows } = applyHead(net, 'label', buffers.hiddenLabels, count)
  const root = relations.indexOf('root')
  return Array.from(heads, (head, i) =>
    head < 0 ? 'root' : relations[largest(values, i * rows, relations.length, root)],
  )
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
    deps: parses.flatMap(({ deps }, i) => (i > 0 ? later(deps) : deps)),
  }
}

/** Opens the tagger and parser of a model file: one tree for every list of words, in time linear in its length. */
export const openParser = (
  file: ModelFile,
  words: WordTable,
  makeKernel: (bytes: number) => Kernel = openKernel,
): ((words: readonly string[]) => Parse) => {
  const net = openParserNet(file, words, makeKernel)
  const classes = distanceClasses(net.distances)
  const parseWindow = (sentence: readonly string[]): Parse => {
    const count = sentence.length
    const states = readSentence(net, sentence)
    const pos = findTags(net, states, count)
    const heads = bestTree({ scores: scoreHeads(net, classes, states, count), words: count })
    return { pos, heads, deps: nameRelations(net, states, heads) }
  }
  return (sentence) => joinWindows(cutWindows(sentence).map(parseWindow))
}
