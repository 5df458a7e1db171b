/** What the rules for names have to know of a language. All words are in lower case unless noted. */
export interface NameLanguage {
  /** Words that stand before a person's name and do not belong to it: `president`, `mr`, `spokesman`. */
  readonly titles: ReadonlySet<string>
  /** Titles whose `of` phrase is an office and no body: `minister`. */
  readonly officeTitles: ReadonlySet<string>
  /** Words that follow a person's name after a comma, or stand before it, and say what the person is: `analyst`. */
  readonly occupations: ReadonlySet<string>
  /** Given names as written, `Anna`; the value is the sex that most bearers have, a weak hint only. */
  readonly givenNames: ReadonlyMap<string, 'f' | 'm' | 'u'>
  /** Small words inside names of people: `van`, `bin`, `de`. */
  readonly particles: ReadonlySet<string>
  /** Capitalised words that head a name of an organization, as written: `Ministry`. */
  readonly organizationHeads: ReadonlySet<string>
  /** Heads that are organizations only with a word before them: `Party`, `Times`. */
  readonly closingHeads: ReadonlySet<string>
  /** What stands behind the name of a company and nothing else, as written: `GmbH`, `SA`. */
  readonly legalForms: ReadonlySet<string>
  /** What only companies have: `shares`. */
  readonly shareWords: ReadonlySet<string>
  /** The same before the company: `shares in`. */
  readonly sharePhrases: ReadonlySet<string>
  /** Words that join what an organization is for to its head: `of`, `for`. */
  readonly joiners: ReadonlySet<string>
  /** Capitalised words that close a name of a place, as written: `River`, `Province`. */
  readonly placeHeads: ReadonlySet<string>
  /** Common nouns before `of` + a place: `city`, `province`; or after its name: `region`. */
  readonly placeWords: ReadonlySet<string>
  /** What only places have, before `of` and a name: `mayor`, `residents`. */
  readonly placeOwners: ReadonlySet<string>
  /** Prepositions of place: `in`, `near`. */
  readonly placePrepositions: ReadonlySet<string>
  /** Words before a web address that is but a link: `visit`. */
  readonly linkWords: ReadonlySet<string>
  /** Words that close the name of an event, law, work or vehicle, as written: `Act`, `War`, `Corridor`. */
  readonly otherHeads: ReadonlySet<string>
  /** Words before the name of a storm, as written: `Hurricane`. */
  readonly stormWords: ReadonlySet<string>
  /** Capitalised words that are no name by themselves, as written: `Monday`, `CEO`. */
  readonly notNames: ReadonlySet<string>
  /** Matches, behind a name and a comma, how old somebody is: `43,`, `a 43-year-old`. Words with single blanks between them. */
  readonly age: RegExp
  /** Verbs whose subject is a person or a body that speaks: `said`. */
  readonly speechVerbs: ReadonlySet<string>
  /** Words before a hyphen that belong to no name: `anti`. */
  readonly prefixes: ReadonlySet<string>
  /** Articles, which never belong to a name: `the`. */
  readonly articles: ReadonlySet<string>
}
