import type { Article } from '../article/article.js'
import type { Span } from '../base/span.js'
import { cleanText, foldSpace } from '../text/clean.js'
import { surfaceOf, textOf } from './surface.js'

/** CoNLL-U fields hold no tab or line break, and are never empty. */
const field = (value: string): string => foldSpace(value) || '_'

/** Per token the IOB2 tag of the name that it belongs to. */
const nameTags = ({ tokens, entities }: Article): readonly string[] => {
  const tags = tokens.map(() => 'O')
  const starts = new Map(tokens.map(({ start }, index) => [start, index]))
  for (const { type, mentions } of entities) {
    for (const { start, end, form } of mentions) {
      const first = starts.get(start)
      if (first === undefined || form !== 'name') continue
      for (let at = first; at < tokens.length && tokens[at].start < end; at += 1) {
        tags[at] = `${at === first ? 'B' : 'I'}-${type}`
      }
    }
  }
  return tags
}

const tokenRange = ({ tokens }: Article, { start, end }: Span, from: number): [number, number] => {
  let first = from
  while (first < tokens.length && tokens[first].start < start) first += 1
  let after = first
  while (after < tokens.length && tokens[after].start < end) after += 1
  return [first, after]
}

/** Whether a reader sees no space between two tokens; markup between them is none. */
const touches = (text: string, left: Span, right: Span | undefined): boolean =>
  right !== undefined &&
  (left.end >= right.start || cleanText(text.slice(left.end, right.start)).text.search(/\s/) < 0)

/**
 * An article as CoNLL-U: a block a sentence, its tree where there is one, else a flat one. MISC holds `SpaceAfter=No`,
 * the position in the text (`TokenRange=start:end`, UTF-16) and the name (`NE=B-person`). Sentences are numbered; with an
 * `id`, which the file begins with, they are `id-1`, `id-2`, so that several articles may stand in one file.
 */
export const toConllu = (article: Article, options: { readonly id?: string } = {}): string => {
  const text = textOf(article)
  const { tokens, sentences } = article
  const names = nameTags(article)
  const id = options.id === undefined ? undefined : foldSpace(options.id).replaceAll(' ', '-')
  let next = 0
  const blocks = sentences.map((sentence, index) => {
    const [first, after] = tokenRange(article, sentence, next)
    next = after
    const words: string[] = []
    const lines = tokens.slice(first, after).map((token, offset) => {
      const { start, end, lemma, pos } = token
      const head = token.head ?? (offset === 0 ? -1 : first)
      const isLast = first + offset + 1 === after
      const joined = !isLast && touches(text, token, tokens[first + offset + 1])
      const form = field(surfaceOf(text, token))
      words.push(joined || isLast ? form : `${form} `)
      const misc = [
        ...(joined ? ['SpaceAfter=No'] : []),
        `TokenRange=${start}:${end}`,
        `NE=${names[first + offset]}`,
      ]
      const dep = head < 0 ? 'root' : (token.dep ?? 'dep')
      const place = head < 0 ? 0 : head - first + 1
      return [offset + 1, form, field(lemma), pos, '_', '_', place, dep, '_', misc.join('|')].join('\t')
    })
    return lines.length === 0
      ? ''
      : [
          `# sent_id = ${id === undefined ? '' : `${id}-`}${index + 1}`,
          `# text = ${words.join('')}`,
          ...lines,
          '',
          '',
        ].join('\n')
  })
  const content = blocks.join('')
  return id === undefined || content === '' ? content : `# newdoc id = ${id}\n${content}`
}
