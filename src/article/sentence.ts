import * as z from 'zod'
import { spanShape } from './span.js'

/** The kinds of sentences. */
export const sentenceKinds = ['title', 'body', 'heading', 'caption', 'byline', 'boilerplate'] as const
/** Schema of `SentenceKind`. */
export const sentenceKindSchema = z.enum(sentenceKinds)
/**
 * What a sentence is in the layout of the article; claims are read in `title`, `body` and the like, not in
 * `boilerplate`.
 */
export type SentenceKind = z.infer<typeof sentenceKindSchema>

/** Schema of `Sentence`. */
export const sentenceSchema = z.object({ ...spanShape, kind: sentenceKindSchema })
/** A sentence, or a line of the layout that is none. */
export interface Sentence extends z.infer<typeof sentenceSchema> {}
