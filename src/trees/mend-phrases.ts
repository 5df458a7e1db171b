import { plainRelation } from '../base/relation.js'
import { attach, below, isPastForm, type Mend, wordAt } from './mend-draft.js'

const year = /^(?:1[5-9]|20)\d\d$/

/** Objects, receivers and modifiers read as one another. */
export const phraseMends: readonly Mend[] = [
  {
    id: 'at-least', // "left at least 30 people dead": the words before a number read as a preposition
    mend: (draft, index) => {
      const next = draft.tokens[index + 1]
      if (
        !['case', 'mark'].includes(draft.deps[index]) ||
        next === undefined ||
        !draft.language.boundWords.has(`${wordAt(draft, index)}_${next.text.toLowerCase()}`)
      )
        return
      const number = draft.tokens[index + 2]
      if (number === undefined || number.pos !== 'NUM') return
      attach(draft, index, number.index, 'advmod')
    },
  },
  {
    id: 'date-before-subject', // "In May police arrested him": the month read as part of the subject
    mend: (draft, index) => {
      const preposition = draft.tokens[index - 1]
      const noun = draft.heads[index]
      if (preposition === undefined || preposition.pos !== 'ADP' || noun <= index) return
      if (draft.deps[index] !== 'compound' || !draft.language.months.includes(draft.tokens[index].text))
        return
      const verb = draft.heads[noun]
      if (verb <= noun || !draft.deps[noun].startsWith('nsubj')) return
      const marks = below(draft, noun, 'case').concat(below(draft, verb, 'mark', 'case'))
      for (const mark of marks) if (mark < index) attach(draft, mark, index, 'case')
      attach(draft, index, verb, 'obl')
    },
  },
  {
    id: 'date-in-actor', // "issued by the Museum on Monday", "a court on Friday ruled": the day read as part of who acts
    mend: (draft, index) => {
      if (draft.deps[index] !== 'nmod' || below(draft, index, 'case').length === 0) return
      const { lemma, text } = draft.tokens[index]
      if (!draft.language.timeNouns.has(lemma.toLowerCase()) && !year.test(text)) return
      let actor = draft.heads[index]
      for (let steps = 0; steps < 4 && draft.deps[actor] === 'nmod'; steps++) actor = draft.heads[actor]
      const { pos, lemma: noun } = draft.tokens[actor]
      const acts = pos === 'PROPN' || draft.language.roleNouns.has(noun)
      const subject = draft.deps[actor] === 'nsubj' && acts && draft.heads[actor] === index + 1
      if (subject || draft.deps[actor] === 'obl:agent') attach(draft, index, draft.heads[actor], 'obl')
    },
  },
  {
    id: 'listed-subject', // "breaches of wage, hour, and pay laws were common": a list's end read as a second subject
    mend: (draft, index) => {
      const verb = draft.heads[index]
      if (plainRelation(draft.deps[index]) !== 'nsubj' || verb <= index) return
      const before = below(draft, verb, 'nsubj').filter((at) => at < index)
      const first = before[before.length - 1]
      const and = below(draft, verb, 'cc').find((at) => first < at && at < index)
      if (first === undefined || and === undefined || draft.tokens[first].pos === 'PRON') return
      attach(draft, index, first, 'conj')
      attach(draft, and, index, 'cc')
    },
  },
  {
    id: 'receiver-alone', // "allow Iran to sell": a receiver where nothing is received
    mend: (draft, index) => {
      if (
        draft.deps[index] === 'iobj' &&
        draft.heads[index] >= 0 &&
        below(draft, draft.heads[index], 'obj').length === 0
      )
        draft.deps[index] = 'obj'
    },
  },
  {
    id: 'gerund-subject', // "fighting continued": the gerund read as the main verb
    mend: (draft, index) => {
      if (
        draft.heads[index] >= 0 ||
        !wordAt(draft, index).endsWith('ing') ||
        below(draft, index, 'aux', 'nsubj').length > 0
      )
        return
      const verb = below(draft, index, 'xcomp', 'ccomp', 'parataxis').find(
        (at) => at > index && isPastForm(draft, at) && below(draft, at, 'nsubj', 'mark', 'aux').length === 0,
      )
      if (verb === undefined) return
      draft.heads[verb] = -1
      draft.deps[verb] = 'root'
      draft.heads[index] = verb
      draft.deps[index] = 'csubj'
    },
  },
  {
    id: 'modifier-conjunct', // "left 30 dead and destroyed homes": the second verb read as coordinated with an adjective
    mend: (draft, index) => {
      const head = draft.heads[index]
      if (
        draft.deps[index] !== 'conj' ||
        head < 0 ||
        draft.tokens[index].pos !== 'VERB' ||
        !isPastForm(draft, index)
      )
        return
      if (
        draft.tokens[head].pos === 'VERB' ||
        draft.tokens[head].pos === 'AUX' ||
        below(draft, head, 'cop').length > 0 ||
        below(draft, index, 'obj').length === 0 ||
        below(draft, index, 'nsubj').length > 0
      )
        return
      let verb = draft.heads[head]
      for (
        let steps = 0;
        verb >= 0 && steps < 6 && !(draft.tokens[verb].pos === 'VERB' && isPastForm(draft, verb));
        steps++
      )
        verb = draft.heads[verb]
      if (verb >= 0 && verb < index && draft.tokens[verb].pos === 'VERB') attach(draft, index, verb, 'conj')
    },
  },
  {
    id: 'object-behind-comma', // "shrank by 4 percent, its worst showing": an apposition to the clause
    mend: (draft, index) => {
      const verb = draft.heads[index]
      if (draft.deps[index] !== 'obj' || verb < 0 || index < verb) return
      const first = Math.min(
        index,
        ...below(draft, index, 'det', 'amod', 'nmod', 'compound', 'nummod').filter((at) => at < index),
      )
      if (
        draft.tokens[first - 1]?.text === ',' &&
        first - 1 > verb + 1 &&
        below(draft, verb, 'obl').some((at) => at < first)
      )
        draft.deps[index] = 'parataxis'
    },
  },
  {
    id: 'said-object', // "saying inflation remained high": the content's subject read as the object
    mend: (draft, index) => {
      const verb = draft.heads[index]
      if (
        !['xcomp', 'advcl', 'acl', 'ccomp'].includes(draft.deps[index]) ||
        verb < 0 ||
        verb > index ||
        draft.tokens[index].pos !== 'VERB'
      )
        return
      const speaker = draft.deps[index] === 'acl' ? draft.heads[verb] : verb
      if (speaker < 0 || !draft.language.sayingVerbs.has(draft.tokens[speaker].lemma)) return
      const object = draft.deps[index] === 'acl' ? verb : below(draft, verb, 'obj')[0]
      const finite =
        isPastForm(draft, index) ||
        below(draft, index, 'aux').some((at) => draft.language.modals.has(wordAt(draft, at)))
      // "said operations had stopped": a content clause that has auxiliaries only lacks its subject.
      if (draft.deps[index] === 'ccomp' && below(draft, index, 'aux', 'cop').length === 0) return
      if (
        object === undefined ||
        object > index ||
        !finite ||
        below(draft, index, 'mark', 'nsubj', 'obl:agent').length > 0
      )
        return
      if (
        draft.deps[index] === 'acl' &&
        below(draft, index, 'obj').length === 0 &&
        below(draft, index, 'aux').length === 0
      )
        return
      draft.deps[index] = 'ccomp'
      draft.heads[index] = speaker
      draft.heads[object] = index
      draft.deps[object] = below(draft, index, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj'
    },
  },
  {
    id: 'auxiliary-has-arguments', // "Russia <- has responded": the subject hangs on the auxiliary
    mend: (draft, index) => {
      const head = draft.heads[index]
      if (head < 0 || draft.heads[head] < 0 || !['aux', 'cop'].includes(plainRelation(draft.deps[head])))
        return
      if (
        ['nsubj', 'obl', 'advmod', 'obj', 'advcl', 'ccomp', 'csubj'].includes(
          plainRelation(draft.deps[index]),
        )
      )
        attach(draft, index, draft.heads[head], draft.deps[index])
    },
  },
  {
    id: 'bare-oblique', // "detained -> 50 people" as oblique without a preposition
    mend: (draft, index) => {
      const head = draft.heads[index]
      if (
        draft.deps[index] !== 'obl' ||
        head < 0 ||
        head > index ||
        !['NOUN', 'PROPN', 'PRON', 'NUM'].includes(draft.tokens[index].pos)
      )
        return
      const free =
        below(draft, head, 'obj', 'aux:pass', 'cop').length === 0 && draft.tokens[head].pos === 'VERB'
      if (
        free &&
        below(draft, index, 'case', 'mark').length === 0 &&
        !draft.language.timeNouns.has(draft.tokens[index].lemma) &&
        draft.tokens[index].pos !== 'NUM'
      )
        draft.deps[index] = 'obj'
    },
  },
  {
    id: 'extent', // "fell 7%": how far read as an adverbial
    mend: (draft, index) => {
      const verb = draft.heads[index]
      if (
        draft.deps[index] !== 'obl:unmarked' ||
        !['%', 'percent', 'point'].includes(draft.tokens[index].lemma)
      )
        return
      const follows = 0 <= verb && verb < index && draft.tokens[verb].pos === 'VERB'
      if (follows && below(draft, verb, 'obj').length === 0) draft.deps[index] = 'obj'
    },
  },
  {
    id: 'lone-conjunct', // "the boat, Conception, sank": an apposition read as a list of two without "and"
    mend: (draft, index) => {
      const head = draft.heads[index]
      if (draft.deps[index] !== 'conj' || head < 0 || head > index) return
      const nominal = [head, index].every((at) => ['NOUN', 'PROPN'].includes(draft.tokens[at].pos))
      if (!nominal || below(draft, head, 'conj').length > 1 || below(draft, index, 'cc', 'conj').length > 0)
        return
      const own = [index, ...below(draft, index, 'det', 'amod', 'compound', 'nummod', 'flat', 'nmod')]
      const [first, last] = [Math.min(...own), Math.max(...own)]
      if (first <= head || draft.tokens[first - 1]?.text !== ',') return
      if (draft.tokens[last + 1]?.text === ',') draft.deps[index] = 'appos'
    },
  },
]
