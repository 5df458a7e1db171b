import { describe, expect, it } from 'vitest'
import { givenOptions } from '../../src/cli/given-options.js'
import { addEvaluations, evaluate, layers } from '../../src/evaluate/index.js'
import { extract } from '../../src/index.js'
import { measures } from '../../src/render/evaluation-rows.js'
import { evaluationTable } from '../../src/render/evaluation-table.js'
import { mistakeList } from '../../src/render/mistake-list.js'
import { paletteOf } from '../../src/render/terminal-palette.js'
import { readSeed, seeds } from '../evaluate/gold-article.js'

/** Least figures over the five articles; the baseline holds each figure where it stands. */
const floors: readonly (readonly [string, number])[] = [
  ['sentence.f1', 0.985],
  ['meta.accuracy', 0.9],
  ['name.proper.f1', 0.92],
  ['name.organization.f1', 0.75],
  ['resolution.bcubed.f1', 0.88],
  ['resolution.marked.f1', 0.92],
  ['government.f1', 0.8],
  ['date.value.f1', 0.88],
  ['quantity.value.f1', 0.85],
  ['claim.detected.f1', 0.86],
  ['claim.core.f1', 0.62],
  ['claim.full.f1', 0.55],
  ['claim.type.accuracy', 0.75],
  ['claim.polarity.accuracy', 0.95],
  ['claim.certainty.accuracy', 0.92],
  ['claim.attributed.accuracy', 0.75],
]

const read = seeds.map((name) => {
  const { gold, text } = readSeed(name)
  const article = extract(text, givenOptions(gold))
  return { name, text, article, evaluation: evaluate(gold, article) }
})
const total = addEvaluations(read.map(({ evaluation }) => evaluation))
const plain = paletteOf({ colors: false })

describe('the five articles', () => {
  it.each(floors)('reach %s %f', (figure, least) => {
    const layer = measures.find(({ tally }) => figure.startsWith(`${tally}.`))?.layer
    const mistakes = read.map(({ name, text, evaluation }) =>
      mistakeList(
        name,
        text,
        evaluation.mistakes.filter((mistake) => mistake.layer === layer),
        plain,
      ),
    )
    const shown = [...mistakes, evaluationTable(total, layers, plain)].join('\n\n')
    expect(total.figures[figure], shown).toBeGreaterThanOrEqual(least)
  })
})
