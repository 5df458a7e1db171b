import { plainRelation } from '../base/relation.js'
import {
  attach,
  below,
  type Draft,
  hasMark,
  isBare,
  isBelow,
  isPastForm,
  type Mend,
  wordAt,
} from './mend-draft.js'

/** A bare verb, or a noun or adjective with a copula: what a `to` before it can open. */
const isInfinitive = (draft: Draft, index: number): boolean =>
  draft.tokens[index].pos === 'VERB' || below(draft, index, 'cop').length > 0

/** The verb of saying above a noun: that of `said in a statement on Monday`. */
const sayingAbove = (draft: Draft, noun: number): number => {
  let at = noun
  for (let steps = 0; steps < 3 && 0 <= at && nominal.has(plainRelation(draft.deps[at])); steps++)
    at = draft.heads[at]
  return at !== noun && 0 <= at && draft.language.speechVerbs.has(draft.tokens[at].lemma) ? at : -1
}
const nominal = new Set(['obj', 'iobj', 'obl', 'nmod'])

/** The verb, or the noun or adjective with a copula, whose clause a nominal stands in. */
const clauseAbove = (draft: Draft, index: number): number => {
  let at = draft.heads[index]
  for (let steps = 0; steps < 6 && 0 <= at && inPhrase.has(plainRelation(draft.deps[at])); steps++) {
    if (below(draft, at, 'cop', 'nsubj').length > 0) break
    at = draft.heads[at]
  }
  return at
}
const inPhrase = new Set([
  ...nominal,
  'nsubj',
  'appos',
  'compound',
  'flat',
  'nummod',
  'amod',
  'xcomp',
  'acl',
  'advcl',
])

