import type { Article } from '../article/article.js'
import type { Claim } from '../article/claim.js'
import type { EntityType } from '../article/entity.js'
import { overlaps, type Span } from '../base/span.js'
import { printable } from './printable.js'
import { shownText } from './shown-text.js'

/** A stretch to underline: its letter, and a note for the end of the row on which it begins. */
interface Underline extends Span {
  readonly letter: string
  readonly note?: string
}

/** Underlines of one row; they do not overlap. */
type Row = readonly Underline[]

const letters: Readonly<Record<EntityType, string>> = {
  person: 'P',
  place: 'L',
  organization: 'O',
  group: 'G',
}

/**
 * An article's sentences with the findings drawn under the words: names (P person, L place, O organization,
 * G group; small letters for pronouns and descriptions), D dates, Q quantities, then each claim in a row of
 * its own (S subject, V predicate, O object, C complement). For tests and for eyes; no colours.
 */
export const drawFindings = (article: Article, text: string, width = 100): string => {
  const shown = shownText(text)
  const place = <T extends Span>(span: T): T => ({ ...span, ...shown.spanOf(span) })
  const rows = [
    nameRow(article),
    valueRow(article),
    ...article.claims.map((claim) => claimRow(claim, article)),
  ]
    .flatMap(withoutOverlaps)
    .map((row) => row.map(place))
  return article.sentences
    .map(place)
    .map((sentence) => drawSentence(shown.text, sentence, rowsIn(rows, sentence), width))
    .join('\n\n')
}

const rowsIn = (rows: readonly Row[], sentence: Span): readonly Row[] =>
  rows.map((row) => row.filter((mark) => overlaps(mark, sentence))).filter((row) => 0 < row.length)

const nameRow = ({ entities }: Article): Row =>
  entities.flatMap(({ type, name, mentions }) =>
    mentions.map(({ start, end, form, sense }) => {
      const letter = form === 'name' ? letters[type] : letters[type].toLowerCase()
      const note = form === 'name' ? sense : `= ${printable(name)}`
      return note === undefined ? { start, end, letter } : { start, end, letter, note }
    }),
  )

const valueRow = ({ dates, quantities }: Article): Row => [
  ...dates.map(({ start, end, value }) => ({ start, end, letter: 'D', note: value })),
  ...quantities.map(({ start, end, value, min, max, bound }) => ({
    start,
    end,
    letter: 'Q',
    note: [bound, value ?? `${min}-${max}`].filter((part) => part !== undefined).join(' '),
  })),
]

const claimRow = (claim: Claim, article: Article): Row => {
  const source = claim.attribution[0]
  const name = article.entities.find(({ id }) => id === source?.entity)?.name
  const facts = [
    claim.type,
    ...(claim.polarity === 'negative' ? ['not'] : []),
    ...(claim.certainty === 'certain' ? [] : [claim.certainty]),
    ...(source === undefined
      ? []
      : [`← ${printable(name ?? (source.source === undefined ? '?' : 'source in the text'))}`]),
  ]
  return [
    { ...spanOnly(claim.predicate), letter: 'V', note: `${claim.id} ${facts.join(' ')}` },
    ...slotMark(claim.subject, 'S'),
    ...slotMark(claim.object, 'O'),
    ...slotMark(claim.complement, 'C'),
  ]
}

const spanOnly = ({ start, end }: Span): Span => ({ start, end })

const slotMark = (slot: Span | null, letter: string): Row =>
  slot === null ? [] : [{ ...spanOnly(slot), letter }]

/** As many rows as it takes for no two marks of a row to overlap. */
const withoutOverlaps = (marks: Row): readonly Row[] => {
  const rows: Underline[][] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const free = rows.find((row) => (row.at(-1)?.end ?? 0) <= mark.start)
    if (free === undefined) rows.push([mark])
    else free.push(mark)
  }
  return rows
}

const drawSentence = (text: string, sentence: Span, rows: readonly Row[], width: number): string =>
  linesOf(text, sentence, width)
    .flatMap((line) => [
      onePerUnit(text.slice(line.start, line.end)).trimEnd(),
      ...rows.filter((row) => row.some((mark) => overlaps(mark, line))).map((row) => drawRow(row, line)),
    ])
    .join('\n')

/** One column for each UTF-16 unit, so that the underlines stand below their words. */
const onePerUnit = (text: string): string => text.replace(/[\s\u0000-\u001f]/g, ' ')

const linesOf = (text: string, { start, end }: Span, width: number): readonly Span[] => {
  const lines: Span[] = []
  let from = start
  while (width < end - from) {
    const space = text.slice(from, from + width + 1).search(/\s\S*$/)
    const next = from + (0 < space ? space + 1 : width)
    lines.push({ start: from, end: next })
    from = next
  }
  return [...lines, { start: from, end }]
}

const drawRow = (row: Row, line: Span): string => {
  const columns = Array.from<string>({ length: line.end - line.start }).fill(' ')
  for (const { start, end, letter } of row) {
    for (let at = Math.max(start, line.start); at < Math.min(end, line.end); at++) {
      columns[at - line.start] = at === start ? letter : '─'
    }
  }
  const notes = row.filter(({ start, note }) => note !== undefined && line.start <= start && start < line.end)
  return `${columns.join('').trimEnd()}  ${notes.map(({ note }) => note).join(' | ')}`.trimEnd()
}
