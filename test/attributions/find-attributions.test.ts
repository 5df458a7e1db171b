import { describe, expect, it } from 'vitest'
import { attributionsIn, entityIn, readAttributions } from './find-in.js'

/** Text, then each attribution as `source | cue | content + content | mode`; a line with none must find nothing. */
type Example = readonly [text: string, ...found: readonly string[]]

const indirect: readonly Example[] = [
  ['The minister said that prices would fall.', 'The minister | said | that prices would fall | indirect'],
  ['The minister said prices would fall.', 'The minister | said | prices would fall | indirect'],
  ['Prices would fall, the minister said on Monday.', 'the minister | said | Prices would fall | indirect'],
  ['Prices, the minister said, would fall.', 'the minister | said | Prices + would fall | indirect'],
  ['She told reporters in Lagos that prices would fall.', 'She | told | that prices would fall | indirect'],
  ['He is convinced that prices will fall.', 'He | is convinced | that prices will fall | indirect'],
  [
    'As the bank has pointed out, prices will fall.',
    'the bank | has pointed out | prices will fall | indirect',
  ],
  [
    'The engineers reasoned that the bridge would hold.',
    'The engineers | reasoned | that the bridge would hold | indirect',
  ],
  [
    'Asked whether the bridge would hold, the engineer said that he had no doubt.',
    '- | Asked | whether the bridge would hold | indirect',
    'the engineer | said | that he had no doubt | indirect',
  ],
  ['It was reported that prices had fallen.', '- | was reported | that prices had fallen | indirect'],
  ['Prices have reportedly fallen.', '- | reportedly | Prices have + fallen | indirect'],
  ['Prices to Fall Next Year, Bank Says', 'Bank | Says | Prices to Fall Next Year | indirect'],
  [
    'Footage from the courtroom showed that the men had been beaten.',
    'Footage from the courtroom | showed | that the men had been beaten | indirect',
  ],
  [
    'The court ruled that the ban was void, adding that the ministry must pay.',
    'The court | ruled | that the ban was void | indirect',
    'The court | adding | that the ministry must pay | indirect',
  ],
  [
    'She said that the bank had told investors that prices would fall.',
    'She | said | that the bank had told investors that prices would fall | indirect',
    'the bank | had told | that prices would fall | indirect',
  ],
]

const quoted: readonly Example[] = [
  ['"Prices will fall," the minister said.', 'the minister | said | "Prices will fall," | direct'],
  ['"Prices," she said, "will fall."', 'she | said | "Prices," + "will fall." | direct'],
  ['“Prices will fall,” adds Okoro.', 'Okoro | adds | “Prices will fall,” | direct'],
  ['She called the plan "a gift to the rich".', 'She | called | the plan "a gift to the rich" | mixed'],
  [
    'The bank said the plan was "a gift to the rich".',
    'The bank | said | the plan was "a gift to the rich" | mixed',
  ],
  ['"Prices will fall." — Jane Okoro', 'Jane Okoro | — | "Prices will fall." | direct'],
  [
    '"Prices will fall," said Jane Okoro, who leads the party. "They must fall soon."',
    'Jane Okoro, who leads the party | said | "Prices will fall," + "They must fall soon." | direct',
  ],
  [
    '"Prices will fall," said Okoro.\n\n"They must fall soon," said Lind.',
    'Okoro | said | "Prices will fall," | direct',
    'Lind | said | "They must fall soon," | direct',
  ],
]

/** Where the tree goes astray and the marks tell who speaks. */
const marked: readonly Example[] = [
  [
    '"He is ready. He has the votes," Rep. Carla M. Dunn (D-Ohio), a panel member, said in a phone interview.',
    'Rep. Carla M. Dunn (D-Ohio), a panel member | said | "He is ready. He has the votes," | direct',
  ],
  [
    '"It is late," Dunn said, pointing at the clock, "and nobody has eaten."',
    'Dunn | said | "It is late," + "and nobody has eaten." | direct',
  ],
  [
    '"The rules are unfair," Dunn said on Monday. She gave no examples. "It was always like that."',
    'Dunn | said | "The rules are unfair," + "It was always like that." | direct',
  ],
  [
    'According to Dunn, "It is late. Nobody has eaten."',
    'Dunn | According to | "It is late. Nobody has eaten." | direct',
  ],
  [
    'Small groups of protesters walked down the street while chanting, "Hands up, don\'t shoot."',
    'Small groups of protesters | chanting | "Hands up, don\'t shoot." | direct',
  ],
  [
    'The Daily Herald reports:\n\n"Prices fell by ten percent. Nobody knows why."',
    'The Daily Herald | reports | "Prices fell by ten percent. Nobody knows why." | direct',
  ],
  [
    "“They called it ‘the deal of the year,'” Dunn said.",
    "Dunn | said | “They called it ‘the deal of the year,'” | direct",
    "They | called | it ‘the deal of the year,' | mixed",
  ],
]

