import type { Entity, Mention } from '../article/entity.js'
import type { Token } from '../model/document.js'
import { dateWords } from './date-words.js'
import { isHiddenVerb } from './edge-doubts.js'
import { phraseWords } from './kept-words.js'
import type { Phrase } from './phrase.js'
import { quotes, sureLink, Unclear, type Wording, wordsIn } from './plain-wording.js'
import { isPlural } from './plural.js'
import { kid, kids, lower, relationOf, type Tree } from './tree.js'

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

/** In place of an entity: the subject is a name as it stands, and a possessive may be its own. */
export const namedSubject = 'named:'

const sureGroup = 0.8

/** `It` stands for a clause, or for a thing without a name, more often than for a name. */
const sureThing = 0.95

/** A name as the text says it: `the Ethics Tribunal`. */
const nameOf = (tree: Tree, { name, type, mentions }: Entity): string => {
  const { text } = tree.document
  const { article } = tree.language.plain
  const opened = mentions.some(
    ({ form, start, end }) =>
      form === 'name' &&
      text.slice(start, end) === name &&
      text.slice(Math.max(0, start - article.length - 1), start).toLowerCase() === `${article} `,
  )
  return type !== 'person' && opened ? `${article} ${name}` : name
}

const isDoubtful = (
  tree: Tree,
  { mention, entity }: { readonly mention: Mention; readonly entity: Entity },
  token: Token,
  speakers: ReadonlySet<string>,
): boolean => {
  const { ownWords, itWords } = tree.language.lists
  // `MR. SMITH:` opens his own words, in which `him` is somebody else.
  if (entity.type === 'person' && !/\p{Ll}/u.test(entity.name)) return true
  if (tree.language.lists.pluralWords.has(lower(token)) && entity.type !== 'group') return true
  if (ownWords.has(lower(token))) return !speakers.has(entity.id) || isNamedBeside(tree, entity, token)
  if (itWords.has(lower(token)) && !relationOf(token).startsWith('nsubj') && relationOf(token) !== 'nmod')
    return true
  if (tree.language.lists.pluralWords.has(lower(token)))
    return mention.confidence !== undefined && mention.confidence < sureThing
  const least = entity.type === 'person' ? sureLink : itWords.has(lower(token)) ? sureThing : sureGroup
  return mention.confidence !== undefined && mention.confidence < least
}

/** `Lee did well, and I thank him`: who names Lee is somebody else. */
const isNamedBeside = (tree: Tree, { mentions }: Entity, token: Token): boolean => {
  const { start, firstToken, endToken } = tree.document.sentences[token.sentence]
  const words = tree.tokens.slice(firstToken, Math.min(endToken, token.index))
  return mentions.some(
    (mention) =>
      mention.form === 'name' &&
      mention.start >= start &&
      mention.start < token.start &&
      words.some(
        (word) =>
          word.start >= mention.start &&
          word.end <= mention.end &&
          relationOf(word) === 'nsubj' &&
          !tree.language.speechVerbs.has(tree.tokens[word.head].lemma),
      ),
  )
}

const saidBefore = ({ tokens }: Tree, { index }: Token, kept: ReadonlySet<number>): readonly Token[] =>
  [...kept].filter((at) => at < index).map((at) => tokens[at])

