import { type Grain, grains } from './period.js'

const sizeOf = (grain: Grain): number => grains.indexOf(grain)

/** `PXY`, `P2Y6M`, `PT90M`, `P20Y` for two decades. */
export const formatDuration = (grain: Grain, amount?: number): string => {
  const letters: Record<Grain, string> = {
    second: 'S',
    minute: 'M',
    hour: 'H',
    day: 'D',
    weekend: 'D',
    week: 'W',
    month: 'M',
    quarter: 'Q',
    season: 'M',
    half: 'M',
    year: 'Y',
    decade: 'DE',
    century: 'CE',
    millennium: 'ME',
  }
  const prefix = sizeOf(grain) < sizeOf('day') ? 'PT' : 'P'
  if (amount === undefined) return `${prefix}X${letters[grain]}`
  const years = { decade: 10, century: 100, millennium: 1000 }[grain as string]
  if (years !== undefined) return formatDuration('year', amount * years)
  const whole = Math.floor(amount)
  const rest = amount - whole
  const smaller = (
    { year: ['M', 12], hour: ['M', 60], minute: ['S', 60] } as Partial<Record<Grain, [string, number]>>
  )[grain]
  if (rest === 0 || smaller === undefined) return `${prefix}${amount * unitsIn(grain)}${letters[grain]}`
  return `${prefix}${whole > 0 ? `${whole}${letters[grain]}` : ''}${Math.round(rest * smaller[1])}${smaller[0]}`
}

/** How many of its letter one unit is: a half-year is six months. */
const unitsIn = (grain: Grain): number => ({ half: 6, season: 3, weekend: 2 })[grain as string] ?? 1
