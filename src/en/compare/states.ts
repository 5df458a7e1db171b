import type { GazetteerEntry } from '../../names/gazetteer.js'
import { readEnglishGazetteer } from '../gazetteer/index.js'

/** Entries whose name stands for a state: the country, its capital, its seats of government, its people. */
const stateKinds: ReadonlySet<string | undefined> = new Set(['country', 'capital', 'seat', 'people'])

const formsOf = ({ name, aliases, country }: GazetteerEntry): readonly (readonly [string, string])[] =>
  country === undefined
    ? []
    : [name, ...(aliases ?? [])].map((form) => [form.toLowerCase(), country] as const)

/** Names of states in lower case by ISO 3166-1 code: `paris` → `FR`, `french` → `FR`; from the gazetteer. */
export const readStates = (): ReadonlyMap<string, string> =>
  new Map(
    readEnglishGazetteer()
      .filter(({ kind, certainty }) => stateKinds.has(kind) && 0.7 <= (certainty ?? 1))
      .flatMap(formsOf)
      .reverse(),
  )

/** Every form of a listed name with the main one, as written. */
export const readNames = (): readonly (readonly [string, string])[] =>
  readEnglishGazetteer()
    .filter(({ kind }) => kind !== 'people')
    .flatMap(({ name, aliases }) => [name, ...(aliases ?? [])].map((form) => [form, name] as const))
    .reverse()

/** Every form of the name of a listed medium. */
export const readMedia = (): readonly string[] =>
  readEnglishGazetteer()
    .filter(({ kind }) => kind === 'medium')
    .flatMap(({ name, aliases }) => [name, ...(aliases ?? [])])
