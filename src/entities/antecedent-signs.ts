import type { AntecedentWeights } from './language.js'

/** `he`, `it` or `they`: each weighs its signs differently. */
export type PronounClass = 'he' | 'it' | 'they'

type Value = string | number | boolean

const names: string[] = []

/** Names the signs of one family; the first one's number. A sign's is that plus its values' places, mixed-radix. */
const family = (name: string, ...domains: readonly (readonly Value[])[]): number => {
  const first = names.length
  const combinations = domains.reduce<readonly (readonly Value[])[]>(
    (rows, domain) => rows.flatMap((row) => domain.map((value) => [...row, value])),
    [[]],
  )
  for (const values of combinations) names.push([name, ...values].join(' ').trim())
  return first
}

const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, value) => value)
const truth = [false, true]

/** The values that signs are made of; a value's place in its list is what the signs' numbers are reckoned from. */
export const relations = [
  'subject',
  'passive-subject',
  'object',
  'agent',
  'possessor',
  'oblique',
  'modifier',
  'compound',
  'other',
] as const
export const forms = ['name', 'nominal', 'pronoun'] as const
export const kinds = [
  'person',
  'place',
  'organization',
  'group',
  'human',
  'crowd',
  'body',
  'area',
  'other',
] as const
export const genders = ['unknown', 'match', 'mismatch'] as const
export const quoteRelations = ['none', 'same', 'out', 'in', 'other'] as const

/** Number of the first sign of each family. */
export const signs = {
  distance: family('distance', upTo(5)),
  role: family('role', relations),
  roles: family('roles', relations, relations, upTo(1)),
  form: family('form', forms, upTo(2)),
  kind: family('kind', kinds),
  kindForm: family('kind', kinds, forms),
  count: family('count', upTo(4)),
  countNear: family('count', upTo(2), upTo(2)),
  gender: family('gender', genders),
  plural: family('plural', truth),
  quote: family('quote', quoteRelations, relations),
  topic: family('topic', truth),
  named: family('named', truth),
  speaks: family('speaks', truth, ['never', ...upTo(3)]),
  predicate: family('predicate'),
  reporter: family('reporter', relations),
  clause: family('clause', relations, relations),
  definite: family('definite'),
  possessed: family('possessed'),
  whole: family('', forms, relations, upTo(2), truth),
  sex: family('sex', truth),
  rank: family('rank', upTo(6)),
} as const

/** What a sign is called in the weights: `roles subject object 1`. */
export const signName = (sign: number): string => names[sign]

type ClassWeights = Readonly<Record<PronounClass, Float64Array>>

const compiled = new WeakMap<AntecedentWeights, ClassWeights>()

/** The weights of each class by the sign's number, 0 for signs without one. */
export const weightsByClass = (weights: AntecedentWeights): ClassWeights => {
  const known = compiled.get(weights)
  if (known !== undefined) return known
  const of = (pronounClass: PronounClass): Float64Array =>
    Float64Array.from(names, (name) => weights[`${pronounClass} ${name}`] ?? 0)
  const made = { he: of('he'), it: of('it'), they: of('they') }
  compiled.set(weights, made)
  return made
}
