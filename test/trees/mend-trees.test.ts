import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../src/en/index.js'
import { readDocument } from '../../src/pipeline.js'
import { mendTrees } from '../../src/trees/mend-trees.js'
import { changes, grow } from './grow.js'

const mended = (drawn: string) => {
  const document = grow(drawn)
  return changes(document, mendTrees(document, english.trees))
}

/** A tree as the parser may read it, and what is changed in it. */
const mistakes: readonly (readonly [id: string, drawn: string, changed: readonly string[]])[] = [
  [
    'agent-of-active',
    'The/DET/2/det bill/NOUN/3/nsubj failed/VERB/0/root by/ADP/6/case one/NUM/6/nummod vote/NOUN/3/obl:agent',
    ['vote<obl<failed'],
  ],
  [
    'listed-verb',
    'They/PRON/2/nsubj saw/VERB/0/root it/PRON/2/obj ,/PUNCT/5/punct named/VERB/2/ccomp goals/NOUN/5/obj and/CCONJ/8/cc left/VERB/2/conj',
    ['named<conj<saw'],
  ],
  [
    'object-control',
    'Teachers/NOUN/2/nsubj urged/VERB/0/root pupils/NOUN/2/obj to/PART/5/mark read/VERB/3/acl',
    ['read<xcomp<urged'],
  ],
  [
    'that-clause-of-noun',
    'The/DET/2/det fact/NOUN/7/nsubj that/PRON/5/obj he/PRON/5/nsubj won/VERB/2/acl:relcl is/AUX/7/cop odd/ADJ/0/root',
    ['that<mark<won', 'won<acl<fact'],
  ],
  [
    'controlled-content',
    'Rain/NOUN/2/nsubj helped/VERB/0/root farmers/NOUN/4/nsubj save/VERB/2/ccomp crops/NOUN/4/obj',
    ['farmers<obj<helped', 'save<xcomp<helped'],
  ],
  [
    'use-purpose',
    'She/PRON/2/nsubj used/VERB/0/root the/DET/4/det break/NOUN/2/obj to/PART/6/mark sleep/VERB/4/acl',
    ['sleep<advcl<used'],
  ],
  [
    'adjectival-participle',
    'They/PRON/3/nsubj:pass are/AUX/3/aux:pass convinced/VERB/0/root',
    ['They<nsubj<convinced', 'are<cop<convinced'],
  ],
  [
    'that-relative',
    'He/PRON/2/nsubj told/VERB/0/root reporters/NOUN/2/obj on/ADP/5/case Friday/PROPN/2/obl that/SCONJ/8/mark rain/NOUN/8/nsubj fell/VERB/5/acl:relcl',
    ['fell<ccomp<told'],
  ],
  [
    'according-to',
    'Shops/NOUN/2/nsubj opened/VERB/0/root in/ADP/4/case May/PROPN/2/obl according/VERB/7/case to/ADP/5/fixed police/NOUN/4/nmod',
    ['police<obl<opened'],
  ],
  [
    'named-receiver',
    'They/PRON/2/nsubj made/VERB/0/root him/PRON/2/iobj king/NOUN/2/obj',
    ['him<obj<made', 'king<xcomp<made'],
  ],
  [
    'named-possessor',
    'They/PRON/2/nsubj elected/VERB/0/root her/PRON/4/nmod:poss mayor/NOUN/2/obj',
    ['her<obj<elected', 'mayor<xcomp<elected'],
  ],
  [
    'left-property',
    'Storms/NOUN/2/nsubj left/VERB/0/root thousands/NOUN/2/obj homeless/ADJ/3/amod',
    ['homeless<xcomp<left'],
  ],
  [
    'date-in-actor',
    'Notes/NOUN/0/root issued/VERB/1/acl by/ADP/4/case Parliament/PROPN/2/obl:agent on/ADP/6/case Monday/PROPN/4/nmod',
    ['Monday<obl<issued'],
  ],
  [
    'time-beside-subject',
    'panel/NOUN/0/root which/PRON/5/obj this/DET/4/det month/NOUN/5/nsubj warned/VERB/1/acl:relcl',
    ['which<nsubj<warned', 'month<obl:unmarked<warned'],
  ],
  [
    'governed-gerund',
    'They/PRON/2/nsubj blamed/VERB/0/root firms/NOUN/2/obj for/SCONJ/5/mark polluting/VERB/3/acl',
    ['polluting<advcl<blamed'],
  ],
  [
    'date-in-actor',
    'Courts/NOUN/4/nsubj on/ADP/3/case Friday/PROPN/1/nmod ruled/VERB/0/root',
    ['Friday<obl<ruled'],
  ],
  [
    'listed-subject',
    'pay/NOUN/5/nsubj and/CCONJ/5/cc hour/NOUN/4/compound laws/NOUN/5/nsubj bind/VERB/0/root',
    ['and<cc<laws', 'laws<conj<pay'],
  ],
  [
    'copula-participle',
    'He/PRON/4/nsubj is/AUX/4/cop the/DET/4/det loser/NOUN/0/root ,/PUNCT/6/punct leaving/VERB/4/acl him/PRON/6/obj',
    ['leaving<advcl<loser'],
  ],
  [
    'content-conjunct',
    'He/PRON/2/nsubj said/VERB/0/root it/PRON/4/nsubj failed/VERB/2/ccomp but/CCONJ/6/cc had/VERB/2/conj merit/NOUN/6/obj',
    ['had<conj<failed'],
  ],
  [
    'said-object',
    'Firms/NOUN/2/nsubj said/VERB/0/root mines/NOUN/2/obj had/AUX/6/aux been/AUX/6/aux:pass shut/VERB/2/ccomp',
    ['mines<nsubj:pass<shut'],
  ],
  ['extent', 'Shares/NOUN/2/nsubj fell/VERB/0/root 7/NUM/4/nummod %/SYM/2/obl:unmarked', ['%<obj<fell']],
  [
    'told-relative',
    'She/PRON/2/nsubj told/VERB/0/root reporters/NOUN/2/obj tolls/NOUN/6/nsubj would/AUX/6/aux rise/VERB/3/acl:relcl',
    ['rise<ccomp<told'],
  ],
  [
    'content-of-noun',
    'They/PRON/2/nsubj accused/VERB/0/root him/PRON/2/obj of/SCONJ/5/mark ignoring/VERB/2/advcl warnings/NOUN/5/obj that/SCONJ/9/mark it/PRON/9/nsubj sank/VERB/2/ccomp',
    ['sank<acl<warnings'],
  ],
  [
    'that-adverbial',
    'He/PRON/2/nsubj admitted/VERB/0/root that/SCONJ/5/mark ice/NOUN/5/nsubj melted/VERB/2/advcl',
    ['melted<ccomp<admitted'],
  ],
  [
    'bare-conjunct',
    'It/PRON/2/nsubj continues/VERB/0/root to/PART/4/mark work/VERB/2/xcomp and/CCONJ/6/cc grow/VERB/2/conj',
    ['grow<conj<work'],
  ],
  [
    'raised-oblique',
    'They/PRON/2/nsubj turned/VERB/0/root out/ADP/2/compound:prt to/PART/6/mark be/AUX/6/cop thieves/NOUN/2/obl',
    ['thieves<xcomp<turned'],
  ],
  [
    'noun-infinitive',
    'Rust/NOUN/2/nsubj hurts/VERB/0/root its/PRON/4/nmod:poss ability/NOUN/2/obj to/PART/6/mark float/VERB/2/advcl',
    ['float<acl<ability'],
  ],
  [
    'at-least',
    'Floods/NOUN/2/nsubj killed/VERB/0/root at/ADP/6/case least/ADJ/5/advmod 30/NUM/6/nummod cows/NOUN/2/obj',
    ['at<advmod<30'],
  ],
  [
    'receiver-alone',
    'Laws/NOUN/2/nsubj allow/VERB/0/root farmers/NOUN/2/iobj to/PART/5/mark hunt/VERB/2/xcomp',
    ['farmers<obj<allow'],
  ],
  [
    'auxiliary-has-arguments',
    'Farmers/NOUN/2/nsubj have/AUX/3/aux answered/VERB/0/root',
    ['Farmers<nsubj<answered'],
  ],
  ['bare-oblique', 'Police/NOUN/2/nsubj detained/VERB/0/root sailors/NOUN/2/obl', ['sailors<obj<detained']],
  [
    'opening-participle',
    'Asked/VERB/0/root about/ADP/3/case it/PRON/1/obl ,/PUNCT/1/punct Lee/PROPN/6/nsubj smiled/VERB/1/ccomp',
    ['Asked<advcl<smiled', 'smiled<root<root'],
  ],
  [
    'two-objects',
    'Banks/NOUN/2/nsubj gave/VERB/0/root farmers/NOUN/2/obj loans/NOUN/2/obj',
    ['farmers<iobj<gave'],
  ],
  ['progressive-copula', 'Roads/NOUN/3/nsubj are/AUX/3/cop crumbling/VERB/0/root', ['are<aux<crumbling']],
  [
    'garden-path',
    'Nurses/NOUN/2/nsubj trained/VERB/0/root in/ADP/4/case Lyon/PROPN/2/obl left/VERB/2/conj the/DET/7/det ward/NOUN/5/obj',
    ['Nurses<nsubj<left', 'trained<acl<Nurses', 'left<root<root'],
  ],
  [
    'passive-subject-of-active',
    'Nurses/NOUN/2/nsubj:pass left/VERB/0/root the/DET/4/det ward/NOUN/2/obj',
    ['Nurses<nsubj<left'],
  ],
]

