import { wordSet } from './words.js'

/** Verbs that only attribute when a content clause or quotation goes with them. */
export const speechVerbs = wordSet(`
  say tell state report announce declare claim argue assert maintain contend insist allege affirm confirm admit
  acknowledge concede confess note observe remark comment point mention add explain clarify stress emphasize emphasise
  underline underscore highlight warn caution predict forecast project estimate calculate conclude find determine rule
  hold believe think consider suppose assume suspect feel hope fear doubt expect anticipate reckon figure guess
  suggest propose hint imply indicate signal reveal disclose divulge show demonstrate prove testify swear vow pledge
  promise threaten deny dispute refute reject answer reply respond retort counter recall remember remind inform notify
  advise assure reassure convince persuade write post tweet publish cite quote document complain lament joke quip boast
  brag whisper shout yell cry exclaim murmur mutter proclaim profess recount relate describe repeat reiterate
  agree accept understand know realize realise learn hear see discover notice sum summarize summarise continue go
  opine posit postulate theorize theorise speculate wonder ask inquire enquire interject intone venture offer speak
  stipulate specify outline detail recommend propose caution conjecture surmise infer deduce deem judge assess
  evaluate hypothesize hypothesise insinuate contradict certify attest verify uphold decide be_convinced`)

/** Speech and thought verbs whose content is put forward, so that `X says that Y` claims Y alone. */
export const demandContentVerbs = wordSet(`
  demand urge request order instruct command insist recommend propose require ask beg plead advise mandate suggest
  stipulate decree desire prefer wish`)

/** Pictures, documents and findings that show something: their verbs attribute it. */
export const showingVerbs = wordSet('show reveal depict capture portray picture display record film')
export const showingSubjects = wordSet(`
  video footage photo photograph picture image film clip recording tape screenshot drawing map broadcast report
  document cctv frame shot satellite`)

/** Verbs that can be followed by an object and a participle: `saw relations strained`. */
export const perceptionVerbs = wordSet(
  'see have keep find get want need leave watch hear show reveal depict capture portray picture make',
)

/** Verbs that take an object and a bare infinitive: `help a child see`. */
export const bareInfinitiveVerbs = wordSet('help let make see watch hear feel have bid')

/** Verbs that never stand without what is said: alone they are a source's clause cut off from its content. */
export const sayingVerbs = wordSet(
  'say state add note claim argue assert stress emphasize remark explain conclude insist',
)

/** Verbs whose object does the infinitive behind it: `urged him to go`. */
export const controlVerbs = wordSet(`
  urge ask tell order instruct command beg implore encourage persuade convince force compel oblige require allow permit
  enable help cause lead prompt prefer want expect invite advise warn remind teach train push pressure press get drive
  motivate inspire tempt incite provoke induce forbid authorize authorise entitle direct dare challenge call
  lobby recruit hire pay bribe empower cajole coax goad coerce bully pick select choose elect appoint`)

/** Verbs that make somebody something, or call him so: `elected her mayor`. */
export const namingVerbs = wordSet(
  'make name call dub elect appoint nickname label consider deem crown brand christen declare pronounce proclaim render',
)
/** Verbs whose object gets a property: `left thousands homeless`. */
export const leavingVerbs = wordSet('leave make render keep find declare consider deem')

/** Whom a text calls on to read further, and the verbs of such calls: `you will learn`. */
export const addressees = wordSet('you')
export const readingVerbs = wordSet('learn find read see discover watch listen subscribe sign follow click')
export const askingVerbs = wordSet('ask inquire enquire wonder')

/** Verbs whose object is a means: the infinitive behind it is the purpose. */
export const purposeVerbs = wordSet('use exploit employ utilize utilise harness leverage seize')

/** Verbs that need an object. */
export const transitiveVerbs = wordSet(`
  see place propose convict
  mean make take get use cause include own want need provide allow find give put bring send tell like enable force
  contain involve require affect accuse describe consider regard enter call reach receive remove replace blame
  create build buy destroy kill injure wound detain arrest appoint elect name impose inflict repatriate guard raise cut
  support oppose reject deny avoid prevent seek pursue hold keep have set hire employ face
  bear stipulate represent reflect maintain achieve address adopt attract cite confront constitute damage declare defend
  deliver deploy deserve enjoy ensure establish exceed exclude express facilitate fulfil fulfill generate grant
  guarantee highlight host identify ignore implement incorporate influence introduce issue mention monitor obtain
  occupy offer outline permit possess praise present preserve produce promote protect publish punish recognise
  recognize release renew replace restrict retain reveal secure shape sustain target undermine undertake violate
  welcome withhold mail raise show`)
