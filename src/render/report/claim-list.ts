import type { SourceLink } from '../../article/attribution.js'
import type { Claim } from '../../article/claim.js'
import { type Content, element, type Html } from './html.js'
import { shownDate } from './shown-date.js'
import { entityName, slotWords, sourceName, type View, words } from './view.js'

/** Between the values of one data attribute. */
const separator = '\u001f'

const rows = (pairs: readonly (readonly [string, string | undefined])[]): Html =>
  element(
    'dl',
    {},
    pairs.flatMap(([term, value]) =>
      value === undefined || value === '' ? [] : [element('dt', {}, term), element('dd', {}, value)],
    ),
  )

const cuesOf = (view: View, claim: Claim): string =>
  claim.cues.map((cue) => `“${words(view, cue)}” (${cue.marks})`).join(', ')

const datesOf = ({ article }: View, claim: Claim): readonly string[] =>
  claim.time.flatMap(({ date }) => (date === undefined ? [] : [shownDate(article.dates[date]?.value ?? '')]))

const cueWords = (view: View, { cue }: SourceLink): string =>
  cue === undefined ? '' : `“${words(view, cue)}”`

const sourcesOf = (view: View, claim: Claim): string =>
  claim.attribution.length === 0
    ? 'the author'
    : claim.attribution
        .map(
          (link) =>
            `${sourceName(view, link)} (${[cueWords(view, link), link.mode].filter(Boolean).join(', ')})`,
        )
        .join(' ← ')

const entitiesOf = (view: View, claim: Claim): readonly string[] => [
  ...new Set(
    [claim.subject, claim.object, claim.complement].flatMap((slot) => entityName(view, slot?.entity) ?? []),
  ),
]

/** The plain sentence, or else the slots: those of a passive as it has them, whom it befalls first. */
const summaryOf = (view: View, { text, passive, subject, predicate, object, complement }: Claim): string =>
  text ??
  (passive ? [object, predicate, complement, subject] : [subject, predicate, object, complement])
    .map((slot) => words(view, slot))
    .filter(Boolean)
    .join(' — ')

const drawClaim = (view: View, claim: Claim): Html => {
  const data = {
    'data-type': claim.type,
    'data-certainty': claim.certainty,
    'data-source': sourceName(view, claim.attribution[0]),
    'data-entity': entitiesOf(view, claim).join(separator),
    'data-date': datesOf(view, claim).join(separator),
  }
  const denied = claim.polarity === 'negative' ? 'denied' : undefined
  return element(
    'details',
    { class: 'claim', id: `${view.prefix}${claim.id}`, ...data },
    element('summary', {}, element('span', { class: 'type' }, claim.type), ' ', summaryOf(view, claim)),
    rows([
      ['who', slotWords(view, claim.subject)],
      ['does or is', words(view, claim.predicate)],
      ['whom or what', slotWords(view, claim.object)],
      ['besides', slotWords(view, claim.complement)],
      [
        'when',
        claim.time.map((time) => words(view, time)).join('; ') +
          (datesOf(view, claim).length > 0 ? ` (${datesOf(view, claim).join('; ')})` : ''),
      ],
      ['where', claim.place.map((place) => slotWords(view, place)).join('; ')],
      ['on condition', claim.condition.map((condition) => words(view, condition)).join('; ')],
      ['according to', sourcesOf(view, claim)],
      ['how sure', [claim.certainty, denied].filter(Boolean).join(', ')],
      ['words that decided', cuesOf(view, claim)],
      ['where it stands', `${claim.start}–${claim.end}: “${words(view, claim)}”`],
      ['rule, confidence', `${claim.rule}, ${claim.confidence}`],
    ]),
  )
}

const choice = (name: string, label: string, values: readonly string[]): Html =>
  element(
    'label',
    {},
    label,
    element(
      'select',
      { name },
      element('option', { value: '' }, 'all'),
      [...new Set(values)].sort().map((value) => element('option', { value }, value)),
    ),
  )

const drawFilters = (view: View, list: string): Html => {
  const { claims } = view.article
  const options: Content[] = [
    choice(
      'type',
      'Type',
      claims.map(({ type }) => type),
    ),
    choice(
      'certainty',
      'How sure',
      claims.map(({ certainty }) => certainty),
    ),
    choice(
      'source',
      'According to',
      claims.map((claim) => sourceName(view, claim.attribution[0])),
    ),
    choice(
      'entity',
      'About',
      claims.flatMap((claim) => entitiesOf(view, claim)),
    ),
    choice(
      'date',
      'When',
      claims.flatMap((claim) => datesOf(view, claim)),
    ),
  ]
  return element(
    'form',
    { class: 'filters', 'data-list': list, hidden: true },
    options,
    element('label', {}, 'Words', element('input', { name: 'words', type: 'search' })),
    element('output', { 'aria-live': 'polite' }),
  )
}

/** All claims of an article, each to be opened, with a form that filters them. */
export const drawClaims = (view: View): Html => {
  const list = `${view.prefix}claims`
  return element(
    'section',
    { class: 'claims', 'aria-label': 'Claims', tabindex: 0 },
    element('h3', {}, `Claims (${view.article.claims.length})`),
    drawFilters(view, list),
    element(
      'div',
      { id: list },
      view.article.claims.map((claim) => drawClaim(view, claim)),
    ),
  )
}
