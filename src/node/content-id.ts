import { createHash } from 'node:crypto'
import type { ArticleInput } from './result.js'

/**
 * The id of an article that brings none: SHA-256 over its text and what is known of it, so that the same article has
 * the same id wherever and however often it is read. Lower-case hexadecimal behind `sha256-`.
 */
export const contentId = ({ id: _, ...content }: ArticleInput): string =>
  hashOf(JSON.stringify(Object.entries(content).filter(isGiven).sort(byName)))

/** The same for a line that is no article. */
export const lineId = (line: string): string => hashOf(line)

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('hex')}`

const isGiven = ([, value]: readonly [string, unknown]): boolean => value !== undefined

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
