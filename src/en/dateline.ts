const loudPlace = "\\p{Lu}[\\p{Lu}.'’-]{2,20}(?:[ /]\\p{Lu}[\\p{Lu}.'’-]{1,20}){0,3}"
const place = "\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){0,2}"
/** A month's name, whole or cut short. */
export const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const dayNumber = '\\d{1,2}(?:st|nd|rd|th)?'
const day = `(?:(?:${month} ${dayNumber}|${dayNumber} ${month})(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2})`
const agency = '(?:\\(\\p{Lu}[\\p{L} /.-]{1,30}\\)|/ ?\\p{Lu}[\\p{L} ]{1,30} ?/)'
const parts = `(?:,? ${day}|,? ?${agency})`
const dash = '\\s?(?: -{1,2} |[–—])\\s?'

/**
 * The place, day and agency, with the dash behind them, that open a story: `LIMA, Peru - `, `BERLIN (AP) — `; in small
 * letters only with a day or an agency: `Berlin, 3 May – `.
 */
export const dateline = new RegExp(
  `^(?:${loudPlace}(?:, ${place})?${parts}{0,3}|${place}(?:, ${place})?${parts}{1,3})${dash}(?=["“‘]?[\\p{Lu}\\p{N}])`,
  'u',
)
