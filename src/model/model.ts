import { decodeModel } from './base64.js'
import { readModelFile } from './file.js'
import { openNames } from './names.js'
import { openParser } from './parser.js'
import type { Model } from './types.js'
import { weights } from './weights.js'
import { openWordTable } from './word-table.js'

export type { Model, ModelInfo, NameSpan, Parse } from './types.js'

/** Opens a model file; throws `bad-model` where it is of another kind, cut or damaged. */
export const loadModel = (bytes: Uint8Array): Model => {
  const file = readModelFile(bytes)
  const words = openWordTable(file)
  const parseAll = openParser(file, words)
  return {
    info: file.info,
    parse: (sentence) => parseAll([sentence])[0],
    parseAll,
    findNames: openNames(file, words) ?? ((sentences) => sentences.map(() => [])),
  }
}

let opened: Model | undefined

/** The model that the package carries, opened on first use. */
export const defaultModel = (): Model => (opened ??= loadModel(decodeModel(weights)))
