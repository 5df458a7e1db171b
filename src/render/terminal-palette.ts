/** Paints a string for a terminal; without colours each leaves it as it is. */
export interface Palette {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly green: (text: string) => string
  readonly yellow: (text: string) => string
  readonly blue: (text: string) => string
  readonly magenta: (text: string) => string
  readonly cyan: (text: string) => string
  readonly underline: (text: string) => string
}

/** SGR codes: on, off. */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const

/** The palette of a terminal that shows colours, or of one that does not. */
export const paletteOf = ({ colors }: { readonly colors: boolean }): Palette => {
  const painter =
    ([on, off]: readonly [number, number]) =>
    (text: string): string =>
      colors && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text
  return Object.fromEntries(
    Object.entries(codes).map(([name, code]) => [name, painter(code)]),
  ) as unknown as Palette
}
