import { foldName } from '../base/fold-name.js'
import type { CompareLanguage } from './language.js'
import { lemmaOf } from './lemma.js'

/** One sense of a word: its concept, and -1 where it is a word of the contrary. */
export interface Sense {
  readonly concept: string
  readonly field: string
  readonly sign: 1 | -1
}

interface Phrase {
  readonly lemmas: readonly string[]
  readonly senses: Sense[]
}

/** The word lists of a language made ready for look-up. */
export interface Lexicon {
  readonly language: CompareLanguage
  readonly words: ReadonlyMap<string, readonly Sense[]>
  /** Phrases by their first base form, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  readonly lemma: (word: string) => string
  /** Whether all its senses are of concepts that go with any topic. */
  readonly isWeak: (read: Pick<ReadWord, 'senses'>) => boolean
  /** Codes of states by the names in lower case, and the same names in words by the first of them. */
  readonly states: ReadonlyMap<string, string>
  readonly media: ReadonlySet<string>
  readonly canonicalNames: ReadonlyMap<string, string>
  readonly stateNames: ReadonlyMap<string, readonly (readonly string[])[]>
}

const splitWords = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '')

/** Compiled once per language object; the same lists give the same lexicon. */
const compiled = new WeakMap<CompareLanguage, Lexicon>()

export const lexiconOf = (language: CompareLanguage): Lexicon => {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const lexicon = compileLexicon(language)
  compiled.set(language, lexicon)
  return lexicon
}

const compileLexicon = (language: CompareLanguage): Lexicon => {
  const words = new Map<string, Sense[]>()
  const phraseList: { readonly text: string; readonly sense: Sense }[] = []
  for (const { id, field, words: forms, opposite } of language.concepts) {
    for (const [list, sign] of [
      [forms, 1],
      [opposite ?? '', -1],
    ] as const) {
      for (const form of splitWords(list)) {
        const sense: Sense = { concept: id, field, sign }
        if (form.includes('_')) phraseList.push({ text: form, sense })
        else addSense(words, form, sense)
      }
    }
  }
  const isKnown = (form: string): boolean =>
    words.has(form) ||
    language.emptyWords.has(form) ||
    language.weakWords.has(form) ||
    language.stateBodies.has(form)
  const lemma = memoized((word) => lemmaOf(word, isKnown, language.irregularForms))
  const states = language.readStates()
  const weak = new Set(language.concepts.filter(({ weak }) => weak).map(({ id }) => id))
  const isWeak = ({ senses }: Pick<ReadWord, 'senses'>): boolean =>
    0 < senses.length && senses.every(({ concept }) => weak.has(concept))
  return {
    language,
    words,
    isWeak,
    phrases: phrasesOf(phraseList, lemma),
    lemma,
    states,
    media: new Set(language.readMedia().map(foldName)),
    canonicalNames: new Map(
      language.readNames().map(([form, name]) => [foldName(form), foldName(name)] as const),
    ),
    stateNames: namesByFirst([...states.keys()]),
  }
}

const namesByFirst = (names: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const name of names) {
    const words = name.split(/[\s-]+/)
    byFirst.set(
      words[0],
      [...(byFirst.get(words[0]) ?? []), words].sort((a, b) => b.length - a.length),
    )
  }
  return byFirst
}

const addSense = (words: Map<string, Sense[]>, form: string, sense: Sense): void => {
  const senses = words.get(form)
  if (senses === undefined) words.set(form, [sense])
  else if (!senses.some(({ concept }) => concept === sense.concept)) senses.push(sense)
}

const phrasesOf = (
  list: readonly { readonly text: string; readonly sense: Sense }[],
  lemma: (word: string) => string,
): ReadonlyMap<string, readonly Phrase[]> => {
  const byText = new Map<string, Phrase>()
  for (const { text, sense } of list) {
    const lemmas = text.split('_').map(lemma)
    const key = lemmas.join(' ')
    const phrase = byText.get(key)
    if (phrase === undefined) byText.set(key, { lemmas, senses: [sense] })
    else phrase.senses.push(sense)
  }
  const byFirst = new Map<string, Phrase[]>()
  for (const phrase of byText.values()) {
    const first = phrase.lemmas[0]
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), phrase].sort((a, b) => b.lemmas.length - a.lemmas.length),
    )
  }
  return byFirst
}

/** Distinct words kept at most; beyond, they are worked out anew. */
const memory = 50_000

const memoized = (find: (word: string) => string): ((word: string) => string) => {
  const known = new Map<string, string>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const value = find(word)
    if (known.size < memory) known.set(word, value)
    return value
  }
}

/** One word, or one listed phrase, of a stretch of text with what the lists say of it. */
export interface ReadWord {
  /** As written, but in lower case. */
  readonly word: string
  readonly lemma: string
  readonly senses: readonly Sense[]
  /** Code of the state that it names. */
  readonly state?: string
  readonly capital: boolean
}

/** A tag, so that markup inside a span is no word. */
const markup = /<[^<>]{0,300}>/g
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu

/** The words of a stretch of text as written, without markup and without the possessive ending. */
export const wordsIn = (text: string): readonly string[] =>
  (text.replace(markup, ' ').match(wordPattern) ?? []).map((word) =>
    word
      .replace(/’/g, "'")
      .replace(/['-]{1,9}$/, '')
      .replace(/(?<!\.\p{L})\.$/u, '')
      .replace(/'s$/, ''),
  )

/** Reads words, taking listed phrases and names of states as one: `called off` is one word with the senses of `cancel`. */
export const readWords = (text: string, lexicon: Lexicon): readonly ReadWord[] => {
  const written = wordsIn(text).flatMap((word) => splitCompound(word, lexicon))
  const words = written.map((word) => word.toLowerCase())
  const lemmas = words.map(lexicon.lemma)
  const read: ReadWord[] = []
  for (let at = 0; at < words.length; ) {
    const capital = /^\p{Lu}/u.test(written[at])
    const name = capital ? startingAt(lexicon.stateNames.get(words[at]), words, at) : undefined
    const phrase = lexicon.phrases.get(lemmas[at])?.find((candidate) => isAt(candidate.lemmas, lemmas, at))
    const length = name?.length ?? phrase?.lemmas.length ?? 1
    const state = name && lexicon.states.get(name.join(' '))
    read.push({
      word: words.slice(at, at + length).join(' '),
      lemma: lemmas.slice(at, at + length).join('_'),
      senses: name ? [] : (phrase?.senses ?? lexicon.words.get(lemmas[at]) ?? []),
      ...(state === undefined ? {} : { state }),
      capital,
    })
    at += length
  }
  return read
}

const isAt = (part: readonly string[], words: readonly string[], at: number): boolean =>
  part.every((word, offset) => words[at + offset] === word)

const startingAt = (
  names: readonly (readonly string[])[] | undefined,
  words: readonly string[],
  at: number,
): readonly string[] | undefined => names?.find((name) => isAt(name, words, at))

/** `state-owned` stays where it is listed; else the parts are words of their own: `azerbaijan-russia`. */
const splitCompound = (word: string, lexicon: Lexicon): readonly string[] =>
  word.includes('-') && !lexicon.words.has(word.toLowerCase())
    ? word.split('-').filter((part) => part !== '')
    : [word]
