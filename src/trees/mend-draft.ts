import { plainRelation } from '../base/relation.js'
import type { Document, Token } from '../model/document.js'
import type { TreeLanguage } from './language.js'

/** A tree while it is mended: relations by token, read and changed in place. */
export interface Draft {
  readonly tokens: readonly Token[]
  /** The tokens' texts in lower case. */
  readonly words: readonly string[]
  readonly sentences: Document['sentences']
  readonly heads: Int32Array
  readonly deps: string[]
  readonly language: TreeLanguage
}

/** A frequent mistake of statistical parsers and what it is changed to. */
export interface Mend {
  readonly id: string
  readonly mend: (draft: Draft, index: number) => void
}

/** Words to either side in which dependents are looked for. */
const reach = 60

export const wordAt = ({ words }: Draft, index: number): string => words[index]

const none: readonly number[] = []

/** Dependents, looked for within the sentence's reach of the head. */
export const below = (draft: Draft, index: number, ...relations: readonly string[]): readonly number[] => {
  const { tokens, heads, deps, sentences } = draft
  const { firstToken, endToken } = sentences[tokens[index].sentence]
  const to = Math.min(endToken, index + reach)
  let found: number[] | undefined
  for (let at = Math.max(firstToken, index - reach); at < to; at++) {
    if (heads[at] !== index) continue
    if (!relations.includes(deps[at]) && !relations.includes(plainRelation(deps[at]))) continue
    if (found === undefined) found = [at]
    else found.push(at)
  }
  return found ?? none
}

export const isBelow = (draft: Draft, index: number, ancestor: number): boolean => {
  for (let at = index, steps = 0; at >= 0 && steps < 100; at = draft.heads[at], steps++)
    if (at === ancestor) return true
  return false
}

export const attach = (draft: Draft, index: number, head: number, dep: string): void => {
  if (isBelow(draft, head, index)) return
  draft.heads[index] = head
  draft.deps[index] = dep
}

export const hasMark = (draft: Draft, index: number, ...words: readonly string[]): boolean =>
  below(draft, index, 'mark', 'case').some((mark) => words.includes(wordAt(draft, mark)))

export const isBare = (draft: Draft, index: number): boolean =>
  draft.tokens[index].lemma === wordAt(draft, index)

export const isPastForm = (draft: Draft, index: number): boolean => {
  const { lemma } = draft.tokens[index]
  const irregular = draft.language.irregularVerbs.get(lemma)
  const word = wordAt(draft, index)
  return irregular === undefined
    ? word.endsWith('ed') && word !== lemma
    : irregular.participle === word || irregular.past === word
}
