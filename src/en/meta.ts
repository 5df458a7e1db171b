import type { MetaLanguage } from '../text/meta.js'
import { dateline } from './dateline.js'

const nameWord = "\\p{Lu}(?:[\\p{L}\\d&’'-]|\\.(?=\\p{L})){1,30}"
const name = `(?:The\\s)?${nameWord}(?:\\s${nameWord}){0,4}`

/** English cues for who wrote an article and where it appeared. */
export const metaLanguage: MetaLanguage = {
  author: [
    // "By Jane Roe"
    /^(?:[-–—]\s?)?By\s{1,3}(?<value>\p{Lu}[\p{L}.'’-]{0,30}(?:\s(?:\p{Lu}[\p{L}.'’-]{0,30}|and|de|van|von|al|bin)){0,7})/u,
    // "Author: Jane Roe"
    /^(?:[-–—]\s?)?(?:Author|Written by|Reported by|Reporting by|Story by|Text by)\s?:?\s{1,3}(?<value>.{2,100})$/i,
    // "The Daily News Team"
    /^(?:[-–—]\s?)?(?<value>(?:The\s)?\p{Lu}[\p{L}\s.'’-]{1,50}\s(?:Team|Staff|Desk|Newsroom|Editors|Bureau))$/u,
  ],
  outlet: [
    // "© 2025 The Daily News"
    { pattern: new RegExp(`(?:©|\\(c\\)|[Cc]opyright)\\s{0,2}(?:\\d{4})?\\s{0,2}(?<value>${name})`, 'gu') },
    // "the position of The Daily News", "subscribing to The Daily News", "editors of …"
    {
      pattern: new RegExp(
        `(?:(?:position|policy|views?|opinions?|editors|readers) of|subscrib(?:e|ing) to)\\s(?<value>${name})`,
        'gu',
      ),
    },
    // "The Daily News publishes opinions …"
    {
      needs: /\s(?:publishes|is not responsible|takes no|reserves)\b/,
      pattern: new RegExp(`(?<value>${name})\\s(?:publishes|is not responsible|takes no|reserves)\\b`, 'gu'),
    },
    // "this Daily News article", "in an interview with the Daily News", asked the Daily News."
    {
      pattern: new RegExp(
        `(?:this|exclusive)\\s(?<value>${name})\\s(?:article|report|story|interview|investigation)`,
        'gu',
      ),
    },
    // '"What next?" asked Gazette.'
    { pattern: new RegExp(`[?!]["”]\\sasked\\s(?<value>${name})\\.`, 'gu') },
    // "LONDON (Reuters) - …"
    {
      pattern:
        /^\p{Lu}[\p{Lu}\s,.]{2,40}\((?<value>Reuters|AP|AFP|UPI|TASS|Xinhua|dpa|DPA|EFE|ANSA|Interfax|Bloomberg|CNN|BBC|VOA|RFE\/RL)\)\s?[—–-]/gmu,
    },
  ],
  dateline,
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
}
