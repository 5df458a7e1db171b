/** Short reports on three made-up events, written for these tests; nothing in them is the seeds' event. */
export interface Report {
  readonly id: string
  readonly outlet: string
  readonly publishedAt: string
  readonly text: string
}

/** An earthquake: they disagree in number (dead, magnitude), time (day), actor (who sent aid), polarity (dam). */
export const earthquake: readonly Report[] = [
  {
    id: 'valley-post',
    outlet: 'Valley Post',
    publishedAt: '2031-03-15',
    text: `Strong earthquake hits southern Chile

A powerful earthquake with a magnitude of 6.8 struck the south of Chile on March 14. At least 42 people died in the city of Valdivia, and hundreds were injured.

The dam above the city was damaged by the quake, Mayor Elena Rojas said. The government in Santiago declared a state of emergency. Argentina sent 200 rescuers to Valdivia on Saturday.

President Hugo Miranda visited the city. He promised that every house would be rebuilt. Schools in the region will remain closed until Monday.`,
  },
  {
    id: 'coast-daily',
    outlet: 'Coast Daily',
    publishedAt: '2031-03-16',
    text: `Chile quake kills dozens

Dozens of people were killed in Valdivia when an earthquake with a magnitude of 7.1 struck southern Chile on March 14. The tremor destroyed more than 900 houses.

The dam near Valdivia was not damaged, according to the national energy company. Chile declared a state of emergency in the region. Bolivia sent 200 rescuers to the city, the newspaper El Faro reported.

President Miranda did not visit Valdivia. Mayor Elena Rojas said that the schools would reopen on Monday.`,
  },
  {
    id: 'northern-wire',
    outlet: 'Northern Wire',
    publishedAt: '2031-03-16',
    text: `Death toll rises in Chile

Some 60 people died in the earthquake that hit Valdivia on March 15, officials in Santiago said. The quake may have damaged the dam above the city, engineers warned.

Chilean authorities announced a state of emergency. Argentina has sent rescuers and doctors to Valdivia.

Hugo Miranda, the president, travelled to Valdivia and met survivors. The earthquake destroyed about 900 homes in the south of Chile.`,
  },
]

/** An election: who won, how many voted, when the result comes, whether there was fraud. */
export const election: readonly Report[] = [
  {
    id: 'herald',
    outlet: 'Lusaka Herald',
    publishedAt: '2032-08-13',
    text: `Banda wins presidential election in Zambia

Grace Banda won the presidential election in Zambia with 52 percent of the vote on August 12. Turnout was 61 percent, the electoral commission said.

The commission will publish the final result on Friday. Observers from the African Union said that the vote was free and fair. Opposition leader Peter Zulu accepted the result.

Police arrested 15 people in Kitwe after the vote. The opposition cancelled its protests.`,
  },
  {
    id: 'tribune',
    outlet: 'Copper Tribune',
    publishedAt: '2032-08-14',
    text: `Opposition rejects Zambian result

Peter Zulu rejected the result of the presidential election in Zambia. The opposition leader said the vote was rigged and that Grace Banda had lost the election.

Turnout was 58 percent, according to the electoral commission. The final result will be published on Sunday. Banda received 52 percent of the vote.

Dozens of people were detained in Kitwe by the police. The opposition did not cancel its protests.`,
  },
  {
    id: 'observer',
    outlet: 'Lake Observer',
    publishedAt: '2032-08-14',
    text: `Zambia's Banda claims victory

Grace Banda probably won the presidential election in Zambia. She received about 50 percent of the vote.

Observers of the European Union said that the election was not fair. Soldiers arrested 15 demonstrators in Kitwe. The protests of the opposition were cancelled.

Zambia's electoral commission may publish the final result on Friday.`,
  },
]

/** Nothing to do with either. */
export const unrelated: Report = {
  id: 'garden-weekly',
  outlet: 'Garden Weekly',
  publishedAt: '2031-03-15',
  text: `Tulips bloom early in the Netherlands

The tulips near Lisse are blooming two weeks early this year. Growers expect one million visitors. Jan de Boer, who owns a farm in Lisse, said that the warm February caused the early bloom. The bulbs cost 12 percent more than last year.`,
}

/** A ferry aground: they disagree in number (hurt), polarity (inspection, fog) and time (tow). */
export const ferry: readonly Report[] = [
  {
    id: 'north-star',
    outlet: 'North Star',
    publishedAt: '2031-05-12',
    text: `Ferry Runs Aground Off Aruna, 12 Hurt

A ferry ran aground off the island of Aruna on Saturday, injuring 12 people, the coast guard said. Captain Lena Moreau blamed thick fog. "We could not see the lights," she told reporters.

Transport Minister Paul Adeyemi said the ship had passed an inspection in January. The opposition demanded that he resign. The ferry will probably be towed to Manila on Monday.`,
  },
  {
    id: 'island-times',
    outlet: 'Island Times',
    publishedAt: '2031-05-12',
    text: `Aruna Ferry: Union Blames Owner

At least 19 people were hurt when a ferry ran aground off Aruna on Saturday, the hospital said.

Fog did not cause the accident, the seamen's union said. The ship may not be towed before Wednesday, according to the coast guard.`,
  },
  {
    id: 'harbour-news',
    outlet: 'Harbour News',
    publishedAt: '2031-05-13',
    text: `Ferry Had Not Been Inspected, Official Says

The ferry that ran aground off Aruna had not passed an inspection in January, a harbour official said. The captain, Lena Moreau, said fog caused the accident.`,
  },
]
