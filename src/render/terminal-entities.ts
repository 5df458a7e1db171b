import type { Article } from '../article/article.js'
import { type Entity, type EntityType, entityTypes } from '../article/entity.js'
import { printable, wrap } from './printable.js'
import type { Palette } from './terminal-palette.js'

export const paintEntity = (type: EntityType, palette: Palette): ((text: string) => string) =>
  ({ person: palette.green, place: palette.blue, organization: palette.magenta, group: palette.yellow })[type]

const indent = 16

/** The entities by type, most mentioned first: name, number of mentions, roles, what it stands for. */
export const drawEntities = ({ entities }: Article, palette: Palette, width: number): string =>
  entityTypes
    .map((type) => ({ type, all: entities.filter((entity) => entity.type === type) }))
    .filter(({ all }) => 0 < all.length)
    .map(({ type, all }) => {
      const lines = wrap(
        mostMentionedFirst(all)
          .map((entity) => describeEntity(entity, entities))
          .join(' · '),
        width - indent,
      )
      return lines
        .map(
          (line, index) =>
            (index === 0 ? `  ${paintEntity(type, palette)(type.padEnd(indent - 2))}` : ' '.repeat(indent)) +
            line,
        )
        .join('\n')
    })
    .join('\n')

const mostMentionedFirst = (entities: readonly Entity[]): readonly Entity[] =>
  [...entities].sort((a, b) => b.mentions.length - a.mentions.length)

const describeEntity = (
  { name, mentions, roles, standsFor }: Entity,
  entities: readonly Entity[],
): string => {
  const country = entities.find(({ id }) => id === standsFor)?.name
  const notes = [
    ...(roles ?? []).map(({ title, of }) => (of === undefined ? title : `${title} of ${of}`)),
    ...(country === undefined ? [] : [`stands for ${country}`]),
  ]
  const count = mentions.length === 1 ? '' : ` ×${mentions.length}`
  return printable(`${name}${count}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`)
}
