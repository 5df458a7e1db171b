import { decodeModel } from './base64.js'
import { type ModelFile, readModelFile } from './file.js'
import { openNames } from './names.js'
import { openParser } from './parser.js'
import type { Model } from './types.js'
import { weights } from './weights.js'
import { openWordTable } from './word-table.js'

export type { Model, ModelInfo, NameSpan, Parse } from './types.js'

const openModel = (file: ModelFile): Model => {
  const words = openWordTable(file)
  const parseAll = openParser(file, words)
  return {
    info: file.info,
    parse: (sentence) => parseAll([sentence])[0],
    parseAll,
    findNames: openNames(file, words) ?? ((sentences) => sentences.map(() => [])),
  }
}

/** Opens a model file; throws `bad-model` where it is of another kind, cut or damaged. */
export const loadModel = (bytes: Uint8Array): Model => openModel(readModelFile(bytes))

let opened: Model | undefined

/** The model that the package carries, opened on first use. */
export const defaultModel = (): Model =>
  (opened ??= openModel(readModelFile(decodeModel(weights), { known: true })))
