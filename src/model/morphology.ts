import type { Document, Token } from './document.js'

/** What a verb's ending says. `past` may also be a participle where a verb has one form for both. */
export type VerbForm = 'base' | 'third-person' | 'past' | 'participle' | 'gerund' | 'modal'

/** Past tense and past participle of irregular verbs, by lemma. */
export type IrregularVerbs = ReadonlyMap<string, { readonly past: string; readonly participle: string }>

const presentForms = new Map<string, VerbForm>([
  ['am', 'base'],
  ['are', 'base'],
  ["'m", 'base'],
  ["'re", 'base'],
  ["'ve", 'base'],
  ['is', 'third-person'],
  ['has', 'third-person'],
  ['does', 'third-person'],
  ["'s", 'third-person'],
  ['was', 'past'],
  ['were', 'past'],
  ['been', 'participle'],
])
const modals = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  "'ll",
  "'d",
  'ca',
  'wo',
])
const participleRelations = new Set(['aux', 'aux:pass'])

/** True where have, or be as passive auxiliary, stands under the verb: `has said`, `was killed`. */
const hasParticipleAuxiliary = (verb: Token, { tokens, children }: Document): boolean =>
  children[verb.index].some((child) => {
    const { lemma, dep } = tokens[child]
    return child < verb.index && participleRelations.has(dep) && (lemma === 'have' || dep === 'aux:pass')
  })

/** Without an auxiliary, a verb that qualifies a noun or has a passive subject is a participle: `men killed there`. */
const isReduced = (verb: Token, { tokens, children }: Document): boolean =>
  verb.dep === 'acl' ||
  verb.dep === 'amod' ||
  children[verb.index].some((child) => ['nsubj:pass', 'csubj:pass', 'obl:agent'].includes(tokens[child].dep))

/** The form a verb or auxiliary stands in, from its letters, lemma and place in the tree. */
export const verbFormOf = (verb: Token, document: Document, irregular: IrregularVerbs): VerbForm => {
  const form = verb.text.replace(/[‘’]/g, "'").toLowerCase()
  const fixed = presentForms.get(form)
  if (fixed !== undefined) return fixed
  if (verb.pos === 'AUX' && modals.has(form)) return 'modal'
  const parts = irregular.get(verb.lemma)
  const isPast = form === parts?.past
  if (form === parts?.participle && !isPast && form !== verb.lemma) return 'participle'
  if (isPast && form !== parts?.participle) return 'past'
  if (isPast && form === verb.lemma) return hasParticipleAuxiliary(verb, document) ? 'participle' : 'base'
  if (form === verb.lemma) return 'base'
  if (form.endsWith('ing')) return 'gerund'
  if (isPast || form.endsWith('ed'))
    return hasParticipleAuxiliary(verb, document) || isReduced(verb, document) ? 'participle' : 'past'
  return form.endsWith('s') ? 'third-person' : 'base'
}
