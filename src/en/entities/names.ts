const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Forms of address that tell. */
export const addressWords: ReadonlyMap<string, 'f' | 'm'> = new Map<string, 'f' | 'm'>([
  ...words('mr mr. sir lord king prince father brother monsieur señor herr signor').map(
    (word) => [word, 'm'] as const,
  ),
  ...words('mrs mrs. ms ms. miss dame lady queen princess mother sister madame señora frau signora').map(
    (word) => [word, 'f'] as const,
  ),
])

/** Short forms of English given names and the names they stand for: common knowledge, found in any dictionary of names. */
const shortForms = `
alexander alex sandy|andrew andy drew|anthony tony|benjamin ben benny|catherine cathy kate katie|charles charlie chuck
christopher chris|daniel dan danny|david dave|deborah debbie deb|donald don donny|douglas doug|edward ed eddie ted|elizabeth liz beth betty lizzie
francis frank|frederick fred freddie|gerald gerry jerry|gregory greg|henry harry hank|james jim jimmy jamie|jeffrey jeff|jennifer jen jenny
jessica jess|john johnny jack|jonathan jon|joseph joe joey|joshua josh|katherine kathy kate katie|kenneth ken kenny|lawrence larry|leonard len lenny
margaret maggie peggy meg|matthew matt|michael mike mick mikey|nathaniel nate|nicholas nick nicky|pamela pam|patricia pat patty|patrick pat paddy
peter pete|philip phil|raymond ray|rebecca becky|richard dick rick richie|robert bob bobby rob|ronald ron ronnie|samuel sam|sarah sally
stephen steve|steven steve|susan sue susie|theodore ted teddy theo|thomas tom tommy|timothy tim|victoria vicky|walter walt|william bill billy will
`

export const shortNames: ReadonlyMap<string, string> = new Map(
  shortForms
    .trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const [full, ...shorts] = line.split(' ')
      return shorts.map((short) => [short, full] as const)
    }),
)

/** Words of which names of public bodies are made the world over. */
export const genericBodyWords: ReadonlySet<string> = new Set(
  words(`Ministry Department Foreign Affairs Interior Internal Defense Defence Finance Justice Health Education Culture Energy Economy Economic Trade
  Agriculture Transport Transportation Tourism Environment Labor Labour Industry Information Communications Emergency Situations Development Sports Youth
  Social Security National State Federal Central Supreme High Constitutional Court Parliament Assembly Senate House Congress Cabinet Council Bank Government
  Prosecutor General Office Police Army Navy Air Force Intelligence Service Agency Election Electoral Commission Committee Presidential Administration
  Public Human Rights Ombudsman Border Guard Guards Customs Tax Treasury Statistics Investigative Anti-Corruption Armed Forces General Staff Embassy Consulate
  Academy Sciences University Institute Chamber Commerce Science Technology Planning Investment Infrastructure Housing Home Homeland Republican Guard
  Secretariat Prosecutors Communist Party Labour Conservative Democratic Socialist Liberal Green Workers Opposition Coalition Union`),
)

/** Words that a longer name of the same body may add. */
export const bodySuffixes: ReadonlySet<string> = new Set(
  words(
    'Inc Inc. Corp Corp. Co Co. Ltd Ltd. LLC PLC plc GmbH AG SA Group Holding Holdings Company Corporation Limited Team The',
  ),
)
