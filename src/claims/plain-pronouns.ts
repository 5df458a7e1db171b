import type { Entity, Mention } from '../article/entity.js'
import type { Token } from '../model/document.js'
import { sureLink, Unclear, type Wording } from './plain-wording.js'
import { isPlural } from './plural.js'
import { kid, lower, relationOf, type Tree } from './tree.js'

/** In place of an entity: the subject is a name as it stands, and a possessive may be its own. */
export const namedSubject = 'named:'

const sureGroup = 0.8

/** `It` stands for a clause, or for a thing without a name, more often than for a name. */
const sureThing = 0.95

/** A name as the text says it: `the Ethics Tribunal`. */
export const nameOf = (tree: Tree, { name, type, mentions }: Entity): string => {
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

export const isDoubtful = (
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

/** Whether a word without a mention stands for what the sentence does not tell. */
const isUnnamed = (wording: Wording, token: Token, kept: ReadonlySet<number>): boolean => {
  const { tree } = wording.around
  const { lists, plain } = tree.language
  const word = lower(token)
  const someone = lists.thirdPersons.has(word) && isUnclear(tree, token)
  if (token.pos === 'PRON' && (someone || plain.addressWords.has(word))) return true
  return isPointing(tree, token) || isOwn(tree, token) || isOwnerless(wording, token, kept)
}

/** A pronoun's name; itself where it stands for the subject. */
export const pronounWords = (
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
    if (isUnnamed(wording, token, kept))
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
