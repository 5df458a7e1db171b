import { wordSet } from './words.js'

/** Participles that work as prepositions: they open no claim. */
export const prepositionParticiples = wordSet(`
  involving including concerning regarding following considering excluding barring pending notwithstanding respecting
  according owing touching during provided assuming speaking judging failing saving bar counting versus
  related_to relating_to compared_to compared_with based_on based_upon leading_up given_that pertaining_to depending_on
  starting_with starting_from starting_in beginning_with beginning_in ranging_from dating_from dating_back adjusted_for
  associated_with`)

/** Words before a number that bound it: `at least`. */
export const boundWords = wordSet('at_least at_most')

/** `so that`, `such that`. */
export const resultWords = wordSet('so such now')

/** Words before a gerund that make it part of the higher clause. */
export const gerundPrepositions = wordSet(`
  including such
  by without for in of from instead than besides on upon to at about against with_view rather through into
  via beyond plus like as`)

/** Comparisons and manner: their clauses assert nothing. */
export const idleMarks = wordSet('as_if as_though than like whether lest how_much')

export const questionWords = wordSet('what who whom whose which where when why how whether whatever whoever')
export const relativeWords = wordSet('who whom whose which that where when why whereby')

/** `with`: opens a clause with a subject of its own (`with both sides claiming victory`). */
export const absoluteMarks = wordSet('with without')

/** Verbs that need a manner: the adverbial is the object (`acted harshly`). */
export const mannerVerbs = wordSet('act behave fare perform play operate function conduct go work live dress')

/** Verbs with two objects, the first a receiver. */
export const giveVerbs = wordSet(`
  give grant offer send hand pay lend award supply provide deliver sell show teach tell promise allocate donate
  transfer present assign allot bequeath cede concede return ship pass feed owe deny refuse guarantee bring issue`)

/** Prepositions that say where. */
export const placePrepositions = wordSet(`
  in at near over inside outside across around throughout along beside behind above below beneath under within between
  off onto into on from to toward towards through past via beyond next opposite atop amid outside_of close`)

/** Prepositions of reason, manner, time and circumstance: their phrases stand in no slot. */
export const circumstancePrepositions = wordSet(`
  by during after before since until till amid despite because due owing without per via through throughout
  following over under besides except like unlike according thanks plus behind beyond regardless alongside given
  within among amongst between versus whereas concerning regarding except`)

export const timeNouns = wordSet(`
  day week month year hour minute second decade century morning afternoon evening night weekend today tomorrow yesterday
  tonight moment time period era age season spring summer autumn fall winter monday tuesday wednesday thursday friday
  saturday sunday january february march april may june july august september october november december`)

export const personalPronouns = wordSet(`
  i you he she it we they me him her us them his hers its their theirs my your our mine yours ours himself herself itself
  themselves myself yourself ourselves yourselves this that these those who which one each other others some
  such`)

/** Nouns of a cause or an outcome: `is the result of X`, `became the pretext`. */
export const causeNouns = wordSet(`
  cause result consequence outcome reason product effect pretext trigger root catalyst response reaction retaliation
  aftermath fallout byproduct by-product source culprit factor_behind motive origin`)

/** Prepositions that make a copula causal: `is due to X`. */
export const causePrepositions = wordSet('due because owing thanks')
