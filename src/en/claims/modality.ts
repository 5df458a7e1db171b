import type { ChainLink, Hedge } from '../../claims/language.js'
import { wordMap, wordSet, words } from './words.js'

const hedges = (certainty: Hedge, list: string): readonly (readonly [string, Hedge])[] =>
  words(list).map((word) => [word, certainty] as const)

/** Adverbs by the certainty that they give to the clause. */
export const hedgeAdverbs: ReadonlyMap<string, Hedge> = new Map([
  ...hedges(
    'probable',
    `apparently seemingly likely probably presumably evidently_so ostensibly doubtless believably arguably`,
  ),
  ...hedges(
    'possible',
    'perhaps maybe possibly potentially conceivably supposedly purportedly allegedly reputedly perchance theoretically hypothetically',
  ),
])

/** Modal verbs by what they do: `forecast` and certain, `forecast` and possible, `demand`, or ability. */
export const modals = wordMap(`
  will:will 'll:will ’ll:will wo:will shall:will wil:will would:would 'd:would ’d:would may:may might:may could:could
  should:should must:must ought:should can:can ca:can cannot:can`)

export const negators = wordSet(`not n't n’t nt never hardly scarcely barely neither nor nowhere`)

/** `no` and its like before or as an argument: `none of this has helped`. */
export const negativeWords = wordSet('no none nothing nobody neither')

/** The higher verb says that the act did not happen: `failed to reply`. */
export const failureVerbs = wordSet('fail refuse decline neglect omit forget deny rule_out')

/** Negators that need an auxiliary. */
export const notWords = wordSet(`not n't n’t`)

/** Words after `not` that leave the claim standing: `not only A but B`. */
export const limiters = wordSet('only just merely simply solely exclusively alone necessarily')

/** Higher verbs and adjectives whose infinitive is the claim's own verb: `is likely to lead`, `appears to view`. */
export const chainLinks: ReadonlyMap<string, ChainLink> = new Map<string, ChainLink>([
  ['likely', { marks: 'probable' }],
  ['unlikely', { marks: 'probable', negative: true }],
  ['certain', { marks: 'certain', forecast: true }],
  ['sure', { marks: 'certain', forecast: true }],
  ['bound', { marks: 'certain', forecast: true }],
  ['set', { marks: 'certain', forecast: true, passive: true }],
  ['slate', { marks: 'certain', forecast: true, passive: true }],
  ['schedule', { marks: 'certain', forecast: true, passive: true }],
  ['due', { marks: 'certain', forecast: true }],
  ['poise', { marks: 'certain', forecast: true, passive: true }],
  ['poised', { marks: 'certain', forecast: true }],
  ['about', { marks: 'certain', forecast: true }],
  ['go', { marks: 'certain', forecast: true, form: 'going' }],
  ['expect', { marks: 'probable', forecast: true, passive: true }],
  ['predict', { marks: 'probable', forecast: true, passive: true }],
  ['project', { marks: 'probable', forecast: true, passive: true }],
  ['forecast', { marks: 'probable', forecast: true, passive: true }],
  ['believe', { marks: 'probable', passive: true }],
  ['think', { marks: 'probable', passive: true }],
  ['say', { marks: 'certain', passive: true }],
  ['report', { marks: 'certain', passive: true }],
  ['know', { marks: 'certain', passive: true }],
  ['understand', { marks: 'probable', passive: true }],
  ['assume', { marks: 'probable', passive: true }],
  ['presume', { marks: 'probable', passive: true }],
  ['allege', { marks: 'possible', passive: true }],
  ['suppose', { marks: 'certain', demand: true, passive: true }],
  ['suspect', { marks: 'possible', passive: true }],
  ['rumor', { marks: 'possible', passive: true }],
  ['seem', { marks: 'probable' }],
  ['appear', { marks: 'probable' }],
  ['turn', { marks: 'certain', particle: 'out' }],
  ['prove', { marks: 'certain' }],
  ['happen', { marks: 'certain' }],
  ['use', { marks: 'certain', form: 'used' }],
  ['used', { marks: 'certain' }],
  ['need', { marks: 'certain', demand: true }],
  ['have', { marks: 'certain', demand: true }],
  ['get', { marks: 'certain', demand: true, form: 'got' }],
])

/** Conjunctions and phrases that open a condition. */
export const conditionMarks = wordSet('if unless provided providing supposing assuming lest whether')

/** Nouns that put their clause forward, with the certainty that they give it: `the fact that X`. */
export const contentNouns: ReadonlyMap<string, Hedge> = new Map([
  ...hedges(
    'certain',
    `fact claim statement assertion announcement report news argument view belief conclusion promise pledge
    declaration admission allegation accusation evidence proof realization message idea notion opinion conviction
    assurance information confirmation finding truth reality ground argument thesis
    warning complaint insistence revelation disclosure discovery suggestion reminder guarantee knowledge recognition
    acknowledgment acknowledgement contention ruling verdict testimony`,
  ),
  ...hedges(
    'possible',
    `possibility hope fear risk danger threat chance suspicion rumor rumour speculation hypothesis prospect concern
    worry`,
  ),
  ...hedges(
    'probable',
    'likelihood probability expectation impression assumption sense indication sign prediction',
  ),
])

/** Verbs whose content is wished or thought possible, not asserted. */
export const hopeVerbs = wordSet('hope wish pray dream fear worry suspect speculate')

/** Verbs of how a matter is to be seen: `should not be attributed to X` demands nothing. */
export const viewVerbs = wordSet(`
  attribute ascribe regard consider see view understand interpret treat read take confuse mistake perceive expect note
  remember forget`)
