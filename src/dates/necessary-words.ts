/** Pieces of words in small letters, of which a text must hold one to match; `0` stands for any digit. */
type Choice = readonly string[]

/** What a text must hold to match: something of every choice. */
export type Necessary = readonly Choice[]

/** What a part of a pattern that is named `{...}` needs. */
type PartOf = (name: string) => Necessary

interface Reader {
  readonly source: string
  readonly partOf: PartOf
  at: number
}

const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length))

/** The longer the pieces the rarer; then the fewer the better. */
const byRarity = (a: Choice, b: Choice): number => shortest(b) - shortest(a) || a.length - b.length

const rarestOf = (choices: Necessary): Choice =>
  choices.reduce((best, choice) => (byRarity(choice, best) < 0 ? choice : best), choices[0] ?? [])

const quantifier = /(?:[?*]|\{0(?:,\d*)?\}|(\+|\{\d+(?:,\d*)?\}))\??/y
const letter = /[A-Za-z]/
const groupHead = /\((?:\?(?::|<[A-Za-z]\w*>|(<?[=!])))?/y
const set = /\[(?:\\.|[^\]\\])*\]/y
const digits = /^\[(?:\d(?:-\d)?)+\]$/
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
  return lookAround === undefined ? words : []
}

/** One part other than a letter. */
const readPart = (reader: Reader): Necessary => {
  const sign = reader.source[reader.at]
  if (sign === '(') return readGroup(reader)
  if (sign === '[') return digits.test(take(reader, set)![0]) ? [['0']] : []
  if (sign === '\\') return take(reader, escaped)![0] === '\\d' ? [['0']] : []
  const named = sign === '{' ? take(reader, placeholder) : null
  if (named !== null) return reader.partOf(named[1])
  reader.at += 1
  return /\d/.test(sign) ? [['0']] : []
}

/** Parts one after the other, up to `|` or `)`: all that any of them needs. */
const readSequence = (reader: Reader): Necessary => {
  const { source } = reader
  const needed: Choice[] = []
  let run = ''
  const close = (): void => {
    if (run.length > 1) needed.push([run.toLowerCase()])
    run = ''
  }
  while (reader.at < source.length && source[reader.at] !== '|' && source[reader.at] !== ')') {
    const sign = source[reader.at]
    const isLetter = letter.test(sign)
    if (!isLetter) close()
    const part = isLetter ? [] : readPart(reader)
    if (isLetter) reader.at += 1
    const repeat = take(reader, quantifier)
    const isNeeded = repeat === null || repeat[1] !== undefined
    if (isLetter && isNeeded) run += sign
    if (repeat !== null) close()
    if (isNeeded) needed.push(...part)
  }
  close()
  return needed
}

/** Of several alternatives one choice is left: the rarest of each. */
const readAlternatives = (reader: Reader): Necessary => {
  const all = [readSequence(reader)]
  while (reader.source[reader.at] === '|') {
    reader.at += 1
    all.push(readSequence(reader))
  }
  if (all.length === 1) return all[0]
  const rarest = all.map(rarestOf)
  return rarest.some(({ length }) => length === 0) ? [] : [[...new Set(rarest.flat())]]
}

/**
 * What any match of a pattern must hold, so that a text without it need not be searched: `{number} years? ago` ->
 * what a number needs, `year` and `ago`. `partOf` knows the patterns named `{...}`.
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
    return known.get(name)!
  }
  return (source) => necessaryWords(source, partOf)
}

/** Pieces by their numbers, as the search that numbered them knows them. */
export type NumberedNeeds = readonly (readonly number[])[]

const pairs = 1024

/** A number below `pairs` for the two characters at a place. */
const pairAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) << 5) ^ text.charCodeAt(at + 1)) & (pairs - 1)

/** Which pairs of neighbouring characters a text holds, as bytes. */
const pairsOf = (text: string): Uint8Array => {
  const held = new Uint8Array(pairs)
  for (let at = 0; at + 1 < text.length; at++) held[pairAt(text, at)] = 1
  return held
}

const holdsPairs = (piece: string, held: Uint8Array): boolean => {
  for (let at = 0; at + 1 < piece.length; at++) if (held[pairAt(piece, at)] === 0) return false
  return true
}

/**
 * Numbers pieces, so that what a text holds of them stands in an array: every block asks for some hundreds. Most are
 * missing, and told by a pair of letters that the text does not have.
 */
export const createSearch = () => {
  const pieces: string[] = []
  const numbers = new Map<string, number>()
  const numberOf = (piece: string): number => {
    const known = numbers.get(piece)
    if (known !== undefined) return known
    numbers.set(piece, pieces.length)
    return pieces.push(piece) - 1
  }
  return {
    number: (needed: Necessary): NumberedNeeds => needed.map((choice) => choice.map(numberOf)),
    /** Tells whether a text in small letters holds something of every choice; each piece is looked for once. */
    open: (text: string): ((needed: NumberedNeeds) => boolean) => {
      const folded = text.replace(/\d/g, '0')
      const held = pairsOf(folded)
      /** 0 not looked for, 1 held, 2 not held. */
      const answers = new Uint8Array(pieces.length)
      const look = (piece: number): number =>
        holdsPairs(pieces[piece], held) && folded.includes(pieces[piece]) ? 1 : 2
      const holdsOne = (choice: readonly number[]): boolean => {
        for (const piece of choice) {
          if (answers[piece] === 0) answers[piece] = look(piece)
          if (answers[piece] === 1) return true
        }
        return false
      }
      return (needed) => {
        for (const choice of needed) if (!holdsOne(choice)) return false
        return true
      }
    },
  }
}

/** Finds pieces in texts; see `createSearch`. */
export type Search = ReturnType<typeof createSearch>
