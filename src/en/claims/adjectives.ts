import { wordSet } from './words.js'

/** Properties that a record shows; any other adjective after a copula evaluates. */
export const factualAdjectives = wordSet(`
  dead alive missing absent present available active inactive located responsible ready willing unwilling able unable
  involved married divorced single pregnant born eligible ineligible unemployed subject full empty complete incomplete
  finished closed shut legal illegal valid invalid public private male female mandatory compulsory optional reliant
  dependent aware unaware based armed unarmed wounded injured unhurt sick ill hospitalized bankrupt homeless
  stateless landlocked bilingual fluent native foreign domestic local national international federal municipal
  annual monthly weekly daily bound liable accountable guilty innocent exempt visible invisible wet dry frozen
  hungry thirsty asleep awake unconscious conscious online offline operational functional busy vacant occupied intact
  unknown anonymous identical adjacent nearby opposite parallel permanent temporary civilian military nuclear
  electric digital manual automatic wooden metallic red blue green yellow black white grey gray brown orange pink purple
  old young adult elderly aged tall long wide deep high heavy worth due scheduled unmarried retired deceased
  fugitive loose free open inclined prepared determined keen eager reluctant ready committed opposed content
  anti-government pro-government independent_since unfinished pending underway ongoing vacant insolvent
  unavailable unharmed underage overdue unpaid paid unlicensed licensed certified vaccinated
  contagious infectious fatal lethal toxic radioactive edible extinct endangered over common rare native endemic plural solar`)

/** Adjectives and nouns before which an infinitive or that-clause is what is judged: `it is likely that`. */
export const likelyAdjectives = wordSet('likely probable')
export const unlikelyAdjectives = wordSet('unlikely improbable doubtful')
export const possibleAdjectives = wordSet('possible conceivable plausible thinkable uncertain unclear')
export const impossibleAdjectives = wordSet('impossible inconceivable unthinkable untrue false wrong')

/** Participles that after a form of `be` say a property, not a deed. */
export const adjectivalParticiples = wordSet(`
  convinced involved surprised interested worried concerned satisfied dissatisfied pleased displeased determined
  prepared committed opposed dedicated scared frightened afraid tired married aware situated strained divided united
  limited complicated sophisticated advanced experienced qualified disappointed excited annoyed bored confused
  embarrassed relaxed delighted thrilled shocked horrified devastated saddened alarmed ashamed accustomed used
  inclined disposed entitled obsessed preoccupied fascinated amazed astonished puzzled baffled frustrated
  exhausted depressed stressed motivated biased prejudiced outdated unprecedented unchanged unfounded
  unjustified unaffected unharmed uninvolved undecided isolated fragmented crowded deserted dated mistaken
  skilled gifted talented retired supposed overcrowded underdeveloped developed complex-minded widespread connected
  related unrelated interconnected intertwined acquainted familiarized engaged fed-up estranged entrenched deep-rooted
  rooted balanced unbalanced mixed varied detailed heated unlimited unwarranted warranted well-positioned positioned
  well-known weighted subdued muted restrained guarded`)

export const degreeWords = wordSet(`
  more most less least very so too quite rather extremely highly increasingly particularly especially as enough much far
  really truly deeply somewhat fairly pretty utterly totally completely`)
