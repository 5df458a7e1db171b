import type { Columns } from './columns.js'
import type { FlatRow } from './to-rows.js'

/** Spreadsheets run a cell that begins so as a formula (OWASP, "CSV injection"); the last four are full-width. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

const cell = (value: string | number | boolean | null): string => {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Rows as CSV after RFC 4180, lines ended by CRLF, with a header: that of `columns` (`tableColumns.claims`), which is
 * there without rows too, else the keys of the first row. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it.
 */
export const toCsv = (rows: readonly FlatRow[], options: { readonly columns?: Columns } = {}): string => {
  const columns = Object.keys(options.columns ?? rows[0] ?? {})
  if (columns.length === 0) return ''
  const lines = [columns.map(cell), ...rows.map((row) => columns.map((column) => cell(row[column] ?? null)))]
  return lines.map((line) => `${line.join(',')}\r\n`).join('')
}
