import { type Finding, type FindRelation, finding, whole } from './finding.js'
import type { Lexicon } from './lexicon.js'
import {
  accountRule,
  actorRule,
  bodyRule,
  causeRule,
  patientRule,
  personRule,
  placeRule,
} from './relate-actors.js'
import { quantityRule, sameAmountRule } from './relate-amounts.js'
import { agreeRule, elaborateRule } from './relate-open.js'
import { polarityRule } from './relate-polarity.js'
import { certaintyRule, forecastRule, timeRule } from './relate-times.js'
import type { Statement } from './statement.js'

export type { Finding } from './finding.js'

/** The first rule that finds a relation decides. */
interface RelationRule {
  readonly id: string
  readonly find: FindRelation
}

/** In running order: what cannot both hold, what is not the same, what one adds, what agrees. */
export const relationRules: readonly RelationRule[] = [
  { id: 'polarity', find: polarityRule }, // "has no levers" / "has several levers"
  { id: 'quantity', find: quantityRule }, // "seven people" / "two people"
  { id: 'time', find: timeRule }, // "on Monday" / "on Tuesday"
  { id: 'forecast', find: forecastRule }, // "is losing influence" / "will lose influence"
  { id: 'certainty', find: certaintyRule }, // "was poisoned" / "may have been poisoned"
  { id: 'actor', find: actorRule }, // "Iraq began it" / "Iran began it"
  { id: 'person', find: personRule }, // "Smith resigned" / "Jones resigned"
  { id: 'cause', find: causeRule }, // "a short circuit caused it" / "arson caused it"
  { id: 'account', find: accountRule }, // "is a matter of pride" / "is a means of pressure"
  { id: 'place', find: placeRule }, // "in Aktau" / "in Grozny"
  { id: 'same-amount', find: sameAmountRule }, // "38 people died" / "killed 38 passengers"
  { id: 'patient', find: patientRule }, // "detained journalists" / "detained the director"
  { id: 'elaborate', find: elaborateRule }, // "were detained" / "were detained on June 27"
  { id: 'body', find: bodyRule }, // "Paris cancelled" / "the Culture Ministry of France cancelled"
  { id: 'agree', find: agreeRule },
]

/** The relation of two claims of one group; what no rule tells apart, one adds in kind. */
export const relate = (a: Statement, b: Statement, lexicon: Lexicon): Finding => {
  // Word for word the same, as in a copy.
  if (a.words === b.words && a.claim.polarity === b.claim.polarity)
    return finding('agree', null, whole(a), whole(b))
  for (const { find } of relationRules) {
    const found = find(a, b, lexicon)
    if (found !== undefined) return found
  }
  return finding('elaborate', 'type', whole(a), whole(b))
}
