import type { DateMention } from '../article/date.js'
import { firstEndingAfter } from '../base/span.js'
import type { Token } from '../model/document.js'
import { isPresentAt } from './tense.js'
import { kid, lower, relationOf, type Tree } from './tree.js'

const fullDay = /^(\d{4})-(\d{2})-(\d{2})$/
const month = /^(\d{4})-(\d{2})$/

/** A day or month as the language writes it, with what goes before it: `on June 28, 2025`. */
const written = (tree: Tree, value: string): { text: string; preposition: string } | undefined => {
  const { months, datePrepositions } = tree.language
  const day = fullDay.exec(value)
  if (day !== null)
    return {
      text: `${months[Number(day[2]) - 1]} ${Number(day[3])}, ${day[1]}`,
      preposition: datePrepositions.day,
    }
  const found = month.exec(value)
  return found === null
    ? undefined
    : { text: `${months[Number(found[2]) - 1]} ${found[1]}`, preposition: datePrepositions.month }
}

/** `the trials we face today`: these times, no day. */
const isNowadays = (tree: Tree, token: Token): boolean => {
  if (!tree.language.plain.presentDays.has(lower(token))) return false
  for (let at = token.head, steps = 0; at >= 0 && steps < 6; at = tree.tokens[at].head, steps++) {
    const verb = tree.tokens[at]
    if (kid(tree, at, 'cop') !== undefined || verb.pos === 'VERB')
      return (
        isPresentAt(tree, at) ||
        (verb.pos === 'VERB' && kid(tree, at, 'aux') === undefined && /ing$/.test(verb.text))
      )
  }
  return false
}

/** `that night`, `the same day`: another day than that of the text, or so. */
const isPointed = (tree: Tree, { end }: DateMention, token: Token): boolean => {
  const { plain, lists } = tree.language
  for (let at = token.index; tree.tokens[at] !== undefined && tree.tokens[at].start < end; at++) {
    const word = lower(tree.tokens[at])
    if (word === lists.thatWord || plain.sameWords.has(word)) return true
  }
  return false
}

/** A date without its year, or relative to another day, written in full; undefined where it stays as it is. */
export const dateWords = (
  tree: Tree,
  dates: readonly DateMention[],
  token: Token,
): { text: string; last: number } | undefined => {
  const date = dates[firstEndingAfter(dates, token.start)]
  if (date === undefined || date.start !== token.start || date.type !== 'DATE') return undefined
  const full = written(tree, date.value)
  const surface = tree.document.text.slice(date.start, date.end)
  if (full === undefined || surface.includes(date.value.slice(0, 4))) return undefined
  if (isNowadays(tree, token) || isPointed(tree, date, token)) return undefined
  let last = token.index
  while (tree.tokens[last + 1] !== undefined && tree.tokens[last + 1].end <= date.end) last++
  // `the end of this month`, `at the end of the day`: a part of it.
  const part = last - token.index > 1 && !/\d/.test(surface)
  if (part && (month.test(date.value) || token.pos === 'DET')) return undefined
  const before = tree.tokens[token.index - 1]
  const after = tree.tokens[last + 1]
  // `Sunday opening hours`
  const noun = tree.tokens[tree.tokens[last].head]
  const inside =
    noun !== undefined &&
    noun.index > last &&
    noun.index < last + 5 &&
    ['NOUN', 'PROPN'].includes(noun.pos) &&
    !tree.tokens.slice(last + 1, noun.index).some(({ pos }) => !['ADJ', 'NOUN', 'PROPN'].includes(pos))
  if (inside) return undefined
  // `today's tasks`: a possessive stays as it is.
  if (after !== undefined && relationOf(after) === 'case' && after.head === last) return undefined
  if (after?.start === date.end && /^[-\p{L}]/u.test(after.text)) return undefined
  const governed = tree.tokens
    .slice(token.index, last + 1)
    .some(({ index }) => kid(tree, index, 'case') !== undefined)
  const prepositions = before === undefined ? '' : lower(before)
  const stands = governed || tree.language.lists.wordsBeforeDates.has(prepositions)
  const named = relationOf(token).startsWith('nsubj') || relationOf(token) === 'obj'
  return { text: stands || named ? full.text : `${full.preposition} ${full.text}`, last }
}
