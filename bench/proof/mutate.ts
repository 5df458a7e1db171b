import { hostileShapes } from '../../test/properties/hostile-shapes.js'
import { oddities } from '../../test/properties/oddities.js'
import type { Dice } from './random.js'

type Mutation = (text: string, dice: Dice, sources: readonly string[]) => string

const splice = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end)

/** A stretch of up to `longest` code units; it may begin or end within a character. */
const stretchOf = (text: string, { below }: Dice, longest: number): readonly [number, number] => {
  const start = below(text.length + 1)
  return [start, Math.min(text.length, start + below(longest))]
}

/** A window of one of the articles. */
const excerpt = (sources: readonly string[], { below, pick }: Dice, longest: number): string => {
  const source = pick(sources)
  const start = below(source.length)
  return source.slice(start, start + 20 + below(longest))
}

const onWords =
  (change: (word: string, dice: Dice) => string): Mutation =>
  (text, dice) => {
    const share = 2 + dice.below(12)
    return text.replace(/\S+/g, (word) => (dice.below(share) === 0 ? change(word, dice) : word))
  }

const turned = (word: string): string => [...word].reverse().join('')
const alternated = (word: string): string =>
  [...word].map((letter, at) => (at % 2 ? letter.toUpperCase() : letter.toLowerCase())).join('')

const mutations: readonly Mutation[] = [
  // A stretch out, twice, elsewhere, or another's in its place
  (text, dice) => splice(text, ...stretchOf(text, dice, 80), ''),
  (text, dice) => {
    const [start, end] = stretchOf(text, dice, 120)
    return splice(text, end, end, text.slice(start, end).repeat(1 + dice.below(6)))
  },
  (text, dice) => {
    const [start, end] = stretchOf(text, dice, 80)
    const rest = splice(text, start, end, '')
    const at = dice.below(rest.length + 1)
    return splice(rest, at, at, text.slice(start, end))
  },
  (text, dice, sources) => splice(text, ...stretchOf(text, dice, 60), excerpt(sources, dice, 120)),
  // An oddity somewhere, in several places, around a stretch, instead of some blanks, or one code unit of any kind
  (text, dice) => splice(text, ...stretchOf(text, dice, 3), dice.pick(oddities)),
  (text, dice) => {
    const oddity = dice.pick(oddities)
    return text.replace(/ /g, (blank) => (dice.below(8) === 0 ? oddity : blank))
  },
  (text, dice) => {
    const [start, end] = stretchOf(text, dice, 200)
    return splice(text, start, end, dice.pick(oddities) + text.slice(start, end) + dice.pick(oddities))
  },
  onWords((_, { pick }) => pick(oddities)),
  (text, dice) => splice(text, ...stretchOf(text, dice, 2), String.fromCharCode(dice.below(65_536))),
  (text, dice) => splice(text, ...stretchOf(text, dice, 2), String.fromCodePoint(dice.below(0x110000))),
  // Letters and marks
  onWords((word) => word.toUpperCase()),
  onWords(alternated),
  onWords(turned),
  onWords(
    (word, { pick }) =>
      `${pick(['"', '“', '(', "'", '[', '«'])}${word}${pick(['"', '”', ')', "'", ']', '»'])}`,
  ),
  onWords((word, { pick }) => word + pick(['.', ',', ';', ':', '?', '!', '—', '-', "'s", '’s'])),
  (text) => text.replace(/[.,;:]/g, ''),
  (text) => text.replace(/["“”'‘’]/g, ''),
  (text) => text.replace(/\s/g, ''),
  (text, { pick }) => text.replace(/\n/g, pick(['\r\n', '\r', ' ', '\n\n', '\u2028', ''])),
  // Deep, long, or shaped to be dear
  (text, { pick, below }) => {
    const [open, close] = pick([
      ['“', '”'],
      ['"', '"'],
      ['(', ')'],
      ['[', ']'],
      ['<b>', '</b>'],
      ['‘', '’'],
    ])
    const depth = 1 + below(40)
    return open.repeat(depth) + text + close.repeat(depth)
  },
  (text, dice) => text + dice.pick(hostileShapes).make(50 + dice.below(400)),
]

/** How long an excerpt of news an input begins with: mostly short, so that many can be tried. */
const excerptLength = ({ below }: Dice): number => [120, 120, 300, 300, 300, 800, 800, 2_500][below(8)]

/** A text for the fuzzer: an excerpt of news, changed a few times; now and then a hostile shape alone. */
export const mutateText = (dice: Dice, sources: readonly string[]): string => {
  if (dice.below(40) === 0) return dice.pick(hostileShapes).make(100 + dice.below(1_500))
  let text = excerpt(sources, dice, excerptLength(dice))
  for (let round = dice.below(6); 0 <= round; round -= 1) text = dice.pick(mutations)(text, dice, sources)
  return text.slice(0, 6_000)
}
