import type { TokenLanguage } from '../text/cut-token.js'

/** Endings by their stems: those that wink-eng-lite-web-model 1.8.1 (MIT) takes apart. */
const endings: Readonly<Record<string, string>> = {
  "n't":
    'ai am are cai ca could dare dares das did does do go had has have is may might must need ought shall sha should was were wo would',
  "'d": 'he how i it that there they we what where who why she you',
  "'ll": 'he how i it she that there they we what who you',
  "'re": 'here how so that there these they those we what where who why you',
  "'s": 'he how it let she that there this what when where which who why',
  "'ve": 'could he i may might must not should they we what where who would you',
  "'am": 'i',
}

/** The same written as one word. */
const joined: Readonly<Record<string, string>> = {
  nt: 'ai am are cai ca could dare dares das did does do go had have is may might must ought shall sha should was were wo would',
  ll: 'how it that there they what you',
  re: 'how that these they those what where why you',
  ve: 'could he i may might must not should they we what where who would you',
  not: 'can',
  am: 'i',
  are: 'there',
}

const capitalised = (text: string): string => text[0].toUpperCase() + text.slice(1)

/** `dont`, `Dont`, `DONT`. */
const cases = (text: string): readonly string[] => [text, capitalised(text), text.toUpperCase()]

const contractions = new Map<string, number>()
/** Adds a word in each case and with each apostrophe. */
const addContraction = (word: string, place: number): void => {
  for (const form of cases(word)) {
    contractions.set(form, place)
    if (form.includes("'")) contractions.set(form.replace("'", '’'), place)
  }
}
for (const [ending, stems] of [...Object.entries(endings), ...Object.entries(joined)])
  for (const stem of stems.split(' ')) addContraction(stem + ending, stem.length)
addContraction("here's", 0)

const abbreviations =
  'a ala apr apt ariz ark assoc aug ave b brig c calif capt co col colo conn corp ct d dec del doz dr eg esq feb fla fri ft ga gal gen gov ha hon ie ill in inc ind jan jos jr jul jun kan kans kn ky la lb llp lt ltd mar mass md messrs mgmt mi mich minn miss mo mon mont mr mrs ms mt neb nebr nev no nos nov oct okla ore oz pa pct prof pt pty qt rd rep reps rs sat sen sep sept sgt shri smt sr st ste sun tbsp tenn tex thu tsp tue va viz vs vt wash wed wisc wyo yd'
const smallAbbreviations = 'anon approx etc fig figs floreant pp rit'

/** Abbreviations with a capital, words without: `Springfield, Ill.`, `he was ill.` */
const smallWords = 'ala ark gal ill in mar mass miss ore sat sun wash wed'.split(' ')

const casesOf = (word: string): readonly string[] =>
  smallWords.includes(word) ? cases(word).slice(1) : cases(word)

/** English words that are cut, or not cut, otherwise than their marks say. */
export const tokenLanguage: TokenLanguage = {
  contractions,
  abbreviations: new Set([...abbreviations.split(' ').flatMap(casesOf), ...smallAbbreviations.split(' ')]),
}
