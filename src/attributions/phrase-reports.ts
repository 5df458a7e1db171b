import { plainRelation } from '../base/relation.js'
import { around, settleContent } from './content.js'
import type { Context } from './context.js'
import type { PhraseCue } from './language.js'
import { quoteMark } from './marks.js'
import type { Report } from './report.js'
import { headOf, type Stretch } from './tree.js'

const cuesByWord = new WeakMap<readonly PhraseCue[], ReadonlyMap<string, readonly PhraseCue[]>>()

/** The cues under their first word, in the order of the list. */
const groupCues = (cues: readonly PhraseCue[]): ReadonlyMap<string, readonly PhraseCue[]> => {
  const known = cuesByWord.get(cues)
  if (known !== undefined) return known
  const made = new Map<string, PhraseCue[]>()
  for (const cue of cues) made.set(cue.words[0], [...(made.get(cue.words[0]) ?? []), cue])
  cuesByWord.set(cues, made)
  return made
}

const matchesAt = (context: Context, index: number, { words }: PhraseCue): boolean =>
  words.every((word, offset) => context.document.tokens[index + offset]?.text.toLowerCase() === word)

/** "According to the ministry, A"; "A, in the words of the minister" */
export const findPhraseReport = (context: Context, index: number): Report | undefined => {
  const word = context.document.tokens[index].text.toLowerCase()
  const phrase = groupCues(context.language.phrases)
    .get(word)
    ?.find((cue) => matchesAt(context, index, cue))
  if (phrase === undefined) return undefined
  const { tokens, sentences } = context.document
  const cue = { first: index, last: index + phrase.words.length - 1 }
  const sentence = sentences[tokens[index].sentence]
  const noun = nounAfter(context, cue, sentence.endToken)
  if (noun === undefined || (phrase.of === 'name' && tokens[noun].pos !== 'PROPN')) return undefined
  const source = { head: noun, first: cue.last + 1, last: endOfSource(context, noun, sentence.endToken) }
  const clause = { first: cue.first, last: source.last }
  const whole = wholeOf(context, noun, clause, { first: sentence.firstToken, last: sentence.endToken - 1 })
  const content = settleContent(context, index, clause, around(whole, clause))
  return content.length === 0
    ? undefined
    : { rule: `clause/${phrase.words.join('-')}`, anchor: index, cue, source, content }
}

/** The head of the noun phrase behind the phrase. */
const nounAfter = (context: Context, cue: Stretch, end: number): number | undefined => {
  const { tokens } = context.document
  for (let token = tokens[cue.first]; token !== undefined; ) {
    const head = headOf(context, token)
    if (head === undefined || head.index < cue.first) break
    if (head.index > cue.last && /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET)$/.test(head.pos)) return head.index
    token = head
  }
  let index = cue.last + 1
  while (index < end && /^(?:DET|ADJ|NUM|ADV)$/.test(tokens[index].pos)) index += 1
  while (
    index + 1 < end &&
    /^(?:NOUN|PROPN)$/.test(tokens[index].pos) &&
    /^(?:NOUN|PROPN)$/.test(tokens[index + 1].pos)
  )
    index += 1
  return index < end && /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET)$/.test(tokens[index].pos) ? index : undefined
}

const endOfSource = (context: Context, noun: number, end: number): number => {
  const { tokens } = context.document
  let last = Math.min(context.extents[noun].last, end - 1)
  for (let index = noun + 1; index <= last; index += 1) {
    if (tokens[index].text === ',' && quoteMark.test(tokens[index + 1]?.text ?? '')) last = index - 1
  }
  while (last > noun && tokens[last].pos === 'PUNCT' && !/^["”’')]$/.test(tokens[last].text)) last -= 1
  return Math.max(last, noun)
}

/** The clause it is said of: the sentence, where it opens or closes it, or else the clause it hangs on. */
const wholeOf = (context: Context, noun: number, clause: Stretch, sentence: Stretch): Stretch => {
  const { tokens } = context.document
  const opens = tokens
    .slice(sentence.first, clause.first)
    .every(({ pos }) => /^(?:PUNCT|CCONJ|ADV)$/.test(pos))
  if (opens) return sentence
  const head = headOf(context, tokens[noun])
  if (head === undefined) return sentence
  const extent = context.extents[head.index]
  const nominal = /^(?:NOUN|PROPN|PRON)$/.test(head.pos) && plainRelation(tokens[noun].dep) === 'nmod'
  return nominal && tokens[clause.first - 1]?.text === ','
    ? { first: sentence.first, last: clause.last }
    : extent
}
