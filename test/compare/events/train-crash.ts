import type { MarkedEvent } from './event.js'

/** A train crash: number of dead, cause, who was told, when the line opens. */
export const trainCrash: MarkedEvent = {
  id: 'train-crash',
  disagreements: {
    toll: ['differ', 'quantity'],
    cause: ['contradict', 'cause'],
    speed: ['contradict', 'quantity'],
    warned: ['contradict', 'polarity'],
    driver: ['contradict', 'polarity'],
    reopen: ['differ', 'time'],
    day: ['contradict', 'time'],
    fault: ['contradict', 'actor'],
  },
  reports: [
    {
      id: 'douro-mail',
      publishedAt: '2033-02-08',
      text: `Night express leaves the rails near Coimbra

A passenger train {derail=7}derailed outside Coimbra in central Portugal on Monday evening. At least 23 people {toll=23}died and more than 80 {hurt}were injured, the civil protection agency said. Rescue teams {rescue}pulled dozens of passengers from the wreckage during the night.

Investigators {cause=rail}believe a broken rail caused the accident. The train {speed=140}was travelling at 140 kilometres an hour, according to the operator. Inspectors {warned=yes}had warned the rail company about worn tracks in November.

The driver {driver=alive}survived and is being treated in hospital. Prime Minister Rui Valente {mourn}declared three days of national mourning. He {visit}went to the scene on Tuesday and promised a full inquiry.

The opposition {fault=government}blamed the government for years of cuts. Unions of railway workers {strike}announced a strike for next week. Traffic on the line {reopen=week}will resume in a week at the earliest.`,
    },
    {
      id: 'atlantic-report',
      publishedAt: '2033-02-09',
      text: `Portugal mourns after rail disaster

The death toll from the rail disaster near Coimbra {toll=31}has risen to 31. Some 80 passengers {hurt}are still in hospital, nine of them in a critical condition. The carriages {derail=7}jumped the tracks on Monday at about 9 p.m.

The operator Ferrovia Central {warned=no}denied that it had received any warning about the state of the line. Experts {cause=signal}suspect a faulty signal was behind the crash. The locomotive {speed=190}was going at 190 kilometres an hour when it hit the curve, a police source said.

Flags {mourn}flew at half-mast across the country on Wednesday. The prime minister {visit}met survivors at the site and {inquiry}announced an independent commission. "We {inquiry}will find out what happened," Rui Valente said.

The engine driver {driver=dead}was killed. Railway staff {strike}want to stop work on Monday in protest at poor safety. The government {fault=operator}put the responsibility on Ferrovia Central. Spain {aid}offered to send doctors and a mobile hospital.`,
    },
    {
      id: 'lisbon-week',
      publishedAt: '2033-02-11',
      text: `Questions after the Coimbra crash

Dozens of people {toll=dozens}lost their lives when the night express to Lisbon {derail=7}went off the rails. Relief crews {rescue}worked until morning to free trapped travellers. Hospitals in the region {hurt}admitted about 90 wounded people.

Why the accident {cause=open}happened remains unclear. A preliminary report by the railway inspectorate {cause=speed}points to excessive speed. Letters seen by this newspaper {warned=yes}show that the company knew of the damaged track three months before.

A parliamentary committee {inquiry}will examine the matter. Deputies of the left {fault=government}accuse the cabinet of starving the railways of money. Valente {fault=operator}says the company alone is to blame.

Madrid {aid}sent a team of surgeons. Trains between Lisbon and Porto {reopen=month}will not run again before the end of the month. The railway unions {strike}called off a walkout that they had planned for Monday.`,
    },
  ],
}
