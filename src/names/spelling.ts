/**
 * Whether two spellings may be one name, brought from another script by two roads or mistyped once.
 * First each is folded by general rules of transliteration (BGN/PCGN, ISO 9 and the passport systems for Cyrillic,
 * ALA-LC and common press usage for Arabic and Persian, Hanyu Pinyin and Wade-Giles for Chinese, Revised Romanization
 * and McCune-Reischauer for Korean, the national Latin alphabets of Azerbaijan and Turkey); then they are compared by
 * an optimal string alignment distance (Damerau 1964, Levenshtein 1966) with lower costs for letters that
 * transliterations mix up.
 */
interface SpellingRule {
  readonly from: RegExp
  readonly to: string
}

/** In running order; each is said with a pair that it makes equal. */
const foldingRules: readonly SpellingRule[] = [
  { from: /['’‘ʼʹʻ`´"]/g, to: '' }, // Sana'a, Sanaa
  { from: /ß/g, to: 'ss' }, // Strauß, Strauss
  { from: /[æä]/g, to: 'ae' }, // Järvinen, Jaervinen
  { from: /[øöœ]/g, to: 'oe' }, // Özil, Oezil
  { from: /ü/g, to: 'ue' }, // Müller, Mueller
  { from: /å/g, to: 'aa' }, // Ångström, Aangstroem
  { from: /ı/g, to: 'i' }, // Yıldırım, Yildirim
  { from: /ə/g, to: 'a' }, // Əsgərov, Asgarov
  { from: /ğ/g, to: 'g' }, // Erdoğan, Erdogan
  { from: /[đð]/g, to: 'd' }, // Đinđić, Dindic
  { from: /ł/g, to: 'l' }, // Wałęsa, Walesa
  { from: /þ/g, to: 'th' },
  { from: /[šşș]/g, to: 'sh' }, // Milošević, Miloshevich
  { from: /[čç]/g, to: 'ch' }, // Çelik, Chelik
  { from: /ž/g, to: 'zh' }, // Božo, Bozho
  { from: /ć/g, to: 'ch' }, // Ćosić, Chosich
]

/** Sounds that take several letters become one: `c` for ch, `x` for sh, `j` for zh. */
const soundRules: readonly SpellingRule[] = [
  { from: /^(?:al|el|ad|as|ar|an|ash|at|az)[- ](?=\p{L}{3})/u, to: '' }, // al-Sisi, Sisi
  { from: /[\s-]+/g, to: '' }, // Jong-un, Jong Un
  { from: /^x|hs(?=i)/g, to: 'sh' }, // Xiaoping, Hsiao-p'ing
  { from: /x/g, to: 'ks' }, // Alexander, Aleksander
  { from: /dzh|dj|dsch/g, to: 'zh' }, // Dzhabarov, Jabarov
  { from: /j(?=[aeiou])(?<=^j|[^aeiou]j|[aeiou]j)/g, to: 'zh' }, // Prigojin, Prigozhin
  { from: /shch|stch|schtsch|szcz/g, to: 'shch' }, // Khrushchev, Chruszczow
  { from: /tsch|tch|cz/g, to: 'ch' }, // Tchaikovsky, Chaikovsky
  { from: /sch|sz/g, to: 'sh' }, // Schostakowitsch, Shostakovich
  { from: /kh|gh(?=[aeiouy])/g, to: 'h' }, // Mikhail, Mihail
  { from: /ck|q|c(?=[aou]|[klrt]|$)/g, to: 'k' }, // Viktor, Victor
  { from: /(?:ts|tz|c)(?=[eiy])/g, to: 'ts' }, // Tsvetan, Cvetan
  { from: /ch/g, to: 'c' },
  { from: /sh/g, to: 'x' },
  { from: /zh/g, to: 'j' },
  { from: /ph/g, to: 'f' }, // Stephan, Stefan
  { from: /(?<=[ao])w(?=[^aeiou])/g, to: 'u' }, // Chowdhury, Choudhury
  { from: /w/g, to: 'v' }, // Walentin, Valentin
  { from: /(?<=[tdb])h/g, to: '' }, // Mithat, Mitat
  { from: /ou|oo/g, to: 'u' }, // Bouteflika, Buteflika
  { from: /ee|ie(?=[^v]|$)/g, to: 'i' }, // Shareef, Sharif
  { from: /eu(?=[nlm])/g, to: 'u' }, // Jong-eun, Jong-un
  { from: /[iy](?:y|j|i)+/g, to: 'i' }, // Zelenskyy, Zelensky
  { from: /(?<![aeiou])y(?![aeiou])/g, to: 'i' }, // Yuriy, Yuri
  { from: /(?<=[aeiou])j(?![aeiou])/g, to: 'i' }, // Andrej, Andrei
  { from: /(?<=[^aeiou])(?:yo|io)(?=[vdm])/g, to: 'e' }, // Gorbachyov, Gorbachev
  { from: /^ye/g, to: 'e' }, // Yeltsin, Eltsin
  { from: /(?<=[aeiou])[yi]e/g, to: 'e' }, // Sergeyev, Sergeev
  { from: /i[yj]?e(?=v)/g, to: 'e' }, // Guliyev, Guliev
  { from: /i[yj]a/g, to: 'ia' }, // Mariya, Maria
  { from: /y/g, to: 'i' },
  { from: /(\p{L})\1+/gu, to: '$1' }, // Phillips, Philips
  { from: /(?<=[aeiou])h$/g, to: '' }, // Abdullah, Abdulla
  { from: /off?$/g, to: 'ov' }, // Romanoff, Romanov
]

const applyRules = (text: string, rules: readonly SpellingRule[]): string =>
  rules.reduce((folded, { from, to }) => folded.replace(from, to), text)

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '')

const soundOf = (letters: string): string => applyRules(withoutMarks(letters), soundRules)

/** A name without case, marks and spacing, as it would sound: equal for most pairs that one script's name gives. */
export const foldSpelling = (name: string): string =>
  soundOf(applyRules(name.normalize('NFC').toLowerCase(), foldingRules))

/** The same with the marks simply left out, as many newsrooms do: `Çelik` → `celik`. */
const foldPlain = (name: string): string =>
  soundOf(
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/ı/g, 'i')
      .replace(/đ/g, 'd')
      .replace(/ł/g, 'l')
      .replace(/ø/g, 'o')
      .replace(/ə/g, 'a')
      .replace(/['’‘ʼʹʻ`´"]/g, ''),
  )

const vowels = new Set('aeiouy')

/** Letters that stand for one sound in different systems. */
const confusable: readonly string[] = [
  'gh',
  'gk',
  'kh',
  'sz',
  'dt',
  'jz',
  'vb',
  'vf',
  'ks',
  'zd',
  'bp',
  'xs',
  'jc',
  'cx',
  'ck',
  'cs',
  'jx',
  'jg',
  'kc',
]

const confusablePairs = new Set(confusable.flatMap((pair) => [pair, pair[1] + pair[0]]))

const substitution = (a: string, b: string): number => {
  if (a === b) return 0
  if (vowels.has(a) && vowels.has(b)) return 0.4
  return confusablePairs.has(a + b) ? 0.5 : 1
}

const omission = (letter: string, index: number, length: number): number => {
  if (index === length - 1) return letter === 'h' ? 0.3 : 1
  return letter === 'h' || letter === 'i' ? 0.5 : vowels.has(letter) ? 0.6 : 1.1
}

/** The cost to turn one folded spelling into the other. */
export const spellingDistance = (a: string, b: string): number => {
  let before: number[] = []
  let row = [0]
  for (let j = 0; j < b.length; j += 1) row.push(row[j] + omission(b[j], j, b.length))
  for (let i = 0; i < a.length; i += 1) {
    const next = [row[0] + omission(a[i], i, a.length)]
    for (let j = 0; j < b.length; j += 1) {
      const swapped =
        i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]
          ? before[j - 1] + 0.8
          : Number.POSITIVE_INFINITY
      next.push(
        Math.min(
          row[j] + substitution(a[i], b[j]),
          row[j + 1] + omission(a[i], i, a.length),
          next[j] + omission(b[j], j, b.length),
          swapped,
        ),
      )
    }
    before = row
    row = next
  }
  return row[b.length]
}

/** Endings that tell two people apart: `Petrov` and `Petrova`, `Huseynov` and `Huseynli`. */
const endsApart = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length === 1 && /[aeo]$/.test(long) && long.startsWith(short)) return true
  return (
    /(?:ov|ev|in)a$/.test(a) !== /(?:ov|ev|in)a$/.test(b) || /(?:i|aia)$/.test(a) !== /(?:i|aia)$/.test(b)
  )
}

