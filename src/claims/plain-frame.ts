import type { Wording } from './plain-wording.js'
import type { ReadClaim } from './read-claim.js'
import type { Tree } from './tree.js'

/** `a risk that it fails`: what makes it unsure stands above the clause. */
const isHedgedAbove = ({ first, last }: Tree, { clause: { head, kind }, mood }: ReadClaim): boolean =>
  ['content', 'noun-content'].includes(kind) &&
  mood.certainty !== 'certain' &&
  mood.cues.every(
    ({ token, marks }) => marks !== 'certainty' || token.index < first[head] || token.index > last[head],
  )

/** `It is likely that `: how sure a claim is, where its own words do not tell. */
export const framePrefix = ({ around: { tree }, frame }: Wording, claim: ReadClaim): string => {
  const { frames } = tree.language
  if (frame === undefined) {
    const hoped =
      claim.type === 'forecast' &&
      claim.mood.cues.some(({ token }) => tree.language.hopeVerbs.has(token.lemma))
    if (hoped) return `${frames.hoped} `
    return isHedgedAbove(tree, claim)
      ? `${claim.mood.certainty === 'probable' ? frames.likely : frames.possible} `
      : ''
  }
  if (frame.negative) return `${frame.certainty === 'certain' ? frames.untrue : frames.unlikely} `
  return frame.certainty === 'certain'
    ? ''
    : `${frame.certainty === 'probable' ? frames.likely : frames.possible} `
}
