import { seam } from '../base/seam.js'
import type { LayoutRule } from '../text/layout.js'
import { month } from './dateline.js'

const smallMonth = `${month.toLowerCase()}${seam}`
const dayDate = `(?:${smallMonth}\\s{1,3}\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s{1,3}\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s{1,3}${smallMonth}(?:,?\\s{1,3}\\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`
const dayName = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)'
const weekday = `${dayName},?\\s{1,3}`

/** Behind "by": "March, the bridge had been closed", which no byline says. */
const notSentence = `(?!.{0,300}\\b(?:had|has|have|was|were|is|are|been|would|could|should|did|does|not|he|she|they|it)\\b)(?!(?:${smallMonth}|${dayName}|now|then|tomorrow|noon|midnight)(?:\\s\\d{1,4})?(?:,|\\s(?:the|a|an)\\b))(?!(?:\\S{1,40}\\s){4,30}\\S{0,40}\\p{L}{4}\\.$)`

/** English cues that tell what a paragraph or line in small letters is, in running order. */
export const layoutRules: readonly LayoutRule[] = [
  // "https://example.org/story"
  { id: 'en/layout/address', kind: 'boilerplate', pattern: /^(?:https?:\/\/|www\.)\S{1,399}$/ },
  // "Related article: …", "Read more: …", "Original url:", "Source: Reuters"
  {
    id: 'en/layout/pointer',
    kind: 'boilerplate',
    pattern:
      /^(?:related(?: (?:article|story|news|topics?|posts?|content))?s?|read (?:more|also|next)|also read|see also|more (?:on this|from)|original (?:url|article|source|text|link)|sources?|tags?|topics?|keywords?|categor(?:y|ies)|share(?: this)?|follow us|watch|listen)\s?:/,
  },
  // "Comments", "Share", "Advertisement"
  {
    id: 'en/layout/navigation',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:\d{1,5} )?comments?(?: \(?\d{1,5}\)?)?|leave a (?:comment|reply)|share(?: this(?: article)?)?|print|email|advertisement|sponsored(?: content)?|home|menu|search|log ?in|sign (?:in|up)|subscribe(?: now)?|related articles?|recommended|most (?:read|popular)|back to top|loading\.{0,3}|skip to (?:main )?content|breaking news|latest news|(?:last|latest|top|other) news (?:in|from|on) .{1,40})$/,
  },
  // "Subscribe to our newsletter and …", "Support independent reporting by …"
  {
    id: 'en/layout/subscribe',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:please )?(?:subscribe|sign up|register|donate|join us|follow us|click here|download|become a (?:member|subscriber|patron))\b|support (?:our|independent|us|quality)\b|thank you for reading|if you (?:enjoy|enjoyed|like|liked) )/,
  },
  // "The views expressed in this article are the author's own and …", "Statement: This article represents …"
  {
    id: 'en/layout/disclaimer',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:statement|disclaimer|note|editor'?s? note|correction)\s?:|the (?:views?|opinions?) (?:expressed|presented|contained)\b|.{0,60}\b(?:publishes opinions|does not necessarily reflect|do not necessarily reflect)\b)/,
  },
  // "© 2025 The Daily News. All rights reserved."
  {
    id: 'en/layout/copyright',
    kind: 'boilerplate',
    pattern:
      /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|^this (?:article|story) (?:was|is) (?:originally |first )?(?:published|reproduced|republished)/,
  },
  // "—", "* * *", "- 1"
  { id: 'en/layout/ornament', kind: 'boilerplate', pattern: /^(?:[—–\-*_=#~•·. ]{1,80}|[-–—]\s?\d{1,4})$/ },
  // "Image Caption: …", "Photo: AP", "(Photo by …)", "File photo"
  {
    id: 'en/layout/caption',
    kind: 'caption',
    pattern:
      /^\(?(?:(?:image|photo|picture|video|file|stock)\s?(?:caption|credit|by|courtesy|source)?\s?:|(?:image|photo|picture|video)s? (?:caption|credit|by|courtesy)\b|(?:file|archive) (?:photo|image|picture)|illustrati(?:on|ve) (?:photo|image|picture))/,
  },
  // "Prime Minister Jane Roe, left, and … (left to right). Jo Bloggs / AFP"
  {
    id: 'en/layout/caption-credit',
    kind: 'caption',
    pattern:
      /^(?=.{0,399}$)(?:.{0,300}\((?:left to right|l-r|left|right|centre|center|file photo|pictured)\)|.{0,320}(?:\s\/\s?|\/\s)(?:ap|afp|reuters|tass|getty(?: images)?|epa|shutterstock|xinhua|dpa|pa|anadolu|upi)\)?\.?$)/,
  },
  // "By Jane Roe", "Author: Jane Roe"
  {
    id: 'en/layout/byline',
    kind: 'byline',
    pattern: new RegExp(
      `^(?:[-–—]\\s?)?(?:by\\s{1,3}${notSentence}(?:\\p{L}[\\p{L}.'’-]{0,30})(?:,?\\s{1,3}(?:and\\s{1,3}|&\\s{1,3}|of\\s{1,3}|in\\s{1,3})?\\p{L}[\\p{L}.'’-]{0,30}){0,8}|(?:author|written by|reported by|reporting by|editing by|text by|story by|edited by|editor|correspondent|translated by|interview(?:ed)? by)\\s?:?\\s.{1,120}|(?:the\\s)?\\p{L}[\\p{L}\\s.'’-]{1,50}\\s(?:team|staff|desk|newsroom|editors|reporters?|correspondent|staff writer|bureau))$`,
      'u',
    ),
  },
  // "July 04, 2025", "Jul 5, 2025 10:01 375", "Published: 4 July 2025", "- Jul 21", "ACCRA, 16 May 2024"
  {
    id: 'en/layout/date-line',
    kind: 'byline',
    pattern: new RegExp(
      `^(?:[-–—]\\s?)?(?:(?:published|updated|posted|last (?:updated|modified)|date|created)(?: on| at)?\\s?:?\\s{0,3})?(?:\\p{L}[\\p{L}.'’ -]{1,30}[,:]\\s{1,3}|\\p{L}{3,30}\\s[-–—]\\s)?${seam}(?:${weekday})?${seam}${dayDate}(?:,?\\s{0,3}(?:at\\s|[-–—|•·/]\\s?)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s?(?:[ap]\\.?m\\.?)?(?:\\s?[a-z]{2,5})?)?(?:\\s{1,3}\\d{1,7})?(?:\\s?[|•·-].{0,60})?$`,
      'u',
    ),
  },
  // "2 min read", "3 minutes read", "1,234 views"
  {
    id: 'en/layout/reading-time',
    kind: 'byline',
    pattern:
      /^(?:[-–—]\s?)?[\d,.]{1,9}\s?(?:min(?:ute)?s?(?: of)? read(?:ing)?(?: time)?|views?|shares?|reads?)$/,
  },
]
