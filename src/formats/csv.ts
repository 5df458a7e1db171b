import type { FlatRow } from './to-rows.js'

/** Spreadsheets run a cell that begins so as a formula (OWASP, "CSV injection"). */
const formula = /^[=+\-@\t\r]/

const cell = (value: string | number | boolean | null): string => {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Rows as CSV after RFC 4180, with a header, lines ended by CRLF. A text that a spreadsheet would run as a formula gets
 * an apostrophe before it.
 */
export const toCsv = (rows: readonly FlatRow[]): string => {
  if (rows.length === 0) return ''
  const columns = Object.keys(rows[0])
  const lines = [
    columns.join(','),
    ...rows.map((row) => columns.map((column) => cell(row[column])).join(',')),
  ]
  return lines.map((line) => `${line}\r\n`).join('')
}
