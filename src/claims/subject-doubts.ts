import type { Token } from '../model/document.js'
import type { Clause } from './clauses.js'
import { finiteForm } from './inflect.js'
import type { Phrase } from './phrase.js'
import { auxiliariesOf } from './plain-verb.js'
import { isPlural } from './plural.js'
import type { ReadClaim } from './read-claim.js'
import { isPresentAt } from './tense.js'
import { isBelow, kid, kids, lower, prepositionOf, relationOf, type Tree } from './tree.js'

/** `One example is that the office found money`: the subject inside the predicate lost. */
export const losesSubject = (tree: Tree, { predicate, clause }: ReadClaim): boolean => {
  const { range } = predicate
  const inner = kids(tree, clause.head, 'nsubj').filter(({ index }) => index > range.first)
  return (
    predicate.copular &&
    inner.some(({ index }) => index > range.last) &&
    kids(tree, clause.head, 'nsubj').length > 1
  )
}

/** `how important it has been` under a verb: asked, not said. */
export const isEmbeddedQuestion = (tree: Tree, { clause }: ReadClaim, { range }: Phrase): boolean =>
  clause.kind === 'content' &&
  kids(tree, clause.head, 'advmod', 'mark', 'obl', 'obj', 'det')
    .filter(({ index }) => index < range.first)
    .some((word) => tree.language.questionWords.has(lower(word)))

/** `The senate are`, `the harassment were`: the verb shows that the subject is another one. */
export const disagrees = (tree: Tree, claim: ReadClaim, { head }: Phrase): boolean => {
  const { predicate, clause } = claim
  const subject = tree.tokens[head]
  if (clause.form !== 'finite' || !['NOUN', 'PROPN'].includes(subject.pos)) return false
  const [shared] = auxiliariesOf(tree, claim)
  const first = shared ?? tree.tokens[predicate.range.first]
  const joined = kid(tree, head, 'conj') !== undefined
  const { language } = tree
  const forms = (plural: boolean): readonly string[] => [
    finiteForm(language, 'be', { plural, past: true }),
    ...['be', 'have'].map((lemma) => finiteForm(language, lemma, { plural, past: false })),
  ]
  const inflected = first.pos === 'VERB' && lower(first) !== first.lemma && /[^s]s$/.test(lower(first))
  const pluralVerb = forms(true).includes(lower(first)) && (first.pos === 'AUX' || predicate.copular)
  const singularVerb = inflected || forms(false).includes(lower(first))
  const measured = kids(tree, head, 'nmod').some((part) => isPlural(tree, part))
  const pair = joined && kids(tree, head, 'cc', 'cc:preconj').length + conjunctions(tree, head) > 0
  if (pair && (clause.coordinated >= 0 || clause.kind === 'relative'))
    return singularVerb && !isAlternative(tree, head)
  if (subject.pos === 'PROPN')
    return (
      pluralVerb &&
      !joined &&
      (clause.kind === 'relative' || (kid(tree, head, 'det') === undefined && !/s$/.test(subject.text)))
    )
  if (language.lists.measureNouns.has(subject.lemma) && measured)
    return clause.coordinated >= 0 && singularVerb
  if (isPlural(tree, subject))
    return (
      singularVerb &&
      kid(tree, head, 'conj') === undefined &&
      (!predicate.copular || clause.kind === 'relative' || kid(tree, head, 'nummod') === undefined)
    )
  return pluralVerb && !measured && !language.lists.groupNouns.has(subject.lemma)
}

const conjunctions = (tree: Tree, head: number): number =>
  kids(tree, head, 'conj').filter(({ index }) => kid(tree, index, 'cc') !== undefined).length

/** `A or B`: one of them. */
const isAlternative = (tree: Tree, head: number): boolean =>
  kids(tree, head, 'conj').some(({ index }) =>
    kids(tree, index, 'cc').some((word) => lower(word) !== tree.language.plain.and),
  )

