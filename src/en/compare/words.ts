const split = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

/** Irregular past forms, participles and plurals, each line `base form: forms`. General grammar. */
const irregularLines = `
arise: arose arisen
be: am is are was were been being 's 're
bear: bore borne born
beat: beaten
become: became
begin: began begun
bend: bent
bind: bound
bite: bit bitten
bleed: bled
blow: blew blown
break: broke broken
bring: brought
build: built
burn: burnt
buy: bought
catch: caught
choose: chose chosen
come: came
crisis: crises
deal: dealt
die: dying
do: does did done doing
draw: drew drawn
drink: drank drunk
drive: drove driven
eat: ate eaten
fall: fell fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled
fly: flew flown
forbid: forbade forbidden
forget: forgot forgotten
freeze: froze frozen
get: got gotten
give: gave given
go: goes went gone
grow: grew grown
hang: hung
have: has had having
hear: heard
hide: hid hidden
hold: held
keep: kept
know: knew known
lay: laid
lead: led
lend: lent
lie: lay lain lying
lose: lost
make: made
man: men
mean: meant
meet: met
overthrow: overthrew overthrown
pay: paid
person: persons people
read: read
ride: rode ridden
ring: rang rung
rise: rose risen
run: ran
say: said
see: saw seen
seek: sought
sell: sold
send: sent
shake: shook shaken
shoot: shot
show: showed shown
shrink: shrank shrunk
shut: shut
sink: sank sunk
sit: sat
slay: slew slain
sleep: slept
slide: slid
speak: spoke spoken
spend: spent
spring: sprang sprung
stand: stood
steal: stole stolen
stick: stuck
strike: struck stricken
strive: strove striven
swear: swore sworn
sweep: swept
swim: swam swum
swing: swung
take: took taken
teach: taught
tear: tore torn
tell: told
think: thought
throw: threw thrown
tie: tying
understand: understood
undertake: undertook undertaken
wake: woke woken
wear: wore worn
win: won
withdraw: withdrew withdrawn
withhold: withheld
woman: women
write: wrote written
child: children
wife: wives
life: lives
foot: feet
`

export const irregularForms: ReadonlyMap<string, string> = new Map(
  irregularLines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [base, forms] = line.split(':')
      return split(forms).map((form) => [form, base] as const)
    }),
)

export const emptyWords: ReadonlySet<string> = new Set(
  split(`
a an the this that these those such some any each every no all both either neither
and or but nor so yet if as than then because while although though whether
of to in on at by for from with without into onto over under between among against through during about around
after before since until till near upon within across behind beyond toward towards amid despite via per off out up down
above below along
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself
herself itself themselves who whom whose which what when where why how there here
be do have will would shall should can could may might must ought not n't never
very too also just only even still already again ever quite rather more most less least much many
s t re ve ll d m
`),
)

/** Light verbs, adverbs of degree and general nouns: they tell little of what happened. */
export const weakWords: ReadonlySet<string> = new Set(
  split(`
make take get go come give put keep let seem appear become remain happen occur place turn show see say tell look
carry out hold set use call need want try like way thing fact case part number lot kind sort type side time day week
month year today yesterday now later ago recent recently new other another same own one two three first last next
several few dozen hundred thousand million good bad great big large small long short high low early late
particularly especially actually really certainly apparently reportedly allegedly now once twice however moreover
therefore thus instead meanwhile well people person man woman group member country nation state world city
include including include concern regard according following involve former current main major
key general special public national international fully completely largely increasingly gradually
`),
)

export const numberWords: ReadonlySet<string> = new Set(
  split(`
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
`),
)

/** Nouns for a state's bodies: `Azerbaijani officials`, `the French authorities`. */
export const stateBodies: ReadonlySet<string> = new Set(
  split(`
government authority official leadership cabinet administration regime state ministry minister president
parliament parliamentary police force forces security army military troop soldier agency service prosecutor court
judicial law enforcement special personnel officer side team delegation foreign interior defence defense internal
affairs premier embassy diplomat
`),
)

export const anyone: ReadonlySet<string> = new Set(
  split(
    'people person man woman individual victim citizen resident civilian inhabitant human soul life passenger member',
  ),
)
