import type { CompareLanguage } from './language.js'

/** Endings and what stands in their place, longest first: `stopped` → `stop`, `denied` → `deny`. */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/, ['y', 'ie']],
  [/ied$/, ['y', 'ie']],
  [/([flsz])\1(?:ed|ing)$/, ['$1$1', '$1', '$1$1e']],
  [/([bdgkmnprtv])\1(?:ed|ing)$/, ['$1', '$1$1', '$1$1e']],
  [/(?:ed|ing)$/, ['', 'e']],
  [/([sxz]|ch|sh)es$/, ['$1', '$1e']],
  [/ves$/, ['ve', 'f', 'fe']],
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

/** A form that no list has: endings go, so that the same word in two forms is one key: `created`, `create` → `creat`. */
const guessOf = (word: string, candidates: readonly string[]): string => {
  if (/(?:ss|us|is)$/.test(word)) return word
  const base = candidates.length === 0 || /(?:er|est|ly)$/.test(word) ? word : candidates[0]
  return 4 < base.length ? base.replace(/e$/, '') : base
}

/** Ends of stems that have lost an `e`: `receiv`, `produc`, `estimat`, `increas`, `chang`; not of `repeat`, `bring`. */
const lostE = /(?:[vzuc]|(?<![eo])at|creat|[aeo]s|[bcdgkpt]l|[ldr]g|[^i]ng|[^aeo]ir|[tjs]ur|[pl]ar)$/
const shortestStem = 4

/** A base form that no list has, as it is written, as far as its letters tell. */
export const writtenBase = (lemma: string): string =>
  shortestStem <= lemma.length && lostE.test(lemma) ? `${lemma}e` : lemma
