import type { Claim } from '../article/claim.js'
import type { Slot } from '../article/span.js'
import { indexSources, type SourceIndex, sourcesOf } from '../attributions/index-sources.js'
import type { Span } from '../base/span.js'
import type { Document, Token } from '../model/document.js'
import type { ClaimLanguage } from './language.js'
import type { Findings } from './read-claims.js'

// Without a parse: runs of verbs that hold a finite one, with the noun phrases next to them.

interface Group {
  readonly first: number
  readonly last: number
}

const nominal = ['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'PART', 'ADP', 'CCONJ', 'SYM']
const verbal = ['VERB', 'AUX']

const isGroupWord = (language: ClaimLanguage, { pos, text }: Token): boolean =>
  verbal.includes(pos) || language.negators.has(text.toLowerCase())

const holdsTense = (tokens: readonly Token[], language: ClaimLanguage): boolean => {
  const [first] = tokens.filter(({ pos }) => verbal.includes(pos))
  if (first === undefined) return false
  const word = first.text.toLowerCase()
  return (
    !word.endsWith('ing') &&
    !(
      word === first.lemma &&
      !language.modals.has(word) &&
      first.pos !== 'AUX' &&
      tokens[0].text.toLowerCase() === 'to'
    )
  )
}

const verbGroups = (tokens: readonly Token[], language: ClaimLanguage): readonly Group[] => {
  const groups: Group[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!verbal.includes(tokens[at].pos)) continue
    let last = at
    while (
      last + 1 < tokens.length &&
      (isGroupWord(language, tokens[last + 1]) ||
        (tokens[last + 1].pos === 'ADV' && verbal.includes(tokens[last + 2]?.pos)))
    )
      last++
    const afterTo = at > 0 && tokens[at - 1].text.toLowerCase() === 'to'
    if (!afterTo && holdsTense(tokens.slice(at, last + 1), language)) groups.push({ first: at, last })
    at = last
  }
  return groups
}

const phraseBefore = (tokens: readonly Token[], end: number): Span | undefined => {
  let start = end
  while (start > 0 && nominal.includes(tokens[start - 1].pos)) start--
  while (start < end && ['CCONJ', 'ADP', 'PART'].includes(tokens[start].pos)) start++
  return start < end ? { start: tokens[start].start, end: tokens[end - 1].end } : undefined
}

const phraseAfter = (tokens: readonly Token[], from: number): Span | undefined => {
  let end = from
  while (end < tokens.length && nominal.includes(tokens[end].pos)) end++
  while (end > from && ['CCONJ', 'ADP', 'PART', 'DET'].includes(tokens[end - 1].pos)) end--
  return end > from ? { start: tokens[from].start, end: tokens[end - 1].end } : undefined
}

const slotOf = (span: Span | undefined, entities: EntityByEnd): Slot | null => {
  if (span === undefined) return null
  const entity = entities.get(span.end)
  return { ...span, ...(entity !== undefined && { entity }) }
}

/** Entities by where their mentions end: a phrase's head stands at its end. */
type EntityByEnd = ReadonlyMap<number, string>

const entitiesByEnd = ({ entities }: Findings): EntityByEnd =>
  new Map(entities.flatMap(({ id, mentions }) => mentions.map(({ end }) => [end, id] as const)))

const claimAt = (
  entities: EntityByEnd,
  sources: SourceIndex,
  language: ClaimLanguage,
  tokens: readonly Token[],
  { first, last }: Group,
  index: number,
): Claim => {
  const group = tokens.slice(first, last + 1)
  const words = group.map(({ text }) => text.toLowerCase())
  const modal = words.map((word) => language.modals.get(word)).find((name) => name !== undefined)
  const ahead = modal !== undefined && ['will', 'would', 'may', 'might', 'could'].includes(modal)
  const main = [...group].reverse().find(({ pos }) => verbal.includes(pos)) ?? group[0]
  const type =
    modal === 'must' || modal === 'should'
      ? 'demand'
      : ahead
        ? 'forecast'
        : language.verbClasses.get(main.lemma)
  const subject = slotOf(phraseBefore(tokens, first), entities)
  const object = slotOf(phraseAfter(tokens, last + 1), entities)
  const span = { start: group[0].start, end: group[group.length - 1].end }
  return {
    id: `c${index}`,
    type: type === undefined || type === 'change' ? (main.lemma === 'be' ? 'state' : 'event') : type,
    sentence: main.sentence,
    start: subject?.start ?? span.start,
    end: object?.end ?? span.end,
    textProblem: 'without a parse no sentence is written',
    subject,
    predicate: { ...span, lemma: main.lemma },
    object,
    complement: null,
    passive: false,
    polarity: words.some((word) => language.negators.has(word)) ? 'negative' : 'positive',
    certainty: modal === 'may' || modal === 'might' || modal === 'could' ? 'possible' : 'certain',
    time: [],
    place: [],
    condition: [],
    quantities: [],
    attribution: [...sourcesOf(sources, span)],
    cues: [],
    rule: 'no-parse',
    confidence: 0.3,
  }
}

/** Claims of a document that no model parsed: rough, so that the later stages have something to work on. */
export const guessClaims = (
  document: Document,
  findings: Findings,
  language: ClaimLanguage,
): readonly Claim[] => {
  const groups = document.sentences
    .filter(({ kind }) => ['title', 'heading', 'body'].includes(kind))
    .filter(({ start, end }) => !document.text.slice(start, end).trimEnd().endsWith('?'))
    .flatMap(({ firstToken, endToken }) => {
      const tokens = document.tokens.slice(firstToken, endToken)
      return verbGroups(tokens, language).map((group) => ({ tokens, group }))
    })
  const entities = entitiesByEnd(findings)
  const sources = indexSources(document, findings.entities, findings.attributions, language.narration)
  return groups.map(({ tokens, group }, index) =>
    claimAt(entities, sources, language, tokens, group, index + 1),
  )
}
