import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, it, vi } from 'vitest'
import { extract } from '../../src/index.js'
import { type FlatRow, type Tables, tableColumns, toParquet, toRows } from '../../src/parquet.js'

const text =
  'Relief 😀\n\nAngela Merkel said on Friday that Germany will not help Kenya.\n\nShe spoke in Berlin to "more than 50" reporters.'
const rows = toRows(extract(text, { publishedAt: '2019-03-06', outlet: 'The Courier' }))
const names = Object.keys(tableColumns) as (keyof Tables)[]

const folder = mkdtempSync(join(tmpdir(), 'parquet-'))
const write = async (name: string, table: readonly FlatRow[], columns = tableColumns.claims) => {
  const file = join(folder, `${name}.parquet`)
  writeFileSync(file, await toParquet(table, { columns }))
  return file
}

/** What DuckDB reads: the type of every column, and the rows. */
const duckdb = async (file: string) => {
  const connection = await (await DuckDBInstance.create()).connect()
  const read = await connection.runAndReadAll(`SELECT * FROM read_parquet('${file}')`)
  const types = read.columnNames().map((name, index) => [name, String(read.columnType(index))])
  return { types: Object.fromEntries(types), rows: read.getRowObjectsJS() }
}
const sqlTypes = { text: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN' }

describe('Parquet', () => {
  it.each(names)('%s: DuckDB reads the rows and types that were written', async (name) => {
    expect(rows[name].length).toBeGreaterThan(0)
    const read = await duckdb(await write(name, rows[name], tableColumns[name]))
    expect(read.rows).toEqual(rows[name])
    expect(read.types).toEqual(
      Object.fromEntries(
        Object.entries(tableColumns[name]).map(([column, type]) => [column, sqlTypes[type]]),
      ),
    )
  })

  it('can be asked in SQL, many files as one', async () => {
    const files = [await write('one', rows.claims), await write('two', []), await write('three', rows.claims)]
    const connection = await (await DuckDBInstance.create()).connect()
    const read = await connection.runAndReadAll(
      `SELECT source, polarity, count(*)::INT AS n FROM read_parquet([${files.map((file) => `'${file}'`)}])
       WHERE subject = 'Germany' GROUP BY ALL`,
    )
    expect(read.getRowObjectsJS()).toEqual([{ source: 'Angela Merkel', polarity: 'negative', n: 2 }])
  })

  it('is read by hyparquet', async () => {
    const file = (await toParquet(rows.claims, { columns: tableColumns.claims })).buffer as ArrayBuffer
    expect(await parquetReadObjects({ file })).toEqual(rows.claims)
    const [, ...schema] = parquetMetadata(file).schema
    expect(new Set(schema.map(({ repetition_type }) => repetition_type))).toEqual(new Set(['OPTIONAL']))
  })

  it('keeps odd values', async () => {
    const odd = [
      { words: '', whole: -1, ratio: 1e300, is: true },
      { words: '"😀,\n\0', whole: 2 ** 31 - 1, ratio: -0.1, is: false },
      { words: null, whole: null, ratio: null, is: null },
    ]
    const file = join(folder, 'odd.parquet')
    writeFileSync(file, await toParquet(odd))
    expect(await duckdb(file)).toEqual({
      rows: odd,
      types: { words: 'VARCHAR', whole: 'INTEGER', ratio: 'DOUBLE', is: 'BOOLEAN' },
    })
  })

  it('takes a number that is too large for INT32 as DOUBLE', async () => {
    const file = (await toParquet([{ n: 1 }, { n: 3e9 }])).buffer as ArrayBuffer
    expect(parquetMetadata(file).schema[1].type).toBe('DOUBLE')
  })

  it('refuses a column of several types, and a value that does not fit', async () => {
    await expect(toParquet([{ a: 1 }, { a: 'x' }])).rejects.toMatchObject({
      code: 'bad-option',
      message: 'Column "a" must hold values of one type (text, number or boolean), but holds several.',
    })
    await expect(toParquet([{ a: null }, { a: 0.5 }], { columns: { a: 'integer' } })).rejects.toMatchObject({
      code: 'bad-option',
      message: 'Column "a" must hold integer or null, but row 1 has 0.5.',
    })
  })

  it('says what to install where the writer is missing', async () => {
    vi.doMock('hyparquet-writer', () => {
      throw new Error('Cannot find package')
    })
    await expect(toParquet(rows.claims)).rejects.toMatchObject({
      name: 'AllegedlyError',
      code: 'missing-package',
      message: expect.stringContaining('npm install hyparquet-writer'),
    })
    vi.doUnmock('hyparquet-writer')
  })
})

describe('the columns of the tables', () => {
  it.each(names)('%s are those of the rows, in order', (name) => {
    expect(Object.keys(rows[name][0])).toEqual(Object.keys(tableColumns[name]))
  })
})
