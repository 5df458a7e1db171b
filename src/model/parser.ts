import { toInt16 } from './activation.js'
import { applyDense, type Dense, denseBytes, openDense } from './dense.js'
import { type EncoderSettings, encoderBytes, openEncoder } from './encoder.js'
import type { ModelFile } from './file.js'
import { type Kernel, openKernel } from './kernel.js'
import { runLayer, STATE_STEPS } from './recurrent.js'
import { bestTree } from './tree.js'
import type { Parse } from './types.js'
import { cutWindows } from './windows.js'
import type { WordTable } from './word-table.js'

const MOST_WORDS = 180
const HIDDEN_STEPS = 1024

interface Settings extends EncoderSettings {
  readonly hidden: number
  readonly layers: number
  /** Lower bounds of the classes of distance between word and head, the nearest class left out. */
  readonly distances: readonly number[]
}

const heads = [
  'tag',
  'arc_dependent',
  'arc_head',
  'distance',
  'label_dependent',
  'label_head',
  'label',
] as const

const layerNames = ({ layers }: Settings): readonly string[] =>
  Array.from({ length: layers }, (_, i) => [`forward${i}`, `backward${i}`, ...(i > 0 ? [`input${i}`] : [])])
    .flat()
    .concat(heads)
    .map((name) => `parser.${name}`)

/** Row of the largest value in `values[from .. from + count)`, `skipped` left out. */
const largest = (values: Float32Array, from: number, count: number, skipped = -1): number => {
  let best = skipped === 0 ? 1 : 0
  for (let row = best; row < count; row++)
    if (row !== skipped && values[from + row] > values[from + best]) best = row
  return best
}

/** Class of each distance to a head: 1 to 11 to the right, 12 the root, 13 to 23 to the left, far ones together. */
const distanceClasses = (bounds: readonly number[]): Int32Array => {
  const classes = new Int32Array(2 * MOST_WORDS + 1)
  for (let offset = -MOST_WORDS; offset <= MOST_WORDS; offset++) {
    const far = bounds.filter((bound) => bound <= Math.abs(offset)).length
    classes[offset + MOST_WORDS] = offset > 0 ? 1 + far : 13 + far
  }
  return classes
}
const ROOT_CLASS = 12

/** Buffers for the longest window, used again for every sentence. */
const openBuffers = (kernel: Kernel, hidden: number, rows: (layer: string) => number) => ({
  states: kernel.reserve(2 * MOST_WORDS * 2 * hidden),
  below: kernel.reserve(2 * MOST_WORDS * 2 * hidden),
  hiddenLabels: kernel.reserve(2 * MOST_WORDS * rows('label_head')),
  sums: kernel.reserve(4 * MOST_WORDS * 6 * hidden),
  gates: new Float32Array(MOST_WORDS * 6 * hidden),
  values: new Map(heads.map((name) => [name, new Float32Array(MOST_WORDS * rows(name))])),
  scores: new Float32Array(MOST_WORDS * (MOST_WORDS + 1)),
})

