import { wordSet } from './words.js'

/** Short lists that single rules look words up in. */
export const lists = {
  relationNouns: wordSet(
    'relation relationship tie link friendship partnership alliance influence ambition clout leverage',
  ),
  seeingVerbs: wordSet('see detect perceive find'),
  lyingVerbs: wordSet('lie rest consist go undergo experience reside stem'),
  planningVerbs: wordSet('plan prepare plot'),
  upholdingVerbs: wordSet(
    'say know forget note remember recall ignore overlook stress emphasize add acknowledge admit',
  ),
  laterMarks: wordSet('until once before when after till'),
  dateBearers: wordSet('on in since until'),
  placeAdverbs: wordSet('abroad overseas there here home nearby'),
  invertedAuxiliaries: wordSet('should had were'),
  wordsBeforeDates: wordSet(
    `on in since until by from to of the after before for at through between and 's this`,
  ),
  exclusionVerbs: wordSet('exclude rule preclude discount'),
  impersonalVerbs: wordSet('seem appear turn follow emerge happen'),
  framePronouns: wordSet('this that it which'),
  framePeople: wordSet('we you one i let'),
  noticingVerbs: wordSet(
    'forget note remember recall ignore overlook deny stress emphasize add acknowledge admit',
  ),
  scarceWords: wordSet('little no scant few'),
  futureNouns: wordSet('prospect chance possibility hope risk danger'),
  indefiniteWords: wordSet('a an any some'),
  resultWords: wordSet('so such now'),
  emptyDeterminers: wordSet('no neither none'),
  seemingVerbs: wordSet('seem appear'),
  strandedPronouns: wordSet('which whom whose'),
  pairOpeners: wordSet('both either neither not'),
  pluralWords: wordSet('they these those we you many several some others both'),
  pastAuxiliaries: wordSet('was were had did has have'),
  possessives: wordSet('his her its their my hers theirs'),
  thirdPersons: wordSet('he him she they them it'),
  pointingWords: wordSet(
    'this that these those which what who whom we you such i us one others another other he she they it all some many both none here there neither either each former latter most few several everything same so two three',
  ),
  convictionAdjectives: wordSet(
    'convinced certain sure confident adamant hopeful afraid worried concerned aware persuaded positive optimistic pessimistic',
  ),
  whereabouts: wordSet('in at over from across through around near under'),
  looseWhereabouts: wordSet('in at on from for with'),
  nounPrepositions: wordSet('to for on against into about between over toward towards of behind'),
  relativePronouns: wordSet('who which that whom'),
  measureNouns: wordSet('lot series number kind part sort deal one some more most'),
  callingVerbs: wordSet('call ask push press appeal plead lobby advocate campaign'),
  callingPrepositions: wordSet('for on upon'),
  biddingVerbs: wordSet('ask tell call warn invite push pressure'),
  wishVerbs: wordSet('prefer like love want hate rather welcome'),
  likelihoodWords: wordSet('likely unlikely'),
  believingVerbs: wordSet('believe think suspect suppose say assume'),
  causeNounPrepositions: wordSet('of to for behind'),
  causalPairs: wordSet(
    'lead_to result_in result_from stem_from arise_from derive_from bring_about come_from_x end_in culminate_in pave_for translate_into feed_into',
  ),
  effectVerbs: wordSet(
    'lead leave make give force create allow let enable help reduce increase raise cut push drive send bring worsen improve weaken strengthen deepen threaten render turn prompt end grant plunge trap kill destroy damage ease complicate tighten widen lower boost expose deprive free change reshape paralyze',
  ),
  grantingVerbs: wordSet('give grant bring cost'),
  damageVerbs: wordSet('kill destroy damage'),
  qualityVerbs: wordSet('improve worsen weaken strengthen reduce force deepen ease'),
  thingPronouns: wordSet('this that none nothing what'),
  evaluatingDegrees: wordSet(
    'more less most least very so too quite rather extremely highly increasingly particularly especially as enough much far largely really truly',
  ),
  plainAdjectives: wordSet('open able ready willing'),
  holdingVerbs: wordSet(
    'have hold retain possess lack enjoy lose gain share wield exert keep maintain bear carry offer form bring present send acquire earn yield',
  ),
  gainingVerbs: wordSet('lose gain'),
  weighingVerbs: wordSet('weaken strengthen diminish reduce'),
  aspectVerbs: wordSet('continue begin start stop cease keep come go help manage'),
  eventPassives: wordSet('hold see list_x believe_x'),
}
