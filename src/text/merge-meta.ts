import { type Meta, type MetaField, metaFields } from '../article/meta.js'

type Stated = Omit<Meta, 'given' | 'spans'>

/** What the caller gives wins over what the text states; `given` names it, and its place is dropped. */
export const mergeMeta = (stated: Meta, options: Stated): Meta => {
  const given = metaFields.filter((field) => options[field] !== undefined)
  if (given.length === 0) return stated
  const { spans = {}, ...fields } = stated
  const kept = Object.entries(spans).filter(([field]) => !given.includes(field as MetaField))
  return {
    ...fields,
    ...Object.fromEntries(given.map((field) => [field, options[field]])),
    given,
    ...(kept.length === 0 ? {} : { spans: Object.fromEntries(kept) }),
  }
}
