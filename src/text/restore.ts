import { type CleanText, toOriginal } from './clean.js'

const restoredFields = (value: Record<string, unknown>, clean: CleanText): unknown => {
  const copy: Record<string, unknown> = {}
  for (const key in value) {
    const field = value[key]
    if (field !== undefined) copy[key] = typeof field === 'object' ? restored(field, clean) : field
  }
  const { start, end } = value
  if (clean.places === undefined || typeof start !== 'number' || typeof end !== 'number') return copy
  return Object.assign(copy, toOriginal(clean, { start, end }))
}

const restored = (value: unknown, clean: CleanText): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => restored(item, clean))
  return restoredFields(value as Record<string, unknown>, clean)
}

/** Findings in a clean text as findings in the caller's own: every span mapped back, absent fields left out. */
export const restoreSpans = <T>(findings: T, clean: CleanText): T => restored(findings, clean) as T
