import { blockedMerger } from './blocked-merger.js'
import { borderClash } from './border-clash.js'
import { dissolvedParliament } from './dissolved-parliament.js'
import { eruption } from './eruption.js'
import type { MarkedEvent } from './event.js'
import { fuelTax } from './fuel-tax.js'
import { gasCutoff } from './gas-cutoff.js'
import { ministerTrial } from './minister-trial.js'
import { portStrike } from './port-strike.js'
import { riverDispute } from './river-dispute.js'
import { trainCrash } from './train-crash.js'

export type { MarkedEvent, MarkedReport } from './event.js'

/** Ten made-up events, each told by three or four outlets; nothing in the library knows any of them. */
export const events: readonly MarkedEvent[] = [
  trainCrash,
  riverDispute,
  portStrike,
  ministerTrial,
  borderClash,
  fuelTax,
  gasCutoff,
  dissolvedParliament,
  blockedMerger,
  eruption,
]
