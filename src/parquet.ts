export { type Columns, type ColumnType, tableColumns } from './formats/columns.js'
export { toParquet } from './formats/parquet.js'
export { type FlatRow, type Tables, toRows } from './formats/to-rows.js'
