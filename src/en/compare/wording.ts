import type { Wording } from '../../compare/language.js'

const noun: Readonly<Record<string, string>> = {
  quantity: 'number',
  time: 'time',
  actor: 'actor',
  patient: 'one concerned',
  cause: 'cause',
  polarity: 'claim itself',
  certainty: 'certainty',
  place: 'place',
  type: 'kind',
}

const said = (source: string, value: string): string => `${source}: “${value}”`

/** How relations read as sentences. */
export const wording: Wording = {
  reason: ({ relation, slot, values: [one, other], sources: [a, b], sameOrigin }) => {
    const origin = sameOrigin ? ' Both go back to one origin.' : ''
    if (relation === 'agree') return `Both say the same: ${said(a, one)}; ${said(b, other)}.${origin}`
    const what = noun[slot ?? 'type']
    if (relation === 'elaborate') {
      if (one === '' || other === '') {
        const [source, value, silent] = one === '' ? [b, other, a] : [a, one, b]
        // No finite verb agrees with a source, which may be one (`the mayor`) or many (`officials`).
        return `The ${what} is given by ${source} (“${value}”) and left open by ${silent}.${origin}`
      }
      return `The ${what} is not the same, and one can stand beside the other: ${said(a, one)}; ${said(b, other)}.${origin}`
    }
    const verb = relation === 'differ' ? 'differ in' : 'contradict each other in'
    return `They ${verb} the ${what}: ${said(a, one)}; ${said(b, other)}.${origin}`
  },
}
