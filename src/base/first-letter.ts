// Most texts open with an ASCII sign, which needs no expression.
const capital = /^\p{Lu}/u
const small = /^\p{Ll}/u
const letter = /^\p{L}/u

/** Whether a text opens with a capital letter of any script. */
export const opensWithCapital = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : capital.test(text)
}

/** Whether a text opens with a small letter of any script. */
export const opensWithSmall = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 97 && code <= 122 : small.test(text)
}

/** Whether a text opens with a letter of any script. */
export const opensWithLetter = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code < 128 ? (code >= 65 && code <= 90) || (code >= 97 && code <= 122) : letter.test(text)
}
