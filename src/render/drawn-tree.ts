import type { Token } from '../article/token.js'

/** One word, and where it hangs. */
interface Hung {
  readonly index: number
  readonly prefix: string
  readonly branch: string
}

/**
 * The tree of one sentence, a word a line below the word that governs it. `first` is the index of its first token
 * in the article. Without a tree there is a flat list. Loops over the words: a sentence may be of any depth.
 */
export const drawTree = (
  tokens: readonly Token[],
  first: number,
  wordOf: (token: Token) => string,
  paintOf: (token: Token) => (text: string) => string,
): readonly string[] => {
  const children = childrenOf(tokens, first)
  const lines: string[] = []
  const waiting: Hung[] = hang(children.get(-1) ?? [], '', true)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const token = tokens[next.index]
    const tags = [token.pos, ...(token.dep === undefined ? [] : [token.dep])].join(' ')
    lines.push(`${next.prefix}${next.branch}${paintOf(token)(wordOf(token))}  ${tags}`)
    const deeper = next.branch === '' ? '' : next.branch.startsWith('├') ? '│  ' : '   '
    waiting.push(...hang(children.get(next.index) ?? [], next.prefix + deeper, false))
  }
  return lines
}

/** Indexes of each word's dependents; -1 holds the roots, and any word whose governor lies outside the sentence. */
const childrenOf = (tokens: readonly Token[], first: number): ReadonlyMap<number, readonly number[]> => {
  const children = new Map<number, number[]>()
  tokens.forEach(({ head = -1 }, index) => {
    const governor = first <= head && head < first + tokens.length ? head - first : -1
    const siblings = children.get(governor)
    if (siblings === undefined) children.set(governor, [index])
    else siblings.push(index)
  })
  return children
}

/** Last first, as they are taken from the end. */
const hang = (indexes: readonly number[], prefix: string, areRoots: boolean): Hung[] =>
  indexes
    .map((index, at) => ({
      index,
      prefix,
      branch: areRoots ? '' : at === indexes.length - 1 ? '└─ ' : '├─ ',
    }))
    .reverse()
