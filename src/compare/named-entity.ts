import type { EntityType, Role } from '../article/entity.js'
import { foldName } from '../base/fold-name.js'
import { plain } from './article-reading.js'
import type { ComparableArticle } from './comparable.js'
import type { Lexicon } from './lexicon.js'

/** An entity of one article with what tells whether another's is the same. */
export interface NamedEntity {
  readonly article: string
  readonly entity: string
  readonly type: EntityType
  readonly name: string
  readonly names: readonly string[]
  readonly standsFor?: string
  readonly roles: readonly Role[]
  /** Keys of which one in common is enough for places, organizations and groups. */
  readonly keys: readonly string[]
  /** Words of the fullest name, in one spelling for all transliterations. */
  readonly spelled: readonly string[]
}

/** One spelling for what is transliterated in several ways: `Qaddafi`, `Gaddafi`, `Kadhafi`. */
export const spellingOf = (word: string, { language }: Lexicon): string =>
  language.names.replacements.reduce(
    (text, [pattern, replacement]) => text.replace(pattern, replacement),
    word,
  )

const canonicalName = (name: string, lexicon: Lexicon): string => {
  const folded = foldName(name)
  return lexicon.canonicalNames.get(folded) ?? folded
}

/** `Azerbaijani`, `Azerbaijanis`, `ethnic Azerbaijanis` are one group: the people of a state by its code. */
const groupKeys = (name: string, lexicon: Lexicon): readonly string[] => {
  const words = foldName(name).split(' ')
  const states = words.map((word) => lexicon.states.get(word)).filter((code) => code !== undefined)
  if (states.length === 1) return [`people ${states[0]}`]
  return [words.map((word) => word.replace(/s$/, '')).join(' ')]
}

const isAcronym = (name: string): boolean => /^[A-Z][A-Z.]{1,7}$/.test(name)

const acronymOf = (name: string, lexicon: Lexicon): string =>
  foldName(name)
    .split(' ')
    .filter((word) => !lexicon.language.names.smallWords.has(word))
    .map((word) => word[0])
    .join('')

const isGeneric = (word: string, { language }: Lexicon): boolean =>
  language.names.genericHeads.has(word) || language.names.smallWords.has(word)

const nameKeys = (name: string, type: EntityType, lexicon: Lexicon): readonly string[] => {
  if (type === 'group') return groupKeys(name, lexicon)
  const canonical = canonicalName(name, lexicon)
  if (type !== 'organization') return [canonical]
  // A `Foreign Ministry` with no state to it may be any state's.
  if (canonical.split(' ').every((word) => isGeneric(word, lexicon))) return []
  return [canonical, ...shortFormKeys(name, canonical, lexicon)]
}

/** `Sputnik Azerbaijan` goes as `Sputnik`, `Russian Federal Security Service` as `Federal Security Service`. */
const shortFormKeys = (name: string, canonical: string, lexicon: Lexicon): readonly string[] => {
  const words = foldName(name).split(' ')
  const rest = words.filter((word) => !lexicon.states.has(word))
  if (rest.length === words.length || rest.length === 0) return []
  const own = lexicon.canonicalNames.get(rest.join(' '))
  // A ministry without its state could be any state's.
  if (own === undefined && rest.some((word) => lexicon.language.names.genericHeads.has(word))) return []
  return own === canonical ? [] : [own ?? rest.join(' ')]
}

const namesOf = (
  entity: NonNullable<ComparableArticle['entities']>[number],
  text: string,
): readonly string[] => {
  const written = entity.mentions
    .filter(({ form }) => form === 'name')
    .map(({ start, end }) => plain(text.slice(start, end)))
  return [...new Set([entity.name, ...(entity.aliases ?? []), ...written])]
    .filter((name) => name !== '')
    .sort()
}

/** The named entities of an article. */
export const namedEntitiesOf = (
  id: string,
  article: ComparableArticle,
  lexicon: Lexicon,
): readonly NamedEntity[] =>
  (article.entities ?? []).map((entity) => {
    const names = namesOf(entity, article.text ?? '')
    // A group's adjectives and a place's nicknames say the same as its name; a person's short name does not.
    const keyed =
      entity.type === 'person'
        ? [entity.name]
        : names.filter(
            (name) =>
              !isAcronym(name) ||
              entity.name === name ||
              acronymOf(entity.name, lexicon) === foldName(name).replace(/ /g, ''),
          )
    const stands = entity.standsFor
    return {
      article: id,
      entity: entity.id,
      type: entity.type,
      name: entity.name,
      names,
      ...(stands === undefined ? {} : { standsFor: stands }),
      roles: entity.roles ?? [],
      keys: [...new Set(keyed.flatMap((name) => nameKeys(name, entity.type, lexicon)))],
      spelled: foldName(entity.name)
        .split(' ')
        .map((word) => spellingOf(word, lexicon)),
    }
  })
