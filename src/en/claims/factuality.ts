import type { Commitment } from '../../claims/language.js'
import { wordSet, words } from './words.js'

// What a word does to the event in its complement, on the scale from -3 (did not happen) to 3 (happened).
// Round values from general knowledge (a report stands, a belief is probable, what is wanted is possible), after the implicative and factive classes of Karttunen and Nairn, Condoravdi & Karttunen.
const classes: readonly (readonly [Commitment, string])[] = [
  // The complement holds as far as the higher clause does: `managed to leave`, `knows that`.
  [
    { factor: 1 },
    `manage begin start continue come get help force make let cause compel oblige enable see watch hear feel happen
    stop_to turn prove remember realize know regret discover notice learn find show reveal demonstrate confirm acknowledge
    admit concede confess recall note observe point emphasize stress explain remind announce disclose go proceed be_able
    succeed bother dare deign finish end keep remain lead bring leave take use spend cease_to use_to fact result
    because since resume cease stop quit accuse blame apologize thank congratulate celebrate`,
  ],
  // Reported: somebody stands for it.
  [
    { factor: 1 },
    `say tell report state declare assert write add testify describe claim argue insist maintain contend mention inform
    allege cite quote conclude indicate suggest estimate calculate hold affirm reply respond comment determine agree
    according statement announcement charge`,
  ],
  // Believed.
  [
    { factor: 2 / 3 },
    'believe think consider suppose assume feel suspect seem appear reckon figure guess presume imagine understand belief view',
  ],
  // Wanted, planned, feared, asked for: open.
  [
    { value: 1 },
    `want wish hope desire prefer plan intend aim seek try attempt expect fear worry promise vow pledge threaten offer
    propose ask urge request order demand advise recommend encourage persuade invite beg instruct warn consider
    contemplate discuss debate allow permit need require decide agree_to prepare hesitate struggle fight strive work
    ready willing eager able likely due scheduled afraid reluctant anxious determined supposed entitled free
    plan attempt effort bid hope wish desire intention decision offer promise threat fear possibility chance risk
    opportunity right permission request demand proposal need goal aim purpose likelihood prospect expectation
    ability power capacity willingness talk agreement deal obligation pressure push pose
    predict forecast anticipate authorize approve favor support oppose mull vote commit schedule`,
  ],
  // It did not happen.
  [
    { factor: -1 },
    'fail refuse decline neglect forget avoid prevent stop_from deny refute prohibit ban block bar abandon cancel halt avert miss omit dispute reject refusal failure denial escape foil thwart reluctance forbid lack absence',
  ],
  [{ value: -1 }, 'doubt unlikely impossible unable doubtful unthinkable unwilling'],
]

export const commitments: ReadonlyMap<string, Commitment> = new Map(
  classes.flatMap(([commitment, list]) => words(list).map((word) => [word, commitment] as const)),
)

/** Modal verbs and the value that they leave: a bare `will` is certain, the rest possible (`may leave`). */
export const modalValues: ReadonlyMap<string, number> = new Map([
  ['will', 3],
  ['would', 1],
  ['may', 1],
  ['might', 1],
  ['could', 1],
  ['can', 1],
  ['should', 1],
  ['must', 1],
])

/** Verbs whose object, an event, did not happen. */
export const preventionVerbs = wordSet(
  'avoid prevent avert cancel abandon block foil thwart halt escape miss lack forbid prohibit deny',
)
export const untilWord = 'until'
