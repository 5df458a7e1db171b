// Relations in use, with their subtypes, number some dozens; a caller's own trees may hold any text.
const known = new Map<string, string>()
const most = 512

const cut = (dep: string): string => {
  const colon = dep.indexOf(':')
  const plain = colon < 0 ? dep : dep.slice(0, colon)
  if (known.size < most) known.set(dep, plain)
  return plain
}

/** A Universal Dependencies relation without its subtype: `nsubj` for `nsubj:pass`. */
export const plainRelation = (dep: string): string => known.get(dep) ?? cut(dep)
