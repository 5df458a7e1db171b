import type { NameLanguage } from '../../names/language.js'
import { femaleNames, maleNames, otherNames } from '../gazetteer/given-names.js'
import { placeOwners, placePrepositions, placeWords, speechVerbs } from './context.js'
import {
  closingHeads,
  legalForms,
  organizationHeads,
  otherHeads,
  placeHeads,
  sharePhrases,
  shareWords,
} from './heads.js'
import { notNames } from './not-names.js'
import { occupations, titles } from './titles.js'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const givenNames = new Map<string, 'f' | 'm' | 'u'>()
for (const name of words(femaleNames)) givenNames.set(name, 'f')
for (const name of words(maleNames)) givenNames.set(name, 'm')
for (const name of words(otherNames)) givenNames.set(name, 'u')

/** What the rules for names know of English. */
export const names: NameLanguage = {
  titles,
  occupations,
  officeTitles: new Set(['minister', 'ministers', 'secretary', 'undersecretary']),
  givenNames,
  particles: new Set(
    words('van von der den de del della di da dos das du la le el al bin ibn bint ben abu ter ten zu af'),
  ),
  organizationHeads,
  closingHeads,
  joiners: new Set(['of', 'for']),
  placeHeads,
  placeWords,
  placeOwners,
  placePrepositions,
  linkWords: new Set(words('at via visit see click')),
  otherHeads,
  legalForms,
  shareWords,
  sharePhrases,
  age: /^(?:[1-9]\d [,.]|an? [1-9]?\d ?- ?year ?- ?old)/,
  stormWords: new Set(words('Hurricane Typhoon Cyclone Storm Superstorm')),
  notNames,
  speechVerbs,
  prefixes: new Set(words('anti pro non ex post pre mid inter neo ultra sub co')),
  articles: new Set(['the', 'a', 'an']),
}