const phrases: readonly Example[] = [
  ['According to the bank, prices will fall.', 'the bank | According to | prices will fall | indirect'],
  [
    'Prices will fall, according to two people familiar with the matter.',
    'two people familiar with the matter | according to | Prices will fall | indirect',
  ],
  [
    'In the words of the governor, prices will fall.',
    'the governor | In the words of | prices will fall | indirect',
  ],
  ['The claim that prices will fall is false.', '- | claim | that prices will fall | indirect'],
  ['OKORO: Prices will fall.', 'OKORO | : | Prices will fall. | indirect'],
]

const topics: readonly Example[] = [
  ['Critics denounced the law.', 'Critics | denounced | the law | indirect'],
  ['She called for an inquiry.', 'She | called for | an inquiry | indirect'],
  ['The party vowed to fight the law.', 'The party | vowed | to fight the law | indirect'],
  ['She urged the bank to cut rates.', 'She | urged | to cut rates | indirect'],
  ['She described the vote as a farce.', 'She | described | the vote as a farce | indirect'],
]

const nothing: readonly Example[] = [
  ['Prices fell on Monday.'],
  ['The so-called "reformers" lost.'],
  ['The book "War and Peace" is long.'],
  ['He was accused of stealing the car.'],
  ['He was detained on charges of theft.'],
  ['If she says that prices will fall, markets will rise.'],
  ['She did not say that prices would fall.'],
  ['The dam ensures that the town is safe.'],
  [''],
]

const reads = (text: string, ...found: readonly string[]) => expect(attributionsIn(text)).toEqual(found)

describe('attributions', () => {
  it.each(indirect)('in indirect speech: %s', reads)
  it.each(quoted)('in quotations: %s', reads)
  it.each(marked)('by their marks: %s', reads)
  it.each(phrases)('by phrases, nouns and colons: %s', reads)
  it.each(topics)('of what is only named, wanted or judged: %s', reads)
  it.each(nothing)('are not found in: %s', reads)

  const untreed = [...indirect.slice(0, 4), ...quoted.slice(0, 3), phrases[0], ...nothing]
  it.each(untreed)('need no parse for: %s', (text: string, ...found: readonly string[]) =>
    expect(attributionsIn(text, { model: false })).toEqual(found),
  )

  it('say where inner speech came from', () => {
    const { attributions } = readAttributions(
      'She said that the bank had told investors that prices would fall.',
    )
    expect(attributions.map(({ id, chain }) => [id, chain?.length ?? 0])).toEqual([
      ['a1', 0],
      ['a2', 1],
    ])
  })

  it('carry their rule', () => {
    expect(readAttributions('Prices, she said, fell.').attributions[0].rule).toBe('clause/aside')
    expect(readAttributions('Critics denounced the law.').attributions[0].rule).toBe('topic/object')
  })
})

describe('sources', () => {
  const entityOf = (text: string, ...entities: Parameters<typeof entityIn>[]) =>
    readAttributions(
      text,
      entities.map((given) => entityIn(...given)),
    ).attributions.map(({ source }) => source?.entity)

  it('are the name behind a title', () => {
    const text = 'Foreign Minister Jane Okoro said that talks had failed.'
    expect(entityOf(text, [text, 'okoro', 'person', 'Jane Okoro'])).toEqual(['okoro'])
  })

  it('are what a relative pronoun stands for', () => {
    const text = 'Jane Okoro, who believes that talks have failed, has left.'
    expect(entityOf(text, [text, 'okoro', 'person', 'Jane Okoro'])).toEqual(['okoro'])
  })

  it('are never the one whom the quotation names', () => {
    const text = 'Talks have failed, said Lind. "Okoro never came," he added.'
    expect(
      entityOf(text, [text, 'lind', 'person', 'Lind'], [text, 'okoro', 'person', 'Okoro', 'he']),
    ).toEqual(['lind', 'lind'])
  })
})
