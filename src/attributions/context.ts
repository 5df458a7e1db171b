import type { Document } from '../model/document.js'
import type { AttributionLanguage } from './language.js'
import { type Quoting, readQuoting } from './quoting.js'
import { growExtents, type Stretch } from './tree.js'

/** A document with what is asked of it again and again while reports are looked for. */
export interface Context {
  readonly document: Document
  readonly language: AttributionLanguage
  /** The outermost tokens of each token's subtree. */
  readonly extents: readonly Stretch[]
  readonly quoting: Quoting
}

export const readContext = (document: Document, language: AttributionLanguage): Context => ({
  document,
  language,
  extents: growExtents(document),
  quoting: readQuoting(document),
})