/** Opens the tagger and parser of a model file. */
export const openParser = (
  file: ModelFile,
  words: WordTable,
  makeKernel: (bytes: number) => Kernel = openKernel,
): ((words: readonly string[]) => Parse) => {
  const settings = file.settings<Settings>('parser')!
  const { hidden, layers } = settings
  const tags = file.labels('tags')
  const relations = file.labels('relations')
  const rows = (layer: string): number => file.matrix(`parser.${layer}`).rows
  const buffered = MOST_WORDS * (8 * hidden + 2 * rows('label_head') + 24 * hidden) + 64
  const kernel = makeKernel(encoderBytes(file) + denseBytes(file, layerNames(settings)) + buffered)
  const encode = openEncoder(file, words, kernel, settings)
  const open = (name: string, steps = STATE_STEPS): Dense => openDense(kernel, file, `parser.${name}`, steps)
  const recurrent = Array.from({ length: layers }, (_, i) => ({
    input: i > 0 ? open(`input${i}`) : undefined,
    forward: open(`forward${i}`),
    backward: open(`backward${i}`),
  }))
  const dense = new Map(
    heads.map((name) => [name, open(name, name === 'label' ? HIDDEN_STEPS : STATE_STEPS)]),
  )
  const buffers = openBuffers(kernel, hidden, rows)
  const arcRoot = file.floats('parser.arc_root')
  const labelRoot = file.floats('parser.label_root')
  const classes = distanceClasses(settings.distances)
  const rootRelation = relations.indexOf('root')

  /** Address of the last layer's states. */
  const readSentence = (sentence: readonly string[]): number => {
    let [states, below] = [buffers.states, buffers.below]
    sentence.forEach((word, i) => {
      buffers.gates.set(encode(word), i * 6 * hidden)
    })
    for (const { input, forward, backward } of recurrent) {
      if (input) applyDense(kernel, input, below, buffers.sums, sentence.length, buffers.gates)
      const run = { kernel, gates: buffers.gates, states, scratch: buffers.sums, words: sentence.length }
      runLayer(run, forward, backward)
      ;[states, below] = [below, states]
    }
    return below
  }

  const apply = (name: (typeof heads)[number], states: number, count: number): Float32Array => {
    const values = buffers.values.get(name)!
    applyDense(kernel, dense.get(name)!, states, buffers.sums, count, values)
    return values
  }

  const scoreHeads = (states: number, count: number): Float32Array => {
    const dependents = apply('arc_dependent', states, count)
    const governors = apply('arc_head', states, count)
    const distances = apply('distance', states, count)
    const width = arcRoot.length
    const classCount = rows('distance')
    for (let k = 0; k < count * width; k++) if (governors[k] < 0) governors[k] = 0
    for (let i = 0; i < count; i++) {
      for (let j = 0; j <= count; j++) {
        const [from, start] = j < count ? [governors, j * width] : [arcRoot, 0]
        let score = distances[i * classCount + (j < count ? classes[j - i + MOST_WORDS] : ROOT_CLASS)]
        for (let k = 0; k < width; k++) score += dependents[i * width + k] * from[start + k]
        buffers.scores[i * (count + 1) + j] = score
      }
    }
    return buffers.scores.subarray(0, count * (count + 1))
  }

  const nameRelations = (states: number, governing: Int32Array): readonly string[] => {
    const count = governing.length
    const dependents = apply('label_dependent', states, count)
    const governors = apply('label_head', states, count)
    const width = labelRoot.length
    const to = buffers.hiddenLabels >> 1
    for (let i = 0; i < count; i++) {
      const [from, start] = governing[i] >= 0 ? [governors, governing[i] * width] : [labelRoot, 0]
      for (let k = 0; k < width; k++) {
        const value = dependents[i * width + k] + from[start + k]
        kernel.int16[to + i * width + k] = value > 0 ? toInt16(value, HIDDEN_STEPS) : 0
      }
    }
    const values = apply('label', buffers.hiddenLabels, count)
    const padded = rows('label')
    return Array.from(governing, (head, i) =>
      head < 0 ? 'root' : relations[largest(values, i * padded, relations.length, rootRelation)],
    )
  }

  const parseWindow = (sentence: readonly string[]): Parse => {
    const count = sentence.length
    const states = readSentence(sentence)
    const tagValues = apply('tag', states, count)
    const tagRows = rows('tag')
    const pos = sentence.map((_, i) => tags[largest(tagValues, i * tagRows, tags.length)])
    const governing = bestTree({ scores: scoreHeads(states, count), words: count })
    return { pos, heads: governing, deps: nameRelations(states, governing) }
  }

  return (sentence) => joinWindows(cutWindows(sentence).map(parseWindow))
}

/** One tree of several: later roots hang on the first as parataxis. */
const joinWindows = (parses: readonly Parse[]): Parse => {
  if (parses.length === 1) return parses[0]
  const size = parses.reduce((sum, { pos }) => sum + pos.length, 0)
  const heads = new Int32Array(size)
  const deps: string[] = []
  let [start, root] = [0, -1]
  for (const parse of parses) {
    parse.heads.forEach((head, i) => {
      heads[start + i] = head < 0 ? root : start + head
    })
    deps.push(...parse.deps.map((dep) => (dep === 'root' && root >= 0 ? 'parataxis' : dep)))
    if (root < 0) root = parse.heads.indexOf(-1)
    start += parse.pos.length
  }
  return { pos: parses.flatMap(({ pos }) => pos), heads, deps }
}
