import { type CleanText, toOriginal } from './clean.js'

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const restored = (value: unknown, clean: CleanText): unknown => {
  if (Array.isArray(value)) return value.map((item) => restored(item, clean))
  if (!isPlainObject(value)) return value
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) if (value[key] !== undefined) copy[key] = restored(value[key], clean)
  if (typeof value.start !== 'number' || typeof value.end !== 'number') return copy
  return Object.assign(copy, toOriginal(clean, { start: value.start, end: value.end }))
}

/** Findings in a clean text as findings in the caller's own: every span mapped back, absent fields left out. */
export const restoreSpans = <T>(findings: T, clean: CleanText): T => restored(findings, clean) as T