/** `spoke of health and | health is`: another noun stands between a shared subject and its verb. */
export const isInterrupted = (tree: Tree, { clause, predicate }: ReadClaim, { range }: Phrase): boolean => {
  if (clause.coordinated < 0 || range.last >= clause.coordinated) return false
  const [joint, adverb] = tree.tokens.slice(Math.max(0, predicate.range.first - 2), predicate.range.first)
  // `the race is on, and now is the time`: what is, stands behind.
  if (predicate.copular && joint?.pos === 'CCONJ' && adverb?.pos === 'ADV') return true
  const from = tree.tokens.slice(clause.coordinated + 1, predicate.range.first)
  // `and courts may free arrested persons`, with the participle read as the verb
  if (from.some((word) => relationOf(word) === 'nsubj' && isBelow(tree, word.index, clause.head))) return true
  const start = from.map(({ pos }) => pos).lastIndexOf('CCONJ')
  return (
    start >= 0 &&
    from
      .slice(start + 1)
      .some(({ index, pos }) => ['NOUN', 'PROPN', 'PRON'].includes(pos) && !isBelow(tree, index, clause.head))
  )
}

/** `Laws in A, B, and | C forbids it`: the last of a list, in a sentence that has no verb before it. */
export const isListTail = (tree: Tree, { clause, predicate }: ReadClaim, { range }: Phrase): boolean => {
  const before = tree.tokens[range.first - 1]
  if (before?.pos !== 'CCONJ' || range.last >= predicate.range.first) return false
  const { firstToken } = tree.document.sentences[before.sentence]
  const earlier = tree.tokens.slice(firstToken, before.index)
  return (
    clause.kind !== 'relative' &&
    earlier.length > 0 &&
    earlier.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX')
  )
}

/**
 * Clauses behind the last noun of a longer phrase may be said of the whole: `a member of the Senate that supported it`,
 * `a drop of water that`, `growth of income, which`. A name, a bare noun or `which` decides nothing.
 */
export const isDoubtfulAntecedent: AntecedentDoubt = (tree, claim, phrase) => {
  const { clause } = claim
  // `a reform of the council that covers it and ensures a seat`: the second verb hangs where the first does.
  const first = clause.coordinated
  if (clause.kind === 'relative' && first >= 0 && kid(tree, clause.head, 'nsubj') === undefined)
    return isDoubtfulNoun(tree, { ...clause, head: first, coordinated: -1 }, phrase)
  return isDoubtfulNoun(tree, clause, phrase)
}

type AntecedentDoubt = (tree: Tree, claim: ReadClaim, phrase: Phrase) => boolean

