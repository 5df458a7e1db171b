import type { Claim, Interval } from '../article/claim.js'
import type { DateMention } from '../article/date.js'
import type { Entity, Mention } from '../article/entity.js'
import type { Quantity } from '../article/quantity.js'
import { indexSources, sourcesOf, speakersAt } from '../attributions/index-sources.js'
import { contains, firstEndingAfter, type Span } from '../base/span.js'
import type { Watch } from '../base/watch.js'
import type { Document, Token } from '../model/document.js'
import { dateHead, type TimedDate } from './adjuncts.js'
import { confidenceOf, evidenceFor } from './confidence.js'
import { guessClaims } from './guess-claims.js'
import type { ClaimLanguage } from './language.js'
import { linkMentions, toSlot } from './link-entities.js'
import type { Cue } from './mood.js'
import { plainSentence } from './plain-sentence.js'
import { type PlainSentence, sureLink } from './plain-wording.js'
import type { ReadClaim } from './read-claim.js'
import { type ClaimReading, type Findings, readClaims } from './read-claims.js'
import type { Tree } from './tree.js'
import { isShaky } from './tree-doubts.js'

const clauseSpan = (tree: Tree, { predicate, slots }: ReadClaim): Span => {
  const { range } = predicate
  let { start } = tree.tokens[range.first]
  let { end } = tree.tokens[range.last]
  for (const phrase of [slots.subject, slots.object, slots.complement]) {
    if (phrase === undefined) continue
    start = Math.min(start, phrase.start)
    end = Math.max(end, phrase.end)
  }
  return { start, end }
}

const intervalOf = (time: readonly TimedDate[], dates: readonly DateMention[]): Interval | undefined => {
  const found = time
    .map(({ date }) => dates[date])
    .find(({ from, to }) => from !== undefined || to !== undefined)
  return found === undefined
    ? undefined
    : {
        ...(found.from !== undefined && { from: found.from }),
        ...(found.to !== undefined && { to: found.to }),
      }
}

const toCue = ({ token, marks }: Cue) => ({ start: token.start, end: token.end, marks })

const byStartThenMarks = (a: { start: number; marks: string }, b: { start: number; marks: string }): number =>
  a.start - b.start || (a.marks < b.marks ? -1 : 1)

/** Below this confidence no sentence is written. */
const unsure = 0.6

/** Indexes of the quantities inside a span. */
const indexQuantities = (quantities: readonly Quantity[]): ((span: Span) => number[]) => {
  const sorted = quantities
    .map(({ start, end }, index) => ({ start, end, index }))
    .sort((a, b) => a.start - b.start)
  return (span) => {
    const inside: number[] = []
    for (
      let at = firstEndingAfter(sorted, span.start);
      at < sorted.length && sorted[at].start < span.end;
      at++
    ) {
      if (contains(span, sorted[at])) inside.push(sorted[at].index)
    }
    return inside
  }
}

/** Pronouns and descriptions by the token that heads them. */
const mentionsByToken = ({ tree }: ClaimReading, entities: readonly Entity[]) => {
  const found = new Map<number, { mention: Mention; entity: Entity }>()
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      if (mention.form === 'name') continue
      const head = dateHead(tree, mention)
      if (head !== undefined) found.set(head.index, { mention, entity })
    }
  }
  return found
}

/** Pronouns linked to a name by little evidence, by their start. */
const unsurePronouns = (entities: readonly Entity[]): ReadonlySet<number> =>
  new Set(
    entities.flatMap(({ mentions }) =>
      mentions
        .filter(
          ({ form, confidence }) => form === 'pronoun' && confidence !== undefined && confidence < sureLink,
        )
        .map(({ start }) => start),
    ),
  )

/** Finds the claims that a text puts forward. */
export const extractClaims = (
  document: Document,
  findings: Findings,
  language: ClaimLanguage,
  watch?: Watch,
): readonly Claim[] => {
  if (!document.parsed) return guessClaims(document, findings, language)
  const reading = readClaims(document, findings, language, watch)
  const { tree, claims } = reading
  const links = linkMentions(findings.entities)
  const sources = indexSources(document, findings.entities, findings.attributions, language.narration)
  const mentions = mentionsByToken(reading, findings.entities)
  const people = new Set(
    findings.entities.filter(({ type }) => type === 'person').flatMap(({ name }) => name.split(' ')),
  )
  const unsureStarts = unsurePronouns(findings.entities)
  const quantitiesIn = indexQuantities(findings.quantities)
  const dates = [...findings.dates].sort((a, b) => a.start - b.start)
  const sorted = [...claims].sort((a, b) => a.predicate.range.first - b.predicate.range.first)
  return sorted.map((claim, index) => {
    watch?.()
    const { predicate, slots, mood, type, time, place, condition, clause } = claim
    const span = {
      start: tree.tokens[predicate.range.first].start,
      end: tree.tokens[predicate.range.last].end,
    }
    const whole = clauseSpan(tree, claim)
    const anchor: Token = tree.tokens[predicate.main]
    const object = toSlot(tree, links, slots.object)
    const confidence = confidenceOf(evidenceFor(tree, claim))
    const attribution = sourcesOf(sources, tree.tokens[predicate.range.last], whole)
    // Outside quotation marks `I` is somebody whom the text need not name.
    const unsureSources = attribution.flatMap(({ entity, source, mode }) =>
      entity !== undefined && (mode === 'indirect' || unsureStarts.has(source?.start ?? -1)) ? entity : [],
    )
    const plain: PlainSentence =
      confidence < unsure
        ? { problem: 'the reading is unsure' }
        : isShaky(tree, claim, confidence)
          ? { problem: 'the tree is unsure' }
          : plainSentence(
              {
                around: reading.around,
                dates,
                mentions,
                people,
                frame: reading.selection.frames.get(clause.head),
                speakers: new Set(
                  speakersAt(sources, span.start).filter((entity) => !unsureSources.includes(entity)),
                ),
              },
              claim,
            )
    const interval = intervalOf(time, findings.dates)
    // Fields without a value go when spans are mapped back.
    const found = {
      type,
      id: `c${index + 1}`,
      sentence: anchor.sentence,
      ...whole,
      text: plain.text,
      textProblem: plain.problem,
      subject: toSlot(tree, links, slots.subject),
      predicate: { ...span, lemma: predicate.lemma },
      object,
      complement: toSlot(tree, links, slots.complement),
      passive: predicate.passive,
      polarity: mood.polarity,
      certainty: mood.certainty,
      time: time.map(({ start, end, date }) => ({ start, end, date })),
      place: place.map((phrase) => toSlot(tree, links, phrase)).filter((slot) => slot !== null),
      condition: condition.map(({ start, end }) => ({ start, end })),
      quantities: quantitiesIn(whole),
      attribution: [...attribution],
      cues: mood.cues.map(toCue).sort(byStartThenMarks),
      rule: `${clause.kind}${clause.coordinated >= 0 ? '/coordinated' : ''} + ${claim.typeRule}`,
      confidence,
      when: type === 'event' ? interval : undefined,
      horizon: type === 'forecast' ? interval : undefined,
      relation: type === 'state' && predicate.lemma !== 'be' ? predicate.lemma : undefined,
      addressee: type === 'demand' && slots.complement !== undefined ? (object ?? undefined) : undefined,
    }
    return found as Claim
  })
}
