import type { GovernmentLanguage } from '../../entities/language.js'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What tells a state's leadership from its land. Verbs as lemmas. */
export const government: GovernmentLanguage = {
  placeVerbs:
    words(`be become lie have border remain consist cover stretch contain see experience suffer host rank produce export import supply grow
  import comprise measure face hold lose stay celebrate mourn number need lack enjoy boast depend rely possess own feature`),
  addressVerbs:
    words(`accuse warn urge press pressure tell ask demand sanction blame criticize criticise condemn denounce support help assist back
  aid fund arm fight attack defend oppose confront challenge threaten force compel persuade convince prompt push allow invite encourage enable
  provoke punish isolate contain deter appease humiliate antagonize antagonise irritate anger alienate engage recognize recognise trust
  consider perceive view regard see portray describe call inform notify address approach lobby pay compensate reassure assure lure negotiate work cooperate talk side ally align clash lean say speak respond react turn appeal apologize apologise sue
  advise instruct order obey defy reject rebuke chide court woo separate draw expel exclude`),
  actNouns:
    words(`response refusal decision reaction demand claim statement warning threat announcement attempt effort effort move withdrawal action inaction
  intervention involvement participation aggression invasion offensive attack strike assault campaign policy policies strategy position stance
  approach proposal offer request call appeal accusation allegation denial criticism condemnation support backing approval consent silence apology
  apologies promise pledge commitment desire wish willingness readiness unwillingness reluctance ambition ambitions intention intentions interest goal aim
  plan plans agenda pivot shift turn agency victory defeat role retaliation provocation pressure retreat order orders signal message messages
  concern concerns objection veto vote leadership rhetoric view perspective expense power behavior behaviour conduct handling treatment calculation
  calculations hope hopes fear fears line influence ability failure success gambit bid push outreach overture overtures complaint complaints gesture`),
  partyNouns:
    words(`war conflict dispute standoff stand-off confrontation sanction sanctions pressure concession concessions response message messages
  appeal outreach threat threats warning accusation accusations fight battle struggle victory aggression offensive complaint
  retaliation demand demands apology aid assistance support backing opposition hostility policy negotiation negotiations talks deal talk dialogue
  contact contacts break signal signals ultimatum request lawsuit case hatred row rift quarrel feud spat influence rhetoric attitude approach stance measure measures dialogue`),
  placePrepositions: words(
    'in inside within across throughout near outside around at into through via beyond over',
  ),
  travelNouns: words(
    'visit trip travel journey flight tour return pilgrimage delegation arrival departure way road route border train plane bus export exports supply supplies import imports delivery deliveries transit gas oil',
  ),
  travelVerbs:
    words(`go come travel fly drive arrive return visit leave move flee depart head journey walk run ship send deport extradite transfer
  bring take evacuate relocate live reside stay work study meet gather die kill arrest detain hold supply export import reach enter`),
  cityNouns:
    words(`street streets suburb suburbs mayor mayoralty resident residents airport metro subway district districts outskirts center centre university
  hotel hotels museum park parade theatre theater stadium marathon police hospital court station skyline restaurant restaurants festival population weather
  traffic citizens population people territory territories border borders land soil economy market capital city cities region regions coast prime president
  minister government parliament ambassador history culture language constitution currency`),
  stateNouns: words(
    'government governments authority authorities regime regimes official officials leadership administration spokesman spokeswoman spokesperson diplomat diplomats',
  ),
  sentNouns:
    words(`response reaction statement warning threat demand request order orders pressure message signal support backing approval apology
  offer proposal objection condemnation criticism denial appeal call calls assistance help aid interference instructions assurance assurances guarantees`),
  subjectNouns:
    words(`approval consent position stance refusal attempt attempts decision will willingness intention intentions policy behavior
  behaviour response reaction participation leadership leaders involvement aggression blessing backing initiative behest request insistence hands part`),
  attitudeWords:
    words(`willing unwilling ready reluctant eager keen determined prepared interested afraid angry furious surprised concerned worried
  confident satisfied dissatisfied convinced aware unhappy cautious silent adamant committed opposed supportive critical hesitant likely unlikely able
  unable set poised bold bent engaged`),
}
