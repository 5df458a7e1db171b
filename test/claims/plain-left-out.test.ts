import { describe, expect, test } from 'vitest'
import { extract } from '../../src/pipeline.js'

/** Claims of a text as plain sentences, those without one left out. */
const plainOf = (text: string): readonly string[] =>
  extract(text, { publishedAt: '2024-03-05' }).claims.flatMap(({ text: plain }) => plain ?? [])

/** Sentences with what may be written of them: nothing else. */
const cases: readonly (readonly [sentence: string, ...plain: string[]])[] = [
  // What is aimed at, supposed, wished or left open is not asserted.
  ['The guard ensured that the door was shut.', 'The guard ensured that the door was shut.'],
  ['The town needs a bridge that carries trucks.', 'The town needs a bridge that carries trucks.'],
  ['The firm seeks a driver who owns a truck.', 'The firm seeks a driver who owns a truck.'],
  ['When the dam opens, the farms get water.', 'When the dam opens, the farms get water.'],
  ['As long as the truce holds, the port stays open.', 'As long as the truce holds, the port stays open.'],
  [
    'The files remain secret unless requested by a judge.',
    'The files remain secret unless requested by a judge.',
  ],
  ['It is vital that the thieves are caught.'],
  [
    'The clerk will extend the hours so that every voter will get a ballot.',
    'The clerk will extend the hours.',
  ],
  // Cut, turned round, or said by another verb.
  ['The voting system is anything but simple.'],
  ['Many families are getting $200, $300, $400 a year back.'],
  ['The mayor answered as he always does with great care.'],
  ['Up to a third of the seats is going to be empty.'],
  ['They compared them to those of 26 frogs from Wales — frogs of this kind disappeared from Wales.'],
  [
    'The plan must be a priority in order to end hunger, fight disease and build roads.',
    'The plan must be a priority in order to end hunger, fight disease and build roads.',
  ],
  ['The Spanish statement called for the zone to be set up, which is land held by the navy.'],
  [
    'Women are sold in markets by the criminals of the gang and abused in many ways.',
    'The criminals of the gang sell women in markets.',
    'Women are abused in many ways.',
  ],
  // What is denied above.
  ['The mayor does not think that the clerk would argue that the bridge is safe.'],
  [
    'The rise in rents does not in any way mean that the bank is safe.',
    'The rise in rents does not in any way mean that the bank is safe.',
  ],
  [
    'The police found no evidence that the guard took bribes.',
    'The police found no evidence that the guard took bribes.',
  ],
  // What makes it unsure stands above.
  ['There is a risk that the bank fails.', 'It is possible that the bank fails.'],
  // A denial holds for both verbs.
  ['The court cannot enforce the law and protect savers.', 'The court cannot enforce the law.'],
  // One of two.
  ['The guards fled or were arrested.'],
  // Agreement shows that a subject is another one.
  ['The lists name Mali, and also has a map.', 'The lists name Mali.'],
  // Forms.
  ['Guards were arrested, including two captains.', 'Guards were arrested, including two captains.'],
  [
    'The boat, Aurora, which sank near Bergen, carried ten sailors.',
    'The boat, Aurora, sank near Bergen.',
    'The boat, Aurora, carried ten sailors.',
  ],
  ['The route is not only long and the guide wants a car.', 'The route is long.', 'The guide wants a car.'],
  ['The roofs were repaired by hand.', 'The roofs were repaired by hand.'],
  ['Some schools were closed by March 13.', 'Some schools were closed by March 13, 2024.'],
  ['The tax was inspired not by need, but by pride.', 'The tax was inspired not by need, but by pride.'],
  [
    'There are no maps or other tools designed to aid the pilots.',
    'There are no maps or other tools designed to aid the pilots.',
  ],
  [
    'There can be no truce until the fort is found and destroyed.',
    'There can be no truce until the fort is found and destroyed.',
  ],
  ['The novel was kept in a box, bombing having begun.', 'The novel was kept in a box.'],
  // Words that cannot stand as the tree has them.
  ['Two senators, Ann Lee and Bob Kim, opposed both articles, and a third, Carl Poe, voted for the first.'],
  ['Lee is you know, a writer.'],
  ['The mayor set out the duties that the port continues not to live up to.'],
  // What a clause narrows cannot be told, or holds of the narrowed alone.
  [
    'The tax was cut by the Bank of England Act, which the court later struck down.',
    'The Bank of England Act cut the tax.',
  ],
  [
    'The tax covers workers at high altitudes, who may swap a free day.',
    'The tax covers workers at high altitudes.',
  ],
  [
    'The voters showed the patience and the quiet courage that is Norway.',
    'The voters showed the patience and the quiet courage that is Norway.',
  ],
  [
    'The report names the most serious flaw that can be mended.',
    'The report names the most serious flaw that can be mended.',
  ],
  ['The people who own the wires will pay.', 'The people who own the wires will pay.'],
  ['Usage is the same as it has been in Oslo.'],
  ['There are a percentage — a small one — of voters.'],
  [
    'Migrant workers worked in sectors where abuse was common, performed hard tasks, and had no access to counsel.',
  ],
  [
    'The town hailed the amendments that Ann Lee moved in the Senate that were lost.',
    'The town hailed the amendments that Ann Lee moved in the Senate that were lost.',
  ],
  [
    'The council agreed on a reform of the Security Council that covers its methods and ensures a seat.',
    'The council agreed on a reform of the Security Council that covers its methods and ensures a seat.',
  ],
  ['Hundreds of thousands, if not millions, of people were displaced by the dreadful advance.'],
  // Half of what is said.
  [
    'The government investigated, prosecuted, and punished some officials.',
    'The government punished some officials.',
  ],
  ['Donald Lee has come out and said that the Pope is right.', 'The Pope is right.'],
  ['The court must be heeded when, from within the hall, it issues a statement.'],
  ['If they object, the state is in a position to declare that Mali is in breach.'],
  [
    'Cases must be decided within a set period, and courts may free arrested persons on bail.',
    'Cases must be decided within a set period.',
  ],
  ['If, as a result of the act, the child died, the guard is punishable by a fine.'],
  [
    "The troops left Mali in 2011, then at the government's request returned three years later.",
    'The troops left Mali in 2011.',
  ],
  // Who stands there already keeps the pronoun.
  ['Guy was a professor in Oslo prior to his death.', 'Guy was a professor in Oslo prior to his death.'],
  // Cut at a day that a clause tells.
  ['The league agreed the day before the games were due to begin that the cup would move.'],
  // An aim, and what depends on something left out.
  [
    'The council should reform the bank so that it is equipped to lend.',
    'The council should reform the bank.',
  ],
  // What nobody can tell without the text around it.
  ['Five sailors were rescued while the rest are presumed dead.'],
  ['The summit brought us together in Oslo.'],
  ['The machine must not harm their minds.'],
  // Forms.
  [
    'The Northern Federation — the heir to the old union — still does not accept the treaty.',
    'The Northern Federation — the heir to the old union — does not accept the treaty.',
  ],
  [
    'The town can be reached by jet airplane in six hours.',
    'The town can be reached by jet airplane in six hours.',
  ],
  ['The town has not only banned cars but it has also banned bikes.', 'The town has banned cars.'],
  [
    "Scott Ryan did well. He's played a large role in the town.",
    'Scott Ryan did well.',
    'Scott Ryan has played a large role in the town.',
  ],
  ['That truce is being broken by several Powers.', 'Several Powers are breaking that truce.'],
  ['The motion to close the port failed by one vote.', 'The motion to close the port failed by one vote.'],
  [
    'At the end of the day, the strike did not persuade the firm.',
    'At the end of the day, the strike did not persuade the firm.',
  ],
  [
    'The Ethics Tribunal reported that it had opened nine cases.',
    'The Ethics Tribunal had opened nine cases.',
  ],
]

describe('what is left out of plain sentences, and what stays', () => {
  test.each(cases)('%s', (sentence, ...expected) => {
    expect(plainOf(sentence)).toEqual(expected)
  })

  test.each([
    ['Carla Rossi met the press. She said that I know the mayor.', /\bI\b/],
    ['The sailors saw the port. Its flag was red.', /^Its\b/],
    ['The farmers face drought today.', /March/],
    ['The strike ended at the end of this month.', /in March 2024/],
  ])('never: %s', (text, never) => {
    for (const plain of plainOf(text)) expect(plain).not.toMatch(never)
  })

  test('a clause that is left out says why', () => {
    const { claims } = extract('The guard ensured that the door was shut.')
    expect(claims.map(({ textProblem }) => textProblem).filter(Boolean)).toEqual(['nobody puts it forward'])
  })
})
