import type { ExitCode, Io } from '../../src/cli/io.js'
import { runCli } from '../../src/cli/run-cli.js'

export interface Ran {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

/** Runs a command line inside the test, with nothing a terminal unless said so. */
export const run = async (
  args: readonly string[],
  given: Partial<Io> & { readonly stdin?: string } = {},
): Promise<Ran> => {
  const written = { out: '', err: '' }
  const code = await runCli(args, {
    out: (text) => {
      written.out += text
    },
    err: (text) => {
      written.err += text
    },
    inIsTerminal: false,
    outIsTerminal: false,
    errIsTerminal: false,
    columns: 80,
    env: {},
    readStdin: async () => given.stdin ?? '',
    ...given,
  })
  return { code, ...written }
}
