import type * as z from 'zod'
import { type Gold, goldSchema } from '../article/gold.js'
import { AllegedlyError, shown } from '../base/error.js'

/**
 * Reads a gold file's JSON value; `name` is for the message, `text` for files that do not hold their own.
 * Throws `bad-gold`, with the place and what was expected, where it does not fit the schema, where a span
 * leaves the text, or where an entity id is used that the file does not define.
 */
export const parseGold = (value: unknown, name = 'The value', text?: string): Gold => {
  const result = goldSchema.safeParse(value, { reportInput: true })
  if (!result.success) throw badGold(name, result.error.issues.map(describeIssue))
  const faults = [...spanFaults(result.data, text ?? result.data.text), ...entityFaults(result.data)]
  if (0 < faults.length) throw badGold(name, faults)
  return result.data
}

/** More faults than these are counted, not listed. */
const listed = 5

const badGold = (name: string, faults: readonly string[]): AllegedlyError => {
  const more = faults.length <= listed ? '' : ` (and ${faults.length - listed} more)`
  const message = `${name} is no gold file as the schema has it: ${faults.slice(0, listed).join('; ')}${more}.`
  return new AllegedlyError('bad-gold', message, { file: name, faults })
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    '',
  )

const describeIssue = (issue: z.core.$ZodIssue): string => {
  const place = pathOf(issue.path) || 'the file'
  const was = issue.input === undefined ? 'is missing' : `was ${shown(briefly(issue.input))}`
  if (issue.code === 'invalid_value')
    return `${place} must be ${1 < issue.values.length ? 'one of ' : ''}${issue.values.map((value) => shown(value)).join(', ')}, but ${was}`
  if (issue.code === 'invalid_type') return `${place} must be ${issue.expected}, but ${was}`
  return `${place}: ${issue.message}, but ${was}`
}

const briefly = (value: unknown): unknown => (typeof value === 'object' ? JSON.stringify(value) : value)

const spanFaults = (gold: Gold, text: string | undefined): readonly string[] =>
  spansIn(gold, '').flatMap(({ path, start, end }) => {
    if (end <= start) return [`${path} must end after it starts, but was ${start}-${end}`]
    if (text !== undefined && text.length < end)
      return [`${path} must lie within the text (0-${text.length}), but was ${start}-${end}`]
    return []
  })

interface Placed {
  readonly path: string
  readonly start: number
  readonly end: number
}

/** Every `{ start, end }` in a value of plain data, with its path. */
const spansIn = (value: unknown, path: string): readonly Placed[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => spansIn(item, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  const { start, end } = value as Partial<Placed>
  const own = typeof start === 'number' && typeof end === 'number' ? [{ path, start, end }] : []
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, item]) => spansIn(item, path === '' ? key : `${path}.${key}`)),
  ]
}

const entityFaults = (gold: Gold): readonly string[] => {
  if (gold.entities === undefined) return []
  const ids = new Set(gold.entities.map(({ id }) => id))
  const used = [
    ...gold.entities.map(({ standsFor }, index) => ({ path: `entities[${index}].standsFor`, id: standsFor })),
    ...(gold.claims ?? []).flatMap((claim, index) => [
      { path: `claims[${index}].subject.entity`, id: claim.subject?.entity },
      { path: `claims[${index}].object.entity`, id: claim.object?.entity },
      ...claim.attribution.map(({ entity }, at) => ({
        path: `claims[${index}].attribution[${at}].entity`,
        id: entity,
      })),
    ]),
  ]
  return used
    .filter(({ id }) => id !== undefined && !ids.has(id))
    .map(({ path, id }) => `${path} must be the id of an entity of the file, but was ${shown(id)}`)
}
