import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** Universal tag of each word that the peer cuts out alike; undefined where it cuts otherwise or is not asked. */
export type TagWords = (words: readonly string[]) => readonly (string | undefined)[]

interface PlacedTag {
  readonly start: number
  readonly end: number
  readonly tag: string
}

/** The peers read running text, so words are joined by spaces and their answers found again by position. */
const readingText =
  (read: (text: string) => readonly PlacedTag[]): TagWords =>
  (words) => {
    const tags = new Map(read(words.join(' ')).map(({ start, end, tag }) => [`${start} ${end}`, tag]))
    let start = 0
    return words.map((word) => {
      const tag = tags.get(`${start} ${start + word.length}`)
      start += word.length + 1
      return tag
    })
  }

const wink = winkNLP(model)

/** wink-nlp with its small English model. */
export const winkTags: TagWords = readingText((text) => {
  const doc = wink.readDoc(text)
  const forms = doc.tokens().out()
  const tags = doc.tokens().out(wink.its.pos)
  let position = 0
  return forms.map((form, i) => {
    const start = text.indexOf(form, position)
    position = start + form.length
    return { start, end: position, tag: tags[i] }
  })
})

// compromise has a set of tags of its own for each term; the first of these that it holds decides.
const fromCompromise = [
  ['Auxiliary', 'AUX'],
  ['Modal', 'AUX'],
  ['Copula', 'AUX'],
  ['ProperNoun', 'PROPN'],
  ['Value', 'NUM'],
  ['Pronoun', 'PRON'],
  ['Verb', 'VERB'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'CCONJ'],
  ['Noun', 'NOUN'],
] as const

interface Term {
  readonly text: string
  readonly tags: readonly string[]
  readonly offset: { readonly start: number; readonly length: number }
}

/** compromise; it takes punctuation for a part of words, so punctuation counts for nothing. */
export const compromiseTags: TagWords = readingText((text) =>
  (nlp(text).json({ offset: true }) as readonly { readonly terms: readonly Term[] }[]).flatMap(({ terms }) =>
    terms.map((term) => ({
      start: term.offset.start,
      end: term.offset.start + term.text.length,
      tag: fromCompromise.find(([own]) => term.tags.includes(own))?.[1] ?? 'X',
    })),
  ),
)
