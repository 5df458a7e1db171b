import type { MarkedEvent } from './event.js'

/** A gas supplier closes the valve to a neighbour: why, for how long, who gives in, who gains. */
export const gasCutoff: MarkedEvent = {
  id: 'gas-cutoff',
  disagreements: {
    reason: ['contradict', 'cause'],
    debt: ['contradict', 'quantity'],
    reserves: ['contradict', 'quantity'],
    winter: ['contradict', 'polarity'],
    concede: ['contradict', 'polarity'],
    leader: ['differ', 'polarity'],
    eu: ['differ', 'certainty'],
    ties: ['differ', 'quantity'],
    winner: ['differ', 'patient'],
  },
  reports: [
    {
      id: 'steppe-post',
      publishedAt: '2037-01-14',
      text: `Uzbekistan turns off the tap

Uzbekistan {cut}stopped gas deliveries to Tajikistan on Sunday morning. The state company Uzgas {reason=debt}cited unpaid bills as the reason. Dushanbe {debt=90}owes about 90 million dollars, it said.

In the Tajik capital thousands of flats {cold}went without heating. The government {reserves=10}has supplies for ten days, energy minister Davron Rahimi said. Schools {school}sent their pupils home.

The friendship between the two countries {ties=cool}has cooled noticeably. Tajikistan {concede=no}will not be blackmailed, President Farhod Sharifi declared in a televised speech. Observers {leader=weak}regard his position as shaky after the lost by-elections.

Beijing {winner=china}stands to profit most from the row, believes Almaty scholar Aigerim Serik. The European Commission {eu=may}is looking into emergency loans.`,
    },
    {
      id: 'pamir-voice',
      publishedAt: '2037-01-15',
      text: `Tajikistan freezes

Without warning the Uzbeks {cut}have shut the pipeline that feeds Tajikistan. It {reason=punish}is punishment for our refusal to lease them the airfield at Khujand, a Tajik official told this paper. The alleged debt {debt=paid}was settled in December.

Hospitals {cold}are running on diesel generators. The storage tanks {reserves=20}will last for twenty days. People {cold}are burning furniture to keep warm.

Farhod Sharifi {concede=no}vowed not to bow to pressure. The nation {leader=strong}is rallying round its president. Never before {ties=worst}have Tashkent and Dushanbe been so far apart.

Brussels {eu=yes}has pledged 50 million euros. The winter {winter=hard}could become a catastrophe. For the coal mines in the north the embargo {winner=coal}is a blessing.`,
    },
    {
      id: 'eurasia-digest',
      publishedAt: '2037-01-18',
      text: `Why Tashkent closed the valve

The halt of gas exports to Tajikistan {cut}came into force last weekend. Officially it {reason=debt}is about arrears of 120 million dollars. Most diplomats {reason=punish}think that Tashkent wants to punish its neighbour for its closeness to Iran.

Some 300,000 households {cold}have no warmth. All classes {school}are cancelled until February. According to independent estimates the country {reserves=5}can hold out for less than a week.

Tajikistan's head of state {concede=yes}has meanwhile signalled that he is willing to compromise. He {leader=weak}is fighting for political survival. The quarrel {ties=bad}has ruined what trust there was.

The cold season {winter=mild}should be milder than usual, meteorologists say. Whoever wins, Tajik consumers {winner=none}will pay the bill. European aid {eu=may}remains uncertain.`,
    },
  ],
}
