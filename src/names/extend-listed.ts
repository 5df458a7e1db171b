import type { Candidate } from './candidate.js'
import type { NameContext } from './name-context.js'

const isInstitution = ({ type, rule }: Candidate): boolean =>
  type === 'organization' &&
  (rule === 'list/body' || rule === 'organization/head-word' || rule === 'organization/acronym')

const isBranch = ({ rule }: Candidate): boolean =>
  rule === 'list/medium' || rule === 'list/company' || rule === 'list/body'

const byFirst = (candidates: readonly Candidate[]): ReadonlyMap<number, readonly Candidate[]> => {
  const map = new Map<number, Candidate[]>()
  for (const candidate of candidates)
    map.set(candidate.first, [...(map.get(candidate.first) ?? []), candidate])
  return map
}

const join = (left: Candidate, right: Candidate, rule: string, main: Candidate): Candidate => ({
  first: left.first,
  end: right.end,
  type: 'organization',
  rule,
  score: Math.min(0.97, main.score),
  ...(main.entry === undefined ? {} : { entry: main.entry }),
})

/** `Russian FSB`, `Turkish Coast Guard`: the adjective belongs to an institution directly behind it. */
const withAdjective = (group: Candidate, next: readonly Candidate[]): readonly Candidate[] =>
  next.filter(isInstitution).map((body) => join(group, body, 'organization/adjective', body))

/** `Transparency International Georgia`: the country's branch of an outlet, company or body. */
const withCountry = (body: Candidate, next: readonly Candidate[]): readonly Candidate[] =>
  next
    .filter(({ rule }) => rule === 'list/country')
    .map((place) => join(body, place, 'organization/branch', { ...body, entry: undefined }))

const carrierWord = /^(?:Airlines?|Airways|airlines|airways)$/

/** `Azerbaijan airlines`: a carrier by its country. */
const asCarrier = ({ document: { tokens } }: NameContext, place: Candidate): readonly Candidate[] =>
  carrierWord.test(tokens[place.end]?.text ?? '')
    ? [
        {
          first: place.first,
          end: place.end + 1,
          type: 'organization',
          rule: 'organization/carrier',
          score: 0.75,
        },
      ]
    : []

/** Longer names that listed ones are part of: the longest proper name wins. None goes on in the next sentence. */
export const extendListed = (
  context: NameContext,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const { tokens } = context.document
  const starts = byFirst(candidates)
  const extended = candidates.flatMap((candidate) => {
    const next = starts.get(candidate.end) ?? []
    if (candidate.rule === 'list/people')
      return [...withAdjective(candidate, next), ...asCarrier(context, candidate)]
    if (candidate.rule === 'list/country') return asCarrier(context, candidate)
    return isBranch(candidate) ? withCountry(candidate, next) : []
  })
  return extended.filter(({ first, end }) => tokens[first].sentence === tokens[end - 1].sentence)
}
