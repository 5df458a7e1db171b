import { AllegedlyError, shown } from '../base/error.js'
import { type Command, helpOf, readArguments } from './command.js'
import type { ExitCode, Io } from './io.js'

/** Each is loaded only when it is called, so that `--help` is quick. */
const commands: Readonly<
  Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>
> = {
  extract: {
    summary: 'Read articles: entities, dates, claims, and who says so.',
    load: async () => (await import('./extract.js')).extractCommand,
  },
  explain: {
    summary: 'Show how one claim came about.',
    load: async () => (await import('./explain.js')).explainCommand,
  },
  compare: {
    summary: 'Lay several articles side by side: agreement, contradiction, timeline.',
    load: async () => (await import('./compare.js')).compareCommand,
  },
  report: {
    summary: 'Write one HTML page of articles, their claims and disagreements.',
    load: async () => (await import('./report.js')).reportCommand,
  },
  evaluate: {
    summary: 'Score the library against gold files.',
    load: async () => (await import('./evaluate.js')).evaluateCommand,
  },
  stream: {
    summary: 'Read many articles: a line of JSON in, a line of JSON out.',
    load: async () => (await import('./stream.js')).streamCommand,
  },
  schema: {
    summary: 'Print the JSON Schema of an article, or of a gold file.',
    load: async () => (await import('./schema.js')).schemaCommand,
  },
}

const names = Object.keys(commands)

/** The names of all commands, as they are called. */
export const commandNames: readonly string[] = names

/** One of them, with what it takes. */
export const loadCommand = (name: string): Promise<Command> => commands[name].load()

const overview = (): string =>
  [
    'allegedly: reads news and says who claims what, about whom, when, according to whom, and how sure they are.',
    '',
    'Usage: allegedly COMMAND [OPTIONS]',
    '',
    'Commands:',
    ...names.map((name) => `  ${name.padEnd(10)}  ${commands[name].summary}`),
    '',
    'allegedly COMMAND --help says more of each. Exit codes: 0 done, 1 findings below a limit, 2 wrong use.',
    '',
  ].join('\n')

/** Runs one command line; prints through `io` and gives the exit code. */
export const runCli = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  try {
    return await dispatch(args, io)
  } catch (error) {
    if (!(error instanceof AllegedlyError)) throw error
    io.err(`${error.message}\n`)
    return 2
  }
}

const dispatch = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const topic = name === 'help' ? rest[0] : undefined
    if (topic !== undefined && Object.hasOwn(commands, topic)) return dispatch([topic, '--help'], io)
    ;(name === undefined ? io.err : io.out)(overview())
    return name === undefined ? 2 : 0
  }
  if (name === '--version') return printVersion(io)
  if (!Object.hasOwn(commands, name)) {
    throw new AllegedlyError(
      'bad-argument',
      `There is no command ${shown(name)}. Allowed are ${names.join(', ')}.`,
    )
  }
  const command = await commands[name].load()
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(helpOf(command))
    return 0
  }
  return command.run(readArguments(command, rest), io)
}

const printVersion = async (io: Io): Promise<ExitCode> => {
  const { version } = await import('../../package.json', { with: { type: 'json' } }).then(
    (module) => module.default,
  )
  io.out(`${version}\n`)
  return 0
}
