import type { MarkedEvent } from './event.js'

/** Two airlines want to become one: the price, jobs, the watchdog, fares. */
export const blockedMerger: MarkedEvent = {
  id: 'blocked-merger',
  disagreements: {
    price: ['contradict', 'quantity'],
    watchdog: ['contradict', 'polarity'],
    jobs: ['contradict', 'quantity'],
    fares: ['contradict', 'polarity'],
    stock: ['contradict', 'polarity'],
    boss: ['differ', 'actor'],
    rival: ['differ', 'certainty'],
  },
  reports: [
    {
      id: 'market-wire',
      publishedAt: '2036-09-10',
      text: `Nordwing to swallow Aero Baltica

The Danish carrier Nordwing {deal}plans to acquire its competitor Aero Baltica. It {price=2.1}will pay 2.1 billion euros in shares. Together the two {size}would become the fourth-largest airline in Europe.

Up to 1,200 posts {jobs=1200}will be axed in Riga and Copenhagen. Passengers {fares=up}will have to pay more, consumer groups fear. The shares of Aero Baltica {stock=up}jumped by 19 percent.

The deal {watchdog=pending}still needs the blessing of the competition authorities. Nordwing's chief executive Lars Holm {boss=holm}will run the combined company. Skylink {rival=may}is pondering a counter-offer.`,
    },
    {
      id: 'baltic-business',
      publishedAt: '2036-09-11',
      text: `Latvia's flag carrier to be sold

Aero Baltica {deal}is being taken over by Nordwing of Denmark. The purchase price {price=2.4}amounts to 2.4 billion euros, people close to the talks say. The pilots' union {jobs=2000}expects two thousand redundancies.

Tickets {fares=down}will become cheaper, Nordwing promises, since two fleets can be run at lower cost. The stock of the buyer {stock=down}slipped four percent. Latvia's government {state}intends to keep its golden share.

The top job {boss=berzins}goes to Ilze Berzina, now head of Aero Baltica. Analysts {watchdog=likely}do not expect any objection from Brussels.`,
    },
    {
      id: 'sky-journal',
      publishedAt: '2036-11-02',
      text: `Brussels grounds airline marriage

The European Commission {watchdog=no}has vetoed the union of Nordwing and Aero Baltica. Regulators {fares=up}concluded that travellers would face higher prices on 14 routes. The tie-up {deal}was announced in September.

"This decision {reaction}is a mistake," said Lars Holm. Aero Baltica's shares {stock=down}dropped by a quarter. Its staff {jobs=relief}reacted with relief: layoffs are off the table.

Rival Skylink {rival=yes}tabled a bid of its own within hours. Riga {state}does not want to give up its veto right.`,
    },
  ],
}
