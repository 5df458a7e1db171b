import type { Token } from '../model/document.js'
import { attach, below, type Draft, isBare, isBelow, isPastForm, type Mend, wordAt } from './mend-draft.js'

/** A finite verb behind a comma that no conjunction or pronoun opens. */
const isLostVerb = (draft: Draft, { index, pos }: Token, root: number): boolean => {
  if (pos !== 'VERB' || !['acl', 'advcl', 'parataxis', 'appos', 'ccomp'].includes(draft.deps[index]))
    return false
  if (below(draft, index, 'nsubj', 'mark', 'aux', 'expl').length > 0 || !isBelow(draft, index, root))
    return false
  const finite = isPastForm(draft, index) || (wordAt(draft, index).endsWith('s') && !isBare(draft, index))
  const comma = draft.tokens[index - 1]?.text === ','
  return finite && (comma || below(draft, index, 'obj').length > 0)
}

/** The only verb of a sentence that ends with a full stop is finite: `The conference opened in Kabul with talks.` */
const loneVerb = (draft: Draft, later: readonly Token[], root: number): Token | undefined => {
  const verbs = later.filter(
    ({ pos, index }) => pos === 'VERB' && !['amod', 'compound'].includes(draft.deps[index]),
  )
  const first = verbs.find(
    ({ index }) => draft.deps[index] === 'acl' && draft.heads[index] === root && isPastForm(draft, index),
  )
  const closes = later[later.length - 1]?.text === '.'
  const bound = first !== undefined && below(draft, first.index, 'obl:agent', 'mark').length > 0
  return closes && !bound && verbs.length > 0 && verbs[0] === first && !later.some(({ pos }) => pos === 'AUX')
    ? first
    : undefined
}

/** `arms surrendered in May | ranged from`: the second of two past forms without a comma between. */
const isRunOn = (draft: Draft, index: number, subject: number): boolean =>
  draft.deps[index] === 'advcl' &&
  draft.tokens[index - 1]?.pos === 'NOUN' &&
  draft.tokens[subject].pos === 'NOUN' &&
  below(draft, index, 'obl').some((at) => at > index && draft.deps[at] !== 'obl:agent')

/** Where a clause with a subject of its own begins, as the tree has it. */
const startOf = (draft: Draft, clause: number, from: number): number => {
  let start = clause
  while (start - 1 > from && isBelow(draft, start - 1, clause)) start -= 1
  return start
}

/** `⟦Asked⟧ whether` and `⟦Having said⟧ that` at the start of a sentence. */
const opensAsParticiple = (draft: Draft, index: number): boolean => {
  const { firstToken } = draft.sentences[draft.tokens[index].sentence]
  const [auxiliary] = below(draft, index, 'aux')
  const first = auxiliary === undefined ? index : auxiliary
  if (first !== firstToken || (first !== index && !wordAt(draft, first).endsWith('ing'))) return false
  return isPastForm(draft, index) && below(draft, index, 'nsubj', 'cop', 'expl').length === 0
}

/** A clause behind a comma that has a subject and nothing that makes it a part of another. */
const isMainBehind = (draft: Draft, at: number, participle: number): boolean => {
  if (!['ccomp', 'parataxis', 'conj'].includes(draft.deps[at]) || !isBelow(draft, at, participle))
    return false
  if (below(draft, at, 'mark', 'cc').length > 0) return false
  const start = startOf(draft, at, participle)
  const comma = [start - 1, start].some((edge) => draft.tokens[edge].text === ',')
  return comma && below(draft, at, 'nsubj').some((subject) => subject < at)
}

