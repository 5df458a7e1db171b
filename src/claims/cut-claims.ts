import type { Claim } from '../article/claim.js'
import type { Problem } from '../article/problem.js'
import { keptOf, type Limits } from '../base/limits.js'
import { cover } from '../base/span.js'

/** No more claims than allowed, the first in the text, and a problem that says where they were cut. */
export const cutClaims = (
  claims: readonly Claim[],
  limits: Limits,
): { readonly claims: readonly Claim[]; readonly problems: readonly Problem[] } => {
  const kept = keptOf(limits, 'claims', claims.length)
  if (kept === claims.length) return { claims, problems: [] }
  const message = `Only the first ${kept} of ${claims.length} claims are kept.`
  return {
    claims: claims.slice(0, kept),
    problems: [{ code: 'cut', message, ...cover(claims.slice(kept)) }],
  }
}
