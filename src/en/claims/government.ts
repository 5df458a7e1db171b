import { words } from './words.js'

// Verb and the prepositions that it governs: the phrase is its object (`rely on gas`), preposition left out.
// `verb:prep,prep`. From general knowledge, in the manner of valency dictionaries.
const pairs = `
abide:by abound:in abscond:with abstain:from accede:to access:to account:for ache:for acquiesce:in,to adapt:to add:to
adhere:to adjust:to admit:to advance:on advise:on,against advocate:for agitate:for agree:to,on,with,about aim:at,for
allow:for allude:to alternate:with,between amount:to answer:to,for apologize:to,for apologise:to,for appeal:to,for,against
appertain:to apply:to,for approve:of argue:with,for,against,over,about arise:from arrange:for arrive:at ascend:to
ask:for,about aspire:to assent:to assist:in,with associate:with atone:for attend:to attest:to avail:of awake:to back:from
balance:between bank:on bargain:for,with bark:at base:on bask:in battle:with,for,against bear:on,with beg:for
begin:with believe:in belong:to benefit:from bet:on,against beware:of blend:with,in boast:of,about border:on break:into,with
brag:about,of build:on bump:into burst:into buy:into call:for,on,upon campaign:for,against care:for,about carry:on
cash:in cast:for cater:to,for cease:from center:on,around centre:on,around change:to,into charge:at cheat:on
check:on,for cheer:for choose:between,from circle:around clamor:for clamour:for clash:with,over cling:to close:on
coalesce:around coincide:with collaborate:with,on collapse:into collide:with combine:with come:from,to,under,across,into
comment:on commit:to communicate:with compare:with,to compensate:for compete:with,for,against,in complain:about,of,to
comply:with conceive:of concentrate:on concern:with concur:with,in condescend:to confer:with,on confess:to confide:in
conflict:with conform:to,with confront:with congratulate:on connect:with,to consent:to consist:of,in conspire:with,against
consult:with,on contend:with,for contribute:to,toward,towards converge:on converse:with convert:to,into cooperate:with,on,in
coordinate:with cope:with correspond:to,with,with count:on cover:for crack:on crave:for crash:into creep:into cross:into
cry:for,over culminate:in cut:into,to dabble:in date:from,to dawn:on deal:with,in debate:over,on,about decide:on,against
decline:from,to defect:to,from defer:to delight:in delve:into depart:from depend:on,upon deprive:of derive:from
descend:into,from desist:from detract:from deviate:from devolve:into,to die:of,from,for differ:from,with,on differentiate:between
dig:into disagree:with,on,about disappear:from disapprove:of discourse:on discriminate:against,between dispense:with
dispose:of dissent:from dissociate:from distinguish:between dive:into divert:to,from dominate:over dote:on doubt:about
draw:on,from dream:of,about dress:in drift:to,into,from drink:to drop:from,to dwell:on eat:into elaborate:on embark:on
emerge:from,as emigrate:to,from empathize:with encroach:on,upon end:in,with engage:in,with enlist:in enroll:in enter:into
enthuse:about equate:to,with err:on escalate:into,to escape:from,to evolve:into,from exceed:in excel:at,in exchange:for
expand:into,on experiment:with expound:on fail:in,at fall:to,into,on,for,under,from fantasize:about feast:on feed:on feel:for
feud:with fight:with,for,against,over,in figure:in file:for fill:with fire:at,on fish:for fit:into,in flee:to,from,into
flirt:with fluctuate:between,around flock:to flow:into,from fly:to focus:on follow:from fret:about,over frown:on function:as gain:from,in gamble:on
gather:around gaze:at get:to,into,over,on,from,through glance:at gloat:over glory:in go:to,into,for,with,after grapple:with
grasp:at grieve:for gripe:about grow:into,from grumble:about guard:against guess:at harp:on head:for,to,into hear:of,about,from
heed:to help:with,in hide:from hinge:on hint:at hold:to,on hope:for hover:around,at,between hunt:for identify:with impinge:on impose:on impress:on
improve:on,upon incline:to,toward,towards indulge:in infer:from inflict:on inform:of inquire:into,about insist:on,upon
integrate:into,with interact:with intercede:for,with interfere:in,with intervene:in,with intrude:on,into inveigh:against
invest:in investigate:into involve:in jeer:at join:with,in joke:about,with judge:by jump:to,at,into keep:to,from,on kick:at
knock:on know:of,about labor:under lag:behind lament:over land:on,in lapse:into last:for laugh:at lay:into lead:to,by
lean:on,toward,towards learn:of,about,from leap:to,at liaise:with lie:in,to,about,with listen:to live:on,with,for long:for
look:at,for,into,to,like,after,through lord:over lose:to lust:after marvel:at match:with matter:to measure:against meddle:in,with
mediate:between,in meet:with merge:with,into migrate:to,from mingle:with minister:to mix:with mourn:for move:to,into,on,from,toward,towards
murmur:about muse:on,over negotiate:with,for,over nod:at,to object:to obsess:over occur:to operate:on opt:for,out originate:from,in,with
pander:to part:with partake:in participate:in pass:to,through,over,on pay:for peer:at,into pertain:to petition:for,to pine:for
plan:for,on play:with,for,against,on plead:for,with,to plot:against plunge:into point:to,at,toward,towards ponder:over,on pose:as,for
pounce:on pray:for,to preach:to,about preclude:from prepare:for preside:over press:for,ahead prevail:over,on,against pride:on proceed:to,with
prohibit:from profit:from,by progress:to,toward,towards prohibit:from protest:against,over,about,to provide:for pull:from,at push:for,ahead,into
qualify:for,as quarrel:with,over,about quibble:over quit:from race:to,for rage:at,against rail:against rally:behind,around,against,for
range:from,between rank:among,as rave:about reach:for,to react:to,against,with read:about,of rebel:against rebound:from reckon:with,on recoil:from
reconcile:with recover:from reduce:to refer:to,as reflect:on,upon refrain:from regain:from register:for,with,as rejoice:in,at relapse:into
relate:to relent:on rely:on,upon remind:of renege:on repent:of reply:to,with report:on,to,for request:for research:into resemble:to reside:in,with
resign:from,as,over resolve:on resonate:with resort:to respond:to,with rest:on,with,upon result:in,from resume:with retaliate:against,for,with
retire:from,as,to retreat:from,to,into return:to,from revel:in revert:to revolt:against revolve:around rhyme:with ride:on rise:to,from,against,above
rival:with root:for rule:on,over,against,in run:for,into,through,against,on,to,from rush:to,into sacrifice:for sail:to save:for,on savor:of
scoff:at scramble:for,to search:for see:to,through,into seek:for seize:on,upon send:for separate:from serve:as,in,on,under,with settle:on,for,in,with
shape:into share:in,with shift:to,from,toward,towards shine:on shoot:at shop:for shout:at,about shrink:from,to side:with,against sign:for,with
sink:into,to sit:on,in,with slide:into,to slip:into,from smack:of smell:of smile:at,on sneer:at soar:to sound:like,as spar:with speak:to,with,about,of,for,against,on
specialize:in specialise:in speculate:about,on spend:on spill:into splash:on split:from,into,with spread:to,across,into spring:from,to spy:on stand:for,by,against,on,with,behind,at
stare:at start:with,from starve:for stay:with,in,out steal:from steer:toward,to,away stem:from step:into,on,down stick:to,with stoop:to stop:at,by straddle:between
strive:for,toward,towards,after struggle:with,for,against,to stumble:on,into,over,upon submit:to subscribe:to subsist:on succeed:in,as,at succumb:to sue:for,over suffer:from,for,in
suffice:for suit:to surge:to,by,past surrender:to suspect:of swear:by,to,at swim:in switch:to,from,between sympathize:with sympathise:with take:to,after,on,over talk:to,with,about,of,over
tally:with tamper:with tangle:with taper:off target:at taste:of team:with,up tell:of,about tend:to,toward,towards testify:to,against,about,before,in think:of,about,on
threaten:with thrive:on tie:with,for tinker:with tire:of touch:on toy:with trade:with,in,for train:for,as,with transfer:to,from transform:into transition:to,from,into travel:to,from,through
trespass:on trifle:with triumph:over,in trust:in,to,with tune:in,to turn:to,into,against,on,toward,towards,from undergo:to unite:with,behind,against,in urge:on use:for,as usher:in vacillate:between
vanish:from vary:from,in,by,with,between venture:into,to verge:on vie:for,with,against volunteer:for,as vote:for,against,on,in,to vouch:for wage:on wait:for,on,until wake:to walk:into,to,out
wander:from,into warm:to warn:of,about,against watch:for,over weigh:on,against weep:for,over welcome:to win:over,against,at wish:for withdraw:from,to wonder:about,at work:for,with,on,at,as,toward,towards,in,against
worry:about,over wrestle:with write:to,about,on,for yearn:for yield:to zero:in
fall_out:with team_up:with catch_up:with keep_up:with break_up:with give_up:on look_forward:to stand_up:for,to,against
speak_out:against,for end_up:in,with back_down:from move_on:to,from face_off:with,against square_off:with,against crack_down:on cut_down:on
cut_back:on hold_on:to carry_on:with get_along:with make_up:for put_up:with run_out:of drop_out:of pull_out:of,from
opt_out:of sign_up:for,to get_away:with go_along:with come_up:with come_down:to,on live_up:to add_up:to lash_out:at reach_out:to
check_in:with tune_in:to give_in:to fit_in:with cash_in:on break_out:in,of break_away:from walk_away:from stay_away:from
turn_away:from step_down:as,from boil_down:to back_away:from shy_away:from stand_by:for set_out:for head_off:to
zoom_in:on close_in:on hit_out:at hit_back:at miss_out:on find_out:about branch_out:into meet_up:with join_up:with
line_up:for,behind stock_up:on follow_up:on,with`

