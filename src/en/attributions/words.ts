import type { PhraseCue } from '../../attributions/language.js'

/** Nouns of saying, thinking and showing that take a clause or an infinitive: "the claim that A". */
export const attributingNouns = `
  accusation acknowledgement acknowledgment admission advice affirmation agreement aim allegation ambition analysis
  announcement answer appeal argument assertion assessment assumption assurance attitude avowal belief bet boast call
  caution caveat charge claim comment commitment complaint concern concession conclusion confession confidence
  confirmation conjecture consensus contention conviction correction criticism critique declaration decision decree
  demand denial denunciation desire determination diagnosis dictum disclosure discovery doubt estimate evidence
  expectation explanation fear feeling finding forecast gripe guarantee guess guidance hint hope hunch hypothesis idea
  implication impression indication inference insinuation insistence intention interpretation joke judgement judgment
  lament letter mantra memo message narrative news note notion notice objection observation offer opinion order
  perception pitch plan plea pledge position prediction premise presumption principle prognosis projection promise
  pronouncement proof proposal proposition prophecy quip reaction realization reassurance rebuke recognition
  recommendation refusal rejection reluctance remark reminder report request resolution response retort revelation
  rhetoric ruling rumor rumour saying sense sentiment signal slogan speculation stance statement stipulation story
  suggestion supposition suspicion talk tale testimony theory thesis thought threat understanding vow view vision
  warning willingness wish word worry
`

/** Adjectives of thinking and feeling that take a clause: "He is convinced that A". */
export const attributingAdjectives = `
  adamant afraid alarmed amazed angry annoyed anxious appalled appreciative ashamed astonished aware bitter certain
  cognizant concerned confident conscious content convinced delighted determined disappointed disgusted dismayed
  distressed disturbed doubtful dubious eager ecstatic encouraged fearful frustrated furious glad grateful happy hopeful
  horrified impressed incredulous indignant insistent jealous keen livid mindful nervous optimistic outraged
  overjoyed perplexed persuaded pessimistic pleased positive prepared proud puzzled ready reluctant relieved resentful
  sad satisfied scared sceptical shocked skeptical sorry struck sure surprised suspicious terrified thankful thrilled
  unaware uncertain unclear unconvinced uneasy unhappy unsure unwilling upset vocal wary willing worried
`

/** Adverbs that give the words of others without naming them. */
export const adverbs = 'reportedly allegedly supposedly purportedly ostensibly reputedly'

/** Phrases that name a source: "according to the ministry, A". */
export const phrases: readonly PhraseCue[] = [
  { words: ['according', 'to'], of: 'anything' },
  { words: ['in', 'the', 'words', 'of'], of: 'anything' },
  { words: ['in', 'the', 'view', 'of'], of: 'anything' },
  { words: ['in', 'the', 'opinion', 'of'], of: 'anything' },
  { words: ['in', 'the', 'eyes', 'of'], of: 'anything' },
  { words: ['in', 'the', 'estimation', 'of'], of: 'anything' },
  { words: ['in', 'the', 'judgment', 'of'], of: 'anything' },
  { words: ['in', 'the', 'judgement', 'of'], of: 'anything' },
  { words: ['on', 'the', 'authority', 'of'], of: 'anything' },
  { words: ['by', 'the', 'account', 'of'], of: 'anything' },
  { words: ['as', 'per'], of: 'anything' },
  { words: ['per'], of: 'name' },
  { words: ['via'], of: 'name' },
]

/** Words behind an object that tell when, where or why one spoke. */
export const circumstances = `
  after amid because before by despite during following since though although unless until when whereas while
`

/** Verbs that say little beside a noun of saying: "express concern", "make the claim". */
export const lightVerbs = `
  express voice make give have take issue raise offer deliver send show hold share level lodge file repeat reiterate
  put advance present provide convey register announce release publish float air pass hand mount reach draw
`

/** People who are asked for their view, with no title of their own. */
export const speakerNouns = `
  academic activist analyst author commentator critic economist expert historian interlocutor interviewee lawyer observer
  pundit researcher scholar scientist sociologist source speaker specialist strategist witness
`
