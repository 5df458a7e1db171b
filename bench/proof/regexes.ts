/**
 * Checks every regular expression of `src`, literals and those made at run time, for time that grows faster than the
 * text. `npm run regexes`; ends with 1 and the attacks where one fails.
 */
import { readFileSync } from 'node:fs'
import { collectLiterals, type FoundRegex, recordRegexes } from './collect-regexes.js'
import { judgeRegex } from './judge-regex.js'

/** Runs all that the library can do, so that whatever it makes while it runs is made. */
const runLibrary = async (): Promise<void> => {
  const { compare, createPipeline, renderReport } = await import('../../src/index.js')
  const { extractHtml } = await import('../../src/html.js')
  const formats = await import('../../src/formats/index.js')
  const text = readFileSync('seeds/liga.txt', 'utf8')
  const articles = [true, false].map((model) => createPipeline({ model }).extract(text, { language: 'eng' }))
  renderReport(articles, compare(articles))
  extractHtml(`<html><body><article><h1>A title</h1><p>${text}</p></article></body></html>`)
  for (const article of articles)
    for (const write of [
      formats.toBrat,
      formats.toConllu,
      formats.toDisplacy,
      formats.toJsonLd,
      formats.toRows,
    ])
      write(article)
}

/** The rules of dates are compiled when a text needs them; here, all of them. */
const compileDates = async (): Promise<readonly FoundRegex[]> => {
  const { compileRule, compileWidening } = await import('../../src/dates/match-dates.js')
  const { english } = await import('../../src/en/index.js')
  const { dates } = english
  return [
    ...dates.rules.map((rule) => ({ at: rule.id, ...compileRule(rule, dates) })),
    ...dates.widenings.map((rule) => ({ at: rule.id, ...compileWidening(rule, dates) })),
  ].map(({ at, expression: { source, flags } }) => ({ at, source, flags }))
}

const distinct = (regexes: readonly FoundRegex[]): readonly FoundRegex[] => [
  ...new Map(regexes.map((regex) => [`/${regex.source}/${regex.flags}`, regex])).values(),
]

const literals = collectLiterals('src')
const made = await recordRegexes('src', runLibrary)
const dates = await compileDates()
const all = distinct([...literals, ...dates, ...made])
const faults = all.flatMap((regex) => judgeRegex(regex) ?? [])
for (const { at, expression, cost, attack } of faults)
  console.error(`${at}  ${cost}\n  ${expression}\n  attack: ${attack}`)
console.log(
  `${all.length} different expressions, of ${literals.length} literals, ${dates.length} date rules and what is made at run time; ${faults.length} slow.`,
)
process.exitCode = faults.length === 0 ? 0 : 1
