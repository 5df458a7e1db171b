import type { Role } from '../article/entity.js'
import type { Document, Token } from '../model/document.js'
import { entriesOf, type Gazetteer } from '../names/gazetteer.js'
import type { PlacedName } from './cluster.js'
import type { EntityLanguage } from './language.js'

/** What the text says a person is, and the noun that says it. */
export interface FoundRole extends Role {
  /** Head of the title, in lower case. */
  readonly noun: string
}

interface Sources {
  readonly document: Document
  readonly gazetteer: Gazetteer
  readonly language: EntityLanguage
  /** Names by the index of their first and of their last token. */
  readonly nameFrom: ReadonlyMap<number, PlacedName>
  readonly nameTo: ReadonlyMap<number, PlacedName>
}

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? ''

const isPersonNoun = ({ language }: Sources, token: Token | undefined): boolean =>
  token !== undefined &&
  (language.personNouns.has(lower(token)) ||
    language.personNouns.has(token.lemma.toLowerCase()) ||
    language.titleNouns.has(lower(token)))

/** A word that may belong to a title before its last noun: `Foreign`, `press`, `political`. */
const isTitleWord = ({ language, nameFrom }: Sources, token: Token): boolean =>
  !nameFrom.has(token.index) &&
  (language.titleAdjectives.has(lower(token)) || token.pos === 'NOUN' || token.pos === 'PROPN')

/** The country behind a nationality, or the name itself: `Azerbaijani` → `Azerbaijan`. */
const ownerName = ({ gazetteer }: Sources, name: PlacedName): string => {
  if (name.type !== 'group') return name.text
  const country = (name.entry ?? entriesOf(gazetteer, name.text)[0])?.country
  return (country === undefined ? undefined : gazetteer.countries.get(country)?.name) ?? name.text
}

/** `Russian Foreign Minister`, `Azerbaijan's President`, `Kremlin spokesman`: whose, said in front. */
const ownerBefore = (sources: Sources, first: number): string | undefined => {
  const {
    document: { tokens },
  } = sources
  let edge = first - 1
  for (
    let step = 0;
    step < 2 &&
    tokens[edge] !== undefined &&
    /^(?:ADJ|ADV)$/.test(tokens[edge].pos) &&
    !sources.nameTo.has(edge);
    step += 1
  )
    edge -= 1
  if (/^['’]s?$/.test(tokens[edge]?.text ?? '')) edge -= 1
  const name = sources.nameTo.get(edge)
  return name === undefined || name.type === 'person' ? undefined : ownerName(sources, name)
}

/** `of Azerbaijan`, `at the Institute of …`: whose, said behind; the end of a plain noun phrase where no name stands there. */
const ownerAfter = (sources: Sources, end: number): string | undefined => {
  const {
    document: { tokens },
    language,
  } = sources
  if (!/^(?:of|at|for|in|from)$/.test(lower(tokens[end]))) return undefined
  let index = end + 1
  while (
    index < end + 4 &&
    (language.definiteWords.has(lower(tokens[index])) || tokens[index]?.pos === 'ADJ') &&
    !sources.nameFrom.has(index)
  )
    index += 1
  const name = sources.nameFrom.get(index)
  return name === undefined || name.type === 'person' ? undefined : ownerName(sources, name)
}

const role = (sources: Sources, first: number, end: number, owner: string | undefined): FoundRole => {
  const { tokens, text } = sources.document
  return {
    title: text.slice(tokens[first].start, tokens[end - 1].end).replace(/\s+/g, ' '),
    noun: lower(tokens[end - 1]),
    ...(owner === undefined ? {} : { of: owner }),
  }
}

/** The first token of the title that ends before `end`. */
const titleStart = (sources: Sources, end: number, limit: number): number => {
  const { tokens } = sources.document
  let first = end - 1
  while (
    first > limit &&
    end - first < 5 &&
    isTitleWord(sources, tokens[first - 1]) &&
    !isPersonNoun(sources, tokens[first - 1])
  )
    first -= 1
  while (first < end - 1 && sources.language.praiseWords.has(lower(tokens[first]))) first += 1
  return first
}

/** `political scientist and MP Erik Larsson`: titles in front, joined by `and` or a bare sequence. */
const rolesBefore = (sources: Sources, { first }: PlacedName): readonly FoundRole[] => {
  const {
    document: { tokens, sentences },
  } = sources
  const limit = sentences[tokens[first].sentence].firstToken
  const roles: FoundRole[] = []
  let end = first
  for (let step = 0; step < 3; step += 1) {
    if (end - 1 < limit || !isPersonNoun(sources, tokens[end - 1])) break
    const start = titleStart(sources, end, limit)
    roles.unshift(role(sources, start, end, ownerBefore(sources, start)))
    end = /^(?:and|,|-|&)$/.test(lower(tokens[start - 1])) ? start - 1 : start
  }
  return roles
}

/** `Erik Larsson, a political scientist from Oslo`, `…, Minister of Foreign Affairs`. */
const rolesAfter = (sources: Sources, { endToken }: PlacedName): readonly FoundRole[] => {
  const {
    document: { tokens, sentences },
  } = sources
  const comma = tokens[endToken]
  if (comma === undefined || !/^[,(–—-]$/.test(comma.text)) return []
  const limit = Math.min(sentences[comma.sentence].endToken, endToken + 9)
  for (let index = endToken + 1; index < limit; index += 1) {
    const token = tokens[index]
    if (/^(?:VERB|AUX|PUNCT|SCONJ|PRON)$/.test(token.pos) || lower(token) === 'and') return []
    if (!isPersonNoun(sources, token) || isPersonNoun(sources, tokens[index + 1])) continue
    const first = titleStart(sources, index + 1, endToken + 1)
    const end = endOfTitle(sources, index + 1, limit)
    return [role(sources, first, end, ownerAfter(sources, end) ?? ownerBefore(sources, first))]
  }
  return []
}

/** `Minister of Foreign Affairs`: what the office is for belongs to the title where it is no name. */
const endOfTitle = (
  { document: { tokens }, nameFrom, language }: Sources,
  end: number,
  limit: number,
): number => {
  if (
    lower(tokens[end]) !== 'of' ||
    nameFrom.has(end + 1) ||
    !language.genericBodyWords.has(tokens[end + 1]?.text ?? '')
  )
    return end
  let last = end + 1
  while (last < limit && language.genericBodyWords.has(tokens[last]?.text ?? '')) last += 1
  return last
}

/** What the text says directly before or after a person's name that he or she is. */
export const createRoleFinder = (
  document: Document,
  names: readonly PlacedName[],
  gazetteer: Gazetteer,
  language: EntityLanguage,
): ((name: PlacedName) => readonly FoundRole[]) => {
  const sources: Sources = {
    document,
    gazetteer,
    language,
    nameFrom: new Map(names.map((name) => [name.first, name])),
    nameTo: new Map(names.map((name) => [name.endToken - 1, name])),
  }
  return (name) =>
    name.type === 'person' ? [...rolesBefore(sources, name), ...rolesAfter(sources, name)] : []
}
