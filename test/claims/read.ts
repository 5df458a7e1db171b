import type { Claim } from '../../src/article/claim.js'
import { extractClaims } from '../../src/claims/extract-claims.js'
import { claims as language } from '../../src/en/claims/index.js'
import { readDocument } from '../../src/pipeline.js'

export const nothing = { entities: [], dates: [], quantities: [], attributions: [] }

export const claimsOf = (text: string): readonly Claim[] =>
  extractClaims(readDocument(text), nothing, language)

/** A claim as `type | subject | predicate | object | complement`, `-` for an empty slot, `!` before a denied one. */
export const claimsIn = (text: string): readonly string[] =>
  claimsOf(text).map(({ type, subject, predicate, object, complement, polarity, certainty }) => {
    const words = [subject, predicate, object, complement].map((span) =>
      span === null ? '-' : text.slice(span.start, span.end),
    )
    const mood = `${polarity === 'negative' ? '!' : ''}${certainty === 'certain' ? '' : `${certainty} `}`
    return `${mood}${type} | ${words.join(' | ')}`
  })
