import type { Article } from './article/article.js'
import { emptyArticle } from './article/empty.js'
import { cutMentions } from './attributions/cut-mentions.js'
import { findAttributions } from './attributions/find-attributions.js'
import { linkSpeakers } from './attributions/link-speakers.js'
import type { Watch } from './base/watch.js'
import { cutClaims } from './claims/cut-claims.js'
import { extractClaims } from './claims/extract-claims.js'
import type { ComparableArticle } from './compare/comparable.js'
import {
  addArticle,
  type CompareOptions,
  type Corpus,
  compareArticles,
  comparisonOf,
} from './compare/compare-articles.js'
import type { Comparison } from './compare/comparison.js'
import { findDates } from './dates/find-dates.js'
import { compareEnglish } from './en/compare/index.js'
import { english } from './en/index.js'
import { resolveEntities } from './entities/resolve-entities.js'
import type { Document } from './model/document.js'
import { defaultModel } from './model/model.js'
import { parseDocument } from './model/parse-document.js'
import type { Model } from './model/types.js'
import { findNames } from './names/find-names.js'
import { compileGazetteer, type Gazetteer } from './names/gazetteer.js'
import {
  type CheckedCall,
  checkCall,
  checkPipelineOptions,
  type ExtractOptions,
  type PipelineOptions,
  type Stage,
} from './options.js'
import { findQuantities } from './quantities/find-quantities.js'
import { type CleanText, cleanText, cutProblems, toOriginal } from './text/clean.js'
import { characterProblems, cleanUpTo, cutClean } from './text/cut-clean.js'
import { cutReading } from './text/cut-reading.js'
import { findLanguage, languageProblem } from './text/language.js'
import { mergeMeta } from './text/merge-meta.js'
import { findMeta } from './text/meta.js'
import { readText } from './text/read-text.js'
import { restoreSpans } from './text/restore.js'
import { joinNames } from './trees/join-names.js'
import { mendTrees } from './trees/mend-trees.js'

/** What a pipeline runs with, made once. */
interface Settings {
  readonly model: Model | undefined
  readonly gazetteer: Gazetteer
  readonly stages: ReadonlySet<Stage>
}

/** Reads articles with settings of its own; shares no state with any other. */
export interface Pipeline {
  /** See `extract`. */
  readonly extract: (text: string, options?: ExtractOptions) => Article
  /** The same for a text whose markup a reader of its format has taken out. */
  readonly extractClean: (clean: CleanText, options?: ExtractOptions) => Article
}

/** The main path: one English text, floor by floor. Positions are the clean text's. */
const readEnglish = (clean: CleanText, options: CheckedCall, { model, gazetteer, stages }: Settings) => {
  const { limits, watch } = options
  const reading = cutReading(readText(clean.text, english.text, { tags: model === undefined }), limits)
  const meta = mergeMeta(findMeta(clean.text, reading.blocks, english.meta), options)
  const parsed = parseDocument(reading, model, english.lemmas, watch)
  const run = <T>(stage: Stage, find: () => readonly T[]): readonly T[] => {
    watch()
    return stages.has(stage) ? find() : []
  }
  const names = run('names', () =>
    findNames(parsed, nameSpans(parsed, model, watch), gazetteer, english.names),
  )
  const joined = joinNames(parsed, names)
  const document = mendTrees(joined, english.trees)
  const dates = run('dates', () =>
    findDates(document, { language: english.dates, publishedAt: meta.publishedAt }),
  )
  const quantities = run('quantities', () => findQuantities(document, english.quantities, dates))
  const resolved = run('entities', () => resolveEntities(document, names, gazetteer, english.entities))
  const speech = run('attributions', () => findAttributions(document, resolved, english.attributions))
  const speakers = linkSpeakers(document, resolved, speech, english.attributions)
  const mentioned = cutMentions({ entities: speakers, attributions: speech }, limits)
  const { entities, attributions } = mentioned
  const findings = { entities, dates, quantities, attributions }
  const put = run('claims', () => extractClaims(document, findings, english.claims, watch))
  const { claims, problems: unclaimed } = cutClaims(put, limits)
  return {
    ...layoutOf(joined, clean),
    ...restoreSpans(
      {
        meta,
        ...findings,
        claims,
        problems: [...cutProblems(clean), ...reading.problems, ...mentioned.problems, ...unclaimed],
      },
      clean,
    ),
  }
}

