export { contentId } from './content-id.js'
export { type ExtractAllOptions, extractAll, type Progress } from './extract-all.js'
export type { ArticleInput, ReadError, ReadResult } from './result.js'
