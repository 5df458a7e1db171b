import * as z from 'zod'
import { shown } from '../base/error.js'
import type { Evaluation } from '../evaluate/evaluate.js'
import type { Layer } from '../evaluate/layer.js'
import type { Check } from '../render/evaluation-junit.js'
import { measures } from '../render/evaluation-rows.js'
import { type Given, wrongUse } from './command.js'
import { readJsonFile } from './files.js'

/** All names that a figure can have, whether or not a run could measure it. */
const figureNames = (total: Evaluation): readonly string[] =>
  measures.flatMap(({ tally }) => {
    const type = total.tallies[tally]?.type
    const ratios = [
      ...(type === 'share' ? [] : ['precision', 'recall', 'f1']),
      ...(type === 'match' ? [] : ['accuracy']),
    ]
    return ratios.map((ratio) => `${tally}.${ratio}`)
  })

/** The checks of `--min claim.core.f1=0.4`. */
export const limitChecks = (limits: readonly string[], total: Evaluation): readonly Check[] =>
  limits.map((limit) => {
    const [figure, number] = limit.split('=')
    const atLeast = number === undefined || number.trim() === '' ? Number.NaN : Number(number)
    if (!(0 <= atLeast && atLeast <= 1)) {
      throw wrongUse(
        `--min must be FIGURE=VALUE with a value from 0 to 1 such as claim.core.f1=0.4, but was ${shown(limit)}.`,
      )
    }
    if (!figureNames(total).includes(figure)) {
      throw wrongUse(
        `--min: there is no figure ${shown(figure)}. Allowed are ${figureNames(total).join(', ')}.`,
      )
    }
    return { figure, value: total.figures[figure], atLeast, reason: 'limit' }
  })

const baselineSchema = z.object({ figures: z.record(z.string(), z.number()) })

/** The checks of `--baseline FILE --tolerance POINTS`: every figure of the file, of the kinds asked for. */
export const baselineChecks = async (
  given: Given,
  total: Evaluation,
  kinds: readonly Layer[],
): Promise<readonly Check[]> => {
  const path = given.valueOf('baseline')
  const tolerance = toleranceOf(given)
  if (path === undefined) return []
  const baseline = baselineSchema.safeParse(await readJsonFile(path))
  if (!baseline.success) {
    throw wrongUse(
      `${path} is no baseline: it must be what allegedly evaluate --json prints, with an object "figures".`,
    )
  }
  const tallies = measures.filter(({ layer }) => kinds.includes(layer)).map(({ tally }) => tally)
  return Object.entries(baseline.data.figures)
    .filter(([figure]) => tallies.includes(figure.slice(0, figure.lastIndexOf('.'))))
    .map(([figure, value]) => ({
      figure,
      value: total.figures[figure],
      atLeast: value - tolerance,
      reason: 'baseline',
    }))
}

const toleranceOf = (given: Given): number => {
  const value = given.valueOf('tolerance')
  if (value === undefined) return 0
  if (given.valueOf('baseline') === undefined) throw wrongUse('--tolerance needs --baseline FILE.')
  const points = value.trim() === '' ? Number.NaN : Number(value)
  if (0 <= points && points <= 100) return points / 100
  throw wrongUse(
    `--tolerance must be a number of percentage points from 0 to 100 such as 0.5, but was ${shown(value)}.`,
  )
}