const nameSpans = ({ tokens, sentences }: Document, model: Model | undefined, watch: Watch) =>
  model === undefined
    ? []
    : model.findNames(
        sentences.map(({ firstToken, endToken }) =>
          tokens.slice(firstToken, endToken).map(({ text }) => text),
        ),
        watch,
      )

/** Sentences and tokens at their places in the caller's text. */
const layoutOf = (
  { sentences, tokens, parsed }: Document,
  clean: CleanText,
): Pick<Article, 'sentences' | 'tokens'> => ({
  sentences: sentences.map((sentence) => ({ ...toOriginal(clean, sentence), kind: sentence.kind })),
  tokens: tokens.map((token) => {
    const { start, end } = toOriginal(clean, token)
    const { lemma, pos, head, dep } = token
    return parsed ? { start, end, lemma, pos, head, dep } : { start, end, lemma, pos }
  }),
})

const read = (clean: CleanText, options: CheckedCall, settings: Settings): Article => {
  const language = findLanguage(clean.text, english.text, options.language)
  const empty = emptyArticle(clean.original, options)
  const unread = characterProblems(clean.original, options.limits.characters)
  if (language.code !== 'eng')
    return {
      ...empty,
      language,
      meta: mergeMeta({}, options),
      problems: [languageProblem(language), ...unread],
    }
  const found = readEnglish(clean, options, settings)
  return { ...empty, language, ...found, problems: [...found.problems, ...unread] } as Article
}

/**
 * A pipeline of one's own: which stages run, with or without the trained model, with names of one's own.
 * Throws `bad-option` or `bad-gazetteer`.
 */
export const createPipeline = (options: PipelineOptions = {}): Pipeline => {
  const checked = checkPipelineOptions(options)
  const settings: Settings = {
    model: checked.model === false ? undefined : defaultModel(),
    gazetteer: compileGazetteer(checked.gazetteer.concat(english.gazetteer())),
    stages: new Set(checked.stages),
  }
  return {
    extract: (text, callOptions) => {
      const call = checkCall(text, callOptions, checked.limits)
      return read(cleanUpTo(text, call.limits.characters), call, settings)
    },
    extractClean: (clean, callOptions) => {
      const call = checkCall(clean.original, callOptions, checked.limits)
      return read(cutClean(clean, call.limits.characters), call, settings)
    },
  }
}

let opened: Pipeline | undefined
const defaultPipeline = (): Pipeline => (opened ??= createPipeline())

/**
 * Reads one article: who claims what, about whom, when, according to whom, how sure they are. Spans index `text`
 * itself, in UTF-16 code units. Throws `bad-text`, `bad-option`, `bad-date` or `over-limit`, and
 * `timeout` or `aborted` where asked to; text itself never throws.
 */
export const extract = (text: string, options?: ExtractOptions): Article =>
  defaultPipeline().extract(text, options)

/** `extract` for a text whose markup a reader of its format has taken out. */
export const extractClean = (clean: CleanText, options?: ExtractOptions): Article =>
  defaultPipeline().extractClean(clean, options)

/**
 * Lays several articles side by side: what they agree on, where they differ and contradict, with sources counted by
 * independent origin and no verdict on what is true. Takes Articles, or gold files with their text.
 */
export const compare = (articles: readonly ComparableArticle[], options: CompareOptions = {}): Comparison =>
  compareArticles(articles, compareEnglish, options)

/**
 * Adds one article to a corpus (to begin with: `emptyCorpus`) without starting over: it alone is read and linked.
 * Throws `bad-option` where the `id` is taken.
 */
export const addToCorpus = (corpus: Corpus, article: ComparableArticle, id?: string): Corpus =>
  addArticle(corpus, article, compareEnglish, id)

/** What the articles of a corpus say side by side; the same as `compare` gives for them. */
export const compareCorpus = (corpus: Corpus): Comparison => comparisonOf(corpus, compareEnglish)

/** A text read and parsed, before anything is looked for in it. */
export const readDocument = (text: string, options: { readonly model?: boolean } = {}): Document => {
  const model = options.model === false ? undefined : defaultModel()
  const reading = readText(cleanText(text).text, english.text, { tags: model === undefined })
  return mendTrees(parseDocument(reading, model, english.lemmas), english.trees)
}
