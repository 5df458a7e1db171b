import type { EntityType } from '../article/entity.js'

/** What a listed name is, finer than its type; rules for aliases and the government sense rest on it. */
export type EntryKind =
  | 'country'
  | 'capital'
  | 'seat'
  | 'region'
  | 'city'
  | 'people'
  | 'body'
  | 'medium'
  | 'company'

/** One name that a list knows. */
export interface GazetteerEntry {
  readonly name: string
  readonly type: EntityType
  readonly kind?: EntryKind
  /** Other forms of the same name: `UK` and `Britain` for `United Kingdom`. */
  readonly aliases?: readonly string[]
  /** ISO 3166-1 alpha-2 code of the country it is, lies in or governs (`EU` for the European Union). */
  readonly country?: string
  /** Ids in other collections, passed through to the entity: `{ wikidata: 'Q142' }`. */
  readonly ids?: Readonly<Record<string, string>>
  /** 0 to 1: how often the bare word, met in a text, is this name. 1 when absent. */
  readonly certainty?: number
}

/** Entries by form, ready for look-up. Made once by `compileGazetteer`. */
export interface Gazetteer {
  /** Under each form its entries, the caller's before the built-in. */
  readonly byForm: ReadonlyMap<string, readonly GazetteerEntry[]>
  /** Under each first word of longer forms the length of the longest, in code units. */
  readonly longestByFirst: ReadonlyMap<string, number>
  /** Countries by ISO code. */
  readonly countries: ReadonlyMap<string, GazetteerEntry>
}

/** One spelling for apostrophes, dashes and white space: `Côte  d’Ivoire` → `Côte d'Ivoire`. */
export const nameKey = (text: string): string => (plain.test(text) ? text : foldMarks(text))

/** Nothing to be changed: letters, single blanks and common marks. */
const plain = /^(?:[!-_a-~]+ )*[!-_a-~]+$/

const foldMarks = (text: string): string =>
  text
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')

const oneWord = /^[A-Za-z0-9]+$/

const firstWord = (key: string): string =>
  oneWord.test(key)
    ? key
    : (/^[A-Za-z0-9]+(?=[ '-.])/.exec(key)?.[0] ?? /^[\p{L}\p{N}]+/u.exec(key)?.[0] ?? key.slice(0, 1))

const formsOf = ({ name, aliases = [] }: GazetteerEntry): Iterable<string> =>
  aliases.length === 0 ? [nameKey(name)] : new Set([name, ...aliases].map(nameKey))

export const compileGazetteer = (entries: readonly GazetteerEntry[]): Gazetteer => {
  const byForm = new Map<string, GazetteerEntry[]>()
  const longestByFirst = new Map<string, number>()
  const countries = new Map<string, GazetteerEntry>()
  for (const entry of entries) {
    if (entry.kind === 'country' && entry.country !== undefined && !countries.has(entry.country))
      countries.set(entry.country, entry)
    for (const form of formsOf(entry)) {
      const known = byForm.get(form)
      if (known === undefined) byForm.set(form, [entry])
      else known.push(entry)
      const first = firstWord(form)
      if (first !== form) longestByFirst.set(first, Math.max(longestByFirst.get(first) ?? 0, form.length))
    }
  }
  return { byForm, longestByFirst, countries }
}

/** The entries under one form, best first; empty when no list has it. */
export const entriesOf = (gazetteer: Gazetteer, form: string): readonly GazetteerEntry[] =>
  gazetteer.byForm.get(nameKey(form)) ?? []

/** Length of the longest form that begins with this plain word; 0 when none does. */
export const longestFromPlain = ({ byForm, longestByFirst }: Gazetteer, word: string): number =>
  longestByFirst.get(word) ?? (byForm.has(word) ? word.length : 0)

/** The same for any word. */
export const longestFrom = (gazetteer: Gazetteer, word: string): number =>
  longestFromPlain(gazetteer, firstWord(nameKey(word)))
