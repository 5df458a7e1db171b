import type { Token } from '../model/document.js'
import type { Context } from './context.js'
import { isWord, quoteMark } from './marks.js'
import { headOfRun, isNominal } from './noun-run.js'
import type { Source } from './report.js'
import type { Stretch } from './tree.js'

/** Longest reporting clause behind a quotation, in words. */
const longest = 30

const pause = /^(?:[,!?…—–-]|--)$/
const withinSource = /^[,.()—–-]$/
const opensNoSource = /^(?:ADP|SCONJ|CCONJ|ADV)$/

const closesQuote = ({ document: { tokens }, quoting }: Context, index: number, scope: number): boolean =>
  index > 0 &&
  quoteMark.test(tokens[index].text) &&
  quoting.around[index] === scope &&
  quoting.around[index - 1] !== scope

/** Where a reporting clause can begin behind the closing mark at `index`: `"A," ⟦Roe` and `"A", ⟦Roe`. */
const behindMark = ({ document: { tokens } }: Context, index: number): number | undefined => {
  if (pause.test(tokens[index - 1].text)) return index + 1
  return pause.test(tokens[index + 1]?.text ?? '') ? index + 2 : undefined
}

const mayStandInSource = (context: Context, token: Token): boolean =>
  isWord(token, context.language.relativePronouns) ? false : isNominal(token) || withinSource.test(token.text)

/** The first word of the clause that ends with the cue, where it follows a quotation and holds no other verb. */
const startBehindQuote = (context: Context, cue: Stretch): number | undefined => {
  const { tokens, sentences } = context.document
  const scope = context.quoting.around[cue.first]
  const start = Math.max(sentences[tokens[cue.first].sentence].firstToken + 1, cue.first - longest)
  const described = tokens[cue.first - 1]?.text === ','
  for (let index = cue.first - 1; index >= start; index -= 1) {
    if (closesQuote(context, index, scope)) {
      const first = behindMark(context, index)
      while (index > start && context.quoting.around[index - 1] !== scope) index -= 1
      if (first !== undefined) return opensPhrase(context, index - 1, scope) ? undefined : first
    } else if (!described && !quoteMark.test(tokens[index].text) && !mayStandInSource(context, tokens[index]))
      return undefined
  }
  return undefined
}

/** Whether the words up to the first comma are a noun phrase: `⟦Roe⟧, who leads the panel, told`. */
const startsWithName = (context: Context, first: number, end: number): boolean => {
  const { tokens } = context.document
  for (let index = first; index < end && tokens[index].text !== ','; index += 1) {
    if (!quoteMark.test(tokens[index].text) && !mayStandInSource(context, tokens[index])) return false
  }
  return true
}

/** `On the "Today" show's "Hour," Roe said that A`: no clause stands before the quotation. */
const opensPhrase = (
  { document: { tokens, sentences }, quoting }: Context,
  mark: number,
  scope: number,
): boolean => {
  const { firstToken } = sentences[tokens[mark].sentence]
  const before = tokens.slice(firstToken, mark).filter(({ index }) => quoting.around[index] === scope)
  return (
    before.some(({ pos }) => pos !== 'PUNCT') && !before.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  )
}

/** The source between a quotation and its verb: `"A," ⟦Rep. Jane Roe (D-Ohio), a member of the panel,⟧ said`. */
export const sourceBehindQuote = (
  context: Context,
  cue: Stretch,
  found: Source | undefined,
): Source | undefined => {
  const { tokens } = context.document
  const first = startBehindQuote(context, cue)
  if (first === undefined || first >= cue.first || opensNoSource.test(tokens[first].pos)) return undefined
  const next = tokens[cue.last + 1]
  if (next !== undefined && isWord(next, context.language.clauseOpeners)) return undefined
  if (!startsWithName(context, first, cue.first)) return undefined
  let last = cue.first - 1

  while (last > first && /^[,—–-]$/.test(tokens[last].text)) last -= 1
  const head = found?.first === first && found.head <= last ? found.head : headOfRun(context, first, last)
  return head === undefined ? undefined : { head, first, last }
}

/** The source behind its verb, whatever the tagger takes its words for: `"A," said ⟦team host Jane Roe⟧`. */
export const sourceBehindVerb = (context: Context, cue: Stretch): Source | undefined => {
  const { tokens } = context.document
  const scope = context.quoting.around[cue.first]
  if (!closesQuote(context, cue.first - 1, scope) || behindMark(context, cue.first - 1) !== cue.first)
    return undefined
  const first = cue.last + 1
  if (tokens[first] === undefined || !isNominal(tokens[first]) || opensNoSource.test(tokens[first].pos))
    return undefined
  let last = first
  while (last < first + longest && !endsSource(tokens[last + 1], tokens[first])) last += 1
  const head = headOfRun(context, first, last)
  return head === undefined || tokens[head].pos === 'PRON' ? undefined : { head, first, last }
}

const endsSource = (token: Token | undefined, { sentence }: Token): boolean =>
  token === undefined || token.sentence !== sentence || /^(?:PUNCT|ADP|SCONJ|CCONJ)$/.test(token.pos)
