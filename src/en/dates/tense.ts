import type { TenseLanguage } from '../../dates/rule.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** How English verbs tell past from future. */
export const tense: TenseLanguage = {
  pastEnding: /[a-z]{2}ed$/,
  pastForms: set(`
    was were been had did 'd got came went said told took gave made became began saw seen gone done taken given known knew
    grew grown fell fallen felt found held kept left led lost met paid put ran rose risen sat sent set shot showed shown shut
    sold spent spoke spoken stood stole stolen struck swore sworn taught thought threw thrown won wore worn wrote written
    broke broken brought built bought caught chose chosen cut dealt drew drawn drove driven fought fled flew flown forbade
    forgot forgotten forgave froze frozen hit hurt laid lay lent let lit meant overcame overthrew overthrown quit rang read
    rode ridden sought shook shaken shrank sang sank slept slid spread sprang stuck swept swam swung understood undertook
    undertaken upheld withdrew withdrawn withheld woke heard bore borne born beat beaten bet bid bled blew blown burst cast
    clung crept dug ate eaten fed hid hidden hung knelt leapt learnt mistook outdid oversaw overseen rebuilt repaid resold
    undid unwound wept withstood arose arisen ago`),
  futureForms: set(`will 'll ’ll wo shall going would could may might should must can`),
  copulas: set('is are was were am'),
  infinitive: 'to',
  forwardForms: set(`
    plan plans planned planning schedule scheduled scheduling expect expects expected expecting intend intends intended
    aim aims aiming hope hopes hoping due slated set likely promise promises pledge pledges vow vows propose proposes
    prepare prepares preparing postponed delayed rescheduled await awaits awaiting anticipate anticipates anticipated
    foresee foresees want wants seek seeks agree agrees forecast forecasts predict predicts ready upcoming`),
  limitWords: set('until till ending'),
  forwardWords: set('by through'),
  backwardWords: set('since ended'),
}
