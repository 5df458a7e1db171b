import type { AntecedentWeights } from '../../entities/antecedent-features.js'

export const antecedentWeights: AntecedentWeights = {
  'he rank 0': 1,
  'it rank 0': 1,
  'they rank 0': 1,
}
