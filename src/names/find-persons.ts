import type { Candidate } from './candidate.js'
import { entryOf, isNameWord, isTitle, type NameContext } from './name-context.js'
import { isHyphen, isInitial, touches } from './token-shape.js'

interface Run {
  /** Indexes of its tokens, half-open. */
  readonly first: number
  readonly end: number
}

const isInnerLink = (context: NameContext, index: number, limit: number): boolean => {
  const { tokens } = context.document
  if (index + 1 >= limit || !isNameWord(context, index + 1)) return false
  const token = tokens[index]
  if (isHyphen(token)) return touches(tokens[index - 1], token) && touches(token, tokens[index + 1])
  return context.language.particles.has(token.text)
}

const runFrom = (context: NameContext, first: number, limit: number): Run => {
  let end = first + 1
  while (end < limit) {
    if (isNameWord(context, end) || isInitial(context.document.tokens[end])) end += 1
    else if (isInnerLink(context, end, limit)) end += 2
    else break
  }
  return { first, end }
}

const findRuns = (context: NameContext): readonly Run[] =>
  context.document.sentences.flatMap(({ firstToken, endToken }) => {
    const runs: Run[] = []
    for (let index = firstToken; index < endToken; index += 1) {
      if (!isNameWord(context, index)) continue
      const run = runFrom(context, index, endToken)
      runs.push(run)
      index = run.end - 1
    }
    return runs
  })

/** Without the titles, adjectives of nationality and other words that stand before the name itself. */
const trimRun = (context: NameContext, { first, end }: Run): Run => {
  let start = first
  for (let index = first; index < end; index += 1) {
    const outside =
      isTitle(context, index) || context.language.notNames.has(context.document.tokens[index].text)
    if (
      (outside && !isInitial(context.document.tokens[index])) ||
      (index === start && entryOf(context, index)?.type === 'group')
    )
      start = index + 1
  }
  if (isHyphen(context.document.tokens[start])) start += 1
  return { first: start, end }
}

const hasOtherHead = ({ document, language }: NameContext, { first, end }: Run): boolean =>
  document.tokens
    .slice(first, end)
    .some(({ text }) =>
      [
        language.organizationHeads,
        language.closingHeads,
        language.legalForms,
        language.placeHeads,
        language.otherHeads,
      ].some((heads) => heads.has(text)),
    )

/** `…, a political scientist`, `…, head of`: a comma and within five words a noun for what a person is. */
const isFollowedByOccupation = ({ document, language }: NameContext, end: number): boolean => {
  const { tokens, sentences } = document
  if (tokens[end]?.text !== ',' || tokens[end].sentence !== tokens[end - 1].sentence) return false
  const limit = Math.min(end + 7, sentences[tokens[end].sentence].endToken)
  return tokens.slice(end + 1, limit).some(({ text }) => language.occupations.has(text.toLowerCase()))
}

/** `Eze, 43,` and `Eze, a 43-year-old former banker`: only people have an age beside their name. */
const hasAge = ({ document: { tokens }, language }: NameContext, { first, end }: Run): boolean => {
  if (end - first > 3 || tokens[end]?.text !== ',' || tokens[end].sentence !== tokens[end - 1].sentence)
    return false
  const words = tokens.slice(end + 1, end + 8).map(({ text }) => text)
  return language.age.test(words.join(' '))
}

const isBesideSpeech = ({ document, language }: NameContext, { first, end }: Run): boolean =>
  language.speechVerbs.has(document.tokens[first - 1]?.text ?? '') ||
  language.speechVerbs.has(document.tokens[end]?.text ?? '')

const isByline = ({ document }: NameContext, { first }: Run): boolean =>
  document.sentences[document.tokens[first].sentence].kind === 'byline' &&
  /^by$/i.test(document.tokens[first - 1]?.text ?? '')

/** How sure it is that this run of capitals is a person; 0 where nothing says so. */
const scoreRun = (context: NameContext, run: Run, hasTitle: boolean, aged: boolean): number => {
  const { document, language, casing } = context
  const given = language.givenNames.has(document.tokens[run.first].text)
  const length = run.end - run.first
  if (hasOtherHead(context, run) || length > 6) return 0
  if (isByline(context, run)) return 0.9
  if (aged) return 0.9
  const witnesses = [hasTitle, isBesideSpeech(context, run), isFollowedByOccupation(context, run.end)].filter(
    Boolean,
  ).length
  if (casing[document.tokens[run.first].sentence] !== 'sentence') return given && length === 2 ? 0.55 : 0
  if (length === 1) {
    if (entryOf(context, run.first) !== undefined) return 0
    return hasTitle ? 0.75 : witnesses > 0 ? 0.6 : given ? 0.5 : 0
  }
  const listed = entryOf(context, run.first) !== undefined && !given
  return Math.min(0.97, (given ? 0.85 : listed ? 0.35 : 0.58) + 0.14 * witnesses)
}

/** People by their given name, a title before it, an occupation after it, or a verb of saying beside it. */
export const findPersons = (context: NameContext): readonly Candidate[] =>
  findRuns(context).flatMap((whole): readonly Candidate[] => {
    const run = trimRun(context, whole)
    if (run.first >= run.end) return []
    const hasTitle = isTitle(context, run.first - 1)
    const aged = hasAge(context, run)
    const score = scoreRun(context, run, hasTitle, aged)
    const rule = hasTitle ? 'person/title' : aged ? 'person/age' : 'person/run'
    return score > 0 ? [{ ...run, type: 'person', rule, score }] : []
  })
