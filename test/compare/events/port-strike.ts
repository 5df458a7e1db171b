import type { MarkedEvent } from './event.js'

/** A strike in a port: how many take part, what they demand, what it costs, whether there are talks, an injunction. */
export const portStrike: MarkedEvent = {
  id: 'port-strike',
  disagreements: {
    strikers: ['differ', 'quantity'],
    demand: ['contradict', 'quantity'],
    offer: ['contradict', 'quantity'],
    loss: ['differ', 'quantity'],
    talks: ['contradict', 'polarity'],
    court: ['contradict', 'polarity'],
    end: ['differ', 'time'],
    start: ['contradict', 'time'],
    clash: ['contradict', 'actor'],
    shops: ['contradict', 'polarity'],
  },
  reports: [
    {
      id: 'elbe-courier',
      publishedAt: '2035-10-04',
      text: `Dockers bring Hamburg's port to a standstill

Some 6,000 dockers {strikers=6000}have laid down their work in Hamburg. The strike {start=tue}began on Tuesday morning and {closed}has paralysed all container terminals. More than 40 ships {ships}are waiting in the North Sea.

The union Hafen Einheit {demand=12}demands 12 percent more pay. The employers {offer=4}have put 4 percent on the table. "That {insult}is an insult," said union leader Petra Lohmann.

The port operators {loss=20}lose about 20 million euros a day. Retailers {shops=empty}warn of empty shelves before Christmas. The city's mayor {mayor}urged both sides to return to the negotiating table.

No new talks {talks=no}have been scheduled. The employers {court=sought}went to the labour court to have the strike banned. The dockers {end=open}intend to carry on until they get a better offer.`,
    },
    {
      id: 'trade-monitor',
      publishedAt: '2035-10-05',
      text: `German port strike hits supply chains

Thousands of port workers {strikers=thousands}walked out in Hamburg this week. Nearly 50 vessels {ships}lay at anchor off the coast on Friday. Loading and unloading {closed}have come to a complete halt.

Hafen Einheit {demand=15}is calling for a wage rise of 15 percent. The shipping companies {offer=6}raised their offer to 6 percent on Thursday. The union {reject}turned it down at once.

According to the chamber of commerce, the walkout {loss=30}costs the economy 30 million euros each day. There {shops=full}is no danger of shortages in the shops, the trade association HDE said.

A judge {court=refused}refused to prohibit the strike. Representatives of both sides {talks=yes}met in secret on Wednesday evening. Car makers {cars}had to stop production in Wolfsburg for lack of parts.`,
    },
    {
      id: 'north-tribune',
      publishedAt: '2035-10-06',
      text: `Violence at the quay

Police and strikers {clash=police}clashed outside the Altenwerder terminal on Friday night. Officers {clash=police}used pepper spray against pickets, the union said. The police {clash=strikers}reported that demonstrators had thrown bottles.

The labour dispute {start=mon}started on Monday. Around 7,500 employees {strikers=7500}are taking part, by the union's count. Volkswagen {cars}halted its assembly lines because components did not arrive.

The court {court=banned}has banned the strike, but the dockers ignore the ruling. Petra Lohmann {reject}rejected the employers' latest proposal as a joke. The industrial action {end=sunday}will end on Sunday if the operators give way, she said.

Mayor Jan Behrens {mayor}appealed to reason. The loss of income for the port {loss=100}amounts to more than 100 million euros so far.`,
    },
  ],
}
