import type { DateMention } from '../article/date.js'
import { firstEndingAfter } from '../base/span.js'
import type { Document } from '../model/document.js'
import { intervalOf } from './interval-of.js'
import { type DateMatch, matchDates } from './match-dates.js'
import { advance, type Frame, isRetrospective, type Progress, settingOf } from './progress.js'
import { readPublication } from './publication.js'
import { type Resolved, resolveMeaning } from './resolve-meaning.js'
import type { DateLanguage } from './rule.js'

export interface DateOptions {
  readonly language: DateLanguage
  /** An ISO day, or as much of one as is known: `2025-06`, `2025`, `XXXX-07-21`. */
  readonly publishedAt?: string
}

const toMention = ({ start, end, rule }: DateMatch, resolved: Resolved): DateMention => ({
  start,
  end,
  type: resolved.kind,
  value: resolved.value,
  ...intervalOf(resolved),
  rule,
  basis: resolved.basis,
})

/** Finds TIMEX3 expressions and resolves them, in text order, against publication date, tense and the date in focus. */
export const findDates = (
  document: Document,
  { language, publishedAt }: DateOptions,
): readonly DateMention[] => {
  const publication = readPublication(publishedAt)
  const matches = matchDates(document, language)
  const frame: Frame = {
    language,
    ...(publication ? { publication } : {}),
    isRetrospective: isRetrospective(matches, publication),
  }
  const mentions: DateMention[] = []
  let progress: Progress = {}
  for (const match of matches) {
    const sentence = firstEndingAfter(document.sentences, match.start)
    const resolved = resolveMeaning(match.meaning, settingOf(document, match, sentence, progress, frame))
    if (resolved === undefined) continue
    mentions.push(toMention(match, resolved))
    progress = advance(progress, match, resolved, sentence)
  }
  return mentions
}
