import { remember } from './remember.js'

/** Relations in use with their subtypes number some dozens. */
const known = remember(256, (dep: string) => {
  const colon = dep.indexOf(':')
  return colon < 0 ? dep : dep.slice(0, colon)
})

/** A Universal Dependencies relation without its subtype: `nsubj` for `nsubj:pass`. */
export const plainRelation = (dep: string): string => known(dep)
