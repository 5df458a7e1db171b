import * as chrono from 'chrono-node/en'
import type { Timex } from './score-dates.js'

/** A system that finds dates, and resolves them against a publication date. */
export interface DatePeer {
  readonly name: string
  /** `dct`: the publication date, ISO; undefined where the set has none. */
  readonly find: (text: string, dct: string | undefined) => readonly Timex[]
}

/** Where a set has no publication date, the peers need some day. */
const someDay = '2000-01-01'
const pad = (value: number | null, width = 2): string => String(value ?? 0).padStart(width, '0')
const dayOf = (dct: string | undefined): readonly [number, number, number] => {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(dct ?? '') ?? /^(\d{4})-(\d\d)-(\d\d)/.exec(someDay)!
  return [Number(match[1]), Number(match[2]), Number(match[3])]
}

/** Every system's spans are trimmed alike: no preposition in front, no punctuation behind. */
const trimmed = (text: string, start: number, end: number): { start: number; end: number } => {
  const head =
    /^(?:(?:on|in|at|since|until|till|by|before|after|from|for|during|as of|to|of|through|within|between)\s+)+/i.exec(
      text.slice(start, end),
    )
  const tail = /[\s.,;:!?"'”’)\]]+$/.exec(text.slice(start, end))
  const from = start + (head?.[0].length ?? 0)
  return { start: from, end: Math.max(from, end - (tail?.[0].length ?? 0)) }
}

const timex = (text: string, start: number, end: number, type: string, value: string): readonly Timex[] => {
  const span = trimmed(text, start, end)
  return span.end > span.start ? [{ ...span, type, value, text: text.slice(span.start, span.end) }] : []
}

const chronoValue = (
  date: ReturnType<typeof chrono.parse>[number]['start'],
): { readonly type: string; readonly value: string } => {
  const day = `${pad(date.get('year'), 4)}-${pad(date.get('month'))}-${pad(date.get('day'))}`
  if (date.isCertain('hour'))
    return { type: 'TIME', value: `${day}T${pad(date.get('hour'))}:${pad(date.get('minute'))}` }
  if (date.isCertain('day') || date.isCertain('weekday')) return { type: 'DATE', value: day }
  return { type: 'DATE', value: date.isCertain('month') ? day.slice(0, 7) : day.slice(0, 4) }
}

const chronoPeer: DatePeer = {
  name: 'chrono-node',
  find: (text, dct) => {
    const [year, month, day] = dayOf(dct)
    const reference = { instant: new Date(Date.UTC(year, month - 1, day, 12)), timezone: 0 }
    return chrono.parse(text, reference).flatMap((result) => {
      const { type, value } = chronoValue(result.start)
      return timex(text, result.index, result.index + result.text.length, type, value)
    })
  },
}

interface CompromiseDate {
  readonly terms: readonly { readonly offset: { readonly start: number; readonly length: number } }[]
  readonly dates?: { readonly start?: string; readonly unit?: string }
  readonly duration?: Readonly<Record<string, number>>
}
type CompromiseView = { json: (options: { offset: boolean }) => CompromiseDate[] }
type CompromiseDoc = { dates: (options: object) => CompromiseView; durations: () => CompromiseView }

const isoWeekOf = (iso: string): string => {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7))
  const start = Date.UTC(date.getUTCFullYear(), 0, 1)
  return `${date.getUTCFullYear()}-W${pad(Math.ceil(((date.getTime() - start) / 86_400_000 + 1) / 7))}`
}

const quarterOf = (iso: string): string => `${iso.slice(0, 4)}-Q${Math.ceil(Number(iso.slice(5, 7)) / 3)}`

const compromiseValue = (start: string, unit: string): string => {
  if (unit === 'year') return start.slice(0, 4)
  if (unit === 'quarter') return quarterOf(start)
  if (unit === 'month') return start.slice(0, 7)
  if (unit === 'week') return isoWeekOf(start)
  if (unit === 'weekend') return `${isoWeekOf(start)}-WE`
  if (['hour', 'minute', 'second', 'time'].includes(unit)) return start.slice(0, 16)
  return start.slice(0, 10)
}

const spanOfTerms = ({ terms }: CompromiseDate): readonly [number, number] => {
  const last = terms[terms.length - 1].offset
  return [terms[0].offset.start, last.start + last.length]
}

const durationValue = (duration: Readonly<Record<string, number>>): string => {
  const [unit, amount] = Object.entries(duration).find(([, count]) => count > 0) ?? ['day', 0]
  const isClock = ['hour', 'minute', 'second'].includes(unit)
  return `${isClock ? 'PT' : 'P'}${amount}${unit[0].toUpperCase()}`
}

