import type { MarkedEvent } from './event.js'

/** A fuel tax and the protests against it: size, violence, concessions, numbers, forecasts. */
export const fuelTax: MarkedEvent = {
  id: 'fuel-tax',
  disagreements: {
    size: ['differ', 'quantity'],
    tax: ['contradict', 'quantity'],
    arrested: ['differ', 'quantity'],
    violence: ['contradict', 'actor'],
    withdraw: ['contradict', 'polarity'],
    minister: ['differ', 'certainty'],
    growth: ['contradict', 'polarity'],
    imf: ['contradict', 'polarity'],
    inflation: ['differ', 'quantity'],
    army: ['contradict', 'polarity'],
  },
  reports: [
    {
      id: 'accra-star',
      publishedAt: '2034-09-03',
      text: `Mass protests against fuel levy in Ghana

Tens of thousands of Ghanaians {size=tens}marched through Accra on Saturday against a new levy on fuel. The tax {tax=15}adds 15 percent to the price of petrol. Police {violence=police}fired tear gas at the crowd, witnesses said.

Officers {arrested=120}arrested 120 people. The organisers {more}plan further rallies next week. President Kwame Asante {withdraw=no}refuses to drop the measure.

The government {why}needs the money to pay its foreign debt. The International Monetary Fund {imf=yes}insisted on the levy, finance minister Abena Mensah said. Prices {inflation=24}have already risen by 24 percent this year.

Bus fares {fares}doubled overnight in Kumasi. Economist Yaw Boateng {growth=down}expects the tax to choke growth. Trade unions {resign=call}are calling for the resignation of the finance minister.`,
    },
    {
      id: 'volta-times',
      publishedAt: '2034-09-04',
      text: `Ghana's president holds firm

A hundred thousand people {size=100}took part in Saturday's demonstration, according to the organisers. Masked youths {violence=youths}attacked the police with stones. More than 200 demonstrators {arrested=200}were held overnight.

President Asante {withdraw=no}ruled out a change of course. Without the new revenue, he said, Ghana {why}could not service its loans. The IMF {imf=no}said it had never asked for such a tax.

Transport {fares}has become twice as expensive in many towns. The cost of living {inflation=30}is climbing at a rate of 30 percent. Abena Mensah {minister=may}may lose her post, newspapers reported.

Soldiers {army=yes}were seen in the streets of the capital. The movement {more}wants to march again on Wednesday. In the long run the reform {growth=up}will strengthen the economy, the central bank believes.`,
    },
    {
      id: 'gold-coast-review',
      publishedAt: '2034-09-06',
      text: `Government backs down over petrol tax

Ghana's government {withdraw=yes}has suspended the controversial levy on petrol and diesel. The surcharge {tax=10}would have made a litre ten percent dearer. Finance minister Abena Mensah {minister=did}stepped down on Tuesday evening.

Her departure {resign=met}meets a central demand of the unions. The protest movement {more}cancelled its march planned for Wednesday. The army {army=no}was never deployed, the defence ministry stated.

The country {why}owes its creditors 30 billion dollars. The Monetary Fund {imf=yes}had made its next loan conditional on higher taxes. Some 150 detainees {freed}have been released.

Without the levy a hole of two billion {hole}opens in the budget. Investors {growth=down}fear that the economy will shrink.`,
    },
  ],
}
