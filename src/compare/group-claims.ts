import type { Link } from './link-claims.js'
import type { Statement } from './statement.js'

/** A link as strong as this puts two claims together. */
export const joinsPair = 0.2
/** A claim joins a group when its links to the members are on average as strong as this. */
const joinsGroup = 0.15

/** Claims of one group: each is set beside each other. No event is told so often by articles that anybody compares. */
const mostMembers = 100

const byId = (a: Statement, b: Statement): number =>
  a.article === b.article ? a.index - b.index : a.article < b.article ? -1 : 1

/** Strongest first; equal ones by the ids of their claims, so that the order of the articles is of no account. */
const byStrength = (a: Link, b: Link): number => b.strength - a.strength || byId(a.a, b.a) || byId(a.b, b.b)

/** How strongly claims are linked to each other. */
export interface Bonds {
  readonly between: (a: Statement, b: Statement) => number
}

export const bondsOf = (links: readonly Link[]): Bonds => {
  const strengths = new Map<Statement, Map<Statement, number>>()
  const put = (from: Statement, to: Statement, strength: number): void => {
    const known = strengths.get(from)
    if (known === undefined) strengths.set(from, new Map([[to, strength]]))
    else known.set(to, strength)
  }
  for (const { a, b, strength } of links) {
    put(a, b, strength)
    put(b, a, strength)
  }
  return { between: (a, b) => strengths.get(a)?.get(b) ?? 0 }
}

const meanOf = (statement: Statement, members: readonly Statement[], bonds: Bonds): number => {
  // What the same voice says elsewhere is no second opinion on whether a claim belongs here.
  const others = members.filter(({ voice }) => voice !== statement.voice)
  return others.length === 0
    ? 0
    : others.reduce((sum, other) => sum + bonds.between(statement, other), 0) / others.length
}

/**
 * Claims that tell of one event or proposition. Links are taken from the strongest on: a link joins one of its claims
 * to a group of the other's, when the rest of the group agrees, or opens a group. A claim may stand in several.
 */
export const groupClaims = (links: readonly Link[], bonds: Bonds): readonly (readonly Statement[])[] => {
  const groups: Statement[][] = []
  const groupsOf = new Map<Statement, Statement[][]>()
  const enter = (group: Statement[], statement: Statement): void => {
    group.push(statement)
    groupsOf.set(statement, [...(groupsOf.get(statement) ?? []), group])
  }
  const joinTo = (statement: Statement, other: Statement): boolean =>
    (groupsOf.get(other) ?? []).some((group) => {
      if (mostMembers <= group.length || meanOf(statement, group, bonds) < joinsGroup) return false
      enter(group, statement)
      return true
    })
  for (const { a, b } of links.filter(({ strength }) => joinsPair <= strength).sort(byStrength)) {
    const together = groupsOf.get(a)?.some((group) => group.includes(b)) ?? false
    if (together || joinTo(a, b) || joinTo(b, a)) continue
    const group: Statement[] = []
    groups.push(group)
    enter(group, a)
    enter(group, b)
  }
  return withoutParts(groups.map((group) => [...group].sort(byId)))
}

/** Groups of which no other holds all claims. */
const withoutParts = (groups: readonly (readonly Statement[])[]): readonly (readonly Statement[])[] => {
  const homes = new Map<Statement, Set<readonly Statement[]>>()
  for (const group of groups) {
    for (const statement of group) homes.set(statement, (homes.get(statement) ?? new Set()).add(group))
  }
  return groups.filter(
    (group) =>
      ![...(homes.get(group[0]) ?? [])].some(
        (other) =>
          group.length < other.length && group.every((statement) => homes.get(statement)?.has(other)),
      ),
  )
}
