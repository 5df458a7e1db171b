import type { Attribution, SourceLink } from '../article/attribution.js'

/** An attribution as a claim carries it. */
export const toLink = ({ source, cue, mode }: Attribution): SourceLink => ({
  ...(source?.entity !== undefined && { entity: source.entity }),
  ...(source !== null && { source: { start: source.start, end: source.end } }),
  ...(cue !== null && { cue: { start: cue.start, end: cue.end } }),
  mode,
})
