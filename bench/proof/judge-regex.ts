import { checkSync } from 'recheck'
import type { FoundRegex } from './collect-regexes.js'

// The one backend that runs on every machine; read at each call.
process.env.RECHECK_BACKEND = 'pure'

/** Why an expression is not fit for hostile text: its attack, and how it was found. */
export interface Fault {
  readonly at: string
  readonly expression: string
  /** What the attack costs, in recheck's words or as measured. */
  readonly cost: string
  /** A JavaScript expression that makes the attacking string. */
  readonly attack: string
}

/** The first string is repeated `times`; what comes before and behind stands once. */
interface Attack {
  readonly before: string
  readonly pump: string
  readonly behind: string
}

const build = ({ before, pump, behind }: Attack, length: number): string =>
  before + pump.repeat(Math.ceil(length / pump.length)) + behind

/** What may stand for a class in an attack. */
const samples: readonly (readonly [RegExp, string])[] = [
  [/\\d|\[[^\]]*0-9/, '1'],
  [/\\p\{Lu\}|A-Z/, 'A'],
  [/\\w|\\p\{L|a-z/, 'a'],
  [/\\s| /, ' '],
  [/\\s/, '\n'],
  [/\[\^|\\S|(?<!\\)\./, '!'],
]
/** The pieces of which attacks are made: short literals of the expression itself, and one sample of each class. */
const piecesOf = (source: string): readonly string[] => {
  const plain = source.replace(/\\[pP]\{[^}]*\}|\\[a-zA-Z]|\{[\d,]+\}|\(\?(?:[:=!]|<[=!]|<\w+>)/g, ' ')
  const words = plain.match(/[A-Za-z]{1,12}/g) ?? []
  const marks = plain.match(/[^\w\s\\^$?*+|()[\]]/g) ?? []
  const classes = samples.filter(([pattern]) => pattern.test(source)).map(([, sample]) => sample)
  return [...new Set([...classes, ...marks.slice(0, 8), ...words.slice(0, 6)])]
}

/** Every piece and every pair of pieces again and again, with an end that lets the whole fail. */
const attacksOn = (source: string): readonly Attack[] => {
  const pieces = piecesOf(source)
  const pumps = new Set([...pieces, ...pieces.flatMap((a) => pieces.map((b) => a + b))])
  return [...pumps].flatMap((pump) => ['\0', '!'].map((behind) => ({ before: '', pump, behind })))
}

const attackOfRecheck = (parts: ReturnType<typeof checkSync>): Attack | undefined => {
  if (parts.status !== 'vulnerable') return undefined
  const [pump] = parts.attack.pumps
  return pump && { before: pump.prefix, pump: pump.pump, behind: parts.attack.suffix }
}

/** Milliseconds of CPU that all matches in a string take. */
const costOf = ({ source, flags }: FoundRegex, text: string): number => {
  const expression = new RegExp(source, flags)
  const start = process.cpuUsage()
  if (expression.global) for (const _ of text.matchAll(expression));
  else expression.test(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const short = 1_500
const times = 8
/** Linear is a ratio of 8, quadratic one of 64. Anything below the floor is noise. */
const mostGrowth = 24
const floorMs = 12

/** How much longer `times` the length takes, the least of three; undefined where both are next to nothing. */
const growthOf = (regex: FoundRegex, attack: Attack): number | undefined => {
  const long = build(attack, short * times)
  if (costOf(regex, long) < floorMs) return undefined
  const least = (text: string) => Math.min(costOf(regex, text), costOf(regex, text), costOf(regex, text))
  return least(long) / Math.max(least(build(attack, short)), 0.05)
}

const shownAttack = ({ before, pump, behind }: Attack): string =>
  `${JSON.stringify(before)} + ${JSON.stringify(pump)}.repeat(n) + ${JSON.stringify(behind)}`

/** Measures growth on attacks made from the expression itself and, where recheck has one, on its own. */
export const measureRegex = (regex: FoundRegex, given?: Attack): Fault | undefined => {
  for (const attack of given === undefined ? attacksOn(regex.source) : [given, ...attacksOn(regex.source)]) {
    const growth = growthOf(regex, attack)
    if (growth === undefined || growth < mostGrowth) continue
    const cost = `${times} times the length takes ${Math.round(growth)} times as long`
    return { at: regex.at, expression: `/${regex.source}/${regex.flags}`, cost, attack: shownAttack(attack) }
  }
  return undefined
}

/**
 * Undefined where the expression takes linear time. What recheck proves by automata counts; where it only searches, or
 * gives up, growth is measured, as its search takes any large bound (`\s{0,300}`) for none.
 */
export const judgeRegex = (regex: FoundRegex): Fault | undefined => {
  const verdict = checkSync(regex.source, regex.flags, { timeout: 1_500 })
  if (verdict.status === 'safe') return undefined
  if (verdict.status === 'vulnerable' && verdict.checker === 'automaton')
    return {
      at: regex.at,
      expression: `/${regex.source}/${regex.flags}`,
      cost: verdict.complexity.summary,
      attack: verdict.attack.pattern,
    }
  return measureRegex(regex, attackOfRecheck(verdict))
}
