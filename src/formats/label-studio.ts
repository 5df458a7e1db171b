import type { Article } from '../article/article.js'
import { type EntityType, entityTypes } from '../article/entity.js'
import type { Gold } from '../article/gold.js'
import { AllegedlyError } from '../base/error.js'
import { textOf } from './surface.js'

interface Region {
  readonly id: string
  readonly from_name: string
  readonly to_name: string
  readonly type: 'labels'
  readonly value: {
    readonly start: number
    readonly end: number
    readonly text: string
    readonly labels: readonly string[]
  }
}

interface Relation {
  readonly type: 'relation'
  readonly from_id: string
  readonly to_id: string
  readonly direction: 'right'
  readonly labels: readonly string[]
}

/** A task of Label Studio with our findings as a prediction to correct. Positions are UTF-16, as in its editor. */
export interface LabelStudioTask {
  readonly data: { readonly text: string }
  readonly predictions: readonly {
    readonly model_version: string
    readonly result: readonly (Region | Relation)[]
  }[]
}

/** The labelling configuration that `toLabelStudio` and `fromLabelStudio` go with. */
export const labelStudioConfig = `<View>
  <Labels name="label" toName="text">
${['person', 'place', 'organization', 'group', 'predicate', 'subject', 'object', 'complement', 'source', 'cue'].map((value) => `    <Label value="${value}"/>`).join('\n')}
  </Labels>
  <Relations>
${['subject', 'object', 'complement', 'source', 'cue', 'same'].map((value) => `    <Relation value="${value}"/>`).join('\n')}
  </Relations>
  <Text name="text" value="$text"/>
</View>
`

const slotNames = ['subject', 'object', 'complement'] as const

/** Names, and claims as predicates with relations to their slots, for correction by hand. */
export const toLabelStudio = (article: Article): LabelStudioTask => {
  const text = textOf(article)
  const region = (id: string, label: string, { start, end }: { start: number; end: number }): Region => ({
    id,
    from_name: 'label',
    to_name: 'text',
    type: 'labels',
    value: { start, end, text: text.slice(start, end), labels: [label] },
  })
  const relate = (from: string, to: string, label: string): Relation => ({
    type: 'relation',
    from_id: from,
    to_id: to,
    direction: 'right',
    labels: [label],
  })
  const names = article.entities.flatMap(({ id, type, mentions }) =>
    mentions
      .filter(({ form }) => form === 'name')
      .flatMap((mention, index) => [
        region(`${id}-${index}`, type, mention),
        ...(index === 0 ? [] : [relate(`${id}-${index}`, `${id}-0`, 'same')]),
      ]),
  )
  const claims = article.claims.flatMap((claim) => [
    region(claim.id, 'predicate', claim.predicate),
    ...slotNames.flatMap((name) => {
      const slot = claim[name]
      const id = `${claim.id}-${name}`
      return slot === null ? [] : [region(id, name, slot), relate(claim.id, id, name)]
    }),
  ])
  return { data: { text }, predictions: [{ model_version: 'allegedly', result: [...names, ...claims] }] }
}

interface ExportedTask {
  readonly data?: { readonly text?: unknown }
  readonly annotations?: readonly { readonly result?: readonly (Region | Relation)[] }[]
}

/**
 * Names of an annotated task, as Label Studio exports it in JSON, as a gold file; mentions tied by `same` are one
 * entity. Throws `bad-gold` where the task has no text.
 */
export const fromLabelStudio = (task: unknown): Gold => {
  const { data, annotations } = (task ?? {}) as ExportedTask
  if (typeof data?.text !== 'string') {
    throw new AllegedlyError('bad-gold', 'The Label Studio task has no "data.text"; export it as JSON.', {
      expected: 'data.text',
    })
  }
  const text = data.text
  const result = annotations?.[0]?.result ?? []
  const parent = new Map<string, string>()
  const rootOf = (id: string): string => {
    let at = id
    while (parent.has(at)) at = parent.get(at)!
    return at
  }
  for (const item of result) {
    if (item.type !== 'relation' || !item.labels.includes('same')) continue
    const [from, to] = [rootOf(item.from_id), rootOf(item.to_id)]
    if (from !== to) parent.set(from, to)
  }
  const groups = new Map<string, Region[]>()
  for (const item of result) {
    if (item.type !== 'labels' || !(entityTypes as readonly string[]).includes(item.value.labels[0])) continue
    const root = rootOf(item.id)
    groups.set(root, [...(groups.get(root) ?? []), item])
  }
  return {
    schema: 1,
    text,
    entities: [...groups].map(([id, regions]) => ({
      id,
      type: regions[0].value.labels[0] as EntityType,
      name: regions
        .map(({ value }) => text.slice(value.start, value.end))
        .reduce((a, b) => (b.length > a.length ? b : a)),
      mentions: regions
        .map(({ value }) => ({ start: value.start, end: value.end, form: 'name' as const }))
        .sort((a, b) => a.start - b.start),
    })),
  }
}
