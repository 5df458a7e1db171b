/** The TempEval-3 timex figures, and resolved intervals, as the official scorers count them. */

export interface Timex {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value?: string | null
  readonly text?: string
  /** First and last ISO day, where the system resolves one itself. */
  readonly interval?: readonly [string, string]
  readonly rule?: string
}

export interface TimedDocument {
  readonly id: string
  readonly dct?: string | null
  readonly text: string
  readonly timexes: readonly Timex[]
}

/** In percent; undefined where it cannot be divided. */
export type Figures = Readonly<Record<string, number | undefined>>

const ratio = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole)
const f1 = (precision = 0, recall = 0): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
const overlap = (a: Timex, b: Timex): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

/** One to one: exact spans first, then the longest overlap. */
export const alignTimexes = (
  gold: readonly Timex[],
  system: readonly Timex[],
): ReadonlyMap<number, number> => {
  const pairs = gold.flatMap((one, g) =>
    system.flatMap((other, s) => {
      const common = overlap(one, other)
      return common > 0 ? [{ g, s, common, exact: one.start === other.start && one.end === other.end }] : []
    }),
  )
  pairs.sort(
    (a, b) =>
      Number(b.exact) - Number(a.exact) ||
      b.common - a.common ||
      gold[a.g].start - gold[b.g].start ||
      a.g - b.g ||
      a.s - b.s,
  )
  const taken = new Set<number>()
  const aligned = new Map<number, number>()
  for (const { g, s } of pairs) {
    if (aligned.has(g) || taken.has(s)) continue
    aligned.set(g, s)
    taken.add(s)
  }
  return aligned
}

const percent = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : value * 100

/** Strict, relaxed, type and value F1: type and value are the accuracy over relaxed matches times relaxed F1. */
export const scoreTimexes = (gold: readonly TimedDocument[], system: readonly TimedDocument[]): Figures => {
  const byId = new Map(system.map((document) => [document.id, document.timexes]))
  const counts = { gold: 0, system: 0, strict: 0, relaxed: 0, type: 0, value: 0 }
  for (const { id, timexes } of gold) {
    const found = byId.get(id) ?? []
    counts.gold += timexes.length
    counts.system += found.length
    for (const [g, s] of alignTimexes(timexes, found)) {
      counts.relaxed += 1
      if (timexes[g].start === found[s].start && timexes[g].end === found[s].end) counts.strict += 1
      if (timexes[g].type === found[s].type) counts.type += 1
      if (timexes[g].value === found[s].value) counts.value += 1
    }
  }
  const relaxed = f1(ratio(counts.relaxed, counts.system), ratio(counts.relaxed, counts.gold))
  const share = (count: number): number | undefined => {
    const accuracy = ratio(count, counts.relaxed)
    return accuracy === undefined ? undefined : accuracy * relaxed
  }
  return {
    strict: percent(f1(ratio(counts.strict, counts.system), ratio(counts.strict, counts.gold))),
    relaxed: percent(relaxed),
    type: percent(share(counts.type)),
    value: percent(share(counts.value)),
  }
}

