import { describe, expect, it } from 'vitest'
import { lemmas } from '../../src/en/lemmas.js'
import { findLemma } from '../../src/model/lemma.js'

const table: readonly [string, string][] = [
  [
    'VERB',
    'said=say told=tell claims=claim denied=deny denies=deny killed=kill including=include planned=plan planning=plan',
  ],
  [
    'VERB',
    'visited=visit edited=edit united=unite managed=manage charged=charge belonged=belong settled=settle agreed=agree',
  ],
  [
    'VERB',
    'controlled=control called=call travelled=travel occurred=occur required=require passed=pass focuses=focus',
  ],
  [
    'VERB',
    'lying=lie dying=die tied=tie vetoes=veto pushes=push reaches=reach found=find left=leave led=lead Said=say SAID=say',
  ],
  [
    'VERB',
    'creating=create treating=treat hoping=hope stopping=stop opening=open using=use causing=cause seeing=see being=be',
  ],
  [
    'VERB',
    'sings=sing bring=bring need=need seed=seed put=put thinking=think freezing=freeze proving=prove believed=believe',
  ],
  ['AUX', "is=be was=be 's=be has=have ’ve=have did=do will=will ca=can wo=will would=would been=be"],
  [
    'NOUN',
    'ministers=minister countries=country taxes=tax crises=crisis wives=wife men=man houses=house cases=case viruses=virus',
  ],
  [
    'NOUN',
    'news=news politics=politics bus=bus buses=bus analysis=analysis heroes=hero shoes=shoe movies=movie allies=ally gas=gas',
  ],
  [
    'NOUN',
    'headquarters=headquarters process=process processes=process churches=church Officials=official children=child',
  ],
  [
    'ADJ',
    'bigger=big largest=large easier=easy worse=bad best=good other=other former=former Azerbaijani=azerbaijani',
  ],
  ['ADV', "better=well n't=not later=late"],
  ['PART', 'n’t=not to=to'],
  ['PROPN', 'Americans=Americans Paris=Paris Hamas=Hamas U.S.=U.S.'],
  ['PRON', 'them=they him=he us=we Who=who whom=who'],
  ['DET', 'an=a The=the those=that'],
  ['PUNCT', '.=. “=“'],
]

describe('findLemma', () => {
  it.each(table)('%s %s', (tag, pairs) => {
    for (const [form, lemma] of pairs.split(' ').map((pair) => pair.split('=')))
      expect([form, findLemma(form, tag, lemmas)]).toEqual([form, lemma])
  })

  it('is fast on a long word', () => {
    const long = `${'s'.repeat(100_000)}ing`
    expect(findLemma(long, 'VERB', lemmas)).toBe(long)
  })
})
