import type { ClaimGroup, Comparison, Relation } from '../../compare/comparison.js'
import { element, fragment, type Html, scrolled } from './html.js'

const labelOf = ({ articles }: Comparison, id: string): string => {
  const article = articles.find((one) => one.id === id)
  return article?.outlet ?? article?.title ?? id
}

/** An article that says it itself is not named twice. */
const voiceOf = (comparison: Comparison, { article, source }: ClaimGroup['claims'][number]): string =>
  source === article || source === labelOf(comparison, article) ? 'the author' : source

const strongest = ({ relations }: ClaimGroup): Relation['relation'] | undefined =>
  (['contradict', 'differ', 'elaborate', 'agree'] as const).find((type) =>
    relations.some(({ relation }) => relation === type),
  )

const drawRelation = (relation: Relation): Html =>
  element(
    'li',
    {},
    element('span', { class: `badge ${relation.relation}` }, relation.relation),
    ' ',
    relation.reason,
    relation.sameOrigin ? ' (both go back to one origin)' : '',
  )

/** Relations shown at once; the others are a click away. */
const mostShown = 4
const strength = ['contradict', 'differ', 'elaborate', 'agree']

const drawRelations = (relations: readonly Relation[]): Html => {
  const sorted = [...relations].sort((a, b) => strength.indexOf(a.relation) - strength.indexOf(b.relation))
  const more = sorted.slice(mostShown)
  return fragment(
    element('ul', {}, sorted.slice(0, mostShown).map(drawRelation)),
    more.length === 0
      ? ''
      : element(
          'details',
          {},
          element('summary', {}, `${more.length} more`),
          element('ul', {}, more.map(drawRelation)),
        ),
  )
}

const drawGroup = (comparison: Comparison, group: ClaimGroup): Html =>
  element(
    'section',
    { class: `matters ${strongest(group) ?? ''}` },
    element('h3', {}, group.headline),
    element(
      'p',
      { class: 'dim' },
      `${group.claims.length} claims, ${group.origins} independent ${group.origins === 1 ? 'origin' : 'origins'}`,
    ),
    group.claims.map((member) =>
      element(
        'blockquote',
        {},
        element('strong', {}, labelOf(comparison, member.article)),
        element(
          'span',
          { class: 'dim' },
          ` · ${voiceOf(comparison, member)} · ${member.certainty}${member.polarity === 'negative' ? ', denied' : ''}`,
        ),
        element('br'),
        member.words,
      ),
    ),
    drawRelations(group.relations),
  )

/** Groups that several voices speak of, those with the most disagreement first. */
export const drawDisagreements = (comparison: Comparison): Html => {
  const groups = comparison.groups.filter(({ relations }) => relations.length > 0)
  const sorted = [...groups].sort((a, b) => b.disagreement - a.disagreement)
  return element(
    'section',
    { id: 'disagreements' },
    element('h2', {}, 'Where they disagree, and agree'),
    sorted.length === 0
      ? element('p', {}, 'No two of these articles put forward the same thing.')
      : sorted.map((group) => drawGroup(comparison, group)),
  )
}

/** Who says what: groups down, articles across. */
export const drawMatrix = (comparison: Comparison): Html => {
  const shared = comparison.matrix.filter(({ cells }) => Object.keys(cells).length > 1)
  const head = comparison.articles.map(({ id }) => element('th', { scope: 'col' }, labelOf(comparison, id)))
  return element(
    'section',
    { id: 'matrix' },
    element('h2', {}, 'Who says what'),
    scrolled(
      'Who says what',
      element(
        'table',
        {},
        element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'Claim'), head)),
        element(
          'tbody',
          {},
          shared.map(({ headline, cells }) =>
            element(
              'tr',
              {},
              element('th', { scope: 'row' }, headline),
              comparison.articles.map(({ id }) => element('td', {}, cells[id]?.sources.join('; ') ?? '')),
            ),
          ),
        ),
      ),
    ),
  )
}
