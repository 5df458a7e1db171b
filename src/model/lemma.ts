import { remember } from '../base/remember.js'

/** A language's inflection as data; English is src/en/lemmas.ts. */
export interface LemmaTable {
  /** Tags that share another's forms: AUX those of VERB. */
  readonly tagAlias: ReadonlyMap<string, string>
  /** Lower-case form to lemma, for each tag. */
  readonly exceptions: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Endings for each tag, tried in order; the first that fits decides. */
  readonly rules: ReadonlyMap<string, readonly LemmaRule[]>
  /** Tags whose words are their own lemma, capitals and all. */
  readonly unchanged: ReadonlySet<string>
}

export interface LemmaRule {
  /** Matches the end of a lower-case form; its first group, if any, is the stem. */
  readonly ending: RegExp
  /** What stands in place of the ending; or what makes a lemma of the stem. */
  readonly to: string | ((stem: string) => string)
}

const applyRule = ({ ending, to }: LemmaRule, form: string): string | undefined => {
  const match = ending.exec(form)
  if (match === null) return undefined
  const stem = match[1] ?? form.slice(0, match.index)
  return typeof to === 'string' ? stem + to : to(stem)
}

const inflected = (form: string, tag: string, table: LemmaTable): string => {
  const exception = table.exceptions.get(tag)?.get(form)
  if (exception !== undefined) return exception
  for (const rule of table.rules.get(tag) ?? []) {
    const lemma = applyRule(rule, form)
    if (lemma !== undefined) return lemma
  }
  return form
}

const LONGEST_WORD = 60

/** The dictionary form: `said` VERB -> say, `Ministers` NOUN -> minister; names stay as they are. */
export const findLemma = (form: string, pos: string, table: LemmaTable): string => {
  if (table.unchanged.has(pos) || form.length > LONGEST_WORD) return form
  const low = form.replace(/[‘’]/g, "'").toLowerCase()
  return inflected(low, table.tagAlias.get(pos) ?? pos, table)
}

/** Forms of one tag kept with their lemmas. */
const formsKept = 4096

type FindLemma = (form: string, pos: string) => string

const createFinder = (table: LemmaTable): FindLemma => {
  const byTag = new Map<string, (form: string) => string>()
  return (form, pos) => {
    const known = byTag.get(pos)
    if (known !== undefined) return known(form)
    const find = remember(formsKept, (text) => findLemma(text, pos, table))
    byTag.set(pos, find)
    return find(form)
  }
}

const finders = new WeakMap<LemmaTable, FindLemma>()

/** `findLemma` for one table, which keeps its answers for the forms asked for last. Tags are those of a tagger. */
export const lemmaFinder = (table: LemmaTable): FindLemma => {
  const known = finders.get(table)
  if (known !== undefined) return known
  const made = createFinder(table)
  finders.set(table, made)
  return made
}