const isDoubtfulNoun = (tree: Tree, clause: Clause, { head }: Phrase): boolean => {
  const noun = tree.tokens[head]
  const before = tree.tokens[tree.first[clause.head] - 1]
  if (before === undefined || before.index < head || clause.coordinated >= 0) return false
  if (clause.kind !== 'relative' && clause.kind !== 'reduced') return false
  const bare = kid(tree, head, 'det', 'nmod:poss', 'nummod') === undefined
  // `an order that`, `information that`: without its article it would be something in general.
  if (bare && noun.pos === 'NOUN' && !isPlural(tree, noun)) return true
  // `a bigger planet, which is a giant`: true of that one alone.
  const article = kids(tree, head, 'det').some((word) => tree.language.lists.indefiniteWords.has(lower(word)))
  const nominal = kid(tree, clause.head, 'cop', 'aux:pass') !== undefined && isPresentAt(tree, clause.head)
  if (article && nominal && clause.kind === 'relative') return true
  // `the campaign of Lee, who won`
  const who = kids(tree, clause.head, 'nsubj').some((word) => lower(word) === tree.language.plain.whoWord)
  const last = tree.tokens[before.pos === 'PUNCT' ? before.index - 1 : before.index]
  if (who && last.index !== head && noun.pos === 'NOUN' && last.pos === 'PROPN') return true
  if (noun.pos === 'NUM') return true
  // `a donor Lee appointed to the post`: whom Lee appointed.
  const joined = kids(tree, head, 'appos').some(
    ({ index }) => index < clause.head && tree.tokens[tree.first[index] - 1]?.text !== ',',
  )
  if (joined && clause.kind === 'reduced') return true
  // `urge those that are members to stay`: the infinitive is theirs whom one urges.
  const verb = tree.tokens[noun.head]
  const urged =
    clause.kind === 'relative' &&
    noun.dep === 'obj' &&
    verb !== undefined &&
    tree.language.controlVerbs.has(verb.lemma) &&
    kid(tree, verb.index, 'xcomp') === undefined &&
    tree.tokens
      .slice(clause.head, tree.last[clause.head])
      .some(({ pos, dep }) => pos === 'PART' && dep === 'mark')
  if (urged) return true
  // `briefings on the deal, people who`: said of the last one.
  const beside = kids(tree, head, 'conj').some(
    (word) =>
      word.index > head &&
      word.index < tree.first[clause.head] &&
      kid(tree, word.index, 'cc') === undefined &&
      tree.tokens[tree.first[word.index] - 1]?.text === ',' &&
      before.pos !== 'PUNCT',
  )
  if (beside) return true
  // `difficulties reaching it`, `a precedent for the mayor | taking it`: not the noun does it.
  const gerund = clause.kind === 'reduced' && clause.form === 'gerund'
  if (gerund && (before.index !== head || tree.language.plain.gerundNouns.has(noun.lemma))) return true
  // `the rate of injuries suffered by people | held`: another clause lies between.
  if (
    tree.tokens
      .slice(head + 1, tree.first[clause.head])
      .some(({ pos, dep }) => pos === 'VERB' && dep !== 'amod')
  )
    return true
  const inner = noun.dep === 'nmod'
  const opener = tree.tokens[tree.first[clause.head]]
  // `he is the one who came`: who it is, stands elsewhere.
  if (kid(tree, head, 'cop') !== undefined) return true
  if (
    clause.kind === 'reduced' &&
    noun.pos === 'NOUN' &&
    !isPlural(tree, noun) &&
    kid(tree, head, 'det', 'nmod:poss', 'nummod') === undefined &&
    kid(tree, head, 'cop') !== undefined
  )
    return true
  if (
    lower(opener) === tree.language.lists.whichWord &&
    before.pos !== 'PUNCT' &&
    kid(tree, clause.head, 'cop') !== undefined &&
    inner
  )
    return true
  // `the Bank of England Act, which`: a name within a name.
  const named = noun.pos === 'PROPN' && inner && tree.tokens[noun.head].pos === 'PROPN'
  // `died in Paris, surrounded by friends`
  const placed = clause.kind === 'reduced' && noun.dep === 'obl'
  // `the fair in Paris, which`: the fair or the town.
  const opensWhich = lower(opener) === tree.language.lists.whichWord
  const preposition = prepositionOf(tree, head)
  const besideNoun = opensWhich && ['NOUN', 'PROPN'].includes(tree.tokens[(preposition?.index ?? 0) - 1]?.pos)
  // `workers at high altitudes, who`
  const thing = who && noun.pos === 'NOUN' && noun.dep === 'obl' && !tree.language.roleNouns.has(noun.lemma)
  if (before.pos === 'PUNCT')
    return (
      named || placed || thing || besideNoun || (inner && (clause.kind === 'reduced' || who || opensWhich))
    )
  // `the skill and the courage that`: said of both, or of one.
  if (noun.dep === 'conj' && clause.kind === 'relative') return true
  if (noun.pos === 'PROPN') return clause.kind === 'relative' || inner
  if (!inner) return false
  const outer = tree.tokens[noun.head]
  const { measureNouns, groupNouns } = tree.language.lists
  if (clause.kind === 'relative' && (measureNouns.has(outer.lemma) || groupNouns.has(outer.lemma)))
    return false
  const told =
    isPresentAt(tree, clause.head) &&
    outerNouns(tree, noun).every((one) => isPlural(tree, noun) !== isPlural(tree, one))
  const person = lower(opener) === tree.language.plain.whoWord
  return (
    !told &&
    !(person && isPlural(tree, noun)) &&
    (clause.kind === 'reduced' ? kid(tree, head, 'det', 'nmod:poss', 'nummod') === undefined : true)
  )
}

/** The nouns that a noun stands below, innermost first: `establishment` and `peace` for `establishment of peace in the region`. */
const outerNouns = (tree: Tree, noun: Token): readonly Token[] => {
  const found: Token[] = []
  for (
    let at = noun;
    ['nmod', 'conj'].includes(relationOf(at)) && at.head >= 0 && found.length < 12;
    at = tree.tokens[at.head]
  )
    found.push(tree.tokens[at.head])
  return found
}

