/**
 * A function that keeps its answers for the keys asked for last, `size` of them at least and twice as many at most.
 * The answers must not depend on anything but the key.
 */
export const remember = <T>(size: number, make: (key: string) => T): ((key: string) => T) => {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return (key) => {
    const known = young.get(key)
    if (known !== undefined) return known
    const made = old.get(key) ?? make(key)
    if (young.size >= size) {
      old = young
      young = new Map()
    }
    young.set(key, made)
    return made
  }
}
