const wholes = new Map([
  ["''", '"'],
  ['--', '-'],
  ['---', '-'],
  ['…', '...'],
  ['[', '('],
  [']', ')'],
  ['-LRB-', '('],
  ['-RRB-', ')'],
])

/** The form as the model sees it: one kind of quotation mark and dash, digits as 0. `“2,500”` reads `"0,000"`. */
export const normalForm = (form: string): string => {
  const one = form
    .replace(/[‘’‚‛′`]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[0-9]/g, '0')
  return wholes.get(one) ?? one
}

/** Lower case, except of a form that would change its length by it. */
export const lowerForm = (form: string): string => {
  const low = form.toLowerCase()
  return low.length === form.length ? low : form
}
