import type { Article } from '../article/article.js'
import type { MetaField } from '../article/meta.js'
import { annotate, claimMarks, linkRoles, mentionMarks, type Region, regionLabels } from './annotations.js'
import { mapOffsets } from './offsets.js'

/** A labelled stretch of text, a choice for it or a line typed for it; they belong together by `id`. */
export interface LabelStudioRegion {
  readonly id: string
  readonly from_name: string
  readonly to_name: string
  readonly type: 'labels' | 'choices' | 'textarea'
  readonly value: {
    readonly start: number
    readonly end: number
    readonly text: string | readonly string[]
    readonly labels?: readonly string[]
    readonly choices?: readonly string[]
  }
}

/** A tie between two regions. */
export interface LabelStudioRelation {
  readonly type: 'relation'
  readonly from_id: string
  readonly to_id: string
  readonly direction: 'right' | 'left' | 'bi'
  readonly labels?: readonly string[]
}

/** One entry of an annotation. */
export type LabelStudioResult = LabelStudioRegion | LabelStudioRelation

/** A task of Label Studio with our findings as a prediction to correct. Positions are in code points. */
export interface LabelStudioTask {
  /** The text, and what the caller gave of its meta: `publishedAt`, `outlet`. */
  readonly data: { readonly text: string } & Readonly<Partial<Record<MetaField, string>>>
  readonly predictions: readonly {
    readonly model_version: string
    readonly result: readonly LabelStudioResult[]
  }[]
}

const allLabels = Object.values(regionLabels).flat()
const allMarks: Readonly<Record<string, readonly string[]>> = { ...mentionMarks, ...claimMarks }
/** Name of the control that holds a date's TIMEX3 value. */
export const valueControl = 'value'

const labelsTag = allLabels.map((label) => `    <Label value="${label}"/>`).join('\n')
const choicesTag = ([name, values]: [string, readonly string[]]): string =>
  [
    `  <Choices name="${name}" toName="text" perRegion="true" whenTagName="label" whenLabelValue="${(name in mentionMarks ? regionLabels.mentions : regionLabels.claims).join(',')}">`,
    ...values.map((value) => `    <Choice value="${value}"/>`),
    '  </Choices>',
  ].join('\n')

/** The labelling configuration that `toLabelStudio` and `fromLabelStudio` go with. */
export const labelStudioConfig = `<View>
  <Labels name="label" toName="text">
${labelsTag}
  </Labels>
  <Relations>
${[...linkRoles, 'same'].map((role) => `    <Relation value="${role}"/>`).join('\n')}
  </Relations>
  <Text name="text" value="$text"/>
${Object.entries(allMarks).map(choicesTag).join('\n')}
  <TextArea name="${valueControl}" toName="text" perRegion="true" whenTagName="label" whenLabelValue="${regionLabels.dates.join(',')}"/>
</View>
`

const givenMeta = ({ meta }: Article): Partial<Record<MetaField, string>> =>
  Object.fromEntries((meta.given ?? []).map((field) => [field, meta[field]]))

/**
 * Mentions, dates and claims as a task to correct by hand: mentions of one entity are tied by `same`, a claim is its
 * predicate with relations to its arguments. The project needs `labelStudioConfig`.
 */
export const toLabelStudio = (article: Article): LabelStudioTask => {
  const { text, regions, links, same } = annotate(article)
  const { from16 } = mapOffsets(text, 'codepoint')
  const results = ({ id, label, start, end, marks, value }: Region): readonly LabelStudioRegion[] => {
    const common = { id, to_name: 'text' }
    const place = { start: from16(start), end: from16(end) }
    const words = { ...place, text: text.slice(start, end) }
    return [
      { ...common, from_name: 'label', type: 'labels', value: { ...words, labels: [label] } },
      ...Object.entries(marks).map(([name, mark]): LabelStudioRegion => {
        return { ...common, from_name: name, type: 'choices', value: { ...words, choices: [mark] } }
      }),
      ...(value === undefined
        ? []
        : [
            {
              ...common,
              from_name: valueControl,
              type: 'textarea' as const,
              value: { ...place, text: [value] },
            },
          ]),
    ]
  }
  const relate = (from_id: string, to_id: string, label: string): LabelStudioRelation => {
    return { type: 'relation', from_id, to_id, direction: 'right', labels: [label] }
  }
  const relations = [
    ...same.flatMap(([first, ...others]) => others.map((other) => relate(other, first, 'same'))),
    ...links.map(({ from, to, role }) => relate(from, to, role.replace(/\d{1,9}$/, ''))),
  ]
  return {
    data: { text, ...givenMeta(article) },
    predictions: [{ model_version: 'allegedly', result: [...regions.flatMap(results), ...relations] }],
  }
}
