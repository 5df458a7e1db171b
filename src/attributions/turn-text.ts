import type { Span } from '../base/span.js'

/** Where a block's text ends, without the space behind it. */
export const trimmedEnd = (text: string, { start, end }: Span): number => {
  let last = end
  while (last > start && /\s/.test(text[last - 1])) last -= 1
  return last
}
