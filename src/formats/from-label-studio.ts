import type { Gold } from '../article/gold.js'
import { metaFields } from '../article/meta.js'
import { AllegedlyError, shown } from '../base/error.js'
import { foldSpace } from '../text/clean.js'
import { type Link, type Region, regionLabels } from './annotations.js'
import { annotationsToGold } from './annotations-to-gold.js'
import {
  type LabelStudioRegion,
  type LabelStudioRelation,
  type LabelStudioResult,
  valueControl,
} from './label-studio.js'
import { mapOffsets, type OffsetUnit } from './offsets.js'

interface ExportedTask {
  readonly id?: unknown
  readonly data?: Readonly<Record<string, unknown>>
  readonly annotations?: readonly {
    readonly result?: readonly LabelStudioResult[]
    readonly was_cancelled?: boolean
    readonly ground_truth?: boolean
  }[]
}

/** The annotation that counts: the ground truth if one is marked so, else the first that was not skipped. */
const chooseResult = ({ annotations }: ExportedTask): readonly LabelStudioResult[] => {
  const done = (annotations ?? []).filter(({ was_cancelled }) => was_cancelled !== true)
  return (done.find(({ ground_truth }) => ground_truth === true) ?? done[0])?.result ?? []
}

/** Whether anybody has annotated the task; skipped ones do not count. */
export const isAnnotated = (task: unknown): boolean => chooseResult((task ?? {}) as ExportedTask).length > 0

const isRelation = (item: LabelStudioResult): item is LabelStudioRelation => item.type === 'relation'
const isRegion = (item: LabelStudioResult): item is LabelStudioRegion =>
  !isRelation(item) && typeof item.value?.start === 'number' && typeof item.value.end === 'number'

/** Code points; versions before 1.4 counted UTF-16, which shows where the words stand only so. */
const findUnit = (text: string, labelled: readonly LabelStudioRegion[]): OffsetUnit => {
  const standIn = (unit: OffsetUnit): boolean => {
    const { to16 } = mapOffsets(text, unit)
    return labelled.every(({ value }) => {
      const words = [value.text].flat().join(' ').replaceAll('\\n', ' ')
      return foldSpace(text.slice(to16(value.start), to16(value.end))) === foldSpace(words)
    })
  }
  return !standIn('codepoint') && standIn('utf16') ? 'utf16' : 'codepoint'
}

const readRegions = (text: string, items: readonly LabelStudioRegion[]): readonly Region[] => {
  const labelled = items.filter(({ type }) => type === 'labels')
  const { to16 } = mapOffsets(text, findUnit(text, labelled))
  const marks = new Map<string, Record<string, string>>()
  const values = new Map<string, string>()
  for (const { id, type, from_name, value } of items) {
    if (type === 'choices') marks.set(id, { ...marks.get(id), [from_name]: value.choices?.[0] ?? '' })
    if (type === 'textarea' && from_name === valueControl) values.set(id, [value.text].flat().join(' '))
  }
  return labelled.map(({ id, value }) => ({
    id,
    label: value.labels?.[0] ?? '',
    start: to16(value.start),
    end: to16(value.end),
    marks: marks.get(id) ?? {},
    ...(values.has(id) ? { value: values.get(id) } : {}),
  }))
}

/** From the claim to its argument, whichever way the annotator drew the arrow. */
const readLinks = (relations: readonly LabelStudioRelation[], claims: ReadonlySet<string>): readonly Link[] =>
  relations.flatMap(({ from_id, to_id, labels }) =>
    (labels ?? [])
      .filter((role) => role !== 'same')
      .map((role) =>
        claims.has(from_id) ? { from: from_id, to: to_id, role } : { from: to_id, to: from_id, role },
      ),
  )

/**
 * An annotated task, as Label Studio exports it in JSON, as a gold file: mentions (tied by `same`), dates, and claims
 * with their arguments. Of several annotations the ground truth counts, else the first that was not skipped. Throws
 * `bad-gold` where the task has no text, or an annotation is not as `labelStudioConfig` has it.
 */
export const fromLabelStudio = (task: unknown): Gold => {
  const exported = (task ?? {}) as ExportedTask
  const text = exported.data?.text
  if (typeof text !== 'string') {
    throw new AllegedlyError('bad-gold', 'The Label Studio task has no "data.text"; export it as JSON.', {
      expected: 'data.text',
    })
  }
  const result = chooseResult(exported)
  const relations = result.filter(isRelation)
  const regions = readRegions(text, result.filter(isRegion))
  const claimLabels: readonly string[] = regionLabels.claims
  const claims = new Set(regions.filter(({ label }) => claimLabels.includes(label)).map(({ id }) => id))
  const gold = annotationsToGold(
    {
      text,
      regions,
      links: readLinks(relations, claims),
      same: relations
        .filter(({ labels }) => labels?.includes('same'))
        .map(({ from_id, to_id }) => [from_id, to_id]),
    },
    `The Label Studio task${exported.id === undefined ? '' : ` ${shown(exported.id)}`}`,
  )
  return { ...gold, ...metaOf(exported.data) }
}

/** What a reader of the article was told besides its text: the fields of the task that have the names of options. */
const metaOf = (data: ExportedTask['data']): Pick<Gold, 'meta'> => {
  const given = metaFields.filter((field) => typeof data?.[field] === 'string')
  if (given.length === 0) return {}
  return { meta: { ...Object.fromEntries(given.map((field) => [field, data?.[field]])), given } }
}