/** Content clauses, conjuncts and infinitives on the wrong word. */
export const contentMends: readonly Mend[] = [
  {
    id: 'finite-open-complement', // "claimed police used force": an open complement with a subject and a finite verb
    mend: (draft, index) => {
      if (
        draft.deps[index] !== 'xcomp' ||
        draft.tokens[index].pos !== 'VERB' ||
        hasMark(draft, index, 'to') ||
        isBare(draft, index)
      )
        return
      const finite = wordAt(draft, index).endsWith('s') || isPastForm(draft, index)
      const speech =
        draft.heads[index] >= 0 && draft.language.speechVerbs.has(draft.tokens[draft.heads[index]].lemma)
      if (finite && speech && below(draft, index, 'nsubj').length > 0) draft.deps[index] = 'ccomp'
    },
  },
  {
    id: 'that-relative', // "told reporters in Paris that talks failed": the content read as a relative clause
    mend: (draft, index) => {
      const noun = draft.heads[index]
      if (plainRelation(draft.deps[index]) !== 'acl' || noun < 0 || !hasMark(draft, index, 'that')) return
      const verb = sayingAbove(draft, noun)
      const { tokens, deps, language } = draft
      if (verb < 0 || below(draft, verb, 'ccomp').length > 0) return
      const says = deps[noun] !== 'obj' && language.sayingVerbs.has(tokens[verb].lemma)
      if (language.contentNouns.has(tokens[noun].lemma) && !says) return
      if (below(draft, index, 'nsubj', 'csubj', 'expl').length > 0) attach(draft, index, verb, 'ccomp')
    },
  },
  {
    id: 'told-relative', // "told them the toll would rise": the content without `that` read as a relative clause
    mend: (draft, index) => {
      const hearer = draft.heads[index]
      if (draft.deps[index] !== 'acl:relcl' || hearer < 0) return
      const verb = draft.heads[hearer]
      const { tokens, deps, language } = draft
      if (verb < 0 || !['obj', 'iobj'].includes(deps[hearer]) || tokens[verb].lemma !== 'tell') return
      if (language.contentNouns.has(tokens[hearer].lemma) || below(draft, verb, 'ccomp').length > 0) return
      const [subject] = below(draft, index, 'nsubj', 'expl')
      const relative = subject === undefined || ['which', 'who', 'that'].includes(wordAt(draft, subject))
      if (!relative && below(draft, index, 'mark').length === 0) attach(draft, index, verb, 'ccomp')
    },
  },
  {
    id: 'content-of-noun', // "accused them of ignoring warnings that it broke": the noun's content read as the verb's
    mend: (draft, index) => {
      const verb = draft.heads[index]
      if (draft.deps[index] !== 'ccomp' || verb < 0 || verb > index) return
      const [that] = below(draft, index, 'mark')
      const noun = that === undefined ? undefined : draft.tokens[that - 1]
      if (noun === undefined || wordAt(draft, that) !== 'that' || noun.index <= verb) return
      const [object] = below(draft, verb, 'obj')
      if (object === undefined || object === noun.index || !draft.language.contentNouns.has(noun.lemma))
        return
      attach(draft, index, noun.index, 'acl')
    },
  },
  {
    id: 'according-to', // "are open since 1970 according to police": what is said by somebody is the clause
    mend: (draft, index) => {
      const [first] = below(draft, index, 'case')
      if (first === undefined || draft.deps[index] !== 'nmod') return
      if (!draft.language.sourcePrepositions.has(`${wordAt(draft, first)} ${wordAt(draft, first + 1)}`))
        return
      const clause = clauseAbove(draft, index)
      const inBrackets = draft.tokens.slice(Math.max(0, clause), index).some(({ text }) => text === '(')
      if (clause >= 0 && !inBrackets) attach(draft, index, clause, 'obl')
    },
  },
  {
    id: 'that-adverbial', // "admitted that X" read as an adverbial clause
    mend: (draft, index) => {
      const head = draft.heads[index]
      if (draft.deps[index] !== 'advcl' || head < 0 || head > index || !hasMark(draft, index, 'that')) return
      const single = below(draft, index, 'mark', 'advmod').every(
        (mark) => !draft.language.resultWords.has(wordAt(draft, mark)),
      )
      if (single && below(draft, head, 'ccomp').length === 0) draft.deps[index] = 'ccomp'
    },
  },
  {
    id: 'that-conjunct', // "is convinced that A is so and that B is": the content read as a conjunct
    mend: (draft, index) => {
      const head = draft.heads[index]
      if (
        draft.deps[index] !== 'conj' ||
        head < 0 ||
        !hasMark(draft, index, 'that') ||
        hasMark(draft, head, 'that')
      )
        return
      if (below(draft, index, 'cc').length === 0) draft.deps[index] = 'ccomp'
    },
  },
  {
    id: 'content-conjunct', // "said he regretted it but had no choice": the second thing said read as a second deed
    mend: (draft, index) => {
      const verb = draft.heads[index]
      if (draft.deps[index] !== 'conj' || verb < 0 || below(draft, verb, 'aux').length > 0) return
      if (!draft.language.speechVerbs.has(draft.tokens[verb].lemma) || !isPastForm(draft, verb)) return
      const said = below(draft, verb, 'ccomp').find((at) => verb < at && at < index)
      if (said === undefined || below(draft, index, 'nsubj', 'mark').length > 0) return
      const [first] = below(draft, index, 'aux')
      const word = wordAt(draft, first === undefined ? index : first)
      if (word === 'had' || draft.language.modals.has(word)) attach(draft, index, said, 'conj')
    },
  },
  {
    id: 'second-subject', // two subjects of one verb: the later one is that of the clause that follows it
    mend: (draft, index) => {
      const head = draft.heads[index]
      if (plainRelation(draft.deps[index]) !== 'nsubj' || head < 0 || head > index) return
      if (
        below(draft, head, 'nsubj').every((other) => other >= head) ||
        below(draft, head, 'expl').length > 0
      )
        return
      const next = draft.tokens
        .slice(index + 1, index + 30)
        .find(
          (token) =>
            token.sentence === draft.tokens[index].sentence &&
            isBelow(draft, token.index, head) &&
            ['ccomp', 'conj', 'advcl', 'parataxis', 'xcomp'].includes(
              plainRelation(draft.deps[token.index]),
            ) &&
            below(draft, token.index, 'nsubj').length === 0,
        )
      if (next !== undefined)
        attach(
          draft,
          index,
          next.index,
          below(draft, next.index, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj',
        )
    },
  },
  {
    id: 'which-clause', // ", which will prompt": no content clause
    mend: (draft, index) => {
      if (
        !['ccomp', 'conj', 'parataxis', 'advcl', 'dep'].includes(draft.deps[index]) ||
        draft.heads[index] > index ||
        draft.heads[index] < 0
      )
        return
      const which = below(draft, index, 'nsubj').find(
        (subject) => wordAt(draft, subject) === 'which' || wordAt(draft, subject) === 'who',
      )
      if (which === undefined || which === 0 || draft.tokens[which - 1].text !== ',') return
      const noun = draft.tokens[which - 2]
      const describes = wordAt(draft, which) === 'who' || below(draft, index, 'cop').length > 0
      if (noun !== undefined && describes && ['NOUN', 'PROPN'].includes(noun.pos))
        attach(draft, index, noun.index, 'acl:relcl')
      else draft.deps[index] = 'advcl:relcl'
    },
  },
  {
    id: 'bare-conjunct', // "continues to work and maintain": the bare verb belongs to the infinitive
    mend: (draft, index) => {
      const head = draft.heads[index]
      if (
        draft.deps[index] !== 'conj' ||
        head < 0 ||
        draft.tokens[index].pos !== 'VERB' ||
        !isBare(draft, index) ||
        below(draft, index, 'nsubj', 'aux', 'mark').length > 0
      )
        return
      if (
        isBare(draft, head) ||
        draft.tokens[head].pos !== 'VERB' ||
        below(draft, head, 'aux').some((aux) => draft.language.modals.has(wordAt(draft, aux)))
      )
        return
      const infinitive = below(draft, head, 'xcomp', 'advcl').find(
        (at) => at < index && hasMark(draft, at, 'to'),
      )
      if (infinitive !== undefined) attach(draft, index, infinitive, 'conj')
    },
  },
  {
    id: 'raised-oblique', // "turned out to be employees", "went on to cancel"
    mend: (draft, index) => {
      const head = draft.heads[index]
      if (
        head < 0 ||
        head > index ||
        !['obl', 'advcl', 'ccomp', 'csubj'].includes(draft.deps[index]) ||
        !hasMark(draft, index, 'to') ||
        (draft.deps[index] === 'obl' && !isInfinitive(draft, index))
      )
        return
      const raises =
        draft.language.chainLinks.has(draft.tokens[head].lemma) ||
        below(draft, head, 'advmod', 'compound:prt').some(
          (at) => at === head + 1 && wordAt(draft, at) === 'on',
        )
      if (raises && below(draft, head, 'obj').length === 0 && !(draft.tokens[head].lemma === 'use'))
        draft.deps[index] = 'xcomp'
    },
  },
  {
    id: 'noun-infinitive', // "affect the ability to advance": the infinitive belongs to the noun
    mend: (draft, index) => {
      const head = draft.heads[index]
      if (head < 0 || draft.deps[index] !== 'advcl' || !hasMark(draft, index, 'to')) return
      const noun = below(draft, head, 'obj', 'obl').find(
        (at) => at < index && draft.language.infinitiveNouns.has(draft.tokens[at].lemma),
      )
      const used = draft.language.purposeVerbs.has(draft.tokens[head].lemma)
      if (noun !== undefined && index - noun < 6 && !used) attach(draft, index, noun, 'acl')
    },
  },
]
