const LONGEST = 180
const SHORTEST = 120
const breaks = [';', '.', '!', '?', ':', ',', '-', '–', '—']

/** Where to end a window that begins at `first`: after the strongest break within reach, else at the limit. */
const endOf = (words: readonly string[], first: number): number => {
  if (words.length - first <= LONGEST) return words.length
  const reach = words.slice(first + SHORTEST, first + LONGEST)
  const mark = breaks.find((sign) => reach.includes(sign))
  return first + (mark === undefined ? LONGEST : SHORTEST + reach.lastIndexOf(mark) + 1)
}

/** Cuts a sentence into pieces short enough that scoring every pair of words stays cheap. */
export const cutWindows = (words: readonly string[]): readonly (readonly string[])[] => {
  const windows: (readonly string[])[] = []
  for (let first = 0; first < words.length; ) {
    const end = endOf(words, first)
    windows.push(words.slice(first, end))
    first = end
  }
  return windows
}
