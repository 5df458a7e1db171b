import { AllegedlyError } from '../base/error.js'
import { type Columns, type ColumnType, findColumns, readColumn } from './columns.js'
import type { FlatRow } from './to-rows.js'

/** How Parquet calls the types; `STRING` is a byte array with the annotation UTF8. */
const parquetTypes = { text: 'STRING', integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN' } as const

const missing = (cause: unknown): AllegedlyError =>
  new AllegedlyError(
    'missing-package',
    'Parquet needs the package "hyparquet-writer", which is not installed: npm install hyparquet-writer',
    { package: 'hyparquet-writer', cause: String(cause) },
  )

/** Loaded only here: users of the other formats need not install it. */
const loadWriter = async () => {
  try {
    return await import('hyparquet-writer')
  } catch (error) {
    throw missing(error)
  }
}

/**
 * Rows as a Parquet file: text as UTF8, integers as INT32, numbers as DOUBLE, booleans as BOOLEAN, every column
 * nullable. Give `tableColumns.claims` and the like as `columns`, so that the files of all articles have one schema;
 * without, the types are found from the values. Throws `missing-package` without hyparquet-writer, an optional peer,
 * and `bad-option` where a value does not fit its column.
 */
export const toParquet = async (
  rows: readonly FlatRow[],
  options: { readonly columns?: Columns } = {},
): Promise<Uint8Array> => {
  const columns = options.columns ?? findColumns(rows)
  const columnData = Object.entries(columns).map(([name, type]: [string, ColumnType]) => ({
    name,
    data: readColumn(rows, name, type),
    type: parquetTypes[type],
    nullable: true,
  }))
  const { parquetWriteBuffer } = await loadWriter()
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'allegedly' }))
}
