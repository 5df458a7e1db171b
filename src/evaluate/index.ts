export { addEvaluations, type Evaluation, evaluate } from './evaluate.js'
export { type Layer, layers, type Mistake } from './layer.js'
export { parseGold } from './parse-gold.js'
export type { Match, Share, Tally } from './tally.js'
