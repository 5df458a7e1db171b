import type { Token } from '../model/document.js'
import { isHiddenVerb } from './edge-doubts.js'
import { phraseWords } from './kept-words.js'
import type { Phrase } from './phrase.js'
import { isDoubtful, namedSubject, nameOf } from './plain-pronouns.js'
import { Unclear, type Wording, wordsIn } from './plain-wording.js'
import { join } from './plain-words.js'
import { isPlural } from './plural.js'
import { kid, kids, lower, type Tree } from './tree.js'

/** The last word of a phrase with the clauses that narrow it: `the people who came`. */
const narrowedEnd = (wording: Wording, { head, range }: Phrase, limit: number): number => {
  const { tree } = wording.around
  const end = Math.min(tree.last[head], limit)
  const next = tree.tokens[range.last + 1]
  return end > range.last && next !== undefined && next.pos !== 'PUNCT' && next.pos !== 'CCONJ'
    ? end
    : range.last
}

/** `that officers` in `said that officers left`: the conjunction read as the noun's own word. */
const opensWithThat = (tree: Tree, words: readonly number[], head: Token): boolean => {
  const opener = tree.tokens[words[0]]
  if (words.length < 2 || lower(opener) !== tree.language.lists.thatWord) return false
  const before = tree.tokens[opener.index - 1]
  const { firstToken } = tree.document.sentences[head.sentence]
  // `So that kind is rare`: the determiner.
  if (before?.index === firstToken) return false
  const so = before !== undefined && tree.language.resultWords.has(lower(before))
  return (isPlural(tree, head) || so) && opener.index !== firstToken
}

/** `Its flag is flying`: whose, no name before it in the subject says. */
const ownerOf = ({ around: { tree }, mentions }: Wording, words: readonly number[]): Token | undefined => {
  const { possessives, ownWords } = tree.language.lists
  const owner = words
    .map((at) => tree.tokens[at])
    .find((token) => token.pos === 'PRON' && possessives.has(lower(token)) && !ownWords.has(lower(token)))
  if (owner === undefined || mentions.get(owner.index)?.entity.type === 'person') return undefined
  const named = words.some((at) => at < owner.index && ['NOUN', 'PROPN'].includes(tree.tokens[at].pos))
  return named ? undefined : owner
}

/** `alleged that abuse is common`: no telling whether the conjunction or a determiner. */
const isTornThat = (tree: Tree, words: readonly number[], head: Token): boolean => {
  const opener = tree.tokens[words[0]]
  const before = tree.tokens[words[0] - 1]
  return (
    words.length > 1 &&
    opener.sentence === before?.sentence &&
    lower(opener) === tree.language.lists.thatWord &&
    before.pos === 'VERB' &&
    !isPlural(tree, head)
  )
}

/**
 * The words of a subject or of an object that takes its place, with the name a lone pronoun stands for.
 * Narrowing clauses stay up to the token `limit`; without it the phrase ends as its slot does.
 */
export const subjectText = (
  wording: Wording,
  phrase: Phrase,
  limit = phrase.range.last,
): { readonly text: string; readonly entity?: string } => {
  const { around, mentions, speakers } = wording
  const { tree } = around
  const head = tree.tokens[phrase.head]
  const found = mentions.get(phrase.head)
  const single = phrase.range.first === phrase.range.last
  const { pointingWords } = tree.language.lists
  if (
    single &&
    found !== undefined &&
    found.mention.form === 'pronoun' &&
    !isDoubtful(tree, found, head, speakers)
  )
    return { text: nameOf(tree, found.entity), entity: found.entity.id }
  const share = tree.language.plain.shareWords.has(lower(head))
  const counted =
    (head.pos === 'NUM' || share) && kid(tree, phrase.head, 'nmod', 'conj', 'compound') === undefined
  const one =
    !single &&
    phrase.range.last === head.index &&
    pointingWords.has(lower(head)) &&
    head.pos !== 'PROPN' &&
    kid(tree, phrase.head, 'nmod', 'conj') === undefined
  if (counted || one) throw new Unclear('what is counted could not be told')
  if (single && (head.pos === 'PRON' || pointingWords.has(lower(head))) && !isExpletive(tree, head))
    throw new Unclear(`"${head.text}" stands for something that could not be told`)
  const end = narrowedEnd(wording, phrase, limit)
  const words = phraseWords(around, phrase.head, phrase.range.first, end)
  const all = words.length > 0 ? words : wordsIn(tree, phrase.range)
  const hidden = all.some((at) => isHiddenVerb(tree, tree.tokens[at]))
  if (isQuestioned(tree, all, head) || isTornThat(tree, all, head) || hidden)
    throw new Unclear('the subject could not be read')
  const asker =
    all.length > 1 &&
    tree.language.plain.askerMarks.has(lower(tree.tokens[all[0]])) &&
    all[0] === tree.document.sentences[head.sentence].firstToken
  const own = asker || opensWithThat(tree, all, head) ? all.slice(1) : all
  const owner = ownerOf(wording, own)
  if (owner !== undefined) throw new Unclear(`whom "${owner.text}" stands for is not sure`)
  const lastWord = tree.tokens[own[own.length - 1]]
  if (lastWord.pos === 'NOUN' && tree.language.plain.countNouns.has(lower(lastWord)) && own.length <= 3)
    throw new Unclear('what is counted could not be told')
  const text = `${join(wording, own, undefined)}${closingDash(tree, own) || closingComma(tree, own)}`
  const names = own.map((at) => tree.tokens[at].text).filter((word) => /^\p{Lu}/u.test(word))
  return names.length > 0 ? { text, entity: `${namedSubject}${names.join(' ')}` } : { text }
}

