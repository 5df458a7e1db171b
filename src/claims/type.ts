import type { ClaimType } from '../article/claim.js'
import { readCauseNoun, readCauseVerb, readEffect } from './type-cause.js'
import { readDemandModal, readDemandVerb, readForecast, readFuture, readUnlikely } from './type-forecast.js'
import type { TypeInput, TypeRule } from './type-input.js'
import { readCopula, readExistential } from './type-judgement.js'
import {
  readAbility,
  readAspect,
  readChange,
  readEvent,
  readFigure,
  readPlan,
  readPossession,
  readStatal,
  readVerbClass,
  usePurpose,
} from './type-state.js'

/** In running order; the first that answers decides. */
export const typeRules: readonly TypeRule[] = [
  readDemandModal,
  readDemandVerb,
  readForecast,
  readUnlikely,
  readFuture,
  readCauseNoun,
  readCauseVerb,
  readEffect,
  readAbility,
  usePurpose,
  readCopula,
  readExistential,
  readPossession,
  readChange,
  readAspect,
  readFigure,
  readPlan,
  readStatal,
  readVerbClass,
  readEvent,
]

/** Tells the type of a claim and the rule that told it. */
export const typeOf = (input: TypeInput): { readonly type: ClaimType; readonly rule: string } => {
  for (const { id, read } of typeRules) {
    const type = read(input)
    if (type !== undefined) return { type, rule: id }
  }
  return { type: 'event', rule: 'event' }
}
