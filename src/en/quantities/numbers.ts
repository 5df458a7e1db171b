/** Number words and their values. */
const ones: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }

const words = (record: Readonly<Record<string, number>>): string => Object.keys(record).reverse().join('|')

const below100 = `(?:(?:${words(tens)})(?:[- ](?:${words(ones)}))?|${words(ones)})`
const scaleWord = `(?:${words(scales)})`

/** `twenty-five`, `two hundred and ten`, `a hundred`, `three million`; without a capturing group. */
export const numberWords = `(?:(?:an?|${below100}) ${scaleWord}(?:,? (?:and )?${below100}(?: ${scaleWord})?){0,4}|${below100}(?: ${scaleWord}){0,2})`
/** `1,200`, `3.5`, `0.5`; not a part of a longer number. */
export const digits = '(?:\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,4})?|\\d{1,12}(?:\\.\\d{1,4})?)'
/** `2 1/2`, `2½`. */
export const mixedDigits = `(?:${digits}(?:[ -]1/[234]|\\s?[½¼¾])|[½¼¾])`

const readWord = (total: { sum: number; part: number }, word: string): void => {
  if (word in scales) {
    const scale = scales[word]
    if (scale === 100) total.part = Math.max(1, total.part) * 100
    else {
      total.sum += Math.max(1, total.part) * scale
      total.part = 0
    }
  } else total.part += ones[word] ?? tens[word] ?? 0
}

/** The value of a number in words. */
export const readNumberWords = (text: string): number => {
  const total = { sum: 0, part: 0 }
  for (const word of text.toLowerCase().split(/[^a-z]+/)) readWord(total, word)
  return total.sum + total.part
}

/** The value of a number in digits, thousands separated by commas. */
export const readDigits = (text: string): number => {
  const fraction = /^(.*?)[\s-]?(?:(1\/[234])|([½¼¾]))$/.exec(text)
  if (fraction === null) return Number(text.replaceAll(',', ''))
  const part = fraction[2] === undefined ? fractions[fraction[3]] : 1 / Number(fraction[2].slice(2))
  return (fraction[1] === '' ? 0 : Number(fraction[1].replaceAll(',', ''))) + part
}

/** The value of a number in digits or words. */
export const readNumber = (text: string): number =>
  /[\d½¼¾]/.test(text) ? readDigits(text) : readNumberWords(text)
