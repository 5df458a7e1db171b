import { countAlike, relateAmounts } from './amount.js'
import { type Finding, finding, isContent, isDeed, nearest, whole } from './finding.js'
import type { Lexicon } from './lexicon.js'
import type { Statement } from './statement.js'
import type { Term } from './terms.js'

/** Whether the claims tell of one matter: they have a word in common beside what is counted. */
const areOfOneMatter = (a: Statement, b: Statement): boolean => {
  const counted = new Set([...a.amounts, ...b.amounts].flatMap(({ unit }) => unit))
  const matter = ({ terms }: Statement): readonly Term[] =>
    terms.filter((term) => isContent(term) && !counted.has(term.lemma) && !/\d/.test(term.word))
  return matter(a).some((term) => nearest(term, matter(b)) !== undefined)
}

export const quantityRule = (a: Statement, b: Statement, lexicon: Lexicon): Finding | undefined => {
  for (const one of a.amounts) {
    const rivals = b.amounts.filter((other) => {
      const alike = countAlike(one, other, lexicon)
      return alike === 'same-noun' || ((alike === 'anyone' || alike === 'measure') && areOfOneMatter(a, b))
    })
    if (rivals.some((other) => relateAmounts(one, other) === 'same')) return undefined
    for (const other of rivals) {
      const isMeasured = countAlike(one, other, lexicon) === 'measure' || (!isDeed(a) && !isDeed(b))
      const cannotBoth = relateAmounts(one, other) === 'apart' && isMeasured
      return finding(cannotBoth ? 'contradict' : 'differ', 'quantity', one.words, other.words)
    }
  }
  return undefined
}

/** The same number of the same. */
export const sameAmountRule = (a: Statement, b: Statement, lexicon: Lexicon): Finding | undefined =>
  a.amounts.some((one) =>
    b.amounts.some(
      (other) => countAlike(one, other, lexicon) !== 'no' && relateAmounts(one, other) === 'same',
    ),
  )
    ? finding('agree', null, whole(a), whole(b))
    : undefined
