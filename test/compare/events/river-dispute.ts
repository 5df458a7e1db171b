import type { MarkedEvent } from './event.js'

/** A quarrel of two states over a dam: threats, talks, mediators, who is in the stronger position, what comes next. */
export const riverDispute: MarkedEvent = {
  id: 'river-dispute',
  disagreements: {
    filling: ['differ', 'certainty'],
    flow: ['contradict', 'polarity'],
    talks: ['contradict', 'polarity'],
    war: ['contradict', 'polarity'],
    strength: ['contradict', 'polarity'],
    mediator: ['differ', 'actor'],
    ambassador: ['contradict', 'actor'],
    motive: ['contradict', 'cause'],
    relations: ['differ', 'quantity'],
    soldiers: ['differ', 'quantity'],
    law: ['contradict', 'polarity'],
  },
  reports: [
    {
      id: 'nile-observer',
      publishedAt: '2034-06-21',
      text: `Egypt and Ethiopia on a collision course

Relations between Cairo and Addis Ababa {relations=low}are at their lowest point in decades. Last week Ethiopia {filling=certain}began to fill a second reservoir on the Blue Nile without the consent of its neighbours. Egypt {ambassador=egypt}recalled its ambassador on June 15 in protest.

The water level at Aswan {flow=down}has already fallen by two metres, Egyptian engineers say. Farmers in the delta {farmers}fear for their harvest. "This {law=breach}is a clear violation of international law," said Foreign Minister Karim Mansour.

Talks in Khartoum {talks=failed}broke down after three days. Sudan {mediator=sudan}had tried to mediate between the two sides. Egypt {soldiers=vague}has moved thousands of soldiers to its southern border, residents report.

Analyst Huda Salem {war=yes}thinks that an armed conflict is possible. In her view Ethiopia {motive=home}wants to divert attention from the unrest at home. Egypt {strength=egypt}has the strongest army in the region and can wait, she says. The crisis {trade}could hurt trade along the whole river.`,
    },
    {
      id: 'horn-daily',
      publishedAt: '2034-06-22',
      text: `Addis Ababa rejects Egyptian accusations

The Ethiopian government {filling=denied}denied that the filling of the new reservoir has started. Only tests {filling=tests}are being carried out, Water Minister Dawit Bekele told reporters. The flow of the river {flow=same}has not changed, he added.

Ethiopia {ambassador=ethiopia}withdrew its envoy from Cairo on June 16. The minister {motive=power}described the project as a way out of poverty: millions of people {power}will get electricity for the first time. Critics in Cairo {motive=pressure}see it as an instrument of pressure on Egypt.

The negotiations in Sudan's capital {talks=on}have only been interrupted and {talks=on}will continue in July. The African Union {mediator=au}offered to act as a go-between. An agreement from the colonial era {law=void}does not bind Ethiopia, according to Bekele.

"Nobody {war=no}will go to war over water," said political scientist Tesfaye Alemu. Ties between the two capitals {relations=tense}have been strained for years. Ethiopia {strength=ethiopia}holds all the cards, since the dam stands on its soil. Cairo {soldiers=8000}deployed 8,000 troops near the frontier on Tuesday, which the ministry called a provocation.`,
    },
    {
      id: 'world-brief',
      publishedAt: '2034-06-24',
      text: `Can the dispute over the Nile still be settled?

Egypt and Ethiopia {relations=edge}are on the brink of an open confrontation. The quarrel {cause}was triggered by satellite pictures that show water rising behind the new dam. Ethiopia apparently {filling=probable}started filling the basin in early June.

Less water {flow=down}is reaching Egypt than in any June since 2010. Egyptian rice growers {farmers}are worried about their crops. Exports through the Sudanese ports {trade}may suffer as well.

Both countries {ambassador=both}have called their ambassadors home. Washington {mediator=usa}wants to bring the parties back to the negotiating table. The last round of talks {talks=failed}ended without result.

A military strike {war=no}is unlikely, most diplomats believe. Egypt {strength=weak}cannot afford a war and has few means of pressure left. For Addis Ababa the dam {motive=pride}is a matter of national pride. The project {power}is supposed to supply half of the population with power.`,
    },
    {
      id: 'cairo-voice',
      publishedAt: '2034-06-25',
      text: `Cairo's patience is running out

Ethiopia {filling=certain}is filling its new reservoir, and Egypt is running dry. The level of Lake Nasser {flow=down}dropped to a record low this week. Peasants in Upper Egypt {farmers}have lost a third of their wheat.

The president of Egypt {war=yes}has not ruled out the use of force. About 10,000 men {soldiers=10000}have been sent to the south. Retired general Samir Fawzi {strength=egypt}says Ethiopia would not stand a chance.

The treaty of 1959 {law=breach}gives Egypt the larger share of the water. Addis Ababa {law=breach}is breaking that treaty, says lawyer Mona Adel. Behind the dam {motive=foreign}stand foreign powers that wish to weaken Egypt, she claims.

Cairo's embassy in Addis Ababa {ambassador=egypt}has been without an ambassador since mid-June. The failure of the Khartoum meeting {talks=failed}came as no surprise. Sudan's foreign minister {mediator=sudan}still travels between the two capitals to find a compromise.`,
    },
  ],
}
