import type { Document, Token } from '../model/document.js'
import type { AttributionLanguage } from './language.js'
import { findPhraseReport } from './phrase-reports.js'
import { addQuotes } from './quote-reports.js'
import { type Quoting, readQuoting } from './quoting.js'
import type { Report } from './report.js'
import { growTrees, type Trees } from './tree.js'
import { findLabelledTurns, findSignedQuotes } from './turn-reports.js'
import { findVerbReport, type ReportingVerb, readReportingVerb } from './verb-reports.js'
import { findAdjectiveReport, findAdverbReport, findNounReport } from './word-reports.js'

/** Words that the tagger may have taken for nouns: `A, Roe notes.` */
const looksLikeVerb = ({ pos, text }: Token): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(pos) && /[^s]s$|ed$/.test(text)

const readVerbs = (
  trees: Trees,
  quoting: Quoting,
  language: AttributionLanguage,
): ReadonlyMap<number, ReportingVerb> => {
  const verbs = new Map<number, ReportingVerb>()
  for (const token of trees.document.tokens) {
    const lemma = token.lemma.toLowerCase()
    const mistaken = looksLikeVerb(token) && language.verbs.get(lemma)?.has('speech') === true
    if ((token.pos !== 'VERB' && !mistaken) || language.silentVerbs.has(lemma)) continue
    const verb = readReportingVerb(trees, quoting, token, language)
    if (!mistaken || isNamedAside(trees, verb)) verbs.set(token.index, verb)
  }
  return verbs
}

const isNamedAside = ({ document: { tokens } }: Trees, { aside }: ReportingVerb): boolean =>
  aside !== undefined && !aside.inverted && /^(?:PROPN|PRON)$/.test(tokens[aside.source.head].pos)

const findWordReport = (
  trees: Trees,
  quoting: Quoting,
  token: Token,
  language: AttributionLanguage,
): Report | undefined => {
  const lemma = token.lemma.toLowerCase()
  if (token.pos === 'NOUN' && language.nouns.has(lemma)) return findNounReport(trees, quoting, token, language)
  if (language.adjectives.has(lemma)) return findAdjectiveReport(trees, quoting, token, language)
  if (language.adverbs.has(lemma)) return findAdverbReport(trees, quoting, token)
  return undefined
}

/** "He is convinced that A", though the tagger calls it a verb. */
const findFeelingReport = (
  trees: Trees,
  quoting: Quoting,
  token: Token,
  language: AttributionLanguage,
): Report | undefined =>
  token.pos === 'VERB' && language.adjectives.has(token.text.toLowerCase())
    ? findAdjectiveReport(trees, quoting, token, language)
    : undefined

/** Everything that is put in somebody's mouth, by cue, in text order. */
export const findReports = (document: Document, language: AttributionLanguage): readonly Report[] => {
  const trees = growTrees(document)
  const quoting = readQuoting(document)
  const verbs = readVerbs(trees, quoting, language)
  const byTree = document.tokens.flatMap((token) => {
    const verb = verbs.get(token.index)
    const report =
      findFeelingReport(trees, quoting, token, language) ??
      (verb && findVerbReport(trees, quoting, verb, language)) ??
      findPhraseReport(trees, quoting, token.index, language) ??
      findWordReport(trees, quoting, token, language)
    return report === undefined ? [] : [report]
  })
  return addQuotes({ trees, quoting, verbs }, [
    ...byTree,
    ...findLabelledTurns(document),
    ...findSignedQuotes(document),
  ])
}
