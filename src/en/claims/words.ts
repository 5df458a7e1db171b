/** The words of a list written with spaces and line breaks. */
export const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '')

export const wordSet = (list: string): ReadonlySet<string> => new Set(words(list))

/** `word:value` pairs, as in `may:possible`; underscores stand for spaces in values. */
export const wordMap = (list: string): ReadonlyMap<string, string> =>
  new Map(words(list).map((pair) => pair.split(':') as [string, string]))