/** Verbs taken for nouns, participles for verbs, auxiliaries for copulas. */
export const verbMends: readonly Mend[] = [
  {
    id: 'headless-verb', // "This irritated the president" read as one noun phrase
    mend: (draft, index) => {
      const head = draft.heads[index]
      if (
        draft.deps[index] !== 'amod' ||
        head < 0 ||
        draft.heads[head] >= 0 ||
        draft.tokens[index].pos !== 'VERB' ||
        !isPastForm(draft, index)
      )
        return
      const subject = index - 1
      if (
        subject < 0 ||
        draft.tokens[subject].sentence !== draft.tokens[index].sentence ||
        draft.tokens[subject].pos !== 'PRON' ||
        below(draft, head, 'cop', 'nsubj').length > 0
      )
        return
      draft.heads[index] = -1
      draft.deps[index] = 'root'
      draft.heads[head] = index
      draft.deps[head] = 'obj'
      attach(draft, subject, index, 'nsubj')
    },
  },
  {
    id: 'verbless-root', // "A witness, Ann Lee, described it": the verb read as the noun's modifier
    mend: (draft, index) => {
      const { tokens, heads, deps } = draft
      if (
        heads[index] >= 0 ||
        !['NOUN', 'PROPN', 'PRON'].includes(tokens[index].pos) ||
        below(draft, index, 'cop', 'aux', 'nsubj').length > 0
      )
        return
      const later = tokens
        .slice(index + 1, index + 60)
        .filter((token) => token.sentence === tokens[index].sentence)
      const verb = later.find((token) => isLostVerb(draft, token, index)) ?? loneVerb(draft, later, index)
      if (verb === undefined) return
      heads[verb.index] = -1
      deps[verb.index] = 'root'
      heads[index] = verb.index
      deps[index] = 'nsubj'
      for (const at of below(draft, index, 'punct', 'obl', 'advmod').filter(
        (at) => at < index || at > verb.index,
      ))
        if (at > verb.index || tokens[at].pos !== 'PUNCT') attach(draft, at, verb.index, deps[at])
    },
  },
  {
    id: 'opening-participle', // "Asked whether it would hold, Lee said": the participle read as the main verb
    mend: (draft, index) => {
      const { tokens, heads, deps } = draft
      if (heads[index] >= 0 || !opensAsParticiple(draft, index)) return
      const main = tokens
        .slice(index + 1, draft.sentences[tokens[index].sentence].endToken)
        .find((token) => isMainBehind(draft, token.index, index))?.index
      if (main === undefined) return
      heads[main] = -1
      deps[main] = 'root'
      heads[index] = main
      deps[index] = 'advcl'
      for (const at of below(draft, index, 'punct')) if (at > main) attach(draft, at, main, 'punct')
    },
  },
  {
    id: 'two-objects', // "called the plan a mistake", "gave the firm a loan": both read as direct objects
    mend: (draft, index) => {
      if (draft.tokens[index].pos !== 'VERB') return
      const [first, second] = below(draft, index, 'obj')
      if (second === undefined || first < index) return
      if (draft.language.giveVerbs.has(draft.tokens[index].lemma)) draft.deps[first] = 'iobj'
      else draft.deps[second] = 'xcomp'
    },
  },
  {
    id: 'progressive-copula', // "are deteriorating": an auxiliary read as a copula
    mend: (draft, index) => {
      if (draft.tokens[index].pos !== 'VERB' || !wordAt(draft, index).endsWith('ing')) return
      for (const copula of below(draft, index, 'cop')) draft.deps[copula] = 'aux'
    },
  },
  {
    id: 'garden-path', // "Troops stationed in Lyon left the city": the participle read as the main verb
    mend: (draft, index) => {
      const head = draft.heads[index]
      if (
        !['advcl', 'conj', 'parataxis'].includes(draft.deps[index]) ||
        head < 0 ||
        draft.heads[head] >= 0 ||
        head > index ||
        draft.tokens[index].pos !== 'VERB' ||
        below(draft, index, 'cc').length > 0
      )
        return
      const subject = [...below(draft, head, 'nsubj'), ...below(draft, index, 'nsubj')].find(
        (at) => at < head,
      )
      const participle =
        isPastForm(draft, head) &&
        below(draft, head, 'aux', 'cop').length === 0 &&
        below(draft, head, 'mark').length === 0
      if (subject === undefined || subject > head || !participle || !isPastForm(draft, index)) return
      if (
        below(draft, index, 'mark', 'aux').length > 0 ||
        below(draft, index, 'nsubj').some((at) => at > head) ||
        (below(draft, index, 'obj').length === 0 && !isRunOn(draft, index, subject))
      )
        return
      const object = below(draft, head, 'obj').filter((at) => below(draft, at, 'case').length === 0)
      if (object.length > 0) return
      draft.heads[index] = -1
      draft.deps[index] = 'root'
      draft.heads[subject] = index
      draft.deps[subject] = 'nsubj'
      draft.heads[head] = subject
      draft.deps[head] = 'acl'
      for (const at of below(draft, head, 'obl', 'advmod', 'punct').filter(
        (at) => at < subject || at > index,
      ))
        attach(draft, at, index, draft.deps[at])
    },
  },
  {
    id: 'stranded-not', // "does not in any way mean": the denial read as that of the phrase behind it
    mend: (draft, index) => {
      const before = draft.tokens[index - 1]
      const word = wordAt(draft, index)
      if (before === undefined || draft.deps[index - 1] !== 'aux' || !draft.language.notWords.has(word))
        return
      const verb = draft.heads[index - 1]
      const next = draft.tokens[index + 1]?.text.toLowerCase() ?? ''
      if (verb < index || draft.heads[index] === verb || draft.language.limiters.has(next)) return
      if (isBelow(draft, draft.heads[index], verb)) attach(draft, index, verb, 'advmod')
    },
  },
  {
    id: 'passive-subject-of-active', // "left the city" with a passive subject
    mend: (draft, index) => {
      const head = draft.heads[index]
      if (draft.deps[index] !== 'nsubj:pass' || head < 0) return
      const auxiliaries = below(draft, head, 'aux', 'cop')
      const be = auxiliaries.some(
        (at) =>
          draft.deps[at] === 'aux:pass' ||
          draft.tokens[at].lemma === 'be' ||
          draft.tokens[at].lemma === 'get',
      )
      const reduced =
        auxiliaries.length === 0 && ['acl', 'advcl', 'conj', 'xcomp', 'ccomp'].includes(draft.deps[head])
      if (!be && !reduced) draft.deps[index] = 'nsubj'
    },
  },
  {
    id: 'agent-of-active', // "The bill failed by one vote": no passive, and nobody who did it
    mend: (draft, index) => {
      const head = draft.heads[index]
      if (draft.deps[index] !== 'obl:agent' || head < 0 || draft.tokens[head].pos !== 'VERB') return
      const passive = below(draft, head, 'aux:pass', 'nsubj:pass', 'csubj:pass').length > 0
      const finite = !passive && below(draft, head, 'nsubj').some((subject) => subject < head)
      if (finite && !['acl', 'advcl', 'xcomp'].includes(draft.deps[head])) draft.deps[index] = 'obl'
    },
  },
  {
    id: 'listed-verb', // "saw it, named a goal and went on": the second of a list read as content
    mend: (draft, index) => {
      const head = draft.heads[index]
      if (draft.deps[index] !== 'ccomp' || head < 0 || head > index) return
      if (draft.tokens[index].pos !== 'VERB' || draft.tokens[head].pos !== 'VERB') return
      const start = startOf(draft, index, head)
      const comma = [start - 1, start].some((edge) => draft.tokens[edge].text === ',')
      const bare = below(draft, index, 'nsubj', 'mark', 'aux', 'cop', 'expl', 'csubj').length === 0
      const alike = isPastForm(draft, index) && isPastForm(draft, head)
      const list = below(draft, head, 'conj').some((at) => at > index && below(draft, at, 'cc').length > 0)
      if (comma && bare && alike && list && below(draft, head, 'obj').some((at) => at < index))
        draft.deps[index] = 'conj'
    },
  },
]
