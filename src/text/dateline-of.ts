import type { Span } from '../base/span.js'

/** A dateline is looked for in so many characters at the start of a paragraph. */
const longest = 140

/** The dateline that a paragraph begins with; empty where there is none. */
export const datelineOf = (text: string, { start, end }: Span, dateline: RegExp): string =>
  dateline.exec(text.slice(start, Math.min(end, start + longest)))?.[0] ?? ''
