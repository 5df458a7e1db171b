import type {
  ClaimGroup,
  Comparison,
  GroupMember,
  Origin,
  Relation,
  RelationType,
} from '../compare/comparison.js'
import { cutTo, printable, wrap } from './printable.js'
import type { Palette } from './terminal-palette.js'

export interface ComparisonDrawing {
  readonly palette: Palette
  /** Columns of the terminal. */
  readonly width: number
  /** Groups shown at most; all when absent. */
  readonly groups?: number
}

const signs: Readonly<Record<RelationType, string>> = {
  contradict: '✗',
  differ: '≠',
  elaborate: '+',
  agree: '=',
}

const painterOf = (palette: Palette, relation: RelationType): ((text: string) => string) =>
  ({ contradict: palette.red, differ: palette.yellow, elaborate: palette.blue, agree: palette.green })[
    relation
  ]

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

const originLine = ({ kind, articles, source, overlap }: Origin): string =>
  kind === 'copy'
    ? `${articles.join(', ')}: near-copies of one text (${Math.round(100 * (overlap ?? 0))}% in common), counted once`
    : `${articles.join(', ')}: rest on ${source ?? 'one agency'}, counted once`

/** `Outlet (speaker): “words”`. */
const memberLines = (
  { article, source, words }: GroupMember,
  outlets: ReadonlyMap<string, string>,
  { palette, width }: ComparisonDrawing,
): readonly string[] => {
  const outlet = outlets.get(article) ?? article
  const speaker = source === outlet ? '' : ` (${printable(source)})`
  const [first, ...rest] = wrap(`${printable(outlet)}${speaker}: “${printable(words)}”`, width - 6)
  const colon = `${printable(outlet)}${speaker}:`
  const painted = first.startsWith(colon) ? palette.bold(colon) + first.slice(colon.length) : first
  return [`     ${painted}`, ...rest.map((line) => `       ${line}`)]
}

const relationLines = (relation: Relation, drawing: ComparisonDrawing): readonly string[] => {
  const paint = painterOf(drawing.palette, relation.relation)
  const [first, ...rest] = wrap(printable(relation.reason), drawing.width - 8)
  return [`   ${paint(signs[relation.relation])} ${first}`, ...rest.map((line) => `     ${line}`)]
}

/** Disagreements written out in one group; the rest are counted. */
const writtenOut = 5

/** The weightiest first; what agrees or adds is only counted. */
const shownRelations = ({ relations }: ClaimGroup): readonly Relation[] => [
  ...relations.filter(({ relation }) => relation === 'contradict'),
  ...relations.filter(({ relation }) => relation === 'differ'),
]

const moreLine = (number: number, palette: Palette): string =>
  number <= 0 ? '' : palette.dim(`     and ${count(number, 'more disagreement')}`)

const tallyLine = ({ relations }: ClaimGroup, palette: Palette): string => {
  const parts = (['elaborate', 'agree'] as const).flatMap((type) => {
    const number = relations.filter(({ relation }) => relation === type).length
    return number === 0
      ? []
      : [
          `${painterOf(palette, type)(signs[type])} ${number} ${type === 'agree' ? 'agree' : 'add to each other'}`,
        ]
  })
  return parts.length === 0 ? '' : `   ${parts.join('   ')}`
}

const groupLines = (
  group: ClaimGroup,
  number: number,
  outlets: ReadonlyMap<string, string>,
  drawing: ComparisonDrawing,
): readonly string[] => {
  const { palette, width } = drawing
  const size = palette.dim(`${count(group.claims.length, 'claim')}, ${count(group.origins, 'origin')}`)
  return [
    `${String(number).padStart(2)} ${palette.bold(cutTo(printable(group.headline), width - 4))}`,
    `   ${size}`,
    ...group.claims.flatMap((member) => memberLines(member, outlets, drawing)),
    ...shownRelations(group)
      .slice(0, writtenOut)
      .flatMap((relation) => relationLines(relation, drawing)),
    moreLine(shownRelations(group).length - writtenOut, palette),
    tallyLine(group, palette),
  ].filter((line) => line !== '')
}

/** A comparison for a terminal: groups with the most disagreement first, each side with its outlet and words. */
export const drawComparison = (comparison: Comparison, drawing: ComparisonDrawing): string => {
  const { palette } = drawing
  const outlets = new Map(comparison.articles.map(({ id, outlet }) => [id, outlet ?? id]))
  const shared = comparison.origins.filter(({ kind }) => kind !== 'own')
  const groups = comparison.groups.slice(0, drawing.groups)
  const hidden = comparison.groups.length - groups.length
  return [
    palette.bold(
      `${count(comparison.articles.length, 'article')} of ${count(comparison.origins.length, 'origin')}, ${count(comparison.groups.length, 'group')} of claims`,
    ),
    ...shared.map((origin) => palette.dim(originLine(origin))),
    ...groups.flatMap((group, index) => ['', ...groupLines(group, index + 1, outlets, drawing)]),
    ...(hidden === 0
      ? []
      : ['', palette.dim(`${count(hidden, 'more group')}; --groups says how many are shown.`)]),
    '',
  ].join('\n')
}
