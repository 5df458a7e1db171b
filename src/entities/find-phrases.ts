import { firstEndingAfter } from '../base/span.js'
import type { Document, Token } from '../model/document.js'
import { findClausePlace, headOf } from './clause-place.js'
import type { PlacedName } from './cluster.js'
import type { EntityLanguage } from './language.js'
import type { NamePhrase, NounPhrase, Phrase, PronounPhrase } from './phrase.js'

/** Relations in which a noun heads no phrase of its own. */
const innerRelations = /^(?:compound|flat|fixed|goeswith|amod|nummod)(?::|$)/

/** What may stand in a noun phrase before its head. */
const leftRelations = /^(?:det|amod|compound|nummod|nmod:poss|nmod:desc|nmod:unmarked|advmod|flat)(?::|$)/

/** The leftmost token of the phrase before its head, at most twelve words away. */
const leftEdge = (document: Document, head: number): number => {
  const { tokens, children } = document
  let first = head
  for (const child of children[head]) {
    if (
      child < head &&
      child > head - 12 &&
      leftRelations.test(tokens[child].dep) &&
      tokens[child].dep !== 'case'
    ) {
      first = Math.min(first, leftmostOf(document, child))
    }
  }
  return first
}

const leftmostOf = ({ tokens, children }: Document, index: number): number => {
  let first = index
  for (let step = 0; step < 8; step += 1) {
    const next = children[first].find((child) => tokens[child].dep !== 'punct')
    if (next === undefined || next >= first) break
    first = next
  }
  return first
}

/** Without a tree: adjectives and nouns, then a determiner or possessive. */
const leftEdgeByTags = (tokens: readonly Token[], head: number, limit: number): number => {
  let first = head
  while (first > limit && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[first - 1].pos)) first -= 1
  return first > limit && /^(?:DET|PRON)$/.test(tokens[first - 1].pos) ? first - 1 : first
}

const isPluralNoun = ({ text, lemma }: Token): boolean => {
  const lower = text.toLowerCase()
  return lower !== lemma.toLowerCase() && (/s$/.test(lower) || /(?:men|people|children)$/.test(lower))
}

/** Which of the outermost quotations holds each position. */
const quoteFinder = ({ quotes }: Document) => {
  const outer = quotes.filter(({ depth }) => depth === 0)
  return (position: number): number => {
    const index = firstEndingAfter(outer, position)
    return index < outer.length && outer[index].start <= position ? index : -1
  }
}

type QuoteAt = (position: number) => number

const nounPhraseAt = (
  document: Document,
  token: Token,
  language: EntityLanguage,
  quoteAt: QuoteAt,
): NounPhrase => {
  const { tokens, sentences, parsed } = document
  const limit = sentences[token.sentence].firstToken
  const left = parsed
    ? Math.max(limit, leftEdge(document, token.index))
    : leftEdgeByTags(tokens, token.index, limit)
  const opening = tokens[left].text.toLowerCase()
  const isArticle = /^(?:DET|PRON)$/.test(tokens[left].pos) && left < token.index
  const first = isArticle ? left + 1 : left
  const isPossessed =
    tokens.slice(left, token.index).some(({ text }) => /^['’]s?$/.test(text)) ||
    language.pronouns.get(opening)?.possessive === true
  return {
    form: 'nominal',
    first,
    endToken: token.index + 1,
    head: token.index,
    sentence: token.sentence,
    place: findClausePlace(document, token.index, token.index + 1),
    number: isPluralNoun(token) ? 'plural' : 'singular',
    quote: quoteAt(token.start),
    noun: token.lemma.toLowerCase(),
    modifiers: tokens
      .slice(first, token.index)
      .filter(({ pos }) => /^(?:ADJ|NOUN|PROPN|VERB)$/.test(pos))
      .map(({ text }) => text.toLowerCase()),
    modifierForms: tokens.slice(first, token.index).map(({ text }) => text),
    ...(isArticle ? { determiner: opening } : {}),
    isDefinite: (isArticle && language.definiteWords.has(opening)) || isPossessed,
    isPossessed,
  }
}

const namePhrase = (document: Document, name: PlacedName, quoteAt: QuoteAt): NamePhrase => {
  const head = document.parsed ? headOf(document, name.first, name.endToken).index : name.endToken - 1
  return {
    form: 'name',
    first: name.first,
    endToken: name.endToken,
    head,
    sentence: document.tokens[name.first].sentence,
    place: findClausePlace(document, name.first, name.endToken),
    number: name.type === 'group' && /s$/.test(name.text) ? 'plural' : 'singular',
    quote: quoteAt(name.start),
    name,
    type: name.type,
  }
}

const pronounPhrase = (
  document: Document,
  token: Token,
  language: EntityLanguage,
  quoteAt: QuoteAt,
): PronounPhrase | undefined => {
  const word = token.text.toLowerCase()
  const pronoun = language.pronouns.get(word)
  if (pronoun === undefined || (word === 'mine' && token.pos !== 'PRON')) return undefined
  return {
    form: 'pronoun',
    first: token.index,
    endToken: token.index + 1,
    head: token.index,
    sentence: token.sentence,
    place: findClausePlace(document, token.index, token.index + 1),
    number: pronoun.number,
    quote: quoteAt(token.start),
    word,
    pronoun,
  }
}

/** `President` in `President Lindqvist`: part of what the name is called by. */
const isTitleOf = (
  { index, text }: Token,
  name: PlacedName | undefined,
  { personNouns, titleNouns }: EntityLanguage,
): boolean =>
  name?.first === index + 1 &&
  name.type === 'person' &&
  (personNouns.has(text.toLowerCase()) || titleNouns.has(text.toLowerCase()))

/** All that may refer: names, noun phrases and pronouns, in text order. */
export const findPhrases = (
  document: Document,
  names: readonly PlacedName[],
  language: EntityLanguage,
): readonly Phrase[] => {
  const quoteAt = quoteFinder(document)
  const phrases: Phrase[] = []
  let next = 0
  for (const token of document.tokens) {
    while (next < names.length && names[next].endToken <= token.index) next += 1
    if (next < names.length && names[next].first <= token.index) {
      if (names[next].first === token.index) phrases.push(namePhrase(document, names[next], quoteAt))
      continue
    }
    if (isTitleOf(token, names[next], language)) continue
    if (token.pos === 'NOUN' || token.pos === 'PROPN') {
      if (
        document.parsed ? !innerRelations.test(token.dep) : document.tokens[token.index + 1]?.pos !== 'NOUN'
      ) {
        phrases.push(nounPhraseAt(document, token, language, quoteAt))
      }
      continue
    }
    const pronoun = pronounPhrase(document, token, language, quoteAt)
    if (pronoun !== undefined) phrases.push(pronoun)
  }
  return phrases
}
