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
  { from: /ə/g, to: 'a' }, // Əliyev, Aliyev
  { from: /ğ/g, to: 'g' }, // Erdoğan, Erdogan
  { from: /[đð]/g, to: 'd' }, // Đinđić, Dindic
  { from: /ł/g, to: 'l' }, // Wałęsa, Walesa
  { from: /þ/g, to: 'th' },
  { from: /[šşș]/g, to: 'sh' }, // Milošević, Miloshevich
  { from: /[čç]/g, to: 'ch' }, // Çelik, Chelik
  { from: /ž/g, to: 'zh' }, // Božo, Bozho
  { from: /ć/g, to: 'ch' }, // Ćosić, Chosich
]

const soundRules: readonly SpellingRule[] = [
  { from: /^(?:al|el|ad|as|ar|an|ash|at|az)[- ](?=\p{L}{3})/u, to: '' }, // al-Sisi, Sisi
  { from: /shch|stch|schtsch|szcz/g, to: 'S' }, // Khrushchev, Chruszczow
  { from: /tsch|tch|cz|tj(?=[aeiou])/g, to: 'ch' }, // Tchaikovsky, Chaikovsky
  { from: /sch|sz/g, to: 'sh' }, // Schostakowitsch, Shostakovich
  { from: /dzh|dj|dsch/g, to: 'j' }, // Dzhabarov, Jabarov
  { from: /kh|gh(?=[aeiouy])/g, to: 'h' }, // Mikhail, Mihail
  { from: /x/g, to: 'ks' }, // Alexander, Aleksander
  { from: /ck|q|c(?=[aou]|[klrt]|$)/g, to: 'k' }, // Viktor, Victor
  { from: /ph/g, to: 'f' }, // Stephan, Stefan
  { from: /w/g, to: 'v' }, // Walentin, Valentin
  { from: /(?:ts|tz|cz?)(?=[eiy])/g, to: 'ts' }, // Tsvetan, Cvetan
  { from: /(?<=t)h|(?<=d)h|(?<=b)h|(?<=r)h/g, to: '' }, // Mithat, Mitat
  { from: /ou|oo/g, to: 'u' }, // Bouteflika, Buteflika
  { from: /ee|ie(?=[^v]|$)/g, to: 'i' }, // Zelenskiy, Zelenskie
  { from: /eu(?=[nlm])/g, to: 'u' }, // Jong-eun, Jong-un
  { from: /(?:[ij]?y|[ij])(?:y|j|i)+/g, to: 'i' }, // Zelenskyy, Zelensky
  { from: /(?<![aeiou])y|y(?![aeiou])/g, to: 'i' }, // Yuriy, Yuri
  { from: /(?<=[aeiou])j(?![aeiou])/g, to: 'i' }, // Andrej, Andrei
  { from: /(?:^|(?<=[\s-]))(?:ye|je)/g, to: 'e' }, // Yeltsin, Eltsin
  { from: /(?<=[aeiou])(?:y|j|i)e/g, to: 'e' }, // Sergeyev, Sergeev
  { from: /i[yj]?e(?=v)/g, to: 'e' }, // Aliyev, Aliev
  { from: /i[yj]a/g, to: 'ia' }, // Mariya, Maria
  { from: /(?:yo|jo|io)(?=[^aeiou])/g, to: 'e' }, // Gorbachyov, Gorbachev
  { from: /(\p{L})\1+/gu, to: '$1' }, // Abdullah, Abdulah
  { from: /(?<=[aeiou])h$/g, to: '' }, // Abdullah, Abdulla
  { from: /iev$/g, to: 'ev' },
  { from: /off$/g, to: 'ov' }, // Romanoff, Romanov
  { from: /of$/g, to: 'ov' },
  { from: /ef$/g, to: 'ev' },
]

const applyRules = (text: string, rules: readonly SpellingRule[]): string =>
  rules.reduce((folded, { from, to }) => folded.replace(from, to), text)

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '')

/** A name without case, marks and spacing, as it would sound: equal for most pairs that one script's name gives. */
export const foldSpelling = (name: string): string => {
  const lower = applyRules(name.normalize('NFC').toLowerCase(), foldingRules)
  return applyRules(withoutMarks(lower), soundRules)
    .replace(/[\s-]+/g, ' ')
    .trim()
}

const vowels = new Set('aeiouy')

/** Letters that stand for one sound in different systems. */
const confusable: readonly string[] = [
  'gh',
  'gk',
  'kh',
  'sz',
  'dt',
  'iy',
  'jy',
  'jz',
  'vb',
  'vf',
  'ks',
  'cs',
  'ch',
  'zd',
  'bp',
  'td',
  'Ss',
  'jc',
  'qg',
  'jg',
  'lr',
]

const confusablePairs = new Set(confusable.flatMap((pair) => [pair, pair[1] + pair[0]]))

const substitution = (a: string, b: string): number => {
  if (a === b) return 0
  if (vowels.has(a) && vowels.has(b)) return 0.4
  return confusablePairs.has(a + b) ? 0.5 : 1
}

const omission = (letter: string, index: number, length: number): number => {
  if (index === length - 1) return letter === 'h' ? 0.3 : 1
  return letter === 'h' || letter === 'i' ? 0.5 : vowels.has(letter) ? 0.6 : 1
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

/** Endings that tell two people apart: `Petrov` and `Petrova`, `Hasanov` and `Hasanli`. */
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
  const [left, right] = [foldSpelling(a), foldSpelling(b)]
  if (left === right) return left !== ''
  if (endsApart(left, right)) return false
  return spellingDistance(left, right) <= tolerance(Math.max(left.length, right.length))
}

/** A key that most spellings of one name share, for look-up: the first consonants, confusable ones as one. */
export const spellingKey = (name: string): string =>
  foldSpelling(name)
    .replace(/^h/, 'k')
    .replace(/[aeiouyh\s]/g, '')
    .replace(/[gq]/g, 'k')
    .replace(/d/g, 't')
    .replace(/z/g, 's')
    .replace(/[bf]/g, 'v')
    .slice(0, 3)
