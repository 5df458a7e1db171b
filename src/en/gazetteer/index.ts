import type { EntryKind, GazetteerEntry } from '../../names/gazetteer.js'
import { bodyLines } from './bodies.js'
import { cityLines } from './cities.js'
import { companyLines } from './companies.js'
import { countryLines } from './countries.js'
import { mediaLines } from './media.js'
import { peopleLines } from './peoples.js'
import { regionLines } from './regions.js'
import { seatLines } from './seats.js'

const rowsOf = (lines: string): readonly (readonly string[])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split('|'))

const listOf = (field: string | undefined): readonly string[] => (field ? field.split(',') : [])

/** `Pole*` → `Pole`, `Poles`. */
const peopleForms = (field: string): readonly string[] =>
  listOf(field).flatMap((form) =>
    form.endsWith('*') ? [form.slice(0, -1), `${form.slice(0, -1)}s`] : [form],
  )

const peopleEntry = (field: string, country?: string): readonly GazetteerEntry[] => {
  const [name, ...aliases] = peopleForms(field)
  if (name === undefined) return []
  return [{ name, aliases, type: 'group', kind: 'people', ...(country === undefined ? {} : { country }) }]
}

const countryEntries = ([
  country,
  wikidata,
  name,
  capitals,
  people,
  aliases,
]: readonly string[]): GazetteerEntry[] => [
  {
    name,
    aliases: listOf(aliases),
    type: 'place',
    kind: 'country',
    country,
    ids: { iso: country, wikidata },
  },
  ...listOf(capitals).map((capital): GazetteerEntry => {
    const [form, ...others] = capital.split('=')
    return { name: form, aliases: others, type: 'place', kind: 'capital', country }
  }),
  ...peopleEntry(people, country),
]

const cityEntry = (field: string, country: string): GazetteerEntry => {
  const marked = field.endsWith('~') ? 0.85 : field.endsWith('?') ? 0.72 : undefined
  const [name, ...aliases] = (marked === undefined ? field : field.slice(0, -1)).split('=')
  const certainty = marked ?? 0.95
  return country === ''
    ? { name, aliases, type: 'place', kind: 'city', certainty }
    : { name, aliases, type: 'place', kind: 'city', certainty, country }
}

const cityEntries = (line: string): readonly GazetteerEntry[] => {
  const colon = line.indexOf(':')
  return listOf(line.slice(colon + 1)).map((field) => cityEntry(field, line.slice(0, colon)))
}

/** Regions and seats that are also plain words of direction or common names. */
const weakForms: ReadonlyMap<string, number> = new Map(
  Object.entries({
    West: 0.8,
    East: 0.55,
    Gulf: 0.7,
    Galicia: 0.8,
    Amazon: 0.75,
    Baltic: 0.6,
    Memorial: 0.5,
    Chancellery: 0.7,
    Senate: 0.85,
    Congress: 0.85,
    Navy: 0.5,
    Treasury: 0.7,
    Independent: 0.45,
    Telegraph: 0.6,
    Dawn: 0.5,
    Bild: 0.8,
    Leonardo: 0.45,
    Orange: 0.4,
    Zoom: 0.6,
    Tata: 0.7,
    Visa: 0.5,
    Dell: 0.8,
    Fed: 0.7,
    'Foreign Affairs': 0.45,
    'Foreign Policy': 0.45,
    Guardian: 0.7,
    Economist: 0.7,
    Western: 0.9,
    Emirates: 0.7,
    Chad: 0.85,
    Jordan: 0.85,
    Victoria: 0.4,
    Hamilton: 0.4,
    Stanley: 0.4,
    Kingston: 0.6,
    Georgetown: 0.6,
    Jersey: 0.7,
    US: 0.97,
  }),
)

const linesOf = (lines: string, kind: EntryKind, type: 'place' | 'organization'): readonly GazetteerEntry[] =>
  rowsOf(lines).map(([name, aliases, country, wikidata]) => ({
    name,
    aliases: listOf(aliases),
    type,
    kind,
    ...(country ? { country } : {}),
    ...(wikidata ? { ids: { wikidata } } : {}),
  }))

/** Every entry that the library brings for English text; `docs/gazetteer.md` names the sources. */
export const readEnglishGazetteer = (): readonly GazetteerEntry[] =>
  [
    ...rowsOf(countryLines).flatMap(countryEntries),
    ...linesOf(seatLines, 'seat', 'organization'),
    ...linesOf(bodyLines, 'body', 'organization'),
    ...linesOf(mediaLines, 'medium', 'organization'),
    ...linesOf(companyLines, 'company', 'organization'),
    ...linesOf(regionLines, 'region', 'place'),
    ...rowsOf(peopleLines).flatMap(([field]) => peopleEntry(field)),
    ...cityLines.trim().split('\n').flatMap(cityEntries),
  ].map((entry) => {
    const certainty = weakForms.get(entry.name)
    return certainty === undefined ? entry : { ...entry, certainty }
  })
