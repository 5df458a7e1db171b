/** How often `fails` is asked before the smallest so far is taken. */
const mostTries = 400

/** The shortest text found by leaving stretches out, half of it first, of which `fails` still holds. */
export const minimise = (text: string, fails: (text: string) => boolean): string => {
  let smallest = text
  let tries = 0
  for (let size = Math.ceil(text.length / 2); 1 <= size && tries < mostTries; size = Math.floor(size / 2)) {
    for (let at = 0; at < smallest.length && tries < mostTries; ) {
      const shorter = smallest.slice(0, at) + smallest.slice(at + size)
      tries += 1
      if (fails(shorter)) smallest = shorter
      else at += size
    }
  }
  return smallest
}