/** `the box in which it was kept`: what was kept where is lost. `A who saw B that fell and broke`: who broke? */
export const isTornRelative = (tree: Tree, { clause, predicate }: ReadClaim): boolean => {
  if (clause.kind !== 'relative') return false
  const first = clause.coordinated >= 0 ? kid(tree, clause.coordinated, 'nsubj') : undefined
  // `treaties that they signed and were ratified`: what was ratified is not who signed.
  if (
    first !== undefined &&
    kid(tree, clause.head, 'nsubj') === undefined &&
    !tree.language.lists.relativePronouns.has(lower(first))
  )
    return true
  if (clause.coordinated >= 0)
    return tree.tokens
      .slice(clause.coordinated + 1, predicate.range.first)
      .some(({ index, dep }) => dep === 'acl:relcl' && !isBelow(tree, index, clause.head))
  return kids(tree, clause.head, 'obl').some(
    ({ index, text }) =>
      tree.language.lists.strandedPronouns.has(text.toLowerCase()) && kid(tree, index, 'case') !== undefined,
  )
}

/** `not aware of any plan that was made`: nothing says that there is one. */
export const isOpen = (tree: Tree, { clause, predicate, mood }: ReadClaim, { head }: Phrase): boolean => {
  // `no laws or rules that`: the determiner stands at the first of a list.
  const first = tree.tokens[head].dep === 'conj' ? kids(tree, tree.tokens[head].head, 'det') : []
  const words = [tree.tokens[head], ...kids(tree, head, 'det'), ...first].map(lower)
  const open = words.some((word) => tree.language.lists.openDeterminers.has(word))
  if (predicate.existential) return open && mood.polarity === 'positive'
  const none = words.some(
    (word) => tree.language.negativeWords.has(word) || tree.language.lists.wholeWords.has(word),
  )
  return ['relative', 'reduced', 'participle'].includes(clause.kind) && (open || none)
}

/** `Jim, the plan is unchanged`, `the one; shared by all`: who is called on, or half of a list, read as the subject. */
export const isLooseSubject = (
  tree: Tree,
  { predicate, clause }: ReadClaim,
  { head, range }: Phrase,
): boolean => {
  if (range.last >= predicate.range.first) return false
  const between = tree.tokens.slice(range.last + 1, predicate.range.first)
  const own =
    ['main', 'content', 'parenthetical', 'adverbial'].includes(clause.kind) && clause.coordinated < 0
  if (own && between.some(({ text }) => text === ';' || text === ':')) return true
  if (
    own &&
    tree.tokens
      .slice(range.first, range.last)
      .some(
        ({ text, start, end }) =>
          text === ':' || (text === '-' && /\s-\s/.test(tree.document.text.slice(start - 1, end + 1))),
      )
  )
    return true
  const end = predicate.copular ? predicate.range.first : predicate.main
  // `Workers came to towns where work was rare, found none`: two verbs of one list.
  const commas = tree.tokens.slice(head, predicate.range.first).filter(({ text }) => text === ',')
  const [comma] = commas
  const listed = kid(tree, head, 'conj') !== undefined
  if (own && !listed && commas.length === 1 && comma.index === predicate.range.first - 1) return true
  const subjects = kids(tree, clause.head, 'nsubj').filter(({ index }) => index < end)
  const appositions = kids(tree, head, 'appos').filter(({ index }) => index < predicate.range.first)
  const open = appositions.some(
    ({ index }) =>
      tree.tokens[tree.first[index] - 1]?.text === ',' && tree.last[index] + 1 === predicate.range.first,
  )
  return subjects.length > 1 || open
}

