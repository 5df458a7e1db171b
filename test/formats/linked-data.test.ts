import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { toDisplacy, toJsonLd, toWebAnnotations, type WebAnnotation } from '../../src/formats/index.js'
import { extract } from '../../src/index.js'

const text =
  'Relief 😀\n\n<u>Angela Merkel</u> said on Friday that Germany will help Kenya.\n\nThe Kurds rejoiced. Officials denied that the bridge fell.'
const article = extract(text, { publishedAt: '2019-03-06', outlet: 'The Courier', title: 'Relief' })
const url = 'https://example.org/a'
const points = [...text]

interface Quad {
  readonly subject: { readonly value: string }
  readonly predicate: { readonly value: string }
  readonly object: { readonly value: string; readonly termType: string }
}

/** The triples that a JSON-LD processor reads; in safe mode it refuses whatever a context does not define. */
const quadsOf = async (document: object): Promise<readonly Quad[]> =>
  (await jsonld.toRDF(document, { safe: true })) as readonly Quad[]

describe('JSON-LD', () => {
  it('is read by a processor, no term dropped', async () => {
    const quads = await quadsOf(toJsonLd(article, { source: url }))
    const valuesOf = (predicate: string) =>
      quads.filter(({ predicate: { value } }) => value === predicate).map(({ object }) => object.value)
    const typeOf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
    const claims = quads.filter(
      ({ predicate, object }) => predicate.value === typeOf && object.value === 'https://schema.org/Claim',
    )
    expect(claims.map(({ subject }) => subject.value)).toEqual(article.claims.map(({ id }) => `${url}#${id}`))
    expect(valuesOf('urn:allegedly:certainty')).toEqual(article.claims.map(({ certainty }) => certainty))
    expect(valuesOf('https://schema.org/datePublished')).toEqual(['2019-03-06'])
    const node = (name: string) =>
      quads.find(
        ({ predicate, object }) => predicate.value === 'https://schema.org/name' && object.value === name,
      )?.subject.value
    expect(valuesOf('https://schema.org/author')).toContain(node('Angela Merkel'))
    const known = new Set(quads.map(({ subject }) => subject.value))
    const links = quads.filter(
      ({ predicate, object }) =>
        object.termType !== 'Literal' &&
        predicate.value !== typeOf &&
        !predicate.value.endsWith('sameAs') &&
        !predicate.value.endsWith('url'),
    )
    expect(links.filter(({ object }) => !known.has(object.value))).toEqual([])
  })

  it('names articles apart that have no address', () => {
    const ids = [article, extract('It rained.')].map(
      (one) => JSON.stringify(toJsonLd(one)).match(/urn:sha256:[0-9a-f]{64}/)?.[0],
    )
    expect(new Set(ids).size).toBe(2)
    expect(ids).not.toContain(undefined)
  })

  it('a processor would find an undefined term', async () => {
    await expect(quadsOf({ '@context': {}, '@id': url, nothing: 'x' })).rejects.toThrow()
  })
})

/** An annotation as it should be; what it is, is checked. */
interface Annotated {
  readonly '@context': string
  readonly id: string
  readonly type: string
  readonly motivation: string
  readonly body: { readonly type: string; readonly value: string }
  readonly target: {
    readonly source: string
    readonly selector: readonly [
      { readonly type: string; readonly start: number; readonly end: number },
      { readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string },
    ]
  }
}

/** What https://www.w3.org/TR/annotation-model/ says an annotation MUST have. */
const annotationFaults = (value: WebAnnotation): readonly string[] => {
  const annotation = value as unknown as Annotated
  const { body, target, id, type } = annotation
  const [position, quote] = target.selector
  const isIri = (value: unknown) => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value)
  const rules: readonly (readonly [string, boolean])[] = [
    ['context', annotation['@context'] === 'http://www.w3.org/ns/anno.jsonld'],
    ['id', isIri(id)],
    ['type', type === 'Annotation'],
    ['motivation', ['identifying', 'describing'].includes(annotation.motivation)],
    ['body', body.type === 'TextualBody' && typeof body.value === 'string'],
    ['source', isIri(target.source)],
    [
      'position',
      position.type === 'TextPositionSelector' &&
        Number.isInteger(position.start) &&
        position.start < position.end,
    ],
    [
      'quote',
      quote.type === 'TextQuoteSelector' &&
        points.slice(position.start, position.end).join('') === quote.exact,
    ],
    ['context of the quote', text.includes(`${quote.prefix}${quote.exact}${quote.suffix}`)],
  ]
  return rules.filter(([, holds]) => !holds).map(([rule]) => `${id}: ${rule}`)
}

describe('Web Annotations', () => {
  it.each([[{}], [{ source: url }]])('hold to the model, with %j', (options) => {
    const annotations = toWebAnnotations(article, options)
    const mentions = article.entities.flatMap((entity) => entity.mentions)
    expect(annotations).toHaveLength(mentions.length + article.claims.length)
    expect(annotations.flatMap(annotationFaults)).toEqual([])
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length)
  })

  it('the rules would find a fault', () => {
    const [first] = toWebAnnotations(article)
    expect(annotationFaults({ ...first, type: 'Note', id: 'x y' })).toEqual(['x y: id', 'x y: type'])
  })
})

describe('displaCy', () => {
  it('gets names and dates in code points, in order, none outside', () => {
    const { ents, text: shown, title } = toDisplacy(article)
    expect({ shown, title }).toEqual({ shown: text, title: 'Relief' })
    expect(ents.map(({ start, end, label }) => [points.slice(start, end).join(''), label])).toEqual(
      expect.arrayContaining([
        ['Angela Merkel', 'PERSON'],
        ['Friday', 'DATE'],
        ['Germany', 'PLACE'],
      ]),
    )
    const starts = ents.map(({ start }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(ents.every(({ start, end }) => 0 <= start && start < end && end <= points.length)).toBe(true)
  })
})
