import { plainRelation } from '../base/relation.js'
import { attach, below, type Draft, hasMark, isBare, type Mend, wordAt } from './mend-draft.js'

/** `a claim that the firm rejected`: the noun is what the verb needs. */
const lacksObject = (draft: Draft, verb: number, that: number): boolean =>
  draft.deps[that] === 'obj' &&
  draft.language.transitiveVerbs.has(draft.tokens[verb].lemma) &&
  below(draft, verb, 'obj', 'ccomp', 'xcomp').every((at) => at === that)

const names = (draft: Draft, verb: number): boolean =>
  draft.tokens[verb].pos === 'VERB' && draft.language.namingVerbs.has(draft.tokens[verb].lemma)

/** A name, or a pronoun that can be an object: `her`. */
const isNamed = ({ tokens }: Draft, index: number): boolean =>
  tokens[index].pos === 'PROPN' || tokens[index].text === 'her'

/** The noun that `of` phrases hang on. */
const topOf = ({ heads, deps }: Draft, noun: number): number => (deps[noun] === 'nmod' ? heads[noun] : noun)

/** Complements of control, aspect and likelihood, and adverbial nouns read as arguments. */
export const complementMends: readonly Mend[] = [
  {
    id: 'object-control', // "urged the government to act": the infinitive read as the noun's
    mend: (draft, index) => {
      const noun = draft.heads[index]
      if (draft.deps[index] !== 'acl' || noun < 0 || !hasMark(draft, index, 'to')) return
      const verb = draft.heads[noun]
      if (
        verb < 0 ||
        draft.deps[noun] !== 'obj' ||
        draft.language.infinitiveNouns.has(draft.tokens[noun].lemma)
      )
        return
      if (draft.language.controlVerbs.has(draft.tokens[verb].lemma)) attach(draft, index, verb, 'xcomp')
    },
  },
  {
    id: 'that-clause-of-noun', // "the fact that he managed it": a content clause read as a relative
    mend: (draft, index) => {
      const noun = draft.heads[index]
      if (
        draft.deps[index] !== 'acl:relcl' ||
        noun < 0 ||
        !draft.language.contentNouns.has(draft.tokens[noun].lemma)
      )
        return
      const that = below(draft, index, 'mark', 'obj', 'nsubj', 'obl', 'advmod').find(
        (at) => at < index && wordAt(draft, at) === 'that',
      )
      const subject = below(draft, index, 'nsubj').find(
        (at) => at !== that && wordAt(draft, at) !== 'which' && wordAt(draft, at) !== 'who',
      )
      if (that === undefined || subject === undefined || lacksObject(draft, index, that)) return
      draft.deps[index] = 'acl'
      draft.deps[that] = 'mark'
    },
  },
  {
    id: 'controlled-content', // "helped Moscow bypass them", "wants us to go": the object read as the infinitive's subject
    mend: (draft, index) => {
      const verb = draft.heads[index]
      if (draft.deps[index] !== 'ccomp' || verb < 0 || verb > index || draft.tokens[index].pos !== 'VERB')
        return
      const [subject] = below(draft, index, 'nsubj')
      if (
        subject === undefined ||
        subject > index ||
        below(draft, index, 'aux').some((at) => wordAt(draft, at) !== 'to')
      )
        return
      const { lemma } = draft.tokens[verb]
      const open = hasMark(draft, index, 'to') || below(draft, index, 'aux').length > 0
      const bare =
        draft.language.bareInfinitiveVerbs.has(lemma) &&
        isBare(draft, index) &&
        below(draft, index, 'mark').length === 0
      if (!bare && !(open && draft.language.controlVerbs.has(lemma))) return
      attach(draft, subject, verb, 'obj')
      draft.deps[index] = 'xcomp'
    },
  },
  {
    id: 'named-receiver', // "made him the nominee": who is named read as a receiver
    mend: (draft, index) => {
      const verb = draft.heads[index]
      if (draft.deps[index] !== 'iobj' || verb < 0 || !names(draft, verb)) return
      const [name] = below(draft, verb, 'obj')
      if (name === undefined || name < index) return
      draft.deps[index] = 'obj'
      draft.deps[name] = 'xcomp'
    },
  },
  {
    id: 'named-possessor', // "elected her mayor", "made Ana Silva head coach": who is named read as part of the title
    mend: (draft, index) => {
      const verb = draft.heads[index]
      if (draft.deps[index] !== 'obj' || verb < 0 || !names(draft, verb)) return
      const person = below(draft, index, 'nmod:poss', 'compound').find((at) => isNamed(draft, at))
      const first = person === undefined ? -1 : Math.min(person, ...below(draft, person, 'flat', 'compound'))
      if (person === undefined || first !== verb + 1 || below(draft, index, 'det').length > 0) return
      if (!draft.language.roleNouns.has(draft.tokens[index].lemma)) return
      attach(draft, person, verb, 'obj')
      draft.deps[index] = 'xcomp'
    },
  },
  {
    id: 'left-property', // "left thousands homeless": what they become read as an attribute
    mend: (draft, index) => {
      const noun = draft.heads[index]
      if (draft.deps[index] !== 'amod' || noun < 0 || index < noun || draft.tokens[index].pos !== 'ADJ')
        return
      const object = ['nmod', 'obj'].includes(draft.deps[noun]) ? topOf(draft, noun) : -1
      const verb = object < 0 ? -1 : draft.heads[object]
      if (verb < 0 || draft.deps[object] !== 'obj' || below(draft, index, 'obl', 'xcomp').length > 0) return
      if (draft.language.leavingVerbs.has(draft.tokens[verb].lemma)) attach(draft, index, verb, 'xcomp')
    },
  },
  {
    id: 'time-as-subject', // "and the next day cancelled the visit"
    mend: (draft, index) => {
      const verb = draft.heads[index]
      if (
        draft.deps[index] !== 'nsubj' ||
        verb < 0 ||
        draft.deps[verb] !== 'conj' ||
        !draft.language.timeNouns.has(draft.tokens[index].lemma)
      )
        return
      const relative = below(draft, index, 'amod', 'det').some((at) =>
        draft.language.nextWords.has(wordAt(draft, at)),
      )
      if (relative && below(draft, verb, 'obj').length > 0) draft.deps[index] = 'obl:unmarked'
    },
  },
  {
    id: 'time-beside-subject', // "a panel, which earlier this month said": the month read as the subject
    mend: (draft, index) => {
      const verb = draft.heads[index]
      if (draft.deps[index] !== 'nsubj' || verb < index) return
      if (!draft.language.timeNouns.has(draft.tokens[index].lemma) || below(draft, index, 'det').length === 0)
        return
      const who = below(draft, verb, 'nsubj', 'obj').find(
        (at) => at < index && ['which', 'who', 'that'].includes(wordAt(draft, at)),
      )
      if (who === undefined) return
      draft.deps[who] = 'nsubj'
      draft.deps[index] = 'obl:unmarked'
    },
  },
  {
    id: 'governed-gerund', // "accuses them of lying", "blamed it for polluting": the gerund read as the noun's
    mend: (draft, index) => {
      const noun = draft.heads[index]
      if (draft.deps[index] !== 'acl' || noun < 0 || !wordAt(draft, index).endsWith('ing')) return
      const verb = draft.heads[noun]
      if (verb < 0 || plainRelation(draft.deps[noun]) !== 'obj') return
      const governs = draft.language.objectPrepositions.get(draft.tokens[verb].lemma)
      const governed = below(draft, index, 'mark', 'case').some((at) => governs?.has(wordAt(draft, at)))
      if (governed && !draft.language.contentNouns.has(draft.tokens[noun].lemma))
        attach(draft, index, verb, 'advcl')
    },
  },
  {
    id: 'copula-participle', // "was on the losing end, leaving him sad": the participle read as the noun's
    mend: (draft, index) => {
      const head = draft.heads[index]
      if (draft.deps[index] !== 'acl' || head < 0 || !wordAt(draft, index).endsWith('ing')) return
      if (draft.tokens[index - 1]?.text !== ',' || below(draft, head, 'cop').length === 0) return
      if (below(draft, index, 'nsubj', 'mark', 'case').length === 0) draft.deps[index] = 'advcl'
    },
  },
  {
    id: 'likely-nominal', // "is likely not due to pressure": the adverb read as the predicate
    mend: (draft, index) => {
      if (!draft.language.likelyWords.has(wordAt(draft, index)) || below(draft, index, 'cop').length === 0)
        return
      const nominal = below(draft, index, 'obj', 'obl').find(
        (at) => at > index && ['NOUN', 'PROPN'].includes(draft.tokens[at].pos),
      )
      if (nominal === undefined || below(draft, index, 'xcomp', 'ccomp', 'csubj').length > 0) return
      const { heads, deps } = draft
      for (const at of below(draft, index, 'nsubj', 'cop', 'aux', 'advmod', 'mark', 'cc')) heads[at] = nominal
      heads[nominal] = heads[index]
      deps[nominal] = deps[index]
      heads[index] = nominal
      deps[index] = 'advmod'
    },
  },
  {
    id: 'use-purpose', // "used the chance to leave": what it is used for
    mend: (draft, index) => {
      const noun = draft.heads[index]
      if (
        draft.deps[index] !== 'acl' ||
        noun < 0 ||
        draft.deps[noun] !== 'obj' ||
        !hasMark(draft, index, 'to')
      )
        return
      const verb = draft.heads[noun]
      if (verb >= 0 && draft.language.purposeVerbs.has(draft.tokens[verb].lemma))
        attach(draft, index, verb, 'advcl')
    },
  },
  {
    id: 'told-acronym', // "told NPR Hamza had fled": the hearer read as part of the subject's name
    mend: (draft, index) => {
      const verb = index - 1
      if (verb < 0 || draft.tokens[verb].lemma !== 'tell' || draft.tokens[verb].pos !== 'VERB') return
      const next = draft.tokens[index + 1]
      const acronym =
        /^[A-Z]{2,6}$/.test(draft.tokens[index].text) &&
        next?.pos === 'PROPN' &&
        !/^[A-Z]{2,}$/.test(next.text)
      if (!acronym || below(draft, verb, 'obj', 'iobj').length > 0 || draft.heads[index] === verb) return
      if (below(draft, index, 'flat').includes(next.index)) return
      attach(draft, index, verb, 'obj')
    },
  },
  {
    id: 'adjectival-participle', // "is convinced", "are more strained": a copula and a property, no passive
    mend: (draft, index) => {
      const passive = below(draft, index, 'aux:pass')
      if (passive.length === 0 || below(draft, index, 'obl:agent').length > 0) return
      const { adjectivalParticiples, degreeWords } = draft.language
      const degree = below(draft, index, 'advmod').some(
        (at) => at < index && degreeWords.has(wordAt(draft, at)),
      )
      if (draft.tokens[index].pos !== 'ADJ' && !adjectivalParticiples.has(wordAt(draft, index)) && !degree)
        return
      for (const aux of passive) draft.deps[aux] = 'cop'
      for (const subject of below(draft, index, 'nsubj:pass')) draft.deps[subject] = 'nsubj'
    },
  },
]
