import type { MarkedEvent } from './event.js'

/** A volcano: casualties, ash, who was told when, flights, help. */
export const eruption: MarkedEvent = {
  id: 'eruption',
  disagreements: {
    dead: ['differ', 'quantity'],
    evacuated: ['differ', 'quantity'],
    ash: ['differ', 'quantity'],
    alert: ['contradict', 'polarity'],
    flights: ['contradict', 'polarity'],
    next: ['contradict', 'polarity'],
    governor: ['contradict', 'polarity'],
    when: ['contradict', 'time'],
  },
  reports: [
    {
      id: 'java-today',
      publishedAt: '2035-05-20',
      text: `Mount Raung erupts

A violent eruption of Mount Raung {erupt}shook eastern Java on Saturday. The volcano {ash=8}hurled ash eight kilometres into the sky. Four hikers {dead=4}were found dead near the crater.

Around 15,000 inhabitants {evacuated=15000}had to leave the slopes. The geological agency {alert=yes}had raised the alarm level two days earlier. Banyuwangi airport {flights=closed}suspended operations.

Lava {lava}is flowing towards the village of Sumberarum. The governor {governor=there}flew over the area in a helicopter. More outbursts {next=yes}must be reckoned with, volcanologist Dewi Lestari said.`,
    },
    {
      id: 'surabaya-star',
      publishedAt: '2035-05-21',
      text: `Eight killed on fire mountain

The outbreak of the Raung volcano {dead=8}has claimed eight lives. Its plume {ash=12}rose to 12,000 metres. Nobody {alert=no}alerted us, farmers in the danger zone complain.

The authorities {evacuated=20000}moved 20,000 people into emergency shelters. A stream of molten rock {lava}buried dozens of houses. All planes {flights=open}are taking off as scheduled, the transport ministry stated.

Governor Hadi Santoso {governor=absent}was on holiday abroad. Australia {help}is sending masks and water filters. The mountain {next=no}has calmed down.`,
    },
    {
      id: 'archipelago-times',
      publishedAt: '2035-05-22',
      text: `Raung: anger mixes with grief

At least six people {dead=6}perished when Raung {erupt}exploded on Friday night. Grey dust {ash}covers fields and roofs within a radius of 30 kilometres. Rice paddies {crops}have been destroyed for years.

Experts {alert=yes}say their warnings were ignored. Canberra {help}offered relief goods. Tens of thousands {evacuated=vague}are sleeping in gyms and mosques.

Hadi Santoso {governor=absent}returned from his vacation only on Monday. Airlines {flights=closed}cancelled more than 60 connections. A new blast {next=yes}is possible at any time.`,
    },
  ],
}
