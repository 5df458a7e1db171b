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
  /** Standard input as it comes, and its length in bytes where it is a file. */
  readonly stdin: () => AsyncIterable<Uint8Array>
  readonly stdinSize: number | undefined
  /** Writes to standard output; settles when its reader is ready for more. */
  readonly write: (bytes: Uint8Array) => Promise<void>
  /** Aborted by the first SIGINT or SIGTERM, with the exit code as its reason; the second ends the program. */
  readonly stopRequest: () => AbortSignal
}

/** 0: done. 1: findings below a limit. 2: wrong use. 130 and 143: stopped by SIGINT or SIGTERM. */
export type ExitCode = 0 | 1 | 2 | 130 | 143

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
