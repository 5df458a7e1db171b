import type { Article } from '../article/article.js'
import type { Claim } from '../article/claim.js'
import type { Slot } from '../article/span.js'
import { overlaps, type Span } from '../base/span.js'
import { drawTree } from './drawn-tree.js'
import { wordsAt, wrap } from './printable.js'
import { shownText } from './shown-text.js'
import type { Palette } from './terminal-palette.js'

/** What a line of the explanation says: its name, its words, and why. */
type Line = readonly [name: string, words: string | undefined, why?: string]

/** How one claim came about: its clause and slots, the words that decided, its source and dates, the tree of its sentence. */
export const explainClaim = (
  claim: Claim,
  article: Article,
  text: string,
  palette: Palette,
  width: number,
): string => {
  const sentence = article.sentences[claim.sentence] ?? claim
  const say = (span: Span): string => plain(text, span)
  const tokens = article.tokens.filter((token) => sentence.start <= token.start && token.end <= sentence.end)
  const first = article.tokens.indexOf(tokens[0])
  const tree = drawTree(
    tokens,
    first,
    (token) => say(token),
    (token) => (overlaps(token, claim.predicate) ? palette.bold : plainly),
  )
  return [
    `${palette.bold(claim.id)} ${palette.dim(`rule ${claim.rule}, confidence ${claim.confidence.toFixed(2)}`)}`,
    ...wrap(say(sentence), width - 2).map((line) => `  ${line}`),
    '',
    ...linesOf(claim, article, say).flatMap((line) => drawLine(line, palette, width)),
    '',
    palette.dim('  The tree of the sentence: word, part of speech, relation to the word above it'),
    ...tree.map((line) => `  ${line}`),
  ].join('\n')
}

const plainly = (text: string): string => text

const plain = (text: string, { start, end }: Span): string => {
  const shown = shownText(text.slice(start, end)).text
  return wordsAt(shown, { start: 0, end: shown.length })
}

const linesOf = (claim: Claim, article: Article, say: (span: Span) => string): readonly Line[] => {
  const deciders = (marks: 'type' | 'polarity' | 'certainty'): string | undefined => {
    const words = claim.cues.filter((cue) => cue.marks === marks).map((cue) => `“${say(cue)}”`)
    return words.length === 0 ? undefined : `from ${words.join(', ')}`
  }
  const slot = (name: string, span: Slot | null): Line => [
    name,
    span === null ? undefined : say(span),
    refersTo(span, article),
  ]
  return [
    ['says', claim.text, claim.textProblem],
    ['clause', say(claim)],
    ['predicate', say(claim.predicate), `lemma ${claim.predicate.lemma}${claim.passive ? ', passive' : ''}`],
    slot('subject', claim.subject),
    slot('object', claim.object),
    slot('complement', claim.complement),
    ['type', claim.type, deciders('type')],
    ['polarity', claim.polarity, deciders('polarity')],
    ['certainty', claim.certainty, deciders('certainty')],
    ...claim.time.map((time): Line => ['time', say(time), explainDate(time.date, article)]),
    ...claim.place.map((place): Line => slot('place', place)),
    ...claim.condition.map((condition): Line => ['condition', say(condition)]),
    ...claim.quantities.map((index): Line => quantityLine(index, article, say)),
    ...sourceLines(claim, article, say),
  ]
}

const refersTo = (slot: Slot | null, { entities }: Article): string | undefined => {
  const entity = entities.find(({ id }) => id === slot?.entity)
  return entity === undefined ? undefined : `${entity.type} ${entity.name} (${entity.id})`
}

const explainDate = (index: number | undefined, { dates }: Article): string | undefined => {
  const date = index === undefined ? undefined : dates[index]
  if (date === undefined) return undefined
  const interval = date.from === undefined ? [] : [`${date.from} to ${date.to ?? '…'}`]
  return [
    date.value,
    ...interval,
    ...(date.basis === undefined ? [] : [`year or day from: ${date.basis}`]),
    ...ruleOf(date),
  ].join(', ')
}

const ruleOf = ({ rule }: { readonly rule?: string }): readonly string[] =>
  rule === undefined ? [] : [`rule ${rule}`]

const quantityLine = (index: number, { quantities }: Article, say: (span: Span) => string): Line => {
  const { value, min, max, bound, unit, ...quantity } = quantities[index]
  const parts = [bound, value ?? `${min} to ${max}`, unit].filter((part) => part !== undefined)
  return ['quantity', say(quantity), [parts.join(' '), ...ruleOf(quantity)].join(', ')]
}

const sourceLines = (claim: Claim, article: Article, say: (span: Span) => string): readonly Line[] => {
  if (claim.attribution.length === 0) return [['source', 'the author', 'no attribution covers it']]
  const covering = article.attributions.find(({ content }) =>
    content.some((span) => overlaps(span, claim.predicate)),
  )
  return claim.attribution.map((link, index) => {
    const words = link.source === undefined ? undefined : say(link.source)
    const cue = link.cue === undefined ? [] : [`cue “${say(link.cue)}”`]
    const entity = refersTo({ start: 0, end: 0, entity: link.entity }, article)
    const rule = index === 0 && covering !== undefined ? ruleOf(covering) : []
    const why = [...(entity === undefined ? [] : [entity]), link.mode, ...cue, ...rule].join(', ')
    return [index === 0 ? 'source' : 'behind it', words ?? 'named elsewhere, or nowhere', why]
  })
}

const indent = 14

const drawLine = ([name, words, why]: Line, palette: Palette, width: number): readonly string[] => {
  const lines = [
    ...wrap(words ?? '–', width - indent),
    ...wrap(why ?? '', width - indent).map((line) => palette.dim(line)),
  ]
  return lines.map(
    (line, index) =>
      `${index === 0 ? `  ${palette.cyan(name.padEnd(indent - 2))}` : ' '.repeat(indent)}${line}`,
  )
}
