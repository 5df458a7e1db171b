import type { Evaluation } from '../evaluate/evaluate.js'
import { percent } from './evaluation-rows.js'

/** A figure that had to reach something. */
export interface Check {
  readonly figure: string
  /** Undefined: it could not be measured. */
  readonly value: number | undefined
  readonly atLeast: number
  /** Where the limit comes from. */
  readonly reason: 'limit' | 'baseline'
}

export const holds = ({ value, atLeast }: Check): boolean => value !== undefined && atLeast <= value

/** `claim.core.f1 is 38.2, but must be at least 40.0 (limit)`. */
export const describeCheck = ({ figure, value, atLeast, reason }: Check): string =>
  value === undefined
    ? `${figure} could not be measured: the gold has nothing to divide by (${reason} ${percent(atLeast)})`
    : `${figure} is ${percent(value)}, but must be at least ${percent(atLeast)} (${reason})`

/** JUnit XML: a test case for each check, or, without checks, for each figure. */
export const evaluationJunit = (evaluation: Evaluation, checks: readonly Check[]): string => {
  const cases =
    0 < checks.length
      ? checks.map(checkCase)
      : Object.entries(evaluation.figures).map(([figure, value]) => caseOf(figure, outputOf(figure, value)))
  const failures = checks.filter((check) => !holds(check)).length
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="allegedly evaluate" tests="${cases.length}" failures="${failures}">`,
    `  <testsuite name="evaluate" tests="${cases.length}" failures="${failures}">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

const checkCase = (check: Check): string => {
  const inner = holds(check)
    ? outputOf(check.figure, check.value)
    : `<failure message="${escapeXml(describeCheck(check))}"/>`
  return caseOf(`${check.figure} (${check.reason})`, inner)
}

const caseOf = (name: string, inner: string): string =>
  `    <testcase classname="allegedly.evaluate" name="${escapeXml(name)}">${inner}</testcase>`

const outputOf = (figure: string, value: number | undefined): string =>
  `<system-out>${escapeXml(`${figure} ${percent(value)}`)}</system-out>`

const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