const compromiseTimexes = (text: string, document: CompromiseDoc, today: string): readonly Timex[] => {
  const dates = document
    .dates({ today, timezone: 'UTC' })
    .json({ offset: true })
    .flatMap((date) => {
      const { start, unit = 'day' } = date.dates ?? {}
      const type = ['hour', 'minute', 'second', 'time'].includes(unit) ? 'TIME' : 'DATE'
      return start ? timex(text, ...spanOfTerms(date), type, compromiseValue(start, unit)) : []
    })
  const durations = document
    .durations()
    .json({ offset: true })
    .flatMap((date) =>
      date.duration ? timex(text, ...spanOfTerms(date), 'DURATION', durationValue(date.duration)) : [],
    )
  const isFree = (one: Timex): boolean =>
    !dates.some((other) => one.start < other.end && other.start < one.end)
  return [...dates, ...durations.filter(isFree)]
}

const withoutThrowing = (
  text: string,
  find: (text: string) => readonly Timex[],
): readonly Timex[] | undefined => {
  try {
    return find(text)
  } catch {
    return undefined
  }
}

/** compromise-dates throws on some texts: those are run sentence by sentence, and what still throws is passed over. */
const bySentence = (text: string, find: (text: string) => readonly Timex[]): readonly Timex[] =>
  [...text.matchAll(/[^\n]*?(?:[.!?](?=\s)|\n|$)/g)].flatMap((match) =>
    (withoutThrowing(match[0], find) ?? []).map((one) => ({
      ...one,
      start: one.start + match.index,
      end: one.end + match.index,
    })),
  )

const loadCompromise = async (): Promise<DatePeer> => {
  const { default: nlp } = await import('compromise')
  const { default: plugin } = await import('compromise-dates')
  nlp.plugin(plugin as never)
  return {
    name: 'compromise-dates',
    find: (text, dct) => {
      const [year, month, day] = dayOf(dct)
      const today = `${pad(year, 4)}-${pad(month)}-${pad(day)}`
      const find = (part: string) => compromiseTimexes(part, nlp(part) as unknown as CompromiseDoc, today)
      return withoutThrowing(text, find) ?? bySentence(text, find)
    },
  }
}

interface RecognizedValue {
  readonly timex?: string
  readonly type: string
  readonly value?: string
  readonly start?: string
}
interface Recognized {
  readonly start: number
  readonly end: number
  readonly resolution?: { readonly values: readonly RecognizedValue[] } | null
}

/** Of the readings offered, the one nearest to publication. */
const nearestValue = (values: readonly RecognizedValue[], reference: Date): RecognizedValue => {
  const gap = ({ value, start }: RecognizedValue): number => {
    const time = Date.parse((value ?? start ?? '').slice(0, 10))
    return Number.isNaN(time) ? Number.POSITIVE_INFINITY : Math.abs(time - reference.getTime())
  }
  return values.reduce((best, value) => (gap(value) < gap(best) ? value : best))
}

const rangeValue = (code: string, start: string): string => {
  if (/^\(.*,P3M\)$/.test(code)) return quarterOf(start)
  if (/^\(.*,P10Y\)$/.test(code)) return start.slice(0, 3)
  if (/^\(/.test(code)) return start
  if (/^XXXX-\d\d$/.test(code)) return start.slice(0, 7)
  return code.replace(/^XXXX/, start.slice(0, 4))
}

const recognizedTimex = ({
  timex: code = '',
  type,
  value,
  start,
}: RecognizedValue): { readonly type: string; readonly value: string } => {
  if (code.endsWith('_REF')) return { type: 'DATE', value: code }
  if (type === 'duration') return { type: 'DURATION', value: code }
  if (type === 'set') return { type: 'SET', value: code }
  if (type === 'datetime') return { type: 'TIME', value: (value ?? code).slice(0, 16).replace(' ', 'T') }
  if (type.startsWith('time') || type === 'datetimerange') return { type: 'TIME', value: code }
  if (type === 'daterange') return { type: 'DATE', value: start ? rangeValue(code, start) : code }
  return { type: 'DATE', value: value ?? code }
}

const loadMicrosoft = async (): Promise<DatePeer | undefined> => {
  const name = '@microsoft/recognizers-text-date-time'
  const library = await import(name).catch(() => undefined)
  if (library === undefined) return undefined
  const { recognizeDateTime } = library.default ?? library
  return {
    name: 'microsoft-recognizers',
    find: (text, dct) => {
      const [year, month, day] = dayOf(dct)
      const reference = new Date(year, month - 1, day)
      const found = recognizeDateTime(text, 'en-us', undefined, reference) as Recognized[]
      return found.flatMap(({ start, end, resolution }) => {
        const values = resolution?.values ?? []
        if (values.length === 0) return []
        const { type, value } = recognizedTimex(nearestValue(values, reference))
        return timex(text, start, end + 1, type, value)
      })
    },
  }
}

/** The JavaScript libraries that find dates, as they are installed here. */
export const findPeers = async (): Promise<readonly DatePeer[]> => {
  const microsoft = await loadMicrosoft()
  return [chronoPeer, await loadCompromise(), ...(microsoft ? [microsoft] : [])]
}
