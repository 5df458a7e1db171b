import type { CompareLanguage } from './language.js'

/** Endings and what stands in their place, longest first: `stopped` → `stop`, `denied` → `deny`. */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/, ['y', 'ie']],
  [/ied$/, ['y', 'ie']],
  [/([bdfgklmnprstvz])\1(?:ed|ing)$/, ['$1', '$1$1', '$1$1e']],
  [/(?:ed|ing)$/, ['', 'e']],
  [/([sxz]|ch|sh)es$/, ['$1', '$1e']],
  [/ves$/, ['f', 'fe', 've']],
  [/men$/, ['man', 'men']],
  [/s$/, ['']],
  [/ly$/, ['', 'le', 'l']],
  [/ily$/, ['y']],
  [/ier$|iest$/, ['y']],
  [/([bdfgklmnprstvz])\1(?:er|est)$/, ['$1', '$1$1']],
  [/(?:er|est)$/, ['', 'e']],
]

const candidatesOf = (word: string): readonly string[] =>
  endings.flatMap(([pattern, replacements]) =>
    pattern.test(word) ? replacements.map((replacement) => word.replace(pattern, replacement)) : [],
  )

/** Shorter than this a word is left as it is: `its`, `does` are in the lists, `gas` is no plural. */
const shortest = 4

/**
 * The base form of a word in lower case: from the list of irregular forms, else by endings, where a form that
 * `known` has is preferred. Needs no tagger, so that articles read by people and by programs are read alike.
 */
export const lemmaOf = (
  word: string,
  known: (form: string) => boolean,
  irregular: CompareLanguage['irregularForms'],
): string => {
  const listed = irregular.get(word)
  if (listed !== undefined) return listed
  if (known(word) || word.length < shortest) return word
  const candidates = candidatesOf(word).filter((form) => 2 < form.length)
  return candidates.find(known) ?? guessOf(word, candidates)
}

/** A form that no list has: plural and past endings go, so that the same word in two forms is one key. */
const guessOf = (word: string, candidates: readonly string[]): string => {
  if (/(?:ss|us|is)$/.test(word) || candidates.length === 0) return word
  return /(?:er|est|ly)$/.test(word) ? word : candidates[0]
}