const longestCompared = 40

/** The greatest distance that is still one name, by the length of the longer folded spelling. */
const tolerance = (length: number): number => (length <= 3 ? 0 : length <= 5 ? 0.5 : length <= 8 ? 1 : 1.3)

/** Whether two words are spellings of one name. */
export const isSameSpelling = (a: string, b: string): boolean => {
  if (a === b) return true
  if (a.length > longestCompared || b.length > longestCompared) return false
  return (
    sameFolded(foldSpelling(a), foldSpelling(b)) ||
    (hasMarks(a, b) &&
      [foldPlain(a), foldSpelling(a)].some(
        (left) => sameFolded(left, foldPlain(b)) || sameFolded(left, foldSpelling(b)),
      ))
  )
}

/** Only where one side has letters that newsrooms replace are the other readings tried. */
const hasMarks = (a: string, b: string): boolean => /[^\u0020-\u007f]/.test(a + b)

const sameFolded = (left: string, right: string): boolean => {
  if (left === right) return left !== ''
  if (endsApart(left, right)) return false
  return spellingDistance(left, right) <= tolerance(Math.max(left.length, right.length))
}

/** A key that most spellings of one name share, for look-up: the first consonants, confusable ones as one. */
export const spellingKey = (name: string): string =>
  foldSpelling(name)
    .replace(/^h/, 'k')
    .replace(/[aeiouyh\s]/g, '')
    .replace(/[gqc]/g, 'k')
    .replace(/d/g, 't')
    .replace(/[zxj]/g, 's')
    .replace(/[bf]/g, 'v')
    .slice(0, 3)