const lastDay = (year: number, month: number): number =>
  [
    31,
    (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ][month - 1]
const pad = (value: number, width = 2): string => String(value).padStart(width, '0')
const months = (year: number, from: number, toYear: number, to: number): [string, string] => [
  `${pad(year, 4)}-${pad(from)}-01`,
  `${pad(toYear, 4)}-${pad(to)}-${lastDay(toYear, to)}`,
]
const dayAfter = (year: number, month: number, day: number, offset: number): string => {
  const days = new Date(Date.UTC(year, month - 1, day + offset))
  return days.toISOString().slice(0, 10)
}
const isoWeek = (year: number, week: number, from: number): [string, string] => {
  const weekday = (new Date(Date.UTC(year, 0, 4)).getUTCDay() + 6) % 7
  const monday = 4 - weekday + (week - 1) * 7
  return [dayAfter(year, 1, monday, from), dayAfter(year, 1, monday, 6)]
}

type Interval = readonly [string | undefined, string | undefined]

/** The first and last day that a TIMEX3 or GUM value denotes. */
export const intervalOfValue = (value: string | null | undefined): Interval | undefined => {
  if (value === null || value === undefined || value === '') return undefined
  if (value.includes('/')) {
    const [from, to] = value.split('/', 2).map(intervalOfValue)
    return from?.[0] === undefined && to?.[1] === undefined ? undefined : [from?.[0], to?.[1]]
  }
  const text = /^\d{4}-\d\d-\d\dT/.test(value) ? value.slice(0, 10) : value
  const match =
    /^(?:(?<y>\d{4})(?:-(?<m>\d\d)(?:-(?<d>\d\d))?|-W(?<w>\d\d)(?<we>-WE)?|-Q(?<q>\d)|-H(?<h>\d)|-(?<s>SP|SU|FA|WI))?|(?<short>\d{1,3}))$/.exec(
      text,
    )
  const parts = match?.groups
  if (parts === undefined) return undefined
  if (parts.short !== undefined) return shortInterval(parts.short)
  return yearInterval(Number(parts.y), parts)
}

const shortInterval = (digits: string): Interval | undefined => {
  const size = { 2: 100, 3: 10 }[digits.length]
  if (size === undefined) return undefined
  const start = Number(digits) * size
  return [`${pad(start || 1, 4)}-01-01`, `${pad(start + size - 1, 4)}-12-31`]
}

const yearInterval = (
  year: number,
  parts: Readonly<Record<string, string | undefined>>,
): Interval | undefined => {
  if (year === 0) return undefined
  if (parts.d !== undefined) {
    const isReal =
      Number(parts.m) >= 1 &&
      Number(parts.m) <= 12 &&
      Number(parts.d) >= 1 &&
      Number(parts.d) <= lastDay(year, Number(parts.m))
    return isReal
      ? [`${pad(year, 4)}-${parts.m}-${parts.d}`, `${pad(year, 4)}-${parts.m}-${parts.d}`]
      : undefined
  }
  if (parts.m !== undefined)
    return Number(parts.m) >= 1 && Number(parts.m) <= 12
      ? months(year, Number(parts.m), year, Number(parts.m))
      : undefined
  if (parts.w !== undefined) return isoWeek(year, Number(parts.w), parts.we === undefined ? 0 : 5)
  if (parts.q !== undefined) return months(year, 3 * Number(parts.q) - 2, year, 3 * Number(parts.q))
  if (parts.h !== undefined) return months(year, 6 * Number(parts.h) - 5, year, 6 * Number(parts.h))
  if (parts.s !== undefined) {
    const [from, to] = { SP: [3, 5], SU: [6, 8], FA: [9, 11], WI: [12, 2] }[parts.s]!
    return months(year, from, to < from ? year + 1 : year, to)
  }
  return months(year, 1, year, 12)
}

const isFullDate = ({ text = '', value }: Timex): boolean =>
  /\d{4}/.test(text) && /^\d{4}-\d\d-\d\d$/.test(value ?? '')
const intervalOf = ({ interval, value }: Timex): Interval | undefined => interval ?? intervalOfValue(value)

/** Share of resolved dates with the right first and last day. Gold that is a full calendar date counts in `interval` only. */
export const scoreIntervals = (
  gold: readonly TimedDocument[],
  system: readonly TimedDocument[],
): Figures => ({
  interval: percent(intervalF1(gold, system, false)),
  'not-full': percent(intervalF1(gold, system, true)),
})

const intervalF1 = (
  gold: readonly TimedDocument[],
  system: readonly TimedDocument[],
  withoutFull: boolean,
): number => {
  const byId = new Map(system.map((document) => [document.id, document.timexes]))
  const counts = { gold: 0, system: 0, right: 0 }
  for (const { id, timexes } of gold) {
    const resolved = timexes.filter(({ value }) => intervalOfValue(value) !== undefined)
    const dropped = withoutFull ? resolved.filter(isFullDate) : []
    const wanted = resolved.filter((timex) => !dropped.includes(timex))
    const found = (byId.get(id) ?? []).filter(
      (timex) =>
        (timex.type === 'DATE' || timex.type === 'TIME') &&
        intervalOf(timex) !== undefined &&
        !dropped.some((other) => overlap(timex, other) > 0),
    )
    counts.gold += wanted.length
    counts.system += found.length
    counts.right += countRight(wanted, found)
  }
  return f1(ratio(counts.right, counts.system), ratio(counts.right, counts.gold))
}

const countRight = (wanted: readonly Timex[], found: readonly Timex[]): number => {
  const used = new Set<number>()
  let right = 0
  for (const timex of wanted) {
    let best = -1
    found.forEach((other, index) => {
      const common = overlap(timex, other)
      if (!used.has(index) && common > 0 && (best < 0 || common >= overlap(timex, found[best]))) best = index
    })
    if (best < 0) continue
    used.add(best)
    const [from, to] = intervalOfValue(timex.value)!
    const [first, last] = intervalOf(found[best])!
    if ((from === undefined || from === first) && (to === undefined || to === last)) right += 1
  }
  return right
}
