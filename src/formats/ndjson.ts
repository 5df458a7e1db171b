/** Values as newline-delimited JSON, one a line. */
export const toNdjson = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('')

/** The values of newline-delimited JSON; blank lines are left out. Throws the parser's error on a bad line. */
export const fromNdjson = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown)
