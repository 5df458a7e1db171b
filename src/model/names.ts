import type { ModelFile } from './file.js'
import type { Kernel } from './kernel.js'
import { findContexts } from './names-context.js'
import { projectForm } from './names-encode.js'
import { createFormReader, type NameForm } from './names-forms.js'
import type { HashSet } from './names-hash.js'
import { cachedForms, type NamesNet, openNamesNet, reach, width } from './names-layers.js'
import { margin, type NameRows, scoreTags } from './names-net.js'
import { createDecoder, spansOfPath, tagCount } from './names-tags.js'
import { openSlots } from './slots.js'
import type { Model } from './types.js'
import type { WordTable } from './word-table.js'

/** Finds the names of a whole article: sentences of words in, spans for each sentence out. */
export type FindNames = Model['findNames']

interface Settings {
  readonly wordFilter: { readonly size: number; readonly probes: number }
  readonly phraseFilter: { readonly size: number; readonly probes: number }
}

/** Looks words up and projects them, keeping those used last. */
const createWordReader = (read: (word: string) => NameForm, net: NamesNet) => {
  const forms: NameForm[] = []
  const addressOf = (slot: number): number => net.buffers.kept + 4 * slot * reach * width
  const slotOf = openSlots(cachedForms, (word, slot) => {
    forms[slot] = read(word)
    projectForm(net, forms[slot], addressOf(slot))
  })
  return {
    formOf: (word: string): NameForm => forms[slotOf(word)],
    project: (word: string): number => addressOf(slotOf(word)),
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
  words: WordTable,
): { readonly readForm: (word: string) => NameForm; readonly phrases: HashSet } | undefined => {
  const settings = file.settings<Settings>('names')
  if (settings === undefined) return undefined
  const lists: HashSet = { bits: file.bytes('names.wordFilter'), ...settings.wordFilter }
  const phrases: HashSet = { bits: file.bytes('names.phraseFilter'), ...settings.phraseFilter }
  return { readForm: createFormReader(words, lists), phrases }
}

/** The article row by row. */
const layOut = (
  sentences: readonly (readonly string[])[],
  forms: readonly (readonly NameForm[])[],
  phrases: HashSet,
): NameRows => {
  const contexts = findContexts(forms, phrases)
  const numbering = createNumbering()
  const count = sentences.reduce((sum, { length }) => sum + length + 1, 2 * margin)
  const words = new Array<string | undefined>(count).fill(undefined)
  const rows = { words, contexts: new Uint32Array(count), groups: new Uint32Array(count) }
  let row = margin
  sentences.forEach((sentence, index) => {
    rows.contexts.set(contexts[index], row)
    sentence.forEach((word, at) => {
      words[row] = word
      rows.groups[row++] = numbering.numberOf(forms[index][at].key)
    })
    row += 1
  })
  return { ...rows, groupCount: numbering.count() }
}

/** Opens the name recogniser of a model file, on the kernel given or the fastest; undefined where the file has none. */
export const openNames = (
  file: ModelFile,
  words: WordTable,
  open?: (bytes: number) => Kernel,
): FindNames | undefined => {
  const reading = readFormsOf(file, words)
  if (reading === undefined) return undefined
  const { readForm, phrases } = reading
  const net = openNamesNet(file, words, open)
  const { formOf, project } = createWordReader(readForm, net)
  const decode = createDecoder({ moves: file.floats('names.moves') })
  return (sentences, watch) => {
    const forms = sentences.map((sentence) => sentence.map(formOf))
    const scores = scoreTags(net, project, layOut(sentences, forms, phrases), watch)
    let row = margin
    return sentences.map(({ length }) => {
      const first = row * tagCount
      row += length + 1
      return length === 0
        ? []
        : spansOfPath(decode(scores.subarray(first, first + length * tagCount), length))
    })
  }
}
