import type { Document, Token } from '../model/document.js'
import type { ClaimLanguage } from './language.js'

/** A tree while it is mended: relations by token, read and changed in place. */
interface Draft {
  readonly tokens: readonly Token[]
  readonly heads: Int32Array
  readonly deps: string[]
  readonly language: ClaimLanguage
}

/** A frequent mistake of statistical parsers and what it is changed to. */
interface Mend {
  readonly id: string
  readonly mend: (draft: Draft, index: number) => void
}

const relation = (dep: string): string => dep.split(':')[0]
const wordAt = ({ tokens }: Draft, index: number): string => tokens[index].text.toLowerCase()

/** Dependents, looked for within the sentence's reach of the head. */
const below = (draft: Draft, index: number, ...relations: readonly string[]): readonly number[] => {
  const found: number[] = []
  const { sentence } = draft.tokens[index]
  const from = Math.max(0, index - 60)
  const to = Math.min(draft.tokens.length, index + 60)
  for (let at = from; at < to; at++) {
    if (draft.heads[at] !== index || draft.tokens[at].sentence !== sentence) continue
    if (relations.includes(relation(draft.deps[at])) || relations.includes(draft.deps[at])) found.push(at)
  }
  return found
}

const isBelow = (draft: Draft, index: number, ancestor: number): boolean => {
  for (let at = index, steps = 0; at >= 0 && steps < 100; at = draft.heads[at], steps++)
    if (at === ancestor) return true
  return false
}

const attach = (draft: Draft, index: number, head: number, dep: string): void => {
  if (isBelow(draft, head, index)) return
  draft.heads[index] = head
  draft.deps[index] = dep
}

const hasMark = (draft: Draft, index: number, ...words: readonly string[]): boolean =>
  below(draft, index, 'mark', 'case').some((mark) => words.includes(wordAt(draft, mark)))

const isBare = (draft: Draft, index: number): boolean => draft.tokens[index].lemma === wordAt(draft, index)

const isPastForm = (draft: Draft, index: number): boolean => {
  const { lemma } = draft.tokens[index]
  const irregular = draft.language.irregularVerbs.get(lemma)
  const word = wordAt(draft, index)
  return irregular === undefined
    ? word.endsWith('ed') && word !== lemma
    : irregular.participle === word || irregular.past === word
}

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
  const agent = first !== undefined && below(draft, first.index, 'obl:agent').length > 0
  return closes && !agent && verbs.length > 0 && verbs[0] === first && !later.some(({ pos }) => pos === 'AUX')
    ? first
    : undefined
}

const mends: readonly Mend[] = [
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
        !['xcomp', 'advcl', 'acl'].includes(draft.deps[index]) ||
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
      draft.deps[object] = 'nsubj'
    },
  },
  {
    id: 'auxiliary-has-arguments', // "Russia <- has responded": the subject hangs on the auxiliary
    mend: (draft, index) => {
      const head = draft.heads[index]
      if (head < 0 || draft.heads[head] < 0 || !['aux', 'cop'].includes(relation(draft.deps[head]))) return
      if (['nsubj', 'obl', 'advmod', 'obj', 'advcl', 'ccomp', 'csubj'].includes(relation(draft.deps[index])))
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
    id: 'that-adverbial', // "admitted that X" read as an adverbial clause
    mend: (draft, index) => {
      const head = draft.heads[index]
      if (draft.deps[index] !== 'advcl' || head < 0 || head > index || !hasMark(draft, index, 'that')) return
      const single = below(draft, index, 'mark', 'advmod').every(
        (mark) => !draft.language.lists.resultWords.has(wordAt(draft, mark)),
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
    id: 'second-subject', // two subjects of one verb: the later one is that of the clause that follows it
    mend: (draft, index) => {
      const head = draft.heads[index]
      if (relation(draft.deps[index]) !== 'nsubj' || head < 0 || head > index) return
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
            ['ccomp', 'conj', 'advcl', 'parataxis', 'xcomp'].includes(relation(draft.deps[token.index])) &&
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
        !hasMark(draft, index, 'to')
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
    id: 'two-objects', // "called the plan a mistake", "gave the firm a loan": both read as direct objects
    mend: (draft, index) => {
      const [first, second] = below(draft, index, 'obj')
      if (second === undefined || draft.tokens[index].pos !== 'VERB' || first < index) return
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
      const joined = below(draft, index, 'cc').length > 0
      if (
        !['advcl', 'conj', 'parataxis'].includes(draft.deps[index]) ||
        joined ||
        head < 0 ||
        draft.heads[head] >= 0 ||
        head > index ||
        draft.tokens[index].pos !== 'VERB'
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
        below(draft, index, 'obj').length === 0
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
      if (that === undefined || subject === undefined) return
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

const childrenOf = (heads: Int32Array): readonly (readonly number[])[] => {
  const children: number[][] = Array.from(heads, () => [])
  heads.forEach((head, index) => {
    if (head >= 0) children[head].push(index)
  })
  return children
}

/** A document whose trees are cured of the parser's most frequent mistakes. Gold trees pass unchanged, or nearly. */
export const mendTree = (document: Document, language: ClaimLanguage): Document => {
  const { tokens } = document
  const draft: Draft = {
    tokens,
    heads: Int32Array.from(tokens, ({ head }) => head),
    deps: tokens.map(({ dep }) => dep),
    language,
  }
  for (const { mend } of mends) for (const { index } of tokens) mend(draft, index)
  const mended = tokens.map((token, index) => ({
    ...token,
    head: draft.heads[index],
    dep: draft.deps[index],
  }))
  return { ...document, tokens: mended, children: childrenOf(draft.heads) }
}
