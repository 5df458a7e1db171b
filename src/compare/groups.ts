import { sha256 } from '../base/sha256.js'
import type { ClaimGroup, ClaimRef, GroupMember, Relation } from './comparison.js'
import { type Bonds, joinsPair } from './group-claims.js'
import type { Lexicon } from './lexicon.js'
import { relate } from './relate.js'
import type { Statement } from './statement.js'

export const refOf = ({ article, claim }: Statement): ClaimRef => ({ article, claim: claim.id })

const memberOf = (statement: Statement): GroupMember => ({
  ...refOf(statement),
  source: statement.source,
  words: statement.words,
  polarity: statement.claim.polarity,
  certainty: statement.claim.certainty,
})

/** What is known of the articles beside their claims. */
export interface Provenance {
  readonly originOfArticle: ReadonlyMap<string, string>
  /** Ids of the origins that are copies of one text. */
  readonly copied: ReadonlySet<string>
  /** The words of all claims, by article. */
  readonly wordsOfArticle: ReadonlyMap<string, ReadonlySet<string>>
}

/** What a claim goes back to: the agency it is taken from, else its article's origin. */
const originOf = (statement: Statement, { originOfArticle }: Provenance): string =>
  statement.agency === undefined
    ? (originOfArticle.get(statement.article) ?? statement.article)
    : `agency ${statement.agency.toLowerCase()}`

/** In copies of one text a claim is set beside its own copy, and beside others only where it has none. */
const isOfAnotherClaim = (
  a: Statement,
  b: Statement,
  { originOfArticle, copied, wordsOfArticle }: Provenance,
): boolean => {
  const origin = originOfArticle.get(a.article)
  if (
    a.words === b.words ||
    origin === undefined ||
    !copied.has(origin) ||
    originOfArticle.get(b.article) !== origin
  )
    return false
  return (
    (wordsOfArticle.get(b.article)?.has(a.words) ?? false) ||
    (wordsOfArticle.get(a.article)?.has(b.words) ?? false)
  )
}

const relationsOf = (
  members: readonly Statement[],
  bonds: Bonds,
  provenance: Provenance,
  lexicon: Lexicon,
): readonly Relation[] =>
  members.flatMap((a, index) =>
    members.slice(index + 1).flatMap((b): readonly Relation[] => {
      if (a.voice === b.voice || isOfAnotherClaim(a, b, provenance)) return []
      const { relation, slot, values } = relate(a, b, lexicon)
      // Claims that only others tie together may well be about two things.
      if (relation === 'contradict' && bonds.between(a, b) < joinsPair) return []
      // Voices of one article are set side by side only where they contradict each other.
      if (a.article === b.article && relation !== 'contradict') return []
      // Two voices in one article are two, though the article is one.
      const sameOrigin = a.article !== b.article && originOf(a, provenance) === originOf(b, provenance)
      const parts = { relation, slot, values, sources: [a.source, b.source] as const, sameOrigin }
      const reason = lexicon.language.wording.reason(parts)
      return [{ a: refOf(a), b: refOf(b), relation, slot, values: [...values], reason, sameOrigin }]
    }),
  )

/** The member that says most plainly what the group is about: bare, affirmed, an event first, in few words. */
const plainest = (members: readonly Statement[]): Statement => {
  const cost = ({ claim, slots, words }: Statement): number =>
    words.length +
    (claim.certainty === 'certain' ? 0 : 40) +
    (claim.polarity === 'positive' ? 0 : 40) +
    (claim.attribution.length === 0 ? 0 : 30) +
    (slots.subject === '' && !claim.passive ? 30 : 0) +
    (slots.object === '' && slots.subject.length < 8 ? 30 : 0)
  return members.reduce((best, member) => (cost(member) < cost(best) ? member : best))
}

const weightOf = ({ relation, sameOrigin }: Relation): number =>
  sameOrigin ? 0 : relation === 'contradict' ? 2 : relation === 'differ' ? 1 : 0

/** Hexadecimal digits of the hash that stand in an id. */
const idDigits = 12

/** A set of claims as a group of the comparison. Its id is made of its claims'. */
export const groupOf = (
  members: readonly Statement[],
  bonds: Bonds,
  provenance: Provenance,
  lexicon: Lexicon,
): ClaimGroup => {
  const relations = relationsOf(members, bonds, provenance, lexicon)
  return {
    id: `group-${sha256(members.map(({ article, claim }) => `${article}/${claim.id}`).join(' ')).slice(0, idDigits)}`,
    headline: plainest(members).claim.text ?? plainest(members).words,
    claims: members.map(memberOf),
    relations: [...relations],
    origins: new Set(members.map((member) => originOf(member, provenance))).size,
    disagreement: relations.reduce((sum, relation) => sum + weightOf(relation), 0),
  }
}
