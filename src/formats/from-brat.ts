import { type Certainty, type ClaimType, claimTypes, type Polarity } from '../article/claim.js'
import { type DateType, dateTypes } from '../article/date.js'
import { type EntityType, entityTypes, type MentionForm } from '../article/entity.js'
import type { Gold, GoldClaim } from '../article/gold.js'
import { AllegedlyError } from '../base/error.js'
import { cover, type Span } from '../base/span.js'
import type { BratDocument } from './brat.js'
import { mapOffsets } from './offsets.js'

interface Bound extends Span {
  readonly label: string
}

interface Parsed {
  readonly bounds: ReadonlyMap<string, Bound>
  readonly groups: readonly (readonly string[])[]
  readonly events: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly notes: ReadonlyMap<string, string>
}

const badLine = (line: string, number: number, expected: string): AllegedlyError =>
  new AllegedlyError(
    'bad-gold',
    `Line ${number} of the brat file: expected ${expected}, but was ${JSON.stringify(line.slice(0, 80))}.`,
    {
      line: number,
      expected,
    },
  )

const parseBrat = ({ txt, ann }: BratDocument): Parsed => {
  const { to16 } = mapOffsets(txt, 'codepoint')
  const bounds = new Map<string, Bound>()
  const groups: string[][] = []
  const events = new Map<string, Map<string, string>>()
  const attributes = new Map<string, Map<string, string>>()
  const notes = new Map<string, string>()
  ann.split('\n').forEach((line, index) => {
    const [id, body = '', rest = ''] = line.replace(/\r$/, '').split('\t')
    const words = body.split(' ')
    if (id.startsWith('T')) {
      const places = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(body)
      if (places === null) throw badLine(line, index + 1, '"T1<tab>label start end<tab>text"')
      const spans = places[2].split(';').map((pair) => pair.split(' ').map(Number))
      bounds.set(id, {
        label: places[1],
        ...cover(spans.map(([start, end]) => ({ start: to16(start), end: to16(end) }))),
      })
    } else if (id.startsWith('E')) {
      events.set(id, new Map(words.filter(Boolean).map((pair) => pair.split(':') as [string, string])))
    } else if (id.startsWith('A') || id.startsWith('M')) {
      const [name, target, value = 'true'] = words
      attributes.set(target, (attributes.get(target) ?? new Map()).set(name, value))
    } else if (id === '*') groups.push(words.slice(1))
    else if (id.startsWith('#')) notes.set(words[1], rest)
  })
  return { bounds, groups, events, attributes, notes }
}

const isOneOf = <T extends string>(values: readonly T[], value: string): value is T =>
  (values as readonly string[]).includes(value)

const formOf = (label: string): MentionForm => (label === 'pronoun' || label === 'nominal' ? label : 'name')

const readEntities = (txt: string, { bounds, groups, events }: Parsed): Gold['entities'] => {
  const used = new Set([...events.values()].flatMap((slots) => [...slots.values()]))
  const names = [...bounds].filter(([id, { label }]) => !used.has(id) && isOneOf(entityTypes, label))
  const groupOf = new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)))
  const done = new Set<string>()
  return names.flatMap(([id, { label }]) => {
    if (done.has(id)) return []
    const members = (groupOf.get(id) ?? [id]).filter((member) => bounds.has(member))
    for (const member of members) done.add(member)
    const mentions = members
      .map((member) => bounds.get(member)!)
      .map(({ start, end, label: form }) => ({
        start,
        end,
        form: formOf(form),
      }))
    const name = mentions
      .map(({ start, end }) => txt.slice(start, end))
      .reduce((a, b) => (b.length > a.length ? b : a))
    return [{ id: id.toLowerCase(), type: label as EntityType, name, mentions }]
  })
}

const readClaims = ({ bounds, events, attributes }: Parsed): GoldClaim[] =>
  [...events].flatMap(([id, slots]) => {
    const [[type, trigger]] = slots
    const spanAt = (name: string): Span | null => {
      const bound = bounds.get(slots.get(name) ?? '')
      return bound === undefined ? null : { start: bound.start, end: bound.end }
    }
    const predicate = bounds.get(trigger)
    if (!isOneOf(claimTypes, type) || predicate === undefined) return []
    const marks = attributes.get(id)
    const [source, cue] = [spanAt('source'), spanAt('cue')]
    const link = {
      ...(source && { source }),
      ...(cue && { cue }),
      mode: (marks?.get('mode') ?? 'indirect') as 'indirect',
    }
    return [
      {
        id: id.toLowerCase(),
        type: type as ClaimType,
        subject: spanAt('subject'),
        predicate: { start: predicate.start, end: predicate.end },
        object: spanAt('object'),
        complement: spanAt('complement'),
        polarity: (marks?.get('polarity') ?? 'positive') as Polarity,
        certainty: (marks?.get('certainty') ?? 'certain') as Certainty,
        attribution: source === null && cue === null ? [] : [link],
      },
    ]
  })

/** A brat document as a gold file: what `toBrat` writes, made by hand. Throws `bad-gold` with the line. */
export const fromBrat = (document: BratDocument): Gold => {
  const parsed = parseBrat(document)
  const dates = [...parsed.bounds]
    .filter(([, { label }]) => isOneOf(dateTypes, label))
    .map(([id, { start, end, label }]) => ({
      start,
      end,
      type: label as DateType,
      value: parsed.notes.get(id) ?? '',
    }))
  const claims = readClaims(parsed)
  return {
    schema: 1,
    text: document.txt,
    entities: readEntities(document.txt, parsed),
    ...(dates.length === 0 ? {} : { dates }),
    ...(claims.length === 0 ? {} : { claims }),
  }
}