/** Heads of noun phrases that are none: the tree went wrong. */
export const isNoNoun = (tree: Tree, _claim: ReadClaim, { head, range }: Phrase): boolean =>
  ['ADP', 'SCONJ', 'INTJ', 'PUNCT', 'PART'].includes(tree.tokens[head].pos) ||
  // `Q Let me ask`: who speaks in a transcript.
  (range.first === range.last && /^[A-HJ-Z]$/.test(tree.tokens[head].text)) ||
  // `singer and writer Ann Lee`: one person, read as two.
  (tree.tokens[head].pos === 'NOUN' &&
    kid(tree, head, 'det', 'nmod:poss', 'nummod') === undefined &&
    kids(tree, head, 'conj').some(
      (word) =>
        word.pos === 'PROPN' &&
        kids(tree, word.index, 'compound', 'nmod').some(
          ({ pos, index }) => pos === 'NOUN' && index < word.index,
        ),
    )) ||
  // `the same day | Congress met`
  kids(tree, head, 'compound').some(
    (word) =>
      tree.language.timeNouns.has(word.lemma) && word.pos === 'NOUN' && tree.tokens[head].pos === 'PROPN',
  ) ||
  // `as well as its hopes`: half of a pair.
  (tree.tokens[range.first].dep === 'cc' && tree.tokens[range.first].pos !== 'CCONJ') ||
  // `some of | which were large`
  kids(tree, head, 'nmod', 'det').some((word) => tree.language.lists.strandedPronouns.has(lower(word))) ||
  (tree.tokens[head].pos === 'ADJ' &&
    range.last > range.first &&
    kid(tree, head, 'amod', 'nummod') === undefined)

/** A verb without an ending after a noun in the singular: `the phrase bring`. */
export const isUninflected = (tree: Tree, claim: ReadClaim, { head }: Phrase): boolean => {
  const { predicate, clause } = claim
  const main = tree.tokens[predicate.main]
  const subject = tree.tokens[head]
  if (clause.form !== 'finite' || predicate.copular || predicate.passive || predicate.auxiliaries.length > 0)
    return false
  if (main.pos !== 'VERB' || lower(main) !== main.lemma || auxiliariesOf(tree, claim).length > 0) return false
  if (tree.language.irregularVerbs.get(main.lemma)?.past === main.lemma) return false
  if (!['NOUN', 'PROPN'].includes(subject.pos) || /s$/i.test(subject.text) || isPlural(tree, subject))
    return false
  const { groupNouns } = tree.language.lists
  return !groupNouns.has(subject.lemma) && !kids(tree, head, 'nmod').some((part) => isPlural(tree, part))
}

/** `On the surface | people talk`: the subject begins inside another phrase, or holds its own verb. */
export const isCutSubject = (
  tree: Tree,
  { predicate, clause }: ReadClaim,
  { head, range }: Phrase,
): boolean => {
  const { tokens } = tree
  if (range.first <= predicate.main && predicate.main <= range.last) return true
  // `efforts to ensure | was`
  const end = tokens[range.last]
  if (
    end.pos === 'VERB' &&
    tree.language.transitiveVerbs.has(end.lemma) &&
    lower(end) === end.lemma &&
    range.last > range.first
  )
    return true
  const [opener, before] = [tokens[range.first], tokens[range.first - 1]]
  // `Ann Lee-Ray's | body`
  if (before?.pos === 'PART' && relationOf(before) === 'case') return true
  const own =
    ['main', 'content', 'parenthetical', 'adverbial'].includes(clause.kind) && clause.coordinated < 0
  const bound = tokens[range.first + 1]?.pos === 'NUM' || tokens[range.first + 2]?.pos === 'NUM'
  if (
    opener.pos === 'ADV' &&
    before?.text === ',' &&
    own &&
    kid(tree, opener.index, 'advmod') === undefined &&
    range.last < predicate.range.first &&
    opener.index !== range.last &&
    opener.dep === 'advmod' &&
    tree.language.plain.focusWords.has(lower(opener))
  )
    return true
  if (opener.pos === 'ADP' && !bound && range.first < predicate.range.first) return true
  // `and, again, that | city`
  if (kids(tree, head, 'det').some(({ index }) => index < range.first)) return true
  const gerund = [before, tokens[range.first - 2]].some(
    (word) =>
      word?.pos === 'VERB' &&
      (word === before || ['ADP', 'ADV'].includes(before.pos)) &&
      /ing$/i.test(word.text) &&
      !isBelow(tree, predicate.main, word.index),
  )
  const preceded =
    before !== undefined &&
    before.sentence === opener.sentence &&
    ((before.pos === 'ADP' && before.dep === 'case') || before.pos === 'AUX' || gerund)
  // `then at the state's request returned`
  const itsOwn = own || kids(tree, clause.head, 'nsubj').some(({ index }) => index === head)
  return itsOwn && preceded && range.last < predicate.range.first
}
