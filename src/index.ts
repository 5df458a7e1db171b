export * from './article/index.js'
export { AllegedlyError, type ErrorCode } from './base/error.js'
export type { Limits } from './base/limits.js'
export type { Span } from './base/span.js'
export type { ComparableArticle, ComparableClaim } from './compare/comparable.js'
export { type CompareOptions, type Corpus, emptyCorpus } from './compare/compare-articles.js'
export { type Comparison, comparisonSchema } from './compare/comparison.js'
export {
  addEvaluations,
  type Evaluation,
  evaluate,
  type Layer,
  type Match,
  type Mistake,
  parseGold,
  type Share,
  type Tally,
} from './evaluate/index.js'
export type { EntryKind, GazetteerEntry } from './names/gazetteer.js'
export type { ExtractOptions, PipelineOptions, Stage } from './options.js'
export { addToCorpus, compare, compareCorpus, createPipeline, extract, type Pipeline } from './pipeline.js'
export { renderReport } from './render/report/render-report.js'