/** A pronoun's name; itself where it stands for the subject. */
const pronounWords = (
  wording: Wording,
  token: Token,
  subjectEntity: string | undefined,
  kept: ReadonlySet<number>,
): { text: string; last: number } | undefined => {
  const { mentions, speakers } = wording
  const { tree } = wording.around
  const found = mentions.get(token.index)
  const word = lower(token)
  if (found === undefined) {
    if (
      tree.language.lists.thirdPersons.has(word) &&
      token.pos === 'PRON' &&
      !['expl'].includes(relationOf(token)) &&
      isUnclear(tree, token)
    )
      throw new Unclear(`"${token.text}" stands for something that could not be told`)
    if (token.pos === 'PRON' && tree.language.plain.addressWords.has(word))
      throw new Unclear(`"${token.text}" stands for something that could not be told`)
    if (isPointing(tree, token) || isOwn(tree, token) || isOwnerless(wording, token, kept))
      throw new Unclear(`"${token.text}" stands for something that could not be told`)
    return undefined
  }
  const { firstPersons } = tree.language.lists
  if (found.mention.form !== 'pronoun' || word.endsWith('self')) return undefined
  // `the one I lead`: no name goes with its verb.
  if (isOwn(tree, token) && (firstPersons.has(word) || found.entity.id === subjectEntity))
    throw new Unclear(`"${token.text}" stands for something that could not be told`)
  if (found.entity.id === subjectEntity) return undefined
  const possessive = tree.language.lists.possessives.has(word) && relationOf(token) === 'nmod'
  // `Apollo I`: a number.
  if (firstPersons.has(word) && !['nsubj', 'obj'].includes(relationOf(token))) return undefined
  // Whose `its` is, the sentence itself says as a rule; a wrong name would be worse than none.
  if (possessive && found.entity.type !== 'person') return undefined
  // `Lee tells how he joined`
  const subject = subjectEntity?.startsWith(namedSubject) ? subjectEntity.slice(namedSubject.length) : ''
  const parts = found.entity.name.split(' ')
  const said = [...subject.split(' '), ...saidBefore(tree, token, kept).map(({ text }) => text)]
  if (said.some((part) => parts.includes(part))) return undefined
  if (isDoubtful(tree, found, token, speakers))
    throw new Unclear(`whom "${token.text}" stands for is not sure`)
  const name = nameOf(tree, found.entity)
  return { text: possessive ? `${name}'s` : name, last: token.index }
}

/** `I`, `my`; not the `mine` that is dug. */
const isOwn = (tree: Tree, token: Token): boolean =>
  tree.language.lists.ownWords.has(lower(token)) &&
  (token.pos === 'PRON' || (token.text === 'I' && relationOf(token) === 'nsubj')) &&
  kid(tree, token.index, 'det', 'amod') === undefined

/** `investigate ⟦his⟧ death`, `they must not harm ⟦their⟧ minds`: nothing that is said before it may be meant. */
const isOwnerless = (
  { around: { tree }, people }: Wording,
  token: Token,
  kept: ReadonlySet<number>,
): boolean => {
  const { possessives, ownWords, itWords, groupNouns } = tree.language.lists
  const word = lower(token)
  if (!possessives.has(word) || ownWords.has(word) || itWords.has(word) || token.pos !== 'PRON') return false
  const plural = tree.language.plain.pluralOwners.has(word)
  const isOwner = (noun: Token): boolean =>
    plural
      ? isMany(tree, noun)
      : noun.pos === 'PROPN'
        ? people.has(noun.text)
        : noun.pos === 'NOUN' && tree.language.roleNouns.has(noun.lemma) && !groupNouns.has(noun.lemma)
  const { firstToken } = tree.document.sentences[token.sentence]
  const subjects = tree.tokens.slice(firstToken, token.index).filter(({ dep }) => dep.startsWith('nsubj'))
  return ![...saidBefore(tree, token, kept), ...subjects].some(isOwner)
}

/** Nouns in the plural, and bodies of people: `the committee and their chair`. */
const isMany = (tree: Tree, token: Token): boolean =>
  ['NOUN', 'PROPN'].includes(token.pos) &&
  (token.pos === 'PROPN' || isPlural(tree, token) || tree.language.lists.groupNouns.has(token.lemma))

/** `some of that`, `done about this`: said of something else than a noun beside it. */
const isPointing = (tree: Tree, token: Token): boolean => {
  if (!tree.language.plain.demonstratives.has(lower(token)) || token.head < 0) return false
  const relative = /^(?:acl|advcl:relcl)/.test(tree.tokens[token.head].dep) && token.index < token.head
  return (
    !relative &&
    (['obj', 'iobj', 'obl', 'nmod'].includes(relationOf(token)) || isSmallSubject(tree, token)) &&
    kid(tree, token.index, 'nmod', 'acl') === undefined
  )
}

/** `made ⟦that⟧ clear` */
const isSmallSubject = (tree: Tree, token: Token): boolean =>
  relationOf(token) === 'nsubj' &&
  tree.tokens[token.head].pos === 'ADJ' &&
  kid(tree, token.head, 'cop', 'aux') === undefined

/** Expletives and pronouns inside a deeper clause, whose antecedent stands in it, are clear. */
const isUnclear = (tree: Tree, token: Token): boolean =>
  token.dep !== 'expl' && !(lower(token) === 'it' && tree.tokens[token.head]?.pos === 'ADJ')

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
