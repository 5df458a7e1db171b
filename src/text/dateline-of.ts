import type { Span } from '../base/span.js'

/** A dateline is looked for in so many characters at the start of a paragraph. */
const longest = 140

/** Every dateline ends with one; most paragraphs have none so early, and are spared the long expression. */
const dash = /[–—]|- /

/** The dateline that a paragraph begins with; empty where there is none. */
export const datelineOf = (text: string, { start, end }: Span, dateline: RegExp): string => {
  const opening = text.slice(start, Math.min(end, start + longest))
  return (dash.test(opening) ? dateline.exec(opening)?.[0] : undefined) ?? ''
}
