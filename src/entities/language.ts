import type { EntryKind } from '../names/gazetteer.js'

/** Weights of the signs, under `class sign`. Trained by `training/antecedents.ts`. */
export type AntecedentWeights = Readonly<Record<string, number>>

/** What the entities floor has to know of a language. Words are in lower case unless noted. */
export interface EntityLanguage {
  readonly pronouns: ReadonlyMap<string, PronounForm>
  /** Nouns for people by what they are or do: `analyst`, `president`. */
  readonly personNouns: ReadonlySet<string>
  readonly femaleNouns: ReadonlySet<string>
  readonly maleNouns: ReadonlySet<string>
  /** Common nouns that a place is called by later: `country`, `city`. */
  readonly placeNouns: ReadonlyMap<string, readonly PlaceKind[]>
  /** Common nouns that an organization is called by later: `ministry`, `company`. */
  readonly organizationNouns: ReadonlySet<string>
  /** Nouns that any person may be called by: `man`, `leader`. */
  readonly genericPersonNouns: ReadonlySet<string>
  /** Kinds of listed body that a noun may take up again: `newspaper` a medium. */
  readonly bodyKinds: ReadonlyMap<string, readonly EntryKind[]>
  /** Words that end a title though they describe nobody by themselves: `chief`, `head`. */
  readonly titleNouns: ReadonlySet<string>
  /** Adjectives that belong to titles: `foreign`, `political`. */
  readonly titleAdjectives: ReadonlySet<string>
  /** Adjectives that judge, and stay out of a title: `prominent`. */
  readonly praiseWords: ReadonlySet<string>
  /** Nouns for one who leads a country: `president`, `leader`, `chief`. */
  readonly leaderNouns: ReadonlySet<string>
  /** Verbs of saying, as written. */
  readonly speechVerbs: ReadonlySet<string>
  readonly antecedents: AntecedentWeights
  /** Nouns for many people, which `they` may mean: `police`, `government`. */
  readonly collectiveNouns: ReadonlySet<string>
  /** Words between a title and its holder that are not part of the title: `former`, nationality and praise. */
  readonly definiteWords: ReadonlySet<string>
  /** Given names as written; a weak hint at `he` or `she`, never shown. */
  readonly givenNames: ReadonlyMap<string, 'f' | 'm' | 'u'>
  /** Given names in other spellings; they win over `givenNames`. */
  readonly romanisedNames: ReadonlyMap<string, 'f' | 'm'>
  /** What the ending of a surname tells, in languages that mark it: `Ivanova`. As weak a hint. */
  readonly sexOfSurname: (surname: string) => 'f' | 'm' | undefined
  /** Forms of address that tell: `mr`, `mrs`. */
  readonly addressWords: ReadonlyMap<string, 'f' | 'm'>
  /** Short forms of given names: `bill` → `william`. */
  readonly shortNames: ReadonlyMap<string, string>
  readonly particles: ReadonlySet<string>
  /** Words, as written, of which names of public bodies are made: `Ministry`, `Foreign`. */
  readonly genericBodyWords: ReadonlySet<string>
  /** Words that a longer name of the same body may add: `Group`, `Team`. */
  readonly bodySuffixes: ReadonlySet<string>
  /** Small words left out of acronyms and of roles' ends. */
  readonly smallWords: ReadonlySet<string>
  readonly government: GovernmentLanguage
}

export type PlaceKind = 'country' | 'city' | 'region'

export interface PronounForm {
  readonly person?: 1 | 2 | 3
  readonly number: 'singular' | 'plural'
  /** `he` and `she` are people; `it` is not; `they` may be either. */
  readonly animacy: 'person' | 'thing' | 'any'
  readonly gender?: 'f' | 'm'
  readonly reflexive?: boolean
  readonly possessive?: boolean
}

/** Words that tell the state from the place. */
export interface GovernmentLanguage {
  /** Verbs that a place cannot be the subject of as a place; all verbs are taken so but these. */
  readonly placeVerbs: ReadonlySet<string>
  /** Verbs whose object is addressed, pressed, helped or fought. */
  readonly addressVerbs: ReadonlySet<string>
  /** Nouns of acts: `Russia's refusal`, `a response from Baku`. */
  readonly actNouns: ReadonlySet<string>
  /** Nouns whose `against`, `to`, `on`, `between` phrase names a party. */
  readonly partyNouns: ReadonlySet<string>
  /** Prepositions that only take a place: `in`. */
  readonly placePrepositions: ReadonlySet<string>
  /** Nouns of travel, whose `to` and `from` phrase is a place: `visit`. */
  readonly travelNouns: ReadonlySet<string>
  readonly travelVerbs: ReadonlySet<string>
  /** Nouns of city life after a capital's name: `Moscow's streets`. */
  readonly cityNouns: ReadonlySet<string>
  /** Nouns for those who govern or speak for them, after a name: `Kremlin spokesman`, `the Lisbon government`. */
  readonly stateNouns: ReadonlySet<string>
  /** Nouns of what a government sends: `orders from Turkey`. */
  readonly sentNouns: ReadonlySet<string>
  /** Nouns whose `of` phrase is the one who acts: `the approval of Turkey`. */
  readonly subjectNouns: ReadonlySet<string>
  /** Adjectives and nouns of will and mind: `willing`, `afraid`. */
  readonly attitudeWords: ReadonlySet<string>
}
