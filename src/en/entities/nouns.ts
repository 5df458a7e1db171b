import type { PlaceKind } from '../../entities/language.js'
import type { EntryKind } from '../../names/gazetteer.js'
import { titles } from '../names/titles.js'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const femaleNouns: ReadonlySet<string> = new Set(
  words(`woman girl lady mother wife daughter sister aunt niece grandmother widow queen princess duchess empress baroness countess dame actress
  spokeswoman chairwoman congresswoman businesswoman policewoman sportswoman saleswoman councilwoman noblewoman heroine hostess waitress mum mom
  granddaughter girlfriend fiancée nun nanny midwife goddess stewardess mrs ms miss madam`),
)

export const maleNouns: ReadonlySet<string> = new Set(
  words(`man boy gentleman father husband son brother uncle nephew grandfather widower king prince duke emperor baron sultan shah sheikh tsar czar
  lord sir actor spokesman chairman congressman businessman policeman sportsman salesman councilman nobleman fisherman fireman gunman strongman
  statesman grandson boyfriend fiancé monk pope priest imam rabbi ayatollah dad waiter mr patriarch`),
)

/** Nouns for a person. Forms of address that only stand before a name are no description. */
const addressOnly = new Set(
  words(
    'mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. sir rev rev. sen sen. rep rep. lt lt. col col. maj maj. capt capt. sgt sgt. cpl cpl. gen gen. adm adm. cmdr cmdr. pvt saint model figure star count private major chair head chief mother father',
  ),
)

export const personNouns: ReadonlySet<string> = new Set([
  ...[...titles].filter((word) => !addressOnly.has(word)),
  ...femaleNouns,
  ...maleNouns,
  ...words(`person child kid baby teenager youth student pupil parent sibling partner spouse relative neighbour neighbor friend leader
  politician official officer soldier policeman policewoman guard chief head boss employee employer worker colleague individual
  victim suspect murderer killer attacker assailant gunman shooter thief driver passenger tourist visitor protester demonstrator
  speaker author writer interviewee respondent source insider observer participant organizer applicant candidate voter citizen
  resident native immigrant newcomer foreigner man woman boy girl gentleman lady star veteran newcomer youngster teen patient
  doctor nurse surgeon scientist researcher professor teacher graduate alumnus laureate winner loser runner-up finalist
  lawmaker legislator parliamentarian dictator autocrat ruler monarch head-of-state statesman nominee appointee incumbent
  rapper vocalist guitarist drummer dj youtuber vlogger influencer novelist biographer essayist translator linguist
  archaeologist astronomer biologist chemist geologist mathematician psychiatrist physician pharmacist veterinarian`),
])

export const placeNouns: ReadonlyMap<string, readonly PlaceKind[]> = new Map<string, readonly PlaceKind[]>([
  ...words('country nation state kingdom republic').map((word) => [word, ['country']] as const),
  ...words('city town capital metropolis municipality village port settlement').map(
    (word) => [word, ['city']] as const,
  ),
  ...words(
    'region province area island peninsula territory district county enclave exclave oblast continent',
  ).map((word) => [word, ['region']] as const),
])

export const organizationNouns: ReadonlySet<string> = new Set(
  words(`organization organisation agency ministry company corporation firm group party union alliance bloc club team association
  committee council commission court parliament senate congress assembly institute institution university college school bank fund
  foundation newspaper paper magazine outlet broadcaster channel station network website portal publication publisher movement coalition
  department bureau office administration service airline carrier manufacturer brand retailer startup regulator watchdog charity
  nonprofit militia army navy force police church federation league society cabinet government museum hospital
  studio label band orchestra theatre theater restaurant hotel airport`),
)

export const collectiveNouns: ReadonlySet<string> = new Set(
  words(`police people government team company crew staff public family couple group audience crowd army military parliament committee council
  board jury party band press media majority minority opposition youth clergy personnel cattle pair trio majority half number`),
)

export const genericPersonNouns: ReadonlySet<string> = new Set(
  words(
    'man woman boy girl politician leader official lawmaker official star suspect victim defendant author teenager youth kid gentleman lady',
  ),
)

const kindsOf = (kinds: readonly EntryKind[], nouns: string) =>
  words(nouns).map((noun) => [noun, kinds] as const)

export const bodyKinds: ReadonlyMap<string, readonly EntryKind[]> = new Map<string, readonly EntryKind[]>([
  ...kindsOf(
    ['medium'],
    'newspaper paper magazine outlet broadcaster channel network website portal publication publisher agency daily weekly site',
  ),
  ...kindsOf(
    ['company'],
    'company firm corporation manufacturer carrier airline giant retailer conglomerate automaker carmaker startup business bank',
  ),
  ...kindsOf(
    ['body'],
    'organization organisation group agency body bloc alliance union party movement ministry department militia institution commission watchdog court',
  ),
])

/** Heads of titles that describe nobody by themselves. */
export const titleNouns: ReadonlySet<string> = new Set(
  words('chief head chair mother father major general private model figure star mr mrs ms dr'),
)

export const titleAdjectives: ReadonlySet<string> = new Set(
  words(`foreign prime deputy vice first second former acting ex interim associate assistant senior junior chief executive general political military presidential
  federal national regional local public press managing financial economic internal legal religious spiritual supreme high armed special human
  principal lead managing marketing technical digital independent civil criminal constitutional permanent honorary interior defense defence
  finance justice human-rights attorney lieutenant major rear opposition ruling governing nuclear medical environmental strategic diplomatic commercial`),
)

/** Adjectives that judge or place, and stay out of a title. */
export const praiseWords: ReadonlySet<string> = new Set(
  words(`senior prominent leading famous renowned respected top local famed notorious controversial veteran longtime influential powerful outspoken well-known independent
  young old late great legendary popular new current then respected eminent`),
)

/** Nouns for one who leads a country. */
export const leaderNouns: ReadonlySet<string> = new Set([
  'prime minister',
  ...words(
    'president leader chief ruler dictator strongman autocrat head boss premier chancellor monarch king queen emperor sultan emir',
  ),
])
