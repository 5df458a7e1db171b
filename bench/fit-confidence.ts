import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { confidenceOf, type Evidence, evidenceFor, namedEvidence } from '../src/claims/confidence.js'
import type { ReadClaim } from '../src/claims/read-claim.js'
import { readClaims } from '../src/claims/read-claims.js'
import type { Tree } from '../src/claims/tree.js'
import { claims as language } from '../src/en/claims/index.js'
import { lemmas } from '../src/en/lemmas.js'
import type { Document, Token } from '../src/model/document.js'
import { findLemma } from '../src/model/lemma.js'
import { defaultModel } from '../src/model/model.js'

// Fits the confidence of claims: a claim read from the model's tree is right where the corpus's own tree gives
// the same predicate, subject and object. UD English-EWT and GUM, the parts that the model was not trained on.
//   npx tsx bench/fit-confidence.ts [--data DIR] [--write]

interface Row {
  readonly form: string
  readonly pos: string
  readonly head: number
  readonly dep: string
}

const readSentences = (path: string): readonly (readonly Row[])[] =>
  readFileSync(path, 'utf8')
    .split('\n\n')
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line.includes('\t'))
        .map((line) => {
          const [form, pos, head, dep] = line.split('\t')
          return { form, pos, head: Number(head) - 1, dep }
        }),
    )
    .filter((rows) => rows.length > 3 && rows.length < 80)

const documentOf = (rows: readonly Row[]): Document => {
  let start = 0
  const tokens = rows.map(({ form, pos, head, dep }, index): Token => {
    const token = {
      start,
      end: start + form.length,
      text: form,
      index,
      sentence: 0,
      lemma: findLemma(form, pos, lemmas),
      pos,
      head,
      dep,
    }
    start += form.length + 1
    return token
  })
  const children: number[][] = tokens.map(() => [])
  for (const { index, head } of tokens) if (head >= 0) children[head].push(index)
  const span = { start: 0, end: start - 1 }
  return {
    text: rows.map(({ form }) => form).join(' '),
    blocks: [{ ...span, kind: 'body' }],
    sentences: [{ ...span, kind: 'body', block: 0, firstToken: 0, endToken: tokens.length }],
    quotes: [],
    tokens,
    children,
    parsed: true,
  }
}

const nothing = { entities: [], dates: [], quantities: [], attributions: [] }

const keyOf = ({ predicate }: ReadClaim): number => predicate.main

const overlap = (
  a: { start: number; end: number } | undefined,
  b: { start: number; end: number } | undefined,
): boolean => {
  if (a === undefined || b === undefined) return a === b
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0 && (2 * shared) / (a.end - a.start + b.end - b.start) >= 0.5
}

const agrees = (found: ReadClaim, gold: ReadClaim | undefined): boolean =>
  gold !== undefined &&
  overlap(found.slots.subject, gold.slots.subject) &&
  overlap(found.slots.object, gold.slots.object)

interface Case {
  readonly evidence: Evidence
  /** The same, by name. */
  readonly named: readonly (readonly [name: string, value: number])[]
  readonly right: boolean
}

type Weights = Readonly<Record<string, number>>

const chanceOf = (weights: Weights, { named }: Case): number =>
  1 / (1 + Math.exp(-named.reduce((total, [name, value]) => total + value * (weights[name] ?? 0), 0)))

const casesOf = (rows: readonly Row[]): readonly Case[] => {
  const gold = readClaims(documentOf(rows), nothing, language)
  const { pos, heads, deps } = defaultModel().parse(rows.map(({ form }) => form))
  const parsed = rows.map(({ form }, index) => ({
    form,
    pos: pos[index],
    head: heads[index],
    dep: deps[index],
  }))
  const found = readClaims(documentOf(parsed), nothing, language)
  const byKey = new Map(gold.claims.map((claim) => [keyOf(claim), claim]))
  return found.claims.map((claim) => {
    const evidence = evidenceFor(found.tree as Tree, claim)
    const named = Object.entries(namedEvidence(evidence))
    return { evidence, named, right: agrees(claim, byKey.get(keyOf(claim))) }
  })
}

const fit = (cases: readonly Case[]): Record<string, number> => {
  const weights: Record<string, number> = {}
  for (let round = 0; round < 400; round++) {
    const slope: Record<string, number> = {}
    for (const item of cases) {
      const error = chanceOf(weights, item) - (item.right ? 1 : 0)
      for (const [name, value] of item.named) slope[name] = (slope[name] ?? 0) + error * value
    }
    for (const name of Object.keys(slope)) {
      const pulled = slope[name] / cases.length + 0.0005 * (weights[name] ?? 0)
      weights[name] = (weights[name] ?? 0) - 1.5 * pulled
    }
  }
  return weights
}

/** Mean confidence and share of right claims in ten bins, and the mean gap between the two. */
const reliability = (cases: readonly { readonly confidence: number; readonly right: boolean }[]): void => {
  let gap = 0
  for (let bin = 0; bin < 10; bin++) {
    const inside = cases.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin)
    if (inside.length === 0) continue
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length
    const share = inside.filter(({ right }) => right).length / inside.length
    gap += (Math.abs(mean - share) * inside.length) / cases.length
    console.log(
      `${(bin / 10).toFixed(1)}  ${String(inside.length).padStart(5)}  said ${mean.toFixed(2)}  right ${share.toFixed(2)}`,
    )
  }
  console.log(`expected calibration error ${gap.toFixed(3)} over ${cases.length} claims`)
}

const main = (): void => {
  const given = process.argv.indexOf('--data')
  const folder = join(given < 0 ? '../shared/data' : process.argv[given + 1], 'dev', 'ner')
  const paths = ['ewt.tsv', 'gum-permissive.tsv'].map((name) => join(folder, name))
  if (!paths.every(existsSync)) {
    console.log(`skipped: no ${paths.join(', ')}`)
    return
  }
  const cases = paths.flatMap(readSentences).map(casesOf)
  const fitted = cases.filter((_, index) => index % 2 === 0).flat()
  const kept = cases.filter((_, index) => index % 2 === 1).flat()
  const weights = fit(fitted)
  reliability(kept.map((item) => ({ confidence: chanceOf(weights, item), right: item.right })))
  console.log(
    `as shipped: ${kept.length} claims, mean ${(kept.reduce((sum, { evidence }) => sum + confidenceOf(evidence), 0) / kept.length).toFixed(2)}`,
  )
  if (!process.argv.includes('--write')) return
  const lines = Object.entries(weights)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${value.toFixed(2)},`)
  const head =
    '/** Fitted by bench/fit-confidence.ts on UD English-EWT and GUM trees; log-odds for each piece of evidence. */'
  writeFileSync(
    'src/claims/confidence-weights.ts',
    `${head}\nexport const confidenceWeights: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n}\n`,
  )
}

main()
