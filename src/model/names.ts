import type { ModelFile } from './file.js'
import type { Kernel } from './kernel.js'
import { findContexts } from './names-context.js'
import { projectForm } from './names-encode.js'
import { createFormReader, type NameForm } from './names-forms.js'
import type { HashSet } from './names-hash.js'
import { type NamesNet, openNamesNet } from './names-layers.js'
import { type PlacedWord, scoreTags } from './names-net.js'
import { createDecoder, spansOfPath } from './names-tags.js'
import type { NameSpan } from './types.js'

/** Finds the names of a whole article: sentences of words in, spans for each sentence out. */
export type FindNames = (sentences: readonly (readonly string[])[]) => readonly (readonly NameSpan[])[]

/** Words kept ready with their share of the first layer, two kilobytes each. */
const cachedForms = 8192

interface Settings {
  readonly frequentRows: number
  readonly wordFilter: { readonly size: number; readonly probes: number }
  readonly phraseFilter: { readonly size: number; readonly probes: number }
}

/** Keys come sorted in two runs (frequent words, other words) as differences, low bytes before high bytes. */
const readRows = (bytes: Uint8Array, frequentRows: number): ReadonlyMap<number, number> => {
  const count = bytes.length / 2
  const rows = new Map<number, number>()
  let key = 0
  for (let row = 0; row < count; row += 1) {
    key = (row === frequentRows ? 0 : key) + bytes[row] + 256 * bytes[count + row]
    if (!rows.has(key)) rows.set(key, row + 1)
  }
  return rows
}

interface ReadWord {
  readonly form: NameForm
  readonly projected: Float32Array
}

/** Looks words up, keeping the last few thousand forms. */
const createWordReader = (read: (word: string) => NameForm, net: NamesNet) => {
  const cache = new Map<string, ReadWord>()
  return (word: string): ReadWord => {
    const found = cache.get(word)
    if (found !== undefined) return found
    if (cache.size >= cachedForms) cache.clear()
    const form = read(word)
    const made = { form, projected: projectForm(net, form) }
    cache.set(word, made)
    return made
  }
}

/** Numbers for the keys of an article, 1 upwards. */
const createNumbering = () => {
  const numbers = new Map<string, number>()
  return {
    numberOf: (key: string): number => {
      if (key === '') return 0
      const found = numbers.get(key) ?? numbers.size + 1
      numbers.set(key, found)
      return found
    },
    count: () => numbers.size + 1,
  }
}

/** How the recogniser reads single words, and its list of phrases; undefined where the file has no recogniser. */
export const readFormsOf = (
  file: ModelFile,
): { readonly readForm: (word: string) => NameForm; readonly phrases: HashSet } | undefined => {
  const settings = file.settings<Settings>('names')
  if (settings === undefined) return undefined
  const words: HashSet = { bits: file.bytes('names.wordFilter'), ...settings.wordFilter }
  const rows = readRows(file.bytes('names.keys'), settings.frequentRows)
  const phrases: HashSet = { bits: file.bytes('names.phraseFilter'), ...settings.phraseFilter }
  return { readForm: createFormReader(rows, words), phrases }
}

/** Opens the name recogniser of a model file, on the kernel given or the fastest; undefined where the file has none. */
export const openNames = (file: ModelFile, open?: (bytes: number) => Kernel): FindNames | undefined => {
  const reading = readFormsOf(file)
  if (reading === undefined) return undefined
  const { readForm, phrases } = reading
  const net = openNamesNet(file, open)
  const readWord = createWordReader(readForm, net)
  const decode = createDecoder({ moves: file.floats('names.moves') })
  return (sentences) => {
    const read = sentences.map((sentence) => sentence.map(readWord))
    const contexts = findContexts(
      read.map((sentence) => sentence.map(({ form }) => form)),
      phrases,
    )
    const numbering = createNumbering()
    const placed: PlacedWord[][] = read.map((sentence, index) =>
      sentence.map(({ form, projected }, at) => ({
        projected,
        context: contexts[index][at],
        group: numbering.numberOf(form.key),
      })),
    )
    return scoreTags(net, placed, numbering.count()).map((scores, index) =>
      placed[index].length === 0 ? [] : spansOfPath(decode(scores, placed[index].length)),
    )
  }
}
