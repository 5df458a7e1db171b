/** What a command may touch of the outside. */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether each is a terminal; progress is shown only on one. */
  readonly inIsTerminal: boolean
  readonly outIsTerminal: boolean
  readonly errIsTerminal: boolean
  readonly columns: number
  readonly env: Readonly<Record<string, string | undefined>>
  readonly readStdin: () => Promise<string>
}

/** 0: done. 1: findings below a limit. 2: wrong use. */
export type ExitCode = 0 | 1 | 2

/** https://no-color.org: any value but the empty one turns colours off. */
export const showsColors = ({ outIsTerminal, env }: Io): boolean =>
  outIsTerminal && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb'

/** A line on stderr that replaces itself; nothing where stderr is no terminal. */
export const progressOn = (
  io: Io,
): { readonly show: (text: string) => void; readonly clear: () => void } => ({
  show: (text) => io.errIsTerminal && io.err(`\r\u001b[2K${text}`),
  clear: () => io.errIsTerminal && io.err('\r\u001b[2K'),
})
