import type { ArticleInput } from '../../src/node/result.js'

const persons = ['Amara Okoye', 'Jon Halvorsen', 'Mei Tanaka', 'Rosa Delgado', 'Piotr Zielak', 'Leila Haddad']
const posts = ['Finance Minister', 'Mayor', 'Police Chief', 'Governor', 'Foreign Minister', 'Trade Envoy']
const places = ['Ghana', 'Norway', 'Osaka', 'Lima', 'Warsaw', 'Tunis', 'Nairobi', 'Oslo']
const acts = [
  'raise fuel taxes',
  'close two ports',
  'build a railway',
  'cut school fees',
  'ban night flights',
]
const bodies = ['The union', 'The central bank', 'Reuters', 'The opposition', 'The court', 'A local charity']
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']

/** What the sentences of one article are filled with; `pick` goes on from word to word. */
type Pick = (list: readonly string[]) => string

/** Sentences that hold a claim, a source, a date, a number, a quotation or a doubt. */
const sentences: readonly ((pick: Pick, number: number) => string)[] = [
  (pick, n) =>
    `${pick(posts)} ${pick(persons)} said on ${pick(days)} that ${pick(places)} will not ${pick(acts)} before ${2026 + (n % 9)}.`,
  (pick, n) => `${pick(bodies)} says ${n * 10} workers may strike in June.`,
  (pick) => `"We will ${pick(acts)}, whatever it costs," ${pick(persons)} told reporters in ${pick(places)}.`,
  (pick, n) => `According to ${pick(bodies).toLowerCase()}, prices rose by ${n % 17} percent last year.`,
  (pick) => `${pick(bodies)} denied that ${pick(places)} had tried to ${pick(acts)}.`,
  (pick, n) =>
    `About ${n} people marched through ${pick(places)} on ${pick(days)} because the plan could ${pick(acts)}.`,
  (pick) => `Observers doubt that ${pick(persons)} can ${pick(acts)} without help from ${pick(places)}.`,
  (pick, n) => `The agreement of ${1 + (n % 28)} March 2024 allegedly cost ${pick(places)} $${n} million.`,
]

/** Short articles of our own, all different and always the same, of 60 to 120 words. */
export function* shortArticles(count: number): Generator<ArticleInput & { readonly id: string }> {
  for (let index = 0; index < count; index += 1) {
    let state = index + 1
    const next = () => (state = (state * 48271) % 2147483647)
    next()
    const pick: Pick = (list) => list[next() % list.length]
    const chosen = Array.from({ length: 7 }, (_, place) => sentences[(index + place) % sentences.length])
    const text = `${pick(places).toUpperCase()}, ${pick(days)}. ${chosen.map((write) => write(pick, next() % 900)).join(' ')}`
    yield { id: `article-${index}`, text, publishedAt: '2024-05-16' }
  }
}
