import type { MarkedEvent } from './event.js'

/** A president dissolves parliament: lawful or not, the generals, the street, the vote to come, foreign voices. */
export const dissolvedParliament: MarkedEvent = {
  id: 'dissolved-parliament',
  disagreements: {
    legal: ['contradict', 'polarity'],
    why: ['contradict', 'cause'],
    generals: ['contradict', 'polarity'],
    vote: ['differ', 'time'],
    street: ['differ', 'quantity'],
    speaker: ['contradict', 'polarity'],
    market: ['differ', 'quantity'],
    chance: ['contradict', 'polarity'],
    democracy: ['contradict', 'polarity'],
  },
  reports: [
    {
      id: 'highland-mail',
      publishedAt: '2038-03-03',
      text: `President of Malawi sends lawmakers home

President Joseph Phiri {dissolve}dissolved Malawi's parliament on Monday night. In a ten-minute address he {why=block}accused the deputies of blocking every reform. New elections {vote=may}are to be held in May.

The speaker of the house, Ruth Banda, {legal=no}called the step unconstitutional. She {speaker=house}was placed under house arrest early on Tuesday. The constitution {legal=no}does not give the head of state such a power, law professor Peter Mvula explained.

The army {generals=neutral}has stayed in its barracks. Several thousand students {street=thousands}gathered in Lilongwe and {street}burned tyres. The kwacha {market=8}lost eight percent of its value.

Britain {abroad}voiced deep concern. With this move Phiri {democracy=end}has buried Malawian democracy, said opposition figure Grace Tembo. His party {chance=yes}is likely to win the coming poll.`,
    },
    {
      id: 'lake-gazette',
      publishedAt: '2038-03-04',
      text: `Phiri rules by decree

Since Monday Malawi {dissolve}has had no legislature. The president {legal=yes}acted within the law, his lawyer insisted. Phiri {why=trial}feared impeachment over a land deal, insiders say.

Ruth Banda {speaker=free}was seen walking freely to her office on Wednesday. The chief of the defence forces {generals=behind}assured the president of his loyalty. Shops in the capital {street}remained closed for fear of looting.

Voters {vote=june}will go to the polls on June 12. Hardly anyone {chance=no}gives the ruling party a chance. The African Union {abroad}urged all sides to show restraint.

The currency {market=slump}plunged. Fuel {fuel}is running low at filling stations.`,
    },
    {
      id: 'shire-news',
      publishedAt: '2038-03-06',
      text: `A week that shook Malawi

The dismissal of the national assembly {dissolve}has plunged Malawi into its gravest crisis since independence. Joseph Phiri {why=block}says he had no choice because parliament refused to pass a budget. The high court {legal=no}declared the decree void on Friday.

Soldiers {generals=out}have taken up positions around the state house. In Blantyre 20,000 people {street=20000}demanded that the president go. The speaker {speaker=house}may not leave her residence.

An early ballot {vote=open}has been promised, but no date has been set. Democracy {democracy=alive}is alive in Malawi, a spokesman for the president countered. Washington {abroad}froze part of its aid.

Motorists {fuel}queue for hours for petrol. Foreign investors {market}are pulling their money out.`,
    },
  ],
}
