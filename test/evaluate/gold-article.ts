import { readFileSync } from 'node:fs'
import { type Article, type Gold, schemaVersion } from '../../src/article/index.js'
import { parseGold } from '../../src/evaluate/index.js'

export const seeds = ['armenian-report', 'fakti', 'izvestia', 'liga', 'moscow-times'] as const

export const readSeed = (name: string): { readonly gold: Gold; readonly text: string } => {
  const text = readFileSync(`seeds/${name}.txt`, 'utf8')
  return { text, gold: parseGold(JSON.parse(readFileSync(`seeds/${name}.gold.json`, 'utf8')), name, text) }
}

/** The Article of an extractor that found exactly what the gold says. */
export const articleFromGold = (gold: Gold, text: string): Article => ({
  schema: schemaVersion,
  text,
  meta: gold.meta ?? {},
  language: { code: 'eng', confidence: 1 },
  sentences: (gold.sentences ?? []).map((sentence) => ({ kind: 'body', ...sentence })),
  tokens: [],
  entities: gold.entities ?? [],
  dates: gold.dates ?? [],
  quantities: gold.quantities ?? [],
  attributions: [],
  claims: (gold.claims ?? []).map((claim) => ({
    ...claim,
    sentence: claim.sentence ?? 0,
    start: claim.predicate.start,
    end: claim.predicate.end,
    predicate: { ...claim.predicate, lemma: text.slice(claim.predicate.start, claim.predicate.end) },
    complement: claim.complement ?? null,
    passive: claim.passive ?? false,
    time: claim.time ?? [],
    place: claim.place ?? [],
    condition: claim.condition ?? [],
    quantities: [],
    cues: [],
    rule: 'gold',
    confidence: 1,
  })),
  problems: [],
})
