import type { Attribution } from '../article/attribution.js'
import type { Entity } from '../article/entity.js'
import { plainRelation } from '../base/relation.js'
import { firstEndingAfter, type Span } from '../base/span.js'
import type { Document, Token } from '../model/document.js'
import { type NarrationLanguage, pastDeed, subjectOf } from './narration.js'
import { tokenAt } from './tree.js'

/** A sentence without a cue that goes on with somebody's words. */
export interface SpeakerRun extends Span {
  /** The attribution whose source and cue it has. */
  readonly attribution: Attribution
}

interface Cue {
  readonly sentence: number
  readonly block: number
  readonly attribution: Attribution
  readonly entity: string
  /** Whether it can start a run: a person's words that are the sentence's main matter. */
  readonly starts: boolean
}

const mainRelations = /^(?:root|parataxis|conj|ccomp)$/

/** Whether the reporting clause is no mere side remark (`While she said that A, B`). */
const isMain = ({ tokens }: Document, position: number): boolean => {
  let token = tokens[position]
  for (let step = 0; step < 8 && token !== undefined; step += 1) {
    if (token.head < 0) return true
    const relation = plainRelation(token.dep)
    if (!mainRelations.test(relation) && !/^(?:aux|cop|mark|advmod|case|obl|nmod|fixed)$/.test(relation))
      return false
    token = tokens[token.head]
  }
  return true
}

const sentenceAt = (document: Document, position: number): number =>
  firstEndingAfter(document.sentences, position)

const findCues = (
  document: Document,
  attributions: readonly Attribution[],
  persons: ReadonlySet<string>,
): readonly Cue[] =>
  attributions.flatMap((attribution) => {
    const { source, cue, chain, rule } = attribution
    if (
      cue === null ||
      chain !== undefined ||
      rule === undefined ||
      !/^(?:clause|quote)\/(?!depiction|self)/.test(rule)
    )
      return []
    const sentence = sentenceAt(document, cue.start)
    if (sentence >= document.sentences.length) return []
    const entity = source?.entity ?? ''
    const starts =
      persons.has(entity) && (rule === 'clause/aside' || isMain(document, tokenAt(document, cue.start)))
    return [{ sentence, block: document.sentences[sentence].block, attribution, entity, starts }]
  })

/** Where outermost quotations are closed, by the position behind the mark. */
const findClosings = ({ quotes }: Document): ReadonlySet<number> =>
  new Set(quotes.filter(({ closed, depth }) => closed && depth === 0).map(({ end }) => end))

/** Whether a quotation of his is closed in the sentence before, so that what follows may be the author's again. */
const closedBefore = (
  { sentences }: Document,
  closings: ReadonlySet<number>,
  { attribution: { mode, content } }: Cue,
  sentence: number,
): boolean => {
  const { start, end } = sentences[sentence - 1]
  const last = content[content.length - 1].end
  if (mode === 'direct' && start < last && last <= end + 1) return true
  return closings.has(end) || closings.has(end - 1) || closings.has(end + 1)
}

/** Whether the sentence tells of the speaker himself, so that it is not he who speaks. */
const isAbout = (document: Document, sentence: number, mentions: ReadonlySet<number>): boolean => {
  const { firstToken, endToken } = document.sentences[sentence]
  for (let index = firstToken; index < endToken; index += 1) {
    const { dep, start, head } = document.tokens[index]
    if (dep.startsWith('nsubj') && mentions.has(start) && document.tokens[head]?.head < 0) return true
  }
  return false
}

/** Whether the speaker's next cue is the first sentence of the next paragraph. */
const opensNextBlock = ({ sentences }: Document, { sentence, block }: Cue, before: number): boolean =>
  block === before + 1 && sentences[sentence - 1]?.block !== block

interface Named extends Span {
  readonly entity: string
}

/** Where entities are named, in text order. */
const indexNames = (entities: readonly Entity[]): readonly Named[] =>
  entities
    .flatMap(({ id, mentions }) =>
      mentions.filter(({ form }) => form === 'name').map(({ start, end }) => ({ start, end, entity: id })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end)

const namedIn = (named: readonly Named[], span: Span): readonly Named[] => {
  const found: Named[] = []
  for (let at = firstEndingAfter(named, span.start); at < named.length && named[at].start < span.end; at += 1)
    found.push(named[at])
  return found
}

/** `Roe said A. ⟦Doe has proposed⟧ a law`: a deed of somebody else, named here and not in what was said. */
const isOfAnother = (
  document: Document,
  named: readonly Named[],
  { entity, attribution: { content } }: Cue,
  deed: Token,
): boolean => {
  const subject = subjectOf(document, deed)
  const who = subject && namedIn(named, subject)[0]?.entity
  if (who === undefined || who === entity) return false
  return !content.some((piece) => namedIn(named, piece).some((other) => other.entity === who))
}

/** The sentences that go on with a speaker's words through his paragraph, or between two of his cues. */
export const findSpeakerRuns = (
  document: Document,
  entities: readonly Entity[],
  attributions: readonly Attribution[],
  language: NarrationLanguage,
): readonly SpeakerRun[] => {
  const named = indexNames(entities)

  const persons = new Map(
    entities
      .filter(({ type }) => type === 'person')
      .map((entity) => [entity.id, new Set(entity.mentions.map(({ start }) => start))]),
  )
  const cues = findCues(document, attributions, new Set(persons.keys()))
  const cueSentences = new Set(cues.map(({ sentence }) => sentence))
  const closings = findClosings(document)
  const covered = coveredSentences(document, attributions)
  const runs: SpeakerRun[] = []
  cues.forEach((cue, at) => {
    const next = cues[at + 1]
    if (!cue.starts || next?.sentence === cue.sentence) return
    for (let sentence = cue.sentence + 1; sentence < document.sentences.length; sentence += 1) {
      const { block, start, end } = document.sentences[sentence]
      if (block !== cue.block || cueSentences.has(sentence)) break
      if (covered.has(sentence)) continue
      const goesOn =
        next !== undefined &&
        next.entity === cue.entity &&
        (next.block === block || opensNextBlock(document, next, block))
      const closed = closedBefore(document, closings, cue, sentence)
      if (closed && !goesOn) break
      const deed = pastDeed(document, document.sentences[sentence], language)
      if (deed !== undefined && closed && next?.block !== block) break
      if (deed !== undefined && isOfAnother(document, named, cue, deed)) break
      if (isAbout(document, sentence, persons.get(cue.entity)!)) break
      const nearer = goesOn && next.block === block && next.sentence - sentence < sentence - cue.sentence
      runs.push({ start, end, attribution: (nearer ? next : cue).attribution })
    }
  })
  return runs
}

/** Sentences that lie in some content from end to end. */
const coveredSentences = (document: Document, attributions: readonly Attribution[]): ReadonlySet<number> => {
  const covered = new Set<number>()
  for (const { content } of attributions) {
    for (const { start, end } of content) {
      for (
        let index = sentenceAt(document, start);
        index < document.sentences.length && document.sentences[index].start < end;
        index += 1
      ) {
        if (start <= document.sentences[index].start + 1 && document.sentences[index].end <= end + 2)
          covered.add(index)
      }
    }
  }
  return covered
}