/** `the state — heir to the union —`: the second dash of an aside. */
const closingDash = (tree: Tree, words: readonly number[]): string => {
  const isDash = (at: number): boolean => /^(?:–|—|--)$/.test(tree.tokens[at]?.text ?? '')
  const next = words[words.length - 1] + 1
  return isDash(next) && words.filter(isDash).length % 2 === 1 ? ` ${tree.tokens[next].text}` : ''
}

/** An aside at the end of a subject has a comma on both sides: `the treaty, signed in May,`. */
const closingComma = (tree: Tree, words: readonly number[]): string => {
  const last = words[words.length - 1]
  const followed = tree.tokens[last + 1]?.text === ','
  const commas = words.filter((at) => tree.tokens[at].text === ',')
  const from = commas[commas.length - 1]
  const held = commas.some((at) =>
    words.some(
      (word) =>
        tree.first[word] === at + 1 &&
        tree.last[word] === last &&
        (tree.tokens[word].dep === 'appos' || (followed && /^(?:acl|nmod)/.test(tree.tokens[word].dep))),
    ),
  )
  if (held) return ','
  if (!followed) return ''
  if (commas.length % 2 === 0) return ''
  const pair = tree.tokens[from + 1].pos === 'CCONJ'
  if (pair) return commas.length === 1 ? ',' : ''
  const listed = words.some(
    (at) =>
      at > from &&
      tree.tokens[at].dep === 'conj' &&
      tree.tokens[at].head < from &&
      // `the boat, Conception,` is one thing.
      (kid(tree, at, 'cc') !== undefined || kids(tree, tree.tokens[at].head, 'conj').length > 1) &&
      tree.tokens[at].pos === tree.tokens[tree.tokens[at].head].pos,
  )
  return listed ? '' : ','
}

/** `what a day`, `which of them`: no phrase to begin a statement with. */
const isQuestioned = (tree: Tree, words: readonly number[], head: Token): boolean => {
  const { questionWords } = tree.language
  const [first, last] = [tree.tokens[words[0]], tree.tokens[words[words.length - 1]]]
  const before = tree.tokens[first.index - 1]
  return (
    (words.length > 1 && questionWords.has(lower(first)) && first.pos !== 'NOUN') ||
    (words.length > 1 && last.pos === 'SCONJ') ||
    (questionWords.has(lower(head)) && head.pos !== 'NOUN') ||
    (before !== undefined && lower(before) === tree.language.lists.whatWord)
  )
}

const isExpletive = (tree: Tree, token: Token): boolean => {
  if (lower(token) !== 'it' || token.head < 0 || kid(tree, token.head, 'cop') === undefined) return false
  const infinitive = kids(tree, token.head, 'xcomp', 'advcl').some(({ index }) => hasTo(tree, index))
  return infinitive || kid(tree, token.head, 'csubj', 'ccomp') !== undefined
}

const hasTo = (tree: Tree, index: number): boolean =>
  kids(tree, index, 'mark', 'aux').some(({ pos }) => pos === 'PART')
