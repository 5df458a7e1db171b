import type { VagueNumber } from '../../compare/language.js'

/** Words for numbers that are not exact, with the least and the most that they are used for. */
export const vagueNumbers: readonly VagueNumber[] = [
  { id: 'few', words: 'few a_few handful a_handful couple a_couple', min: 2, max: 12 },
  { id: 'several', words: 'several various a_number_of number_of', min: 2, max: 20 },
  { id: 'many', words: 'many numerous countless scores a_lot_of a_large_number_of large_number', min: 5 },
  { id: 'dozens', words: 'dozens scores', min: 12, max: 200 },
  { id: 'hundreds', words: 'hundreds', min: 100, max: 2000 },
  { id: 'thousands', words: 'thousands', min: 1000, max: 100_000 },
  { id: 'tens-of-thousands', words: 'tens_of_thousands', min: 10_000, max: 200_000 },
  { id: 'hundreds-of-thousands', words: 'hundreds_of_thousands', min: 100_000, max: 2_000_000 },
  { id: 'millions', words: 'millions', min: 1_000_000 },
]
