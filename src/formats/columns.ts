import { AllegedlyError, shown } from '../base/error.js'
import type { FlatRow, Tables } from './to-rows.js'

/** What the cells of a column hold, besides null: `integer` fits 32 bits, `number` is a double. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean'

/** Names and types of the columns of a table, in order. */
export type Columns = Readonly<Record<string, ColumnType>>

const ofArticle = { outlet: 'text', published_at: 'text', url: 'text' } as const
const ofSpan = { start: 'integer', end: 'integer' } as const

/** The columns of the tables that `toRows` gives: the same for every article, also where a table is empty. */
export const tableColumns: Readonly<Record<keyof Tables, Columns>> = {
  claims: {
    ...ofArticle,
    claim: 'text',
    type: 'text',
    text: 'text',
    subject: 'text',
    subject_entity: 'text',
    predicate: 'text',
    predicate_lemma: 'text',
    object: 'text',
    object_entity: 'text',
    complement: 'text',
    time: 'text',
    from: 'text',
    to: 'text',
    place: 'text',
    polarity: 'text',
    certainty: 'text',
    source: 'text',
    source_entity: 'text',
    mode: 'text',
    cue: 'text',
    confidence: 'number',
    rule: 'text',
    ...ofSpan,
  },
  entities: {
    ...ofArticle,
    entity: 'text',
    type: 'text',
    name: 'text',
    aliases: 'text',
    roles: 'text',
    stands_for: 'text',
    mentions: 'integer',
  },
  mentions: {
    ...ofArticle,
    entity: 'text',
    type: 'text',
    text: 'text',
    form: 'text',
    sense: 'text',
    basis: 'text',
    confidence: 'number',
    ...ofSpan,
  },
  dates: { ...ofArticle, text: 'text', type: 'text', value: 'text', from: 'text', to: 'text', ...ofSpan },
  quantities: {
    ...ofArticle,
    text: 'text',
    value: 'number',
    min: 'number',
    max: 'number',
    bound: 'text',
    unit: 'text',
    ...ofSpan,
  },
}

const fits: Readonly<Record<ColumnType, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  integer: (value) => typeof value === 'number' && value === (value | 0),
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
}

/** The narrowest types that hold every cell; a column of nulls alone is `text`. Throws `bad-option` where none does. */
export const findColumns = (rows: readonly FlatRow[]): Columns => {
  const names = [...new Set(rows.flatMap(Object.keys))]
  const types = ['text', 'integer', 'number', 'boolean'] as const
  const typeOf = (name: string): ColumnType => {
    const values = rows.map((row) => row[name] ?? null).filter((value) => value !== null)
    const type = types.find((candidate) => values.every(fits[candidate]))
    if (type !== undefined) return type
    const message = `Column ${shown(name)} must hold values of one type (text, number or boolean), but holds several.`
    throw new AllegedlyError('bad-option', message, { column: name, allowed: types })
  }
  return Object.fromEntries(names.map((name) => [name, typeOf(name)]))
}

/** The cells of one column; what a row lacks is null. Throws `bad-option` at a value of another type. */
export const readColumn = (rows: readonly FlatRow[], name: string, type: ColumnType): FlatRow[string][] =>
  rows.map((row, index) => {
    const value = row[name] ?? null
    if (value === null || fits[type](value)) return value
    const message = `Column ${shown(name)} must hold ${type} or null, but row ${index} has ${shown(value)}.`
    throw new AllegedlyError('bad-option', message, { column: name, row: index, given: value, allowed: type })
  })
