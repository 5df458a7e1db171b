import type { NarrationLanguage } from '../../attributions/narration.js'
import { irregularVerbs } from '../claims/irregular.js'

/** How English tells what has happened. */
export const narration: NarrationLanguage = {
  pastAuxiliaries: new Set(['was', 'were', 'had', 'did', 'has', 'have', 'been']),
  pastEnding: /ed$/,
  irregularVerbs,
}
