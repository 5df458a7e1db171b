import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article, Gold } from '../../src/article/index.js'
import { mentionMarks } from '../../src/formats/annotations.js'
import {
  bratConfig,
  fromBrat,
  fromLabelStudio,
  labelStudioConfig,
  toBrat,
  toLabelStudio,
} from '../../src/formats/index.js'
import { type Evaluation, evaluate, extract } from '../../src/index.js'

const text = `Relief 😀

<u>Angela Merkel</u> said on Friday that Germany will probably not help Kenya in May. "We
cannot pay," she told reporters in Berlin. Baku denied that the bridge was closed by the mayor. The foreign
minister of Peru arrived on Monday. Officials warned that prices may rise if it rains.`
const article = extract(text, { publishedAt: '2019-03-06', outlet: 'The Courier' })

/** An annotated task, as Label Studio exports one whose prediction was accepted. */
const exported = (from: Article) => {
  const { data, predictions } = toLabelStudio(from)
  return { id: 7, data, annotations: [{ id: 1, was_cancelled: false, result: predictions[0].result }] }
}

const ways: readonly (readonly [string, (from: Article) => Gold])[] = [
  ['brat', (from) => fromBrat(toBrat(from))],
  ['Label Studio', (from) => fromLabelStudio(exported(from))],
]

/** Figures below 1: what was lost on the way. */
const lost = ({ figures }: Evaluation) => Object.entries(figures).filter(([, value]) => value !== 1)

