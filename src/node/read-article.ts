import type { ExtractOptions } from '../options.js'
import type { Pipeline } from '../pipeline.js'
import { contentId } from './content-id.js'
import { type ArticleInput, type ReadResult, readErrorOf } from './result.js'

/** Reads one of many articles; never throws. Its own options win over those for all. */
export const readArticle = (
  pipeline: Pipeline,
  article: ArticleInput,
  shared: ExtractOptions = {},
): ReadResult => {
  const { id = contentId(article), text, ...own } = article
  try {
    return { id, article: pipeline.extract(text, { ...shared, ...own }) }
  } catch (error) {
    return { id, error: readErrorOf(error) }
  }
}
