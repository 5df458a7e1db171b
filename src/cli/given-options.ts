import type { Gold } from '../article/gold.js'
import type { ExtractOptions } from '../options.js'

/** What a reader of the article was told besides its text, as options: the fields named in `meta.given`. */
export const givenOptions = ({ meta }: Gold): ExtractOptions =>
  Object.fromEntries((meta?.given ?? []).map((field) => [field, meta?.[field]]))