/** Right as they are. */
const sound = [
  'They/PRON/2/nsubj went/VERB/0/root to/ADP/4/case town/NOUN/2/obl',
  'No/DET/2/det way/NOUN/0/root to/PART/4/mark read/VERB/2/acl',
  'Nurses/NOUN/2/nsubj said/VERB/0/root that/SCONJ/5/mark beds/NOUN/5/nsubj broke/VERB/2/ccomp',
  'The/DET/2/det ward/NOUN/4/nsubj:pass was/AUX/4/aux:pass closed/VERB/0/root by/ADP/6/case nurses/NOUN/4/obl:agent',
]

describe('mends', () => {
  it.each(mistakes)('%s: %s', (_, drawn, changed) => {
    expect(mended(drawn)).toEqual(changed)
  })

  it.each(sound)('leaves alone: %s', (drawn) => {
    expect(mended(drawn)).toEqual([])
  })

  it('leaves a document without trees alone', () => {
    const document = { ...grow('Rain/NOUN/0/dep fell/VERB/0/dep'), parsed: false }
    expect(mendTrees(document, english.trees)).toBe(document)
  })

  it('keeps one tree a sentence, whatever the words', () => {
    const words = fc.constantFrom(
      ...'that which who to used told urged left is are been and but , . " May 30 at least likely fact'.split(
        ' ',
      ),
      ...'police NPR Lyon nurses said admitted turned out on gave ability working never'.split(' '),
    )
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 25 }), (drawn) => {
        const { tokens, sentences } = readDocument(drawn.join(' '))
        for (const { firstToken, endToken } of sentences)
          expect(tokens.slice(firstToken, endToken).filter(({ head }) => head < 0)).toHaveLength(1)
        for (const token of tokens) {
          let steps = 0
          for (let at = token.head; at >= 0 && steps <= tokens.length; at = tokens[at].head) steps += 1
          expect(steps).toBeLessThanOrEqual(tokens.length)
        }
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})
