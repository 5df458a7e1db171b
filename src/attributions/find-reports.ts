import { opensWithCapital } from '../base/first-letter.js'
import type { Token } from '../model/document.js'
import { clipToAsides, withoutTrailingCues } from './clip-reports.js'
import type { Context } from './context.js'
import { findPhraseReport } from './phrase-reports.js'
import { addQuotes } from './quote-reports.js'
import type { Report } from './report.js'
import { type ReportingVerb, readReportingVerb } from './reporting-verb.js'
import { findLabelledTurns, findSignedQuotes } from './turn-reports.js'
import { findVerbReport } from './verb-reports.js'
import { findAdjectiveReport, findAdverbReport, findNounReport } from './word-reports.js'

/** Words that the tagger may have taken for nouns: `A, Roe notes.` */
const looksLikeVerb = ({ language: { verbEnding } }: Context, { pos, text }: Token): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(pos) && verbEnding.test(text)

const readVerbs = (context: Context): ReadonlyMap<number, ReportingVerb> => {
  const verbs = new Map<number, ReportingVerb>()
  for (const token of context.document.tokens) {
    const lemma = token.lemma.toLowerCase()
    const mistaken =
      looksLikeVerb(context, token) && context.language.verbs.get(lemma)?.has('speech') === true
    if ((token.pos !== 'VERB' && !mistaken) || context.language.silentVerbs.has(lemma)) continue
    const verb = readReportingVerb(context, token)
    if (!mistaken || isNamedAside(context, verb) || isNamedColon(context, verb)) verbs.set(token.index, verb)
  }
  return verbs
}

const isNamedAside = ({ document: { tokens } }: Context, { aside }: ReportingVerb): boolean =>
  aside !== undefined && !aside.inverted && /^(?:PROPN|PRON)$/.test(tokens[aside.source.head].pos)

/** `The Daily Post reports:` before a paragraph in quotation marks. */
const isNamedColon = ({ document: { tokens } }: Context, { cue, source }: ReportingVerb): boolean =>
  source !== undefined &&
  source.last + 1 === cue.first &&
  opensWithCapital(tokens[source.head].text) &&
  tokens[cue.last + 1]?.text === ':'

const findWordReport = (context: Context, token: Token): Report | undefined => {
  const lemma = token.lemma.toLowerCase()
  if (token.pos === 'NOUN' && context.language.nouns.has(lemma)) return findNounReport(context, token)
  if (context.language.adjectives.has(lemma)) return findAdjectiveReport(context, token)
  if (context.language.adverbs.has(lemma)) return findAdverbReport(context, token)
  return undefined
}

/** "He is convinced that A", though the tagger calls it a verb. */
const findFeelingReport = (context: Context, token: Token): Report | undefined =>
  token.pos === 'VERB' && context.language.adjectives.has(token.text.toLowerCase())
    ? findAdjectiveReport(context, token)
    : undefined

/** Everything that is put in somebody's mouth, by cue, in text order. */
export const findReports = (context: Context): readonly Report[] => {
  const { document } = context
  const verbs = readVerbs(context)
  const byTree = document.tokens.flatMap((token) => {
    const verb = verbs.get(token.index)
    const report =
      findFeelingReport(context, token) ??
      (verb && findVerbReport(context, verb)) ??
      findPhraseReport(context, token.index) ??
      findWordReport(context, token)
    return report === undefined ? [] : [report]
  })
  return withoutTrailingCues(
    context,
    addQuotes({ context, verbs }, [
      ...clipToAsides(context, byTree).filter(({ content }) => content.length > 0),
      ...findLabelledTurns(document),
      ...findSignedQuotes(document),
    ]),
  )
}
