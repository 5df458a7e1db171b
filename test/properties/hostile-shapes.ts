/** A text meant to cost more than its length: `make(n)` is about `n` UTF-16 code units long. */
export interface HostileShape {
  readonly name: string
  readonly make: (length: number) => string
}

/** `piece` again and again, up to `length`. */
const fill = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Numbered pieces, all different, up to `length`. */
const count = (piece: (index: number) => string, length: number): string => {
  const pieces: string[] = []
  for (let index = 0, size = 0; size < length; index += 1) {
    const next = piece(index)
    pieces.push(next)
    size += next.length
  }
  return pieces.join('').slice(0, length)
}

const nest = (open: string, inner: string, close: string, length: number): string => {
  const depth = Math.floor(length / (open.length + close.length))
  return open.repeat(depth) + inner + close.repeat(depth)
}

/** A pronounceable word for each number: `bakola`, `bakole`. */
const invented = (index: number): string => {
  const syllables = ['ba', 'ko', 'la', 'mi', 're', 'su', 'to', 'ven', 'zar', 'dul']
  return [...String(index)].map((digit) => syllables[Number(digit)]).join('')
}
const capital = (word: string): string => word[0].toUpperCase() + word.slice(1)

/** Every shape by which a part of the library, or of a package under it, was or could be slowed down. */
export const hostileShapes: readonly HostileShape[] = [
  { name: 'one long address', make: (n) => `https://example.org/${fill('c/d-e_', n - 20)}` },
  { name: 'many addresses', make: (n) => count((i) => `https://a${i}.example.org/x?y=${i} `, n) },
  { name: 'one long word', make: (n) => fill('a', n) },
  { name: 'one long word of marks and letters', make: (n) => fill("a-b.c'd_", n) },
  { name: 'words just short of the cut', make: (n) => fill(`${'a-'.repeat(299)} `, n) },
  { name: 'one long sentence', make: (n) => fill('and the old minister of the state said that it will ', n) },
  { name: 'one long list of commas', make: (n) => fill('bread, salt, ', n) },
  { name: 'sentences without a space between', make: (n) => fill('Hesaidso.Shewenthome.', n) },
  { name: 'only full stops', make: (n) => fill('. ', n) },
  { name: 'only marks', make: (n) => fill('?! ,;: -- ... ', n) },
  { name: 'nested quotations', make: (n) => nest('“he said ', 'no', '” ', n) },
  { name: 'opened and never closed', make: (n) => fill('"he said ', n) },
  { name: 'single quotation marks', make: (n) => fill("'so 'tis ", n) },
  { name: 'nested brackets', make: (n) => nest('(and [', 'no', ']) ', n) },
  { name: 'only opening brackets', make: (n) => fill('( ', n) },
  { name: 'dense dates', make: (n) => fill('June 5, 2024, May 2023, yesterday, on Monday, ', n) },
  { name: 'months alone', make: (n) => fill('June ', n) },
  { name: 'dense numbers', make: (n) => fill('12 3,000 4.5 million two ', n) },
  { name: 'digits alone', make: (n) => fill('12 ', n) },
  {
    name: 'dense names',
    make: (n) => count((i) => `${capital(invented(i))} ${capital(invented(i * 7))} met. `, n),
  },
  { name: 'names in a row', make: (n) => count((i) => `${capital(invented(i))} `, n) },
  { name: 'the same name again', make: (n) => fill('Angela Merkel met Merkel. ', n) },
  { name: 'one name without an end', make: (n) => fill('Angela Merkel ', n) },
  {
    name: 'bodies with acronyms',
    make: (n) =>
      count((i) => `the ${capital(invented(i))} National Bank (${capital(invented(i))[0]}NB) fell. `, n),
  },
  {
    name: 'quotations with speakers',
    make: (n) => count((i) => `"We will stay," said ${capital(invented(i))}. `, n),
  },
  { name: 'quotations without a break', make: (n) => fill('"yes" he said "no" ', n) },
  { name: 'reports in reports', make: (n) => fill('he said that she told them that ', n) },
  { name: 'pronouns', make: (n) => fill('He told her they saw it. ', n) },
  {
    name: 'pronouns with names',
    make: (n) => count((i) => `${capital(invented(i))} left. He told her about them. `, n),
  },
  { name: 'roles without names', make: (n) => fill('The minister met the president of the country. ', n) },
  { name: 'paragraphs of one word', make: (n) => fill('Word\n\n', n) },
  { name: 'lines of one letter', make: (n) => fill('a\n', n) },
  { name: 'alternating capitals', make: (n) => fill('aBcDe FgHiJ ', n) },
  { name: 'shouted text', make: (n) => fill('THE MINISTER SAID NO. ', n) },
  { name: 'blank runs', make: (n) => fill(' \t \r\n', n) },
  { name: 'words far apart', make: (n) => fill(`word${' '.repeat(500)}`, n) },
  { name: 'dense markup', make: (n) => fill('<b>a</b>&amp;**c** ', n) },
  { name: 'tags without an end', make: (n) => fill('<a ', n) },
  { name: 'scripts without an end', make: (n) => fill('<script>x ', n) },
  { name: 'comments without an end', make: (n) => fill('<!-- x ', n) },
  { name: 'links without an end', make: (n) => fill('[a](b ', n) },
  { name: 'only opening square brackets', make: (n) => fill('[ ', n) },
  { name: 'entities without an end', make: (n) => fill('&#1 &am ', n) },
  { name: 'no-break hyphens', make: (n) => fill('a‑b–c—d ', n) },
  { name: 'zero-width and bidi', make: (n) => fill('a\u200bb\u202ec\u2066 ', n) },
  { name: 'joined emoji', make: (n) => fill('👨‍👩‍👧‍👦 🏳️‍🌈 ', n) },
  { name: 'lone surrogates', make: (n) => fill('\ud800 \udfff ', n) },
  { name: 'combining marks', make: (n) => fill(`a${'\u0301'.repeat(40)} `, n) },
  {
    name: 'claims of cause',
    make: (n) => fill('Rain led to floods, which caused losses because dams failed. ', n),
  },
  {
    name: 'the same sentence again',
    make: (n) => fill('Kenya will raise taxes by 5 percent in May 2024. ', n),
  },
]
