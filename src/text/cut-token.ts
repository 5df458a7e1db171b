/** Words of a language that marks alone do not cut rightly, in every case and with every apostrophe they have. */
export interface TokenLanguage {
  /** Two words written as one, with the place of the cut (`don't` 2, `cannot` 3); 0 where there is none (`here's`). */
  readonly contractions: ReadonlyMap<string, number>
  /** Words that keep their full stop, given without it: `Mr`, `etc`. */
  readonly abbreviations: ReadonlySet<string>
}

/** A run of characters without blanks: marks, what stands between them, marks. */
interface Frame {
  readonly open: string
  readonly core: string
  readonly close: string
}

/** How one shape of core is cut; undefined where wink-nlp has to be asked. */
interface CutRule {
  readonly pattern: RegExp
  readonly cut: (frame: Frame, language: TokenLanguage) => readonly string[] | undefined
}

const letters = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00ff'
const word = `[${letters}]+`
const fits = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`)

const atApostrophe = /['’]/
const afterMark = /^(?:[!;?…)”"\]][”"]?)?$/
const beforeStop = /^[,.:]$/
const endsInLoneLetter = new RegExp(`[-/][${letters}]$`)

/** Whether one full stop follows at once. */
const stops = (close: string): boolean => close.startsWith('.') && !close.startsWith('..')

const hasContraction = (parts: readonly string[], { contractions }: TokenLanguage): boolean =>
  parts.some((part) => contractions.has(part))

const cutAt = (text: string, place: number): readonly string[] =>
  place === 0 ? [text] : [text.slice(0, place), text.slice(place)]

const cutLetters: CutRule['cut'] = ({ open, core, close }, { contractions }) => {
  const place = contractions.get(core)
  if (place === undefined) return [core]
  if (open !== '' || close.length > 1 || close === '-' || close === "'") return undefined
  return close === '' ? cutAt(core, place) : [core]
}

/** A possessive comes off unless a comma, a colon or a full stop follows at once. */
const cutApostrophe: CutRule['cut'] = ({ open, core, close }, { contractions }) => {
  const place = contractions.get(core)
  if (place !== undefined) return cutAt(core, place)
  const at = core.search(atApostrophe)
  if (contractions.has(core.slice(0, at))) return undefined
  if (!/^.s$/i.test(core.slice(at))) return close.startsWith('’') ? undefined : [core]
  if (afterMark.test(close)) return cutAt(core, at)
  return beforeStop.test(close) && open === '' ? [core] : undefined
}

const cutHyphens: CutRule['cut'] = ({ core, close }, language) => {
  if (endsInLoneLetter.test(core) && close !== '') return undefined
  const parts = core.split(/([-/]|['’]s$)/).filter((part) => part !== '')
  return hasContraction(parts, language) ? undefined : parts
}

const dotted = /^(?:[A-Za-z]\.)+[A-Za-z]$/

const cutDotted: CutRule['cut'] = ({ core, close }) => (stops(close) ? [core] : undefined)

const whole: CutRule['cut'] = ({ core }) => [core]

const rules: readonly CutRule[] = [
  { pattern: fits(word), cut: cutLetters }, // "minister", "cannot"
  { pattern: /^\d+(?:[.,\-/:]\d+)*$/, cut: whole }, // "2019", "1,250.5", "10:30"
  { pattern: fits(`${word}['’]${word}`), cut: cutApostrophe }, // "Ghana's", "don’t", "O'Neill"
  { pattern: fits(`${word}(?:-${word})+`), cut: cutHyphens }, // "anti-Western"
  // "Secretary-General's", before another mark left to wink-nlp
  {
    pattern: fits(`${word}(?:-${word})+['’]s`),
    cut: (frame, language) => (frame.close === '' ? cutHyphens(frame, language) : undefined),
  },
  { pattern: fits(`\\d+-${word}|[${letters}]{2,}/[${letters}]{2,}`), cut: cutHyphens }, // "24-hour", "and/or"
  { pattern: dotted, cut: cutDotted }, // "U.S."
  { pattern: fits(`(?:[A-Za-z]\\.){2,}-${word}`), cut: cutHyphens }, // "U.N.-backed"
  { pattern: /^[$€£]\d+(?:[.,]\d+)*$/, cut: ({ core }) => cutAt(core, 1) }, // "$2.5"
  { pattern: /^\d+(?:[.,]\d+)*%$/, cut: ({ core }) => cutAt(core, core.length - 1) }, // "20%"
  // "21st", "1990s", "G20", "COVID-19"
  {
    pattern:
      /^(?:1\dth|\d*(?:[02-9](?:1st|2nd|3rd|[4-9]th)|0th)|[4-9]th|1st|2nd|3rd|[12]\d\d0s|[A-Z]+-?\d+)$/,
    cut: whole,
  },
  {
    pattern: /^\p{L}+$/u,
    cut: ({ core, open, close }) => (core.length > 2 || open + close === '' ? [core] : undefined),
  }, // "Stamenković"
]

/** One mark, or a row that is one: `...`, `--`. */
const mark = /^(?:[-–—.'’/&,;:!?()[\]"“”…+$%]|\.{2,}|--)$/
/** wink-nlp takes these out of longer words. */
const currency = /USD|AUD|INR|GBP/
const opening = /^["“‘([]/
const closing = /(?:\.{2,60}|[,.;:!?…)”"’\]]{1,3}|[-'])$/
const usualClosing =
  /^(?:|[,.;:!?…)”"’\]]|[,.!?)][”"’]|\)[,.]|[,.!?][”"]\)|[”"][,.;:]|\.,|[,.!?]\)|\)[.,][”"])$/
const wordClosing = /^(?:\.{2,}|-|'|\)[;:])$/
const longest = 60

const frameOf = (run: string): Frame => {
  const open = opening.test(run) ? run[0] : ''
  const close = closing.exec(run.slice(open.length))?.[0] ?? ''
  return { open, close, core: run.slice(open.length, run.length - close.length) }
}

const loneLetter = fits(`[${letters}]`)

const keepsStop = ({ open, core, close }: Frame, { abbreviations }: TokenLanguage): boolean =>
  stops(close) &&
  (abbreviations.has(core) || dotted.test(core) || (open === '' ? loneLetter : /^[A-Za-z]$/).test(core))

const marksOf = (close: string): readonly string[] => (close.startsWith('..') ? [close] : [...close])

/**
 * Cuts a run of characters without blanks into words and marks exactly as wink-nlp does that meets it first;
 * undefined for the few runs of no usual shape.
 */
export const cutToken = (run: string, language: TokenLanguage): readonly string[] | undefined => {
  if (mark.test(run)) return [run]
  if (run.length > longest || currency.test(run)) return undefined
  const frame = frameOf(run)
  const rule = rules.find(({ pattern }) => pattern.test(frame.core))
  if (rule === undefined) return undefined
  const { open, close } = frame
  if (!usualClosing.test(close) && !(rule === rules[0] && open === '' && wordClosing.test(close)))
    return undefined
  const core = rule.cut(frame, language)
  if (core === undefined) return undefined
  const marks = marksOf(close)
  const start = open === '' ? [] : [open]
  if (!keepsStop(frame, language)) return [...start, ...core, ...marks]
  return [...start, ...core.slice(0, -1), `${core[core.length - 1]}.`, ...marks.slice(1)]
}
