import type { MarkedEvent } from './event.js'

/** A former minister in court: sentence, sum, guilt, reactions, appeal. */
export const ministerTrial: MarkedEvent = {
  id: 'minister-trial',
  disagreements: {
    sentence: ['contradict', 'quantity'],
    sum: ['differ', 'quantity'],
    guilt: ['contradict', 'polarity'],
    politics: ['contradict', 'cause'],
    appeal: ['differ', 'certainty'],
    crowd: ['differ', 'quantity'],
    successor: ['differ', 'actor'],
    health: ['contradict', 'polarity'],
  },
  reports: [
    {
      id: 'andes-press',
      publishedAt: '2032-04-17',
      text: `Peru's former energy minister jailed for corruption

A court in Lima {sentence=9}sentenced former energy minister Alberto Quispe to nine years in prison on Friday. The judges {guilt=yes}found him guilty of taking bribes from a construction company. He {sum=4}accepted 4 million dollars for a contract to build a power plant.

Quispe {deny}denied all charges and {politics=yes}spoke of a political trial. His lawyers {appeal=will}will appeal against the verdict. Police {custody}took him to the Ancon prison straight from the courtroom.

President Lucia Aranda {reaction}welcomed the ruling. "Nobody {reaction}stands above the law," she said. Some 2,000 supporters of the ex-minister {crowd=2000}protested in front of the palace of justice.

The party of the convicted politician {party}expelled him in March. The case {others}has led to the arrest of three more officials.`,
    },
    {
      id: 'pacific-herald',
      publishedAt: '2032-04-18',
      text: `Quispe behind bars

Alberto Quispe {custody}spent his first night in a cell. The man who once ran Peru's energy policy {sentence=11}must serve eleven years. Prosecutors {sum=6}say he pocketed at least 6 million dollars.

"I {guilt=no}am innocent," Quispe told the court. The conviction {politics=no}has nothing to do with politics, prosecutor Elena Rios stressed. The defence {appeal=may}is considering an appeal.

The head of state {reaction}praised the independence of the judiciary. Several hundred people {crowd=hundreds}demonstrated against the judgment. Two former deputies of the minister {others}have also been detained.

His doctor {health=bad}says that Quispe is seriously ill. The builder Constructora Sur {firm}admitted the payments and {firm}agreed to pay a fine.`,
    },
    {
      id: 'lima-letter',
      publishedAt: '2032-04-20',
      text: `A verdict that divides Peru

For many Peruvians the sentence against Alberto Quispe {politics=yes}is an act of revenge by the new government. Others {politics=no}see it as a victory over graft. The tribunal {guilt=yes}considered it proven that he sold contracts.

The company at the centre of the affair {firm}confessed in January. The illicit payments {sum=millions}ran to millions of dollars. Quispe {deny}maintains that the money was a loan.

Thousands {crowd=thousands}took to the streets in Arequipa, his home town. The former minister {health=good}is in good health, the prison administration said. He {appeal=did}has lodged an appeal with the supreme court.

His party {party}threw him out weeks before the trial. The energy ministry {successor}is now led by Carla Medina.`,
    },
  ],
}
