/**
 * A text in small letters, each at its own place. For expressions without the flag `i`, which engines compile and run
 * several times as fast.
 */
export const toSmallLetters = (text: string): string =>
  // The one letter that becomes two in small.
  text.replaceAll('İ', 'ı').toLowerCase()

const letters = /\(\?<[A-Za-z]\w*>|\\[pP]\{[^}]*\}|\\[\s\S]|[A-Z]/g

/** The source of an expression for a text in small letters; names, classes and properties stay. */
export const smallSource = (source: string): string =>
  source.replace(letters, (found) => (found.length === 1 ? found.toLowerCase() : found))