describe.each(ways)('%s', (_, goThereAndBack) => {
  it('takes an article there and back, all that is scored', () => {
    const gold = goThereAndBack(article)
    expect(article.claims.length).toBeGreaterThan(4)
    const evaluation = evaluate(gold, article)
    expect(lost(evaluation)).toEqual([])
    expect(evaluation.figures).toMatchObject({
      'name.f1': 1,
      'resolution.bcubed.f1': 1,
      'date.value.f1': 1,
      'claim.full.f1': 1,
      'claim.attributed.accuracy': 1,
    })
    expect(gold.claims?.map(({ time, place, condition }) => [time, place, condition])).toEqual(
      article.claims.map(({ time, place, condition }) =>
        [time, place, condition].map((spans) => spans.map(({ start, end }) => ({ start, end }))),
      ),
    )
  })

  it('keeps forms and senses of mentions, and entities of slots', () => {
    const { entities, claims } = goThereAndBack(article)
    const mentions = entities?.flatMap(({ mentions }) => mentions) ?? []
    const marks = article.entities.flatMap(({ mentions }) => mentions).map(({ form, sense }) => [form, sense])
    expect(mentions.map(({ form, sense }) => [form, sense]).sort()).toEqual(marks.sort())
    expect(new Set(marks.map(([form]) => form))).toContain('pronoun')
    const germany = entities?.find(({ name }) => name === 'Germany')
    expect(germany).toBeDefined()
    expect(claims?.some(({ subject }) => subject?.entity === germany?.id)).toBe(true)
  })

  it('leaves out layers without an annotation', () => {
    const bare = goThereAndBack({ ...article, claims: [], dates: [] })
    expect(Object.keys(bare).filter((key) => key !== 'meta')).toEqual(['schema', 'text', 'entities'])
  })

  it('survives odd texts', () => {
    const piece = fc.constantFrom(
      'Angela Merkel',
      ' said ',
      'Kenya',
      '😀',
      '\n',
      '\r\n',
      ' will help ',
      '. ',
      '"',
      '<b>',
      '\t',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const odd = extract(pieces.join(''))
        expect(lost(evaluate(goThereAndBack(odd), odd))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('brat files', () => {
  /** What brat itself asks of a file: https://brat.nlplab.org/standoff.html */
  it('are valid: ids once, words where they stand, no line break in a fragment, nothing undefined', () => {
    const { txt, ann } = toBrat(article)
    const points = [...txt]
    const lines = ann
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'))
    const ids = lines.map(([id]) => id).filter((id) => id !== '*')
    expect(new Set(ids).size).toBe(ids.length)
    for (const [id, body, words] of lines.filter(([id]) => id.startsWith('T'))) {
      const [, label, places] = /^(\S+) (.*)$/.exec(body) ?? expect.fail(id)
      const fragments = places
        .split(';')
        .map((place) => points.slice(...place.split(' ').map(Number)).join(''))
      expect(fragments.join(' ')).toBe(words)
      expect(fragments.join('')).not.toContain('\n')
      expect(bratConfig.split('\n')).toContainEqual(expect.stringMatching(new RegExp(`^${label}(\t|$)`)))
    }
    const used = lines
      .filter(([id]) => /^[EA*#]/.test(id))
      .flatMap(([, body]) => body.match(/\b[TE]\d+/g) ?? [])
    expect(used.filter((id) => !ids.includes(id))).toEqual([])
    expect(lines.some(([, body]) => body.includes(';'))).toBe(true)
  })

  it('are read as brat and people write them', () => {
    const txt = 'North and South America said\r\nso 😀 Peru.'
    const ann = [
      'T1\tplace 0 5;16 23\tNorth America',
      'T2\tplace 10 23\tSouth America',
      'T3\tevent 24 28\tsaid',
      'T4\tplace 35 39\tPeru',
      'R1\tsame Arg1:T1 Arg2:T4\t',
      'E1\tevent:T3 subject:T2 ',
      'A1\tpolarity E1 negative',
      'N1\tReference T4 Wikidata:Q419\tPeru',
      '#1\tAnnotatorNotes E1\tsure?',
      '',
    ]
    expect(fromBrat({ txt, ann: ann.join('\r\n') })).toEqual({
      schema: 1,
      text: txt,
      entities: [
        {
          id: 'T1',
          type: 'place',
          name: 'North and South America',
          mentions: [
            { start: 0, end: 23, form: 'name' },
            { start: 36, end: 40, form: 'name' },
          ],
        },
        { id: 'T2', type: 'place', name: 'South America', mentions: [{ start: 10, end: 23, form: 'name' }] },
      ],
      claims: [
        {
          id: 'E1',
          type: 'event',
          subject: { start: 10, end: 23, entity: 'T2' },
          predicate: { start: 24, end: 28 },
          object: null,
          complement: null,
          polarity: 'negative',
          certainty: 'certain',
          time: [],
          place: [],
          condition: [],
          attribution: [],
        },
      ],
    })
  })

  it.each([
    [
      'T1\tperson 0 1\ta\nT2\tperson x\tb',
      'Line 2 of the brat file: expected "T1<tab>label start end<tab>text"',
    ],
    [
      'T1\tperson 0 3\tabd',
      'Line 1 of the brat file: expected the words that stand there in code points, "abc",',
    ],
    ['E1\tevent:T9', 'expected an event with a trigger that stands in the file'],
    ['T1\tevent 0 3\tabc\nE1\tevent:T1 subject:T7', 'expected T7 to stand in the file'],
    ['T1\tevent 0 3\tabc\nE1\tevent:T1 subject', 'expected "E1<tab>type:T1 role:T2"'],
    [
      'T1\tperson 0 3\tabc\nA1\tform T1 noun',
      `entities[0].mentions[0].form must be one of "${mentionMarks.form.join('", "')}", but was "noun"`,
    ],
    ['T1\tperson 2 2\t', 'must end after it starts'],
  ])('%j is refused', (ann, message) => {
    expect(() => fromBrat({ txt: 'abc', ann })).toThrow(message)
    expect(() => fromBrat({ txt: 'abc', ann })).toThrow(expect.objectContaining({ code: 'bad-gold' }))
  })
})

describe('Label Studio tasks', () => {
  it('count code points, have an id once per control, and labels, choices and relations of the configuration', () => {
    const { data, predictions } = toLabelStudio(article)
    const points = [...data.text]
    const { result } = predictions[0]
    const values = (tag: string) =>
      [...labelStudioConfig.matchAll(new RegExp(`<${tag} value="([^"]+)"`, 'g'))].map(([, value]) => value)
    const keys: string[] = []
    for (const item of result) {
      if (item.type === 'relation') {
        expect(values('Relation')).toEqual(expect.arrayContaining([...(item.labels ?? [])]))
        expect(result).toContainEqual(expect.objectContaining({ id: item.to_id, type: 'labels' }))
        continue
      }
      keys.push(`${item.id} ${item.from_name}`)
      expect(labelStudioConfig).toContain(`name="${item.from_name}" toName="${item.to_name}"`)
      const words = points.slice(item.value.start, item.value.end).join('')
      if (item.type !== 'textarea') expect(words).toBe(item.value.text)
      expect(values('Label')).toEqual(expect.arrayContaining([...(item.value.labels ?? [])]))
      expect(values('Choice')).toEqual(expect.arrayContaining([...(item.value.choices ?? [])]))
    }
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('are read whichever way an arrow points, from the annotation that counts', () => {
    const words = 'Peru 😀 won.'
    const region = (id: string, start: number, end: number, label: string) => ({
      id,
      from_name: 'label',
      to_name: 'text',
      type: 'labels',
      origin: 'manual',
      value: { start, end, text: [...words].slice(start, end).join(''), labels: [label] },
    })
    const result = [
      region('p', 0, 4, 'place'),
      region('w', 7, 10, 'event'),
      { type: 'relation', from_id: 'p', to_id: 'w', direction: 'right', labels: ['subject'] },
    ]
    const gold = fromLabelStudio({
      data: { text: words },
      annotations: [
        { was_cancelled: true, result: [region('x', 0, 1, 'person')] },
        { was_cancelled: false, result: [] },
        { was_cancelled: false, ground_truth: true, result },
      ],
    })
    expect(gold.entities?.map(({ name }) => name)).toEqual(['Peru'])
    expect(gold.claims).toMatchObject([
      { type: 'event', predicate: { start: 8, end: 11 }, subject: { start: 0, end: 4, entity: 'p' } },
    ])
  })

  it('hold what was given besides the text', () => {
    expect(fromLabelStudio(exported(article)).meta).toEqual({
      publishedAt: '2019-03-06',
      outlet: 'The Courier',
      given: article.meta.given,
    })
  })

  it('of old versions, which counted UTF-16, are known by their words', () => {
    const value = { start: 3, end: 7, text: 'Peru', labels: ['place'] }
    const result = [{ id: 'p', from_name: 'label', to_name: 'text', type: 'labels', value }]
    const gold = fromLabelStudio({ data: { text: '😀 Peru' }, annotations: [{ result }] })
    expect(gold.entities?.[0].name).toBe('Peru')
  })

  it('without a text, or with a mark that is not allowed, are refused', () => {
    expect(() => fromLabelStudio({})).toThrow('The Label Studio task has no "data.text"; export it as JSON.')
    const value = { start: 0, end: 4, text: 'Peru' }
    const common = { id: 'p', to_name: 'text' }
    const result = [
      { ...common, from_name: 'label', type: 'labels', value: { ...value, labels: ['place'] } },
      { ...common, from_name: 'form', type: 'choices', value: { ...value, choices: ['noun'] } },
    ]
    expect(() => fromLabelStudio({ id: 12, data: { text: 'Peru' }, annotations: [{ result }] })).toThrow(
      'The Label Studio task 12 is no gold file as the schema has it: entities[0].mentions[0].form must be one of',
    )
  })
})
