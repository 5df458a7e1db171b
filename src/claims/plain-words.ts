import type { Token } from '../model/document.js'
import { dateWords } from './date-words.js'
import { pronounWords } from './plain-pronouns.js'
import { quotes, Unclear, type Wording } from './plain-wording.js'
import { kid, kids, lower, type Tree } from './tree.js'

/** Words joined as the text has them; marks stay where both neighbours do. */
export const join = (
  wording: Wording,
  indexes: readonly number[],
  subjectEntity: string | undefined,
): string => {
  const { tree } = wording.around
  const kept = new Set(indexes)
  const parts: string[] = []
  let previous = -2
  let covered = -1
  for (const at of [...kept].sort((a, b) => a - b)) {
    if (at <= covered) continue
    const token = tree.tokens[at]
    const torn =
      tree.tokens[at - 1]?.end === token.start && !kept.has(at - 1) && /^[\p{L}\]]/u.test(token.text)
    if (tree.tokens[at - 1]?.pos === 'CCONJ' && !kept.has(at - 1) && kept.has(at - 2))
      throw new Unclear('a list could not be read')
    // `states, notably, North Korea`: an apposition without its comma.
    const stranded = token.dep === 'appos' || tree.tokens[token.head]?.dep === 'appos'
    if (stranded && tree.tokens[at - 1]?.text === ',' && !kept.has(at - 1) && parts.length > 0)
      throw new Unclear('a list could not be read')
    const hyphen = tree.tokens[at - 1]
    const halved =
      hyphen?.text === '-' &&
      hyphen.end === token.start &&
      !kept.has(at - 1) &&
      tree.tokens[at - 2]?.end === hyphen.start
    if (halved) throw new Unclear('a word could not be read')
    if (torn && /^[\p{L}[\]]/u.test(tree.tokens[at - 1].text) && !/^['’n]/.test(token.text))
      throw new Unclear('a word could not be read')
    const lonely =
      token.pos === 'PUNCT' && !/^\p{Sc}$/u.test(token.text) && (!kept.has(at - 1) || !kept.has(at + 1))
    if (lonely || quotes.has(token.text)) continue
    const date = dateWords(tree, wording.dates, token)
    const replaced = date ?? pronounWords(wording, token, subjectEntity, kept)
    const glued = previous >= 0 && tree.tokens[previous].end === token.start && parts.length > 0
    if (isLastComma(tree, kept, token)) parts.push(` ${tree.language.plain.and}`)
    else parts.push((glued ? '' : ' ') + (replaced?.text ?? uncapitalised(tree, token)))
    covered = replaced === undefined ? at : replaced.last
    previous = covered
  }
  return parts.join('').trim()
}

/** `kept a friend, | a home and, as ever, he stayed`: the comma before what is now the last of a list. */
const isLastComma = (tree: Tree, kept: ReadonlySet<number>, { text, index }: Token): boolean => {
  if (text !== ',') return false
  const next = tree.tokens
    .slice(index + 1, index + 12)
    .find((token) => tree.first[token.index] === index + 1 && token.dep === 'conj')
  if (next === undefined || !kept.has(next.head)) return false
  const [after, later] = [tree.tokens[tree.last[next.index] + 1], tree.tokens[tree.last[next.index] + 2]]
  const goesOn = after?.pos === 'CCONJ' || (after?.text === ',' && later?.pos === 'CCONJ')
  const list = kids(tree, next.head, 'conj').filter((token) => kept.has(token.index))
  const and = after?.pos === 'CCONJ' ? after : later
  const open = after?.text === ',' && later !== undefined && later.sentence === after.sentence
  if (
    (goesOn || open) &&
    (list.length > 1 || (open && next.pos === 'VERB')) &&
    list.every((token) => kid(tree, token.index, 'cc') === undefined) &&
    list[list.length - 1] === next
  )
    throw new Unclear('a list could not be read')
  // `briefings on the deal, people`: what follows the last comma is no second of a list.
  const lone =
    list.length === 1 &&
    kid(tree, next.index, 'cc') === undefined &&
    !goesOn &&
    next.pos === 'NOUN' &&
    tree.tokens[next.head].pos === 'NOUN' &&
    !followed(tree, kept, next)
  if (lone) throw new Unclear('a list could not be read')
  return (
    goesOn &&
    lower(and) === tree.language.plain.and &&
    !kept.has(after.index + 1) &&
    ['NOUN', 'PROPN'].includes(next.pos) &&
    ['NOUN', 'PROPN'].includes(tree.tokens[next.head].pos) &&
    list[list.length - 1] === next &&
    list.every((token) => kid(tree, token.index, 'cc') === undefined)
  )
}

/** Whether the text goes on in the sentence behind a phrase: an apposition then has its second comma. */
const followed = (tree: Tree, kept: ReadonlySet<number>, { index }: Token): boolean =>
  kept.has(tree.last[index] + 2) || kept.has(tree.last[index] + 1)

/** A sentence's first word as it stands within one. */
const uncapitalised = (tree: Tree, token: Token): string => {
  const opens = token.index === tree.document.sentences[token.sentence].firstToken
  const keeps =
    token.pos === 'PROPN' ||
    (token.pos === 'ADJ' && tree.language.plain.properAdjective.test(token.text)) ||
    token.text === 'I' ||
    /^.[A-Z]/.test(token.text)
  return opens && !keeps ? token.text.charAt(0).toLowerCase() + token.text.slice(1) : token.text
}
