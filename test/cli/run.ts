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
  { input: text = '', ...rest }: Partial<Io> & { readonly input?: string } = {},
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
    readStdin: async () => text,
    stdinSize: undefined,
    stdin: async function* () {
      yield new TextEncoder().encode(text)
    },
    write: async (bytes) => {
      written.out += new TextDecoder().decode(bytes)
    },
    stopRequest: () => new AbortController().signal,
    ...rest,
  })
  return { code, ...written }
}
