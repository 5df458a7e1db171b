import type { EntityType } from '../article/entity.js'
import type { Token } from '../model/document.js'
import type { Candidate } from './candidate.js'
import { isAcronymOf } from './find-acronyms.js'
import { entryOf, isTitle, type NameContext } from './name-context.js'
import { isCapitalised } from './token-shape.js'

/** A form that the article has shown to be a name. */
interface Known {
  readonly type: EntityType
  readonly rule: string
  readonly score: number
}

const textsOf = ({ document }: NameContext, { first, end }: Candidate): readonly string[] =>
  document.tokens.slice(first, end).map(({ text }) => text)

/** The forms that each name lends to the rest of the article: itself, a person's surname, `Krones` of `Krones AG`. */
const formsOf = (context: NameContext, candidate: Candidate): readonly (readonly [string, Known])[] => {
  const texts = textsOf(context, candidate)
  const whole = [
    texts.join(' '),
    { type: candidate.type, rule: 'recall/same-form', score: Math.min(0.85, candidate.score) },
  ] as const
  const last = texts[texts.length - 1]
  if (context.language.legalForms.has(last) && 1 < texts.length)
    return [
      whole,
      [texts.slice(0, -1).join(' '), { type: 'organization', rule: 'recall/company', score: 0.9995 }],
    ]
  if (candidate.type !== 'person' || texts.length < 2 || last.length < 2) return [whole]
  return [
    whole,
    [
      last,
      { type: 'person', rule: 'recall/surname', score: candidate.score > 0.6 ? 0.9995 : candidate.score },
    ],
  ]
}

const collectKnown = (context: NameContext, found: readonly Candidate[]): ReadonlyMap<string, Known> => {
  const known = new Map<string, Known>()
  for (const candidate of found) {
    for (const [form, item] of formsOf(context, candidate)) {
      const before = known.get(form)
      if (before === undefined || before.score < item.score) known.set(form, item)
    }
  }
  return known
}

/** Lengths in tokens of the known forms under their first word. */
const lengthsByFirst = (known: ReadonlyMap<string, Known>): ReadonlyMap<string, ReadonlySet<number>> => {
  const lengths = new Map<string, Set<number>>()
  for (const form of known.keys()) {
    const words = form.split(' ')
    lengths.set(words[0], (lengths.get(words[0]) ?? new Set()).add(words.length))
  }
  return lengths
}

/** `in Paris`, where someone is called Paris too. */
const isPlaceHere = (context: NameContext, index: number): boolean =>
  context.language.placePrepositions.has(context.document.tokens[index - 1]?.text.toLowerCase() ?? '') &&
  entryOf(context, index)?.type === 'place'

const none: readonly number[] = []

/** Some words with single blanks between them. */
const formAt = (tokens: readonly Token[], first: number, length: number): string => {
  let form = tokens[first].text
  for (let at = first + 1; at < first + length; at += 1) form += ` ${tokens[at].text}`
  return form
}

/** The article's own evidence: a form once found is a name wherever else it stands. */
const recallForms = (context: NameContext, found: readonly Candidate[]): readonly Candidate[] => {
  const { document, language } = context
  const { tokens, sentences } = document
  const known = collectKnown(context, found)
  const lengths = lengthsByFirst(known)
  const recalled: Candidate[] = []
  for (const token of tokens) {
    if (!isCapitalised(token)) continue
    for (const length of lengths.get(token.text) ?? none) {
      if (token.index + length > sentences[token.sentence].endToken) continue
      const item = known.get(formAt(tokens, token.index, length))
      if (item === undefined) continue
      if (length === 1 && (isTitle(context, token.index) || language.notNames.has(token.text))) continue
      if (item.rule === 'recall/surname' && isPlaceHere(context, token.index)) continue
      recalled.push({ first: token.index, end: token.index + length, ...item })
    }
  }
  return recalled
}

/** `Azerbaijani Airlines (AZAL)`: capitals in brackets behind an organization. */
const recallBrackets = (
  { document: { tokens, text } }: NameContext,
  found: readonly Candidate[],
): readonly Candidate[] =>
  found.flatMap(({ first, end, type }): readonly Candidate[] => {
    const inside = tokens[end + 1]
    if (
      tokens[end]?.text !== '(' ||
      tokens[end + 2]?.text !== ')' ||
      !/^\p{Lu}[\p{L}\p{N}.-]{1,9}$/u.test(inside.text)
    )
      return []
    const matches = isAcronymOf(inside.text, text.slice(tokens[first].start, tokens[end - 1].end))
    if (!matches && (type !== 'organization' || inside.text !== inside.text.toUpperCase())) return []
    return [{ first: end + 1, end: end + 2, type, rule: 'recall/brackets', score: matches ? 0.95 : 0.85 }]
  })

/** Names that follow from names already found in the same article. */
export const recallNames = (context: NameContext, found: readonly Candidate[]): readonly Candidate[] => [
  ...recallForms(context, found),
  ...recallBrackets(context, found),
]
