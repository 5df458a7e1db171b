import type { PronounForm } from '../../entities/language.js'

const thirdSingular = (gender: 'f' | 'm', extra: Partial<PronounForm> = {}): PronounForm => ({
  person: 3,
  number: 'singular',
  animacy: 'person',
  gender,
  ...extra,
})

const thing = (extra: Partial<PronounForm> = {}): PronounForm => ({
  person: 3,
  number: 'singular',
  animacy: 'thing',
  ...extra,
})
const many = (extra: Partial<PronounForm> = {}): PronounForm => ({
  person: 3,
  number: 'plural',
  animacy: 'any',
  ...extra,
})
const speaker = (extra: Partial<PronounForm> = {}): PronounForm => ({
  person: 1,
  number: 'singular',
  animacy: 'person',
  ...extra,
})
const addressee = (extra: Partial<PronounForm> = {}): PronounForm => ({
  person: 2,
  number: 'singular',
  animacy: 'person',
  ...extra,
})

/** Personal, possessive and reflexive pronouns. `we` and `our` are nobody's mention. */
export const pronouns: ReadonlyMap<string, PronounForm> = new Map<string, PronounForm>([
  ['he', thirdSingular('m')],
  ['him', thirdSingular('m')],
  ['his', thirdSingular('m', { possessive: true })],
  ['himself', thirdSingular('m', { reflexive: true })],
  ['she', thirdSingular('f')],
  ['her', thirdSingular('f', { possessive: true })],
  ['hers', thirdSingular('f')],
  ['herself', thirdSingular('f', { reflexive: true })],
  ['it', thing()],
  ['its', thing({ possessive: true })],
  ['itself', thing({ reflexive: true })],
  ['they', many()],
  ['them', many()],
  ['their', many({ possessive: true })],
  ['theirs', many()],
  ['themselves', many({ reflexive: true })],
  ['i', speaker()],
  ['me', speaker()],
  ['my', speaker({ possessive: true })],
  ['mine', speaker()],
  ['myself', speaker({ reflexive: true })],
  ['you', addressee()],
  ['your', addressee({ possessive: true })],
  ['yourself', addressee({ reflexive: true })],
])
