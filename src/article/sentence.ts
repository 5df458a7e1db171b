import * as z from 'zod'
import { spanShape } from './span.js'

export const sentenceKinds = ['title', 'body', 'heading', 'caption', 'byline', 'boilerplate'] as const
export const sentenceKindSchema = z.enum(sentenceKinds)
export type SentenceKind = z.infer<typeof sentenceKindSchema>

export const sentenceSchema = z.object({ ...spanShape, kind: sentenceKindSchema })
export type Sentence = z.infer<typeof sentenceSchema>
