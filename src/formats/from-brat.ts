import type { Gold } from '../article/gold.js'
import { AllegedlyError } from '../base/error.js'
import { cover } from '../base/span.js'
import { foldSpace } from '../text/clean.js'
import type { Link, Region } from './annotations.js'
import { annotationsToGold } from './annotations-to-gold.js'
import type { BratDocument } from './brat.js'
import { mapOffsets, type OffsetMap } from './offsets.js'

interface Line {
  readonly number: number
  readonly content: string
  readonly id: string
  readonly words: readonly string[]
  readonly rest: string
}

const badLine = ({ number, content }: Line, expected: string): AllegedlyError =>
  new AllegedlyError(
    'bad-gold',
    `Line ${number} of the brat file: expected ${expected}, but was ${JSON.stringify(content.slice(0, 80))}.`,
    { line: number, expected },
  )

const readLine = (content: string, index: number): Line => {
  const [id, body = '', ...rest] = content.replace(/\r$/, '').split('\t')
  return { number: index + 1, content, id, words: body.split(' ').filter(Boolean), rest: rest.join('\t') }
}

/**
 * A text-bound annotation. Of fragments (`0 5;12 18`) the whole from the first to the last counts, as a gold span is
 * one stretch.
 */
const readBound = (line: Line, txt: string, { to16 }: OffsetMap): Region => {
  const places = /^\S+ (\d+ \d+(?:;\d+ \d+)*)$/.exec(line.words.join(' '))
  if (places === null) throw badLine(line, '"T1<tab>label start end<tab>text"')
  const spans = places[1].split(';').map((pair) => {
    const [start, end] = pair.split(' ').map((position) => to16(Number(position)))
    return { start, end }
  })
  const words = foldSpace(spans.map(({ start, end }) => txt.slice(start, end)).join(' '))
  if (line.rest !== '' && foldSpace(line.rest) !== words)
    throw badLine(line, `the words that stand there in code points, ${JSON.stringify(words.slice(0, 80))},`)
  return { id: line.id, label: line.words[0], ...cover(spans), marks: {} }
}

const readPair = (line: Line, pair: string): readonly [string, string] => {
  const [role, target] = pair.split(':')
  if (!target) throw badLine(line, '"E1<tab>type:T1 role:T2"')
  return [role, target]
}

/** An event: a region where its trigger stands, and a link to each argument. */
const readEvent = (
  line: Line,
  bounds: ReadonlyMap<string, Region>,
): { region: Region; links: readonly Link[] } => {
  const [trigger, ...slots] = line.words.map((pair) => readPair(line, pair))
  const bound = bounds.get(trigger?.[1] ?? '')
  if (bound === undefined) throw badLine(line, 'an event with a trigger that stands in the file')
  const unknown = slots.find(([, target]) => !bounds.has(target) && !target.startsWith('E'))
  if (unknown !== undefined) throw badLine(line, `${unknown[1]} to stand in the file`)
  return {
    region: { ...bound, id: line.id, label: trigger[0] },
    links: slots.map(([role, to]) => ({ from: line.id, to, role })),
  }
}

/** A brat document as a gold file: what `toBrat` writes, made or corrected by hand. Throws `bad-gold` with the line. */
export const fromBrat = ({ txt, ann }: BratDocument): Gold => {
  const lines = ann.split('\n').map(readLine)
  const of = (prefix: RegExp): readonly Line[] => lines.filter(({ id }) => prefix.test(id))
  const offsets = mapOffsets(txt, 'codepoint')
  const bounds = new Map(of(/^T/).map((line) => [line.id, readBound(line, txt, offsets)]))
  const events = of(/^E/).map((line) => readEvent(line, bounds))
  const marks = new Map<string, Record<string, string>>()
  for (const { words } of of(/^[AM]/)) {
    const [name, target, value = 'true'] = words
    marks.set(target, { ...marks.get(target), [name]: value })
  }
  const notes = new Map(of(/^#/).map(({ words, rest }) => [words[1], rest]))
  const triggers = new Set(of(/^E/).map(({ words }) => words[0].split(':')[1]))
  const regions = [
    ...[...bounds.values()].filter(({ id }) => !triggers.has(id)),
    ...events.map(({ region }) => region),
  ]
  const equivalences = of(/^\*$/).map(({ words }) => words.slice(1))
  const relations = of(/^R/)
    .filter(({ words }) => words[0] === 'same')
    .map(({ words }) => words.slice(1).map((part) => part.replace(/^Arg\d:/, '')))
  return annotationsToGold(
    {
      text: txt,
      regions: regions.map((region) => ({
        ...region,
        marks: marks.get(region.id) ?? {},
        ...(notes.has(region.id) ? { value: notes.get(region.id) } : {}),
      })),
      links: events.flatMap(({ links }) => links),
      same: [...equivalences, ...relations],
    },
    'The brat document',
  )
}
