import { describe, expect, it } from 'vitest'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { tokenLanguage } from '../../src/en/tokens.js'
import { cutToken } from '../../src/text/cut-token.js'

// wink-nlp remembers each new word and then cuts otherwise: no word stands here in two forms that would show it.
const runs = [
  ...'minister minister, (minister), “minister,” minister). Mr. “Mr. Jr., etc. Etc. etc., J. “J. A J, vs. Miss. miss'.split(
    ' ',
  ),
  ..."cannot cannot, Cannot dont dont. “don’t don’t.” DON’T, didn't. he's We’re I’m I'm, could've here's O'Neill O’Neill, d’état".split(
    ' ',
  ),
  ..."Ghana's Kenya’s Peru's, Chile’s. Nepal’s” Malta’s! “Oman’s minister'S states' states’ workers'; A's".split(
    ' ',
  ),
  ..."anti-Western anti-Western, “anti-Western” co-chair. twenty-one-year-old Secretary-General’s Secretary-General's mid-".split(
    ' ',
  ),
  ...'2019 2019, (2019) 2019.” 1,250.5 10:30 2007-2009, 04/07/2025. 24-hour 24-hour, and/or $2.5 €20, £1,000. 20% 20.5%, 12):'.split(
    ' ',
  ),
  ...'21st 5th, 1990s (1990s) 112th 20th. 113th G20 G20, COVID-19 COVID-19.'.split(' '),
  ...'U.S. U.S., “U.S. U.S.-led a.m. p.m., i.e., D.C. Ph.D. U.K.?'.split(' '),
  ..."- -- — – … ... “ ” & / . ' minister... minister— minister–president LGBTQI+ S&P [...] :) (a) a...b USD FRAUD’s".split(
    ' ',
  ),
  ...'Stamenković Stamenković, “Erdoğan” Łukasz’s naïve Côte'.split(' '),
]

const hyphens = /[\p{L}\p{N}.][-–/][\p{L}\p{N}]/u
/** As the word floor goes on with them: hyphened words in pieces, letters beyond Latin-1 put together again. */
const settled = (values: readonly string[]): readonly string[] =>
  values.flatMap((value) => (hyphens.test(value) ? (value.match(/[-–/]|[^-–/]+/g) ?? []) : [value]))

describe('cutToken', () => {
  const nlp = winkNLP(winkModel, [])
  it.each(runs.filter((run) => !/[^\0-\xff“”’‘–—…€]/.test(run)))(
    '%s: as wink-nlp cuts it, or not at all',
    (run) => {
      const cut = cutToken(run, tokenLanguage)
      if (cut !== undefined)
        expect(settled(cut)).toEqual(settled(nlp.readDoc(run).tokens().out() as string[]))
    },
  )

  it.each([
    ['“don’t.”', ['“', 'do', 'n’t', '.', '”']],
    ['U.N.-backed', ['U.N.', '-', 'backed']],
    ['Mr.', ['Mr.']],
    ['Łomża.', ['Łomża', '.']],
    ['Stamenković,', ['Stamenković', ',']],
  ])('%s is cut', (run, words) => {
    expect(cutToken(run, tokenLanguage)).toEqual(words)
  })

  it.each(['12):', 'FRAUD’s', ':)', 'Ph.D.', '5pm', 'हैं', 'x'.repeat(61), ''])(
    '%s is left to wink-nlp',
    (run) => {
      expect(cutToken(run, tokenLanguage)).toBeUndefined()
    },
  )

  it('says the same whatever was read before', () => {
    expect(cutToken('Ghana’s,', tokenLanguage)).toEqual(['Ghana’s', ','])
    expect(cutToken('Ghana’s', tokenLanguage)).toEqual(['Ghana', '’s'])
  })
})
