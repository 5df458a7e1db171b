import type { MarkedEvent } from './event.js'

/** Two neighbours fall out after a shooting at the border: who fired, losses, expulsions, boycotts, who gains. */
export const borderClash: MarkedEvent = {
  id: 'border-clash',
  disagreements: {
    first: ['contradict', 'actor'],
    dead: ['differ', 'quantity'],
    expel: ['differ', 'quantity'],
    crossing: ['contradict', 'polarity'],
    truce: ['contradict', 'polarity'],
    motive: ['contradict', 'cause'],
    relations: ['differ', 'quantity'],
    outlook: ['contradict', 'polarity'],
    boycott: ['differ', 'actor'],
    dependence: ['contradict', 'polarity'],
    backer: ['differ', 'actor'],
    apology: ['contradict', 'polarity'],
  },
  reports: [
    {
      id: 'mekong-times',
      publishedAt: '2036-05-12',
      text: `Thailand and Cambodia trade fire

Soldiers of Thailand and Cambodia {fight}exchanged fire near the temple of Ta Muen on Saturday. Three Cambodian soldiers {dead=3}were killed, the defence ministry in Phnom Penh said. Thai troops {first=thai}opened fire first, according to the ministry.

Bangkok {expel=5}expelled five Cambodian diplomats on Sunday. Cambodia {crossing=closed}closed all border crossings in response. Thousands of villagers {flee}have fled their homes.

Ties between the neighbours {relations=worst}have not been this bad since 2011. The shooting {chain}is not an isolated incident: in March a mine {mine}wounded two Thai rangers. Phnom Penh {apology=demand}demands an apology from Thailand.

The Thai government {motive=votes}is using the conflict to win votes, says historian Sok Vanna. Cambodia's economy {dependence=yes}depends heavily on its bigger neighbour. China {backer=china}stands behind Phnom Penh, he believes. Both sides {outlook=war}are heading for a wider war.`,
    },
    {
      id: 'siam-post',
      publishedAt: '2036-05-12',
      text: `Bangkok defends its soldiers

A Cambodian patrol {first=cambodia}started the shooting at Ta Muen, the Thai army said on Sunday. One Thai soldier {dead=1}died and four {hurt}were wounded. The army {fight}returned fire for about twenty minutes.

Thailand {expel=several}ordered several Cambodian diplomats to leave the country. The checkpoints at Poipet {crossing=open}remain open, a spokesman for the immigration office said. More than 10,000 residents {flee}were brought to safety.

"We {apology=no}have nothing to apologise for," Prime Minister Anan Chaiya told parliament. Thai supermarkets {boycott=thai}removed Cambodian goods from their shelves. The landmine that {mine}injured two rangers in March had been newly laid, he added.

Tensions {outlook=ease}will soon subside, the prime minister expects. Cambodia {dependence=no}can do without Thailand only if others pay, analysts say. Phnom Penh {motive=home}needs an outside enemy to silence its critics, columnist Niran Suk writes.`,
    },
    {
      id: 'asia-analysis',
      publishedAt: '2036-05-15',
      text: `What is behind the fighting at the Thai border?

After the skirmish at Ta Muen, relations between Bangkok and Phnom Penh {relations=low}have reached a new low. Between three and six soldiers {dead=range}lost their lives. Who {first=open}fired the first shot is disputed.

The two governments {truce=yes}agreed on a ceasefire on Tuesday. Nevertheless an early end of the crisis {outlook=long}is not in sight. Cambodians {boycott=cambodia}are boycotting Thai products.

Thailand {expel=5}has sent home five members of the Cambodian embassy. Trade {trade}has come to a halt since the frontier {crossing=closed}was sealed. Factories in Thailand {trade}lack Cambodian workers.

Without Thai fuel and electricity Cambodia {dependence=yes}would be in the dark. But Beijing {backer=china}has promised help. The escalation {motive=oil}is really about gas fields in the gulf, says energy expert Mali Preecha. The incident {chain}fits into a series of provocations since the beginning of the year.`,
    },
    {
      id: 'khmer-news',
      publishedAt: '2036-05-16',
      text: `Phnom Penh: ceasefire broken

Thai guns {truce=broken}shelled Cambodian positions again on Thursday, two days after the truce. At least seven Cambodian soldiers {dead=7}have fallen since Saturday. Thailand {apology=did}has expressed regret, but Cambodia {apology=demand}insists on a formal apology.

The border {crossing=closed}stays shut. Some 15,000 people {flee}left the villages near the temple. Merchants in Siem Reap {boycott=cambodia}no longer sell goods from Thailand.

Thailand {motive=oil}has its eye on the gas in the gulf, Prime Minister Dara Keo said. Cambodia {dependence=no}does not need its neighbour: Vietnam {backer=vietnam}will deliver electricity. The conflict {outlook=ease}can still be resolved peacefully, he said.`,
    },
  ],
}
