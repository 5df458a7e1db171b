import type { VerbClass } from '../../claims/language.js'
import { words } from './words.js'

// Lemmas by what a clause with the verb claims. Compiled from general knowledge of English, in the manner of
// Levin's and VerbNet's classes; a verb in none of them reports an event. A later list wins over an earlier one.
const classes: readonly (readonly [VerbClass, string])[] = [
  // Somebody asks, orders or presses for something.
  [
    'demand',
    `demand urge request order instruct command beg plead implore entreat exhort advocate recommend advise
    encourage petition lobby enjoin bid compel oblige mandate require beseech clamour clamor insist solicit press
    exhort admonish counsel`,
  ],
  // One thing brings about another, helps it along or holds it back.
  [
    'cause',
    `cause prompt trigger spark provoke ignite fuel spur induce engender precipitate necessitate occasion elicit
    evoke foster worsen exacerbate aggravate inflame enable allow influence attribute ascribe facilitate hasten
    accelerate stimulate boost bolster catalyze catalyse instigate kindle stoke propel galvanize galvanise
    impel motivate rekindle unleash beget incite heighten alleviate mitigate lessen soften dampen curtail curb
    impede hinder hamper inhibit prevent thwart avert spawn ruin cripple paralyze paralyse devastate
    doom embolden incentivize incentivise deter discourage reinforce cement fray sour defuse`,
  ],
  // Something is so, and a record could show it.
  [
    'state',
    `have own possess contain include comprise consist belong border lie live reside dwell cost weigh
    measure number total equal amount exceed resemble differ depend rely know believe think consider regard view
    perceive want wish prefer desire intend plan hope expect support oppose favor favour control govern share supply
    bypass connect link surround employ exist remain stay retain lack represent head chair mean refer call
    list station base locate situate disguise schedule entitle title dedicate compose inhabit adjoin
    bear date span stretch extend range fluctuate account house accommodate feature wear understand remember
    doubt owe recognize recognise participate_in hold await entail encompass involve constitute_of straddle
    overlook abut encircle enclose border_on derive deem suppose presume assume aspire mind care
    specialize specialise originate hail descend speak_language outnumber average seat populate concern
    cater correspond coincide overlap prohibit forbid ban_by stipulate govern regulate embargo exempt qualify stand
    reject_view disagree believe_in work_as serve_as own co-own neighbor neighbour administer occupy boast
    envisage envision foresee back endorse sit rest reside trust distrust mistrust belong await pertain relate
    differ_from equate consist_of dislike_view oversee operate_in guard host_permanently store keep maintain
    contemplate`,
  ],
  // An interpretation, a feeling, an aim or a merit that no record settles.
  [
    'judgement',
    `matter seem appear show reveal demonstrate prove indicate imply signal reflect symbolize symbolise epitomize
    epitomise exemplify underline underscore highlight illustrate contribute irritate annoy please worry frighten
    scare alarm shock surprise disappoint satisfy impress inspire upset anger outrage embarrass amuse bore
    confuse fascinate frustrate offend puzzle baffle intrigue haunt trouble disturb unsettle unnerve infuriate
    enrage enthuse delight thrill excite horrify dismay appal appall disgust feel fear enjoy love hate like dislike
    resent admire despise envy detest loathe cherish adore abhor dread crave yearn long suffer dominate threaten
    undermine overshadow complicate jeopardize jeopardise risk endanger try struggle seek strive focus aim tend face
    need deserve merit benefit profit apply pose constitute mark manage succeed thrive flourish pursue hint sweep
    fit suit outweigh rival surpass exaggerate overstate understate underestimate overestimate balance cling
    navigate grapple backfire resonate dwarf erode wane falter stagnate languish loom linger lurk persist
    prevail culminate testify attest bode augur herald presage foreshadow point play behave act operate
    perform cope muddle flounder excel shine outperform outshine lag trail dare endeavor endeavour
    bother content struggle jostle vie compete grow_apart distance distinguish differentiate characterize
    characterise define embody pave set_apart embolden overwhelm captivate alienate polarize polarise divide unite
    transform reshape redefine revolutionize revolutionise shape stick adhere lean hinge revolve center centre
    concentrate depend_heavily sum boil amount_to smack reek teeter verge hover underpin warrant justify excuse
    legitimize legitimise vindicate validate discredit tarnish stain taint enhance enrich complement suffice
    befit behoove overreach misjudge misread misunderstand ignore neglect overlook disregard
    squander waste exploit leverage capitalize capitalise rely_heavily confront approach near counterbalance offset
    imagine wonder marvel grieve mourn regret rue lament relish savor savour appreciate value treasure prize
    resemble_closely evolve mature ripen`,
  ],
  // Grows, shrinks or turns: an event in what can be counted or seen, a judgement in power, quality or closeness.
  [
    'change',
    `increase decrease decline grow weaken strengthen expand shrink deteriorate improve intensify diminish fade
    rise fall become evolve shift change deepen widen narrow cool warm thaw dwindle ebb slip slide soar surge
    plunge plummet drop climb recover rebound slow stall stabilize stabilise degrade decay crumble collapse
    dissipate evaporate subside ease mount harden soften swell multiply contract lose gain get turn advance
    retreat progress develop consolidate tighten loosen cement reduce limit extend broaden upgrade
    lessen wear polarize radicalize fracture cool warm normalize normalise`,
  ],
]

export const verbClasses: ReadonlyMap<string, VerbClass> = new Map(
  classes.flatMap(([name, list]) => words(list).map((lemma) => [lemma, name] as const)),
)
