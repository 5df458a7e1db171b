/** Sets of indexes that can be joined. The root of a set is its least index, so that the order of joins is of no account. */
export const unionFind = (
  size: number,
): { readonly rootOf: (index: number) => number; readonly join: (a: number, b: number) => void } => {
  const parents = Int32Array.from({ length: size }, (_, index) => index)
  const rootOf = (index: number): number => {
    let at = index
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]]
      at = parents[at]
    }
    return at
  }
  const join = (a: number, b: number): void => {
    const [one, other] = [rootOf(a), rootOf(b)]
    parents[Math.max(one, other)] = Math.min(one, other)
  }
  return { rootOf, join }
}
