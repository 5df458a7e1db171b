import { seam } from '../base/seam.js'
import { smallSource } from '../base/small-letters.js'
import type { Numbers, WordClass } from './rule.js'

/** A pattern ready to run, and how its groups are read. */
export interface CompiledPattern {
  readonly expression: RegExp
  readonly readers: Readonly<Record<string, (text: string) => number>>
}

const placeholder = /(?<!\\[pP])\{([a-zA-Z]+)(?::([a-zA-Z]+))?\}/g
/** Classes of fewer characters have no seams: running over one takes time too. */
const shortClass = 60
/** A bracketed set, an optional space, a space. */
const spaces = /\[[^\]]{0,80}\]| \?| /g

/**
 * Fills in the classes and white space; a name used twice must be given another with `{name:as}`. Made for texts in
 * small letters unless `caseMatters`.
 */
export const compilePattern = (
  source: string,
  classes: Readonly<Record<string, WordClass>>,
  {
    flags,
    prefix = '',
    suffix = '',
    caseMatters = false,
  }: {
    readonly flags: string
    readonly prefix?: string
    readonly suffix?: string
    readonly caseMatters?: boolean
  },
): CompiledPattern => {
  const readers: Record<string, (text: string) => number> = {}
  const filled = source
    .replace(placeholder, (_, name: string, alias: string | undefined, at: number) => {
      const { pattern, read } = classes[name]
      readers[alias ?? name] = read
      const around = pattern.length < shortClass ? '' : seam
      // Not at the beginning, where engines look for what a match may begin with.
      return `${at === 0 ? '' : around}(?<${alias ?? name}>${pattern})${around}`
    })
    .replace(spaces, (found) =>
      found === ' ' ? '\\s{1,3}' : found === ' ?' ? '\\s{0,3}' : found.replaceAll(' ', '\\s'),
    )
  const whole = `${prefix}(?:${filled})${suffix}`
  return { expression: new RegExp(caseMatters ? whole : smallSource(whole), flags), readers }
}

export const readNumbers = (
  { readers }: CompiledPattern,
  groups: Readonly<Record<string, string | undefined>> | undefined,
): Numbers => {
  const numbers: Record<string, number> = {}
  for (const name of Object.keys(readers)) {
    const text = groups?.[name]
    if (text !== undefined) numbers[name] = readers[name](text)
  }
  return numbers
}
