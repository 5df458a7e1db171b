/** As much of the notebook format as we touch. */
export interface Notebook {
  readonly cells: readonly Cell[]
  readonly metadata: Readonly<Record<string, unknown>>
}

interface Cell {
  readonly cell_type: string
  readonly id: string
  readonly source: readonly string[]
  readonly metadata: Readonly<Record<string, unknown>>
  readonly outputs?: readonly unknown[]
}

/** The escape codes of a terminal's colours. */
const colours = /\u001b\[[0-9;]*m/g

const cleanText = (value: unknown, folder: string): unknown => {
  if (typeof value === 'string') return value.replace(colours, '').replaceAll(folder, '.')
  if (Array.isArray(value)) return value.map((one) => cleanText(one, folder))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleanText(one, folder)]))
}

/** A notebook that is the same from every machine: no times, no colours, no path of the folder it ran in. */
export const cleanNotebook = (notebook: Notebook, folder: string): Notebook => ({
  ...notebook,
  cells: notebook.cells.map((cell) => ({
    ...cell,
    metadata: {},
    ...(cell.outputs === undefined
      ? {}
      : { outputs: cell.outputs.map((output) => cleanText(output, folder)) }),
  })),
  metadata: {
    kernelspec: { display_name: 'Deno', language: 'typescript', name: 'deno' },
    language_info: { file_extension: '.ts', mimetype: 'text/x.typescript', name: 'typescript' },
  },
})

/** A cell that only sets something up: its last line closes a declaration or is one. */
const onlyDeclares = /^(?:(?:import|const|let)\b.*|\})\n?$/

/** Ids of the cells that should have shown something, and did not. */
export const silentCells = ({ cells }: Notebook): readonly string[] =>
  cells
    .filter(({ outputs, source }) => outputs?.length === 0 && !onlyDeclares.test(source.at(-1) ?? ''))
    .map(({ id }) => id)

/** A notebook with the outputs of another run of it where it has none. */
export const fillOutputs = (notebook: Notebook, again: Notebook): Notebook => ({
  ...notebook,
  cells: notebook.cells.map((cell, at) => (cell.outputs?.length === 0 ? again.cells[at] : cell)),
})
