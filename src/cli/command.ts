import { parseArgs } from 'node:util'
import { AllegedlyError, shown } from '../base/error.js'
import type { ExitCode, Io } from './io.js'

export interface OptionSpec {
  readonly help: string
  /** Name of the value in the help, `DATE`; without one the option is a switch. */
  readonly value?: string
  /** What is allowed, where that is a list. */
  readonly allowed?: readonly string[]
  /** May be given several times. */
  readonly multiple?: boolean
}

/** What the command line said. */
export interface Given {
  readonly files: readonly string[]
  readonly has: (option: string) => boolean
  readonly valueOf: (option: string) => string | undefined
  readonly valuesOf: (option: string) => readonly string[]
}

/** One command of the program: what it is told, and what it does. */
export interface Command {
  readonly name: string
  readonly summary: string
  readonly usage: string
  /** Paragraphs below the usage line. */
  readonly about?: readonly string[]
  readonly options: Readonly<Record<string, OptionSpec>>
  readonly examples: readonly string[]
  readonly run: (given: Given, io: Io) => Promise<ExitCode>
}

/** Wrong use of the command line: what was given, what is allowed. */
export const wrongUse = (message: string, data: Readonly<Record<string, unknown>> = {}): AllegedlyError =>
  new AllegedlyError('bad-argument', message, data)

/** Reads the arguments of a command; throws `bad-argument`. */
export const readArguments = (command: Command, args: readonly string[]): Given => {
  const parsed = parseOrThrow(command, args)
  const valuesOf = (option: string): readonly string[] =>
    [parsed.values[option] ?? []].flat().filter((value): value is string => typeof value === 'string')
  for (const [name, { allowed }] of Object.entries(command.options)) {
    for (const value of valuesOf(name)) checkAllowed(name, value, allowed)
  }
  return {
    files: parsed.positionals,
    has: (option) => parsed.values[option] !== undefined,
    valueOf: (option) => valuesOf(option).at(-1),
    valuesOf,
  }
}

const parseOrThrow = (command: Command, args: readonly string[]) => {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value, multiple }]) => [
      name,
      { type: value === undefined ? 'boolean' : 'string', multiple: multiple ?? false } as const,
    ]),
  )
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw wrongUse(explainParseError(command, args, error), { args })
  }
}

const explainParseError = ({ name, options }: Command, args: readonly string[], error: unknown): string => {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '-' && !isKnown(arg, options))
  const allowed = Object.keys(options).map((option) => `--${option}`)
  if (unknown !== undefined) {
    return `allegedly ${name} has no option ${shown(unknown.split('=')[0])}. Allowed are ${allowed.join(', ')}.`
  }
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
  return `allegedly ${name}: ${reason}`
}

const isKnown = (arg: string, options: Command['options']): boolean =>
  arg === '--' || (arg.startsWith('--') && Object.hasOwn(options, arg.slice(2).split('=')[0]))

const checkAllowed = (name: string, value: string, allowed: readonly string[] | undefined): void => {
  if (allowed === undefined || allowed.includes(value)) return
  throw wrongUse(`--${name} must be one of ${allowed.join(', ')}, but was ${shown(value)}.`, {
    given: value,
    allowed,
  })
}

/** The text of `allegedly NAME --help`. */
export const helpOf = ({ name, summary, usage, about, options, examples }: Command): string => {
  const entries = Object.entries({ ...options, help: { help: 'Show this.' } } as Command['options']).map(
    ([option, { value, help, allowed }]) => [
      `--${option}${value === undefined ? '' : ` ${value}`}`,
      allowed === undefined ? help : `${help} One of ${allowed.join(', ')}.`,
    ],
  )
  const width = Math.max(...entries.map(([left]) => left.length))
  return [
    summary,
    '',
    `Usage: allegedly ${name} ${usage}`,
    ...(about ?? []).flatMap((paragraph) => ['', paragraph]),
    '',
    'Options:',
    ...entries.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
  ].join('\n')
}