export const governedPrepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  pairs
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string])
    .map(([verb, prepositions]) => [verb, new Set(prepositions.split(','))] as const),
)

/** Fixed verb and preposition, one predicate: `ran into trouble`. */
export const fixedPrepositions: ReadonlySet<string> = new Set(
  words(`go_through run_into lean_on come_across look_after get_over take_after stand_for come_by look_into get_through
  live_through see_through run_over go_over break_into run_through do_without go_without get_around come_under
  take_over come_over get_into stumble_upon stumble_across live_off feed_off set_about dispense_with
  make_of fall_for pick_on go_for turn_on`),
)

// Prepositions of a second argument beside the object: `accuse X of Y`. `verb:prep,prep`.
const objectPairs = `
accuse:of acquit:of,on adapt:to,for add:to address:to,as adjust:to advise:on,of allocate:to,for allow:into appoint:as,to apportion:to arrest:for,as,on
ascribe:to ask:for,about assign:to associate:with attach:to attribute:to award:to ban:from bar:from base:on bill:for,as blame:for,on bless:with block:from
bring:to,into,before build:into burden:with buy:from,for borrow:from import:from collect:from demand:from call:to cast:as,in charge:with choose:as classify:as coerce:into combine:with commit:to compare:to,with compel:to compensate:for,with
condemn:for,as,to confine:to confuse:with congratulate:on connect:to,with conscript:into consider:as construe:as convert:to,into convict:of convince:of cram:into credit:with,for criticize:for,as criticise:for,as
cure:of dedicate:to define:as deliver:to,from demand:from,of demote:to denounce:as,for deploy:to,in,against,as deport:to,from depose:as deprive:of derive:from describe:as designate:as,to detain:on,for,as devote:to
direct:at,to,against discharge:from disguise:as dismiss:as,from,for distance:from distinguish:from distract:from divert:to,from divide:into,by,between donate:to draw:into,from,to drive:to,into,from drop:from,on earmark:for
elect:as,to,in elevate:to endow:with enlist:in,as enter:in,into,for entice:into entrust:with,to equate:with,to equip:with establish:as exchange:for,with exclude:from excuse:for,from exempt:from expel:from,for expose:to
extract:from extradite:to,from feed:to,with,on fill:with find:in fine:for force:into,to forgive:for,to form:into frame:as free:from,of furnish:with,to give:to grant:to greet:with,as guard:against hail:as
hand:to,over help:with,in hide:from hire:as,for hit:with,by identify:as,with impose:on,upon include:in,among incorporate:into indict:on,for inflict:on,upon inform:of,about inject:with,into insert:into insulate:from
integrate:into interpret:as introduce:to,into,as invest:in,with invite:to involve:in isolate:from jail:for,on join:in,with keep:from,in,as,out label:as launch:into,against lead:to,into leave:to,with,for lend:to levy:on,against
liberate:from limit:to link:to,with list:in,as,among load:with,into,onto lose:to lure:into,to make:into,of,from mistake:for mix:with model:on,after move:to,from,into name:as,after,for nominate:for,as,to notify:of,about
obtain:from offer:to open:to order:from,to owe:to pay:to,for penalize:for perceive:as persuade:of,to phase:out plague:with,by place:on,in,under,at play:in plunge:into portray:as postpone:to,until,for praise:for,as prefer:to prepare:for present:as,to,with
press:for,into pressure:into prevent:from privatize:as prohibit:from promote:to,as propose:as,to,for prosecute:for,on protect:from,against provide:with,to,for provoke:into punish:for,with purchase:from,for purge:of,from push:into,to,out,toward
put:on,in,into,to,at,under,through,out raise:to,from,by rank:as,among rate:as read:as reassure:of,about rebrand:as recall:from,as,to receive:from,as recognize:as recognise:as recommend:for,to,as reconcile:with,to recruit:into,as,for,from reduce:to,by refer:to,as regard:as,with reinstate:as
relate:to release:from,on,into,to relegate:to relieve:of remind:of,about remove:from,as rename:as,to rent:to,from replace:with,by,as report:to,as represent:as,in rescue:from reserve:for restore:to restrict:to,from return:to,from reveal:as,to reward:with,for rid:of
rob:of rule:as save:from say:to schedule:for secure:from,for see:as,in seize:from select:as,for sell:to,for send:to,into,for,as sentence:to,for separate:from serve:to,with,as set:on,to,at,in share:with shield:from ship:to,from show:to,as shut:off sign:with,into,for single:out
spend:on,in,with split:into,with,between squeeze:from stage:in,at start:with,as steal:from steer:into,to stop:from strip:of style:as subject:to submit:to,for subordinate:to substitute:for,with sue:for,over supply:to,with support:with,in surround:with,by suspect:of suspend:from,over,for swap:for,with sway:to
take:to,from,as,into,for talk:into,out task:with teach:to tell:to,about,of tempt:into terrorize:into threaten:with tie:to tip:as,for top:with trace:to trade:for,with train:as,in,for transfer:to,from transform:into,from translate:into,from,as treat:as,with,for trick:into try:for,on turn:into,over,to,against
urge:to use:as,for,in,against value:at,as veil:as view:as,with vote:into,for want:for,from warn:of,about,against,over watch:for weaken:by welcome:to,as,into win:from,for,as withdraw:from withhold:from write:to,off,as`

export const objectPrepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  objectPairs
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string])
    .map(([verb, prepositions]) => [verb, new Set(prepositions.split(','))] as const),
)
