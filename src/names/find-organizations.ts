import type { Token } from '../model/document.js'
import type { Candidate } from './candidate.js'
import { entryOf, isNameWord, isTitle, type NameContext } from './name-context.js'
import { isCapitalised, isPossessive } from './token-shape.js'

/** `People's Republic`, `Workers' Party`: possessives inside a name. */
const isInnerPossessive = (context: NameContext, index: number): boolean =>
  index > 0 &&
  isPossessive(context.document.tokens[index]) &&
  isCapitalised(context.document.tokens[index - 1]) &&
  /^(?:People|Women|Men|Children|\p{Lu}\p{Ll}+s)$/u.test(context.document.tokens[index - 1].text) &&
  entryOf(context, index - 1) === undefined

const wordsThatStayOutside =
  /^(?:Former|Acting|Ex|Late|New|Old|Our|His|Her|Their|Every|Each|All|Both|Many|Most|Some|Other|When|While|After|Before|Because|Since|Although)$/

/** The first token of the name that ends with `head`: capitalised words to its left. */
const leftEdge = (context: NameContext, head: number, limit: number): number => {
  const { tokens } = context.document
  let first = head
  while (first > limit) {
    const previous = tokens[first - 1]
    if (isInnerPossessive(context, first - 1) && first - 2 >= limit) first -= 2
    else if (previous.text === '&' && first - 2 >= limit && isCapitalised(tokens[first - 2])) first -= 2
    else if (isNameWord(context, first - 1) && !isTitle(context, first - 1)) first -= 1
    else break
  }
  while (first < head && wordsThatStayOutside.test(tokens[first].text)) first += 1
  return first
}

const capitalRun = (context: NameContext, from: number, limit: number): number => {
  const { tokens } = context.document
  let end = from
  while (end < limit && isCapitalised(tokens[end]) && /^\p{L}/u.test(tokens[end].text)) end += 1
  return end
}

/** `… of Foreign Affairs and Trade`: where what a body is for ends. */
const rightEdge = (context: NameContext, head: number, limit: number): number => {
  const { tokens } = context.document
  const { joiners, articles } = context.language
  if (head + 1 >= limit || !joiners.has(tokens[head + 1].text)) return head + 1
  const start = articles.has(tokens[head + 2]?.text ?? '') ? head + 3 : head + 2
  let end = capitalRun(context, start, limit)
  if (end === start) return head + 1
  while (end + 1 < limit && /^(?:and|&|,)$/.test(tokens[end].text) && isPartOfList(context, end + 1, limit)) {
    end = capitalRun(context, end + 1, limit)
  }
  return end
}

/** After `and` or a comma: a plain capitalised noun such as `Trade`, not a name of its own. */
const isPartOfList = (context: NameContext, index: number, limit: number): boolean => {
  const { tokens } = context.document
  if (tokens[index - 1].text === ',' && !/^(?:and|,)$/.test(tokens[index + 1]?.text ?? '')) return false
  const end = capitalRun(context, index, limit)
  return (
    end > index &&
    end - index <= 2 &&
    entryOf(context, index) === undefined &&
    !isTitle(context, index) &&
    !context.language.organizationHeads.has(tokens[end - 1].text) &&
    !context.language.givenNames.has(tokens[index].text)
  )
}

/** Nobody but a company has one: surer than any reading of the words before it. */
const legalScore = 0.995

const organizationAt = (context: NameContext, head: Token): Candidate | undefined => {
  const { document, language, casing } = context
  const { firstToken, endToken } = document.sentences[head.sentence]
  const canHead = language.organizationHeads.has(head.text)
  const first = leftEdge(context, head.index, firstToken)
  const end = canHead ? rightEdge(context, head.index, endToken) : head.index + 1
  if (end - first < 2) return undefined
  if (head.text === 'House' && end === head.index + 1) return undefined
  const inTitle = end > head.index + 1 ? 0.6 : 0.4
  const plain = casing[head.sentence] === 'sentence' ? 0.84 : inTitle
  const score = language.legalForms.has(head.text) ? legalScore : plain
  return { first, end, type: 'organization', rule: 'organization/head-word', score }
}

const domain = /^[\p{L}\p{N}][\p{L}\p{N}-]{1,40}\.(?:com|net|org|info|news|media|online|[a-z]{2})$/iu

/** An outlet or company by its web address, save `visit example.com`, where the address is only a link. */
const isDomain = ({ document, language }: NameContext, { index, text }: Token): boolean =>
  text.includes('.') &&
  domain.test(text) &&
  !text.startsWith('www.') &&
  !language.linkWords.has(document.tokens[index - 1]?.text.toLowerCase() ?? '')

const asOrganization = ({ index }: Token, rule: string): Candidate => ({
  first: index,
  end: index + 1,
  type: 'organization',
  rule,
  score: 0.95,
})

/** `Marlin's shares`, `shares in Marlin`: one word that no list has for a place. */
const isTraded = (context: NameContext, { index }: Token): boolean => {
  const { tokens } = context.document
  const { shareWords, sharePhrases } = context.language
  const wordAt = (at: number): string => tokens[at]?.text.toLowerCase() ?? ''
  const next = tokens[index + 1]
  const behind = wordAt(next !== undefined && isPossessive(next) ? index + 2 : index + 1)
  if (!shareWords.has(behind) && !sharePhrases.has(`${wordAt(index - 2)} ${wordAt(index - 1)}`)) return false
  const longer = [index - 1, index + 1].some((at) => tokens[at] !== undefined && isCapitalised(tokens[at]))
  return !longer && isNameWord(context, index) && entryOf(context, index) === undefined
}

/** Bodies named by a head word (`Ministry of …`, `… Party`), by their web address or by their shares. */
export const findOrganizations = (context: NameContext): readonly Candidate[] =>
  context.document.tokens.flatMap((token): readonly Candidate[] => {
    const { organizationHeads, closingHeads, legalForms } = context.language
    if (isDomain(context, token)) return [asOrganization(token, 'organization/domain')]
    if (isCapitalised(token) && isTraded(context, token))
      return [asOrganization(token, 'organization/shares')]
    const { text } = token
    if (!organizationHeads.has(text) && !closingHeads.has(text) && !legalForms.has(text)) return []
    const found = organizationAt(context, token)
    return found === undefined ? [] : [found]
  })
