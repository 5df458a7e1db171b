/** Pieces of words, in small letters, of which a text must hold one to match; `0` stands for any digit. */
export type Necessary = readonly string[] | undefined

/** What is known of a part of a pattern: its pieces, and whether it may be left out. */
type PartOf = (name: string) => Necessary

interface Reader {
  readonly source: string
  readonly partOf: PartOf
  at: number
}

const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length))

/** The longer the pieces the rarer; then the fewer the better. */
const better = (a: Necessary, b: Necessary): Necessary => {
  if (a === undefined || b === undefined) return a ?? b
  const gain = Math.min(8, shortest(b)) - Math.min(8, shortest(a))
  return gain > 0 || (gain === 0 && b.length < a.length) ? b : a
}

const quantifier = /(?:[?*]|\{0(?:,\d*)?\}|(\+|\{\d+(?:,\d*)?\}))\??/y
const letter = /[A-Za-z]/
const groupHead = /\((?:\?(?::|<[A-Za-z]\w*>|(<?[=!])))?/y
const set = /\[(?:\\.|[^\]\\])*\]/y
const escaped = /\\(?:[pP]\{[^}]*\}|u[0-9a-fA-F]{4}|[\s\S])/y
const placeholder = /\{([a-zA-Z]+)(?::[a-zA-Z]+)?\}/y

const take = (reader: Reader, pattern: RegExp): RegExpExecArray | null => {
  pattern.lastIndex = reader.at
  const found = pattern.exec(reader.source)
  if (found !== null) reader.at += found[0].length
  return found
}

/** A group with its closing bracket; a look-around says nothing of the match itself. */
const readGroup = (reader: Reader): Necessary => {
  const [, lookAround] = take(reader, groupHead)!
  const words = readAlternatives(reader)
  reader.at += 1
  return lookAround === undefined ? words : undefined
}

/** One part other than a letter. */
const readPart = (reader: Reader): Necessary => {
  const sign = reader.source[reader.at]
  if (sign === '(') return readGroup(reader)
  if (sign === '[') return void take(reader, set)
  if (sign === '\\') return take(reader, escaped)![0] === '\\d' ? ['0'] : undefined
  const named = sign === '{' ? take(reader, placeholder) : null
  if (named !== null) return reader.partOf(named[1])
  reader.at += 1
  return /\d/.test(sign) ? ['0'] : undefined
}

/** Parts one after the other, up to `|` or `)`: the best of what each of them needs. */
const readSequence = (reader: Reader): Necessary => {
  const { source } = reader
  let best: Necessary
  let run = ''
  const close = (): void => {
    if (run.length > 1) best = better(best, [run.toLowerCase()])
    run = ''
  }
  while (reader.at < source.length && source[reader.at] !== '|' && source[reader.at] !== ')') {
    const sign = source[reader.at]
    if (!letter.test(sign)) close()
    const words = letter.test(sign) ? undefined : readPart(reader)
    if (letter.test(sign)) reader.at += 1
    const repeat = take(reader, quantifier)
    const needed = repeat === null || repeat[1] !== undefined
    if (letter.test(sign) && needed) run += sign
    if (repeat !== null) close()
    if (needed) best = better(best, words)
  }
  close()
  return best
}

const readAlternatives = (reader: Reader): Necessary => {
  const all: Necessary[] = [readSequence(reader)]
  while (reader.source[reader.at] === '|') {
    reader.at += 1
    all.push(readSequence(reader))
  }
  const known = all.filter((words) => words !== undefined)
  return known.length === all.length ? [...new Set(known.flat())] : undefined
}

/**
 * What any match of a pattern must hold, so that a text without it need not be searched: `{number} years? ago` ->
 * `ago`. `partOf` knows what the patterns named `{...}` need. Undefined where nothing can be said.
 */
export const necessaryWords = (source: string, partOf: PartOf): Necessary =>
  readAlternatives({ source, partOf, at: 0 })

/** What patterns over these classes need; what a class needs is found out once. */
export const createNeeds = (
  classes: Readonly<Record<string, { readonly pattern: string }>>,
): ((source: string) => Necessary) => {
  const known = new Map<string, Necessary>()
  const partOf: PartOf = (name) => {
    if (!known.has(name)) known.set(name, necessaryWords(classes[name].pattern, partOf))
    return known.get(name)
  }
  return (source) => necessaryWords(source, partOf)
}

/** Tells which pieces a text holds; each is looked for once. */
export const searchText = (text: string): ((words: Necessary) => boolean) => {
  const folded = text.toLowerCase().replace(/\d/g, '0')
  const held = new Map<string, boolean>()
  const holds = (word: string): boolean => {
    const known = held.get(word)
    if (known !== undefined) return known
    const found = folded.includes(word)
    held.set(word, found)
    return found
  }
  return (words) => words === undefined || words.some(holds)
}
