import type { Claim } from '../article/claim.js'
import { shown } from '../base/error.js'
import { explainClaim } from '../render/explained-claim.js'
import { paletteOf } from '../render/terminal-palette.js'
import { articleOptions, readArticleOptions } from './article-options.js'
import { type Command, type Given, wrongUse } from './command.js'
import { extractSource, findInputs, inputOptions, readInput, type Source } from './inputs.js'
import { type ExitCode, type Io, showsColors } from './io.js'

const run = async (given: Given, io: Io): Promise<ExitCode> => {
  const [file, ...more] = given.files
  if (file === undefined || 0 < more.length)
    throw wrongUse(`allegedly explain needs one file, or -, but was given ${given.files.length}.`)
  const ids = given.valuesOf('claim')
  if (ids.length === 0) throw wrongUse('allegedly explain needs --claim ID; allegedly extract shows the ids.')
  const source = await readOne(file, given, io)
  const { text } = source
  const article = await extractSource(source)
  const palette = paletteOf({ colors: showsColors(io) })
  const width = Math.max(40, Math.min(io.columns, 110))
  const chosen = chosenClaims(article.claims, ids)
  io.out(`${chosen.map((claim) => explainClaim(claim, article, text, palette, width)).join('\n\n')}\n`)
  return 0
}

/** The file's article; of NDJSON, its only line. */
const readOne = async (file: string, given: Given, io: Io): Promise<Source> => {
  const sources: Source[] = []
  for (const input of await findInputs([file], given))
    sources.push(...(await readInput(input, given, readArticleOptions(given), io)))
  if (sources.length === 1) return sources[0]
  throw wrongUse(`allegedly explain needs one article, but ${shown(file)} holds ${sources.length}.`)
}

const chosenClaims = (claims: readonly Claim[], ids: readonly string[]): readonly Claim[] => {
  return ids.map((id) => {
    const claim = claims.find((candidate) => candidate.id === id)
    if (claim !== undefined) return claim
    const allowed =
      claims.length === 0
        ? 'there are no claims'
        : `there are ${claims[0].id} to ${claims[claims.length - 1].id}`
    throw wrongUse(`There is no claim ${shown(id)}: ${allowed}.`)
  })
}

export const explainCommand: Command = {
  name: 'explain',
  summary: 'Shows how a claim came about: clause, slots, rule, the words that decided, the tree.',
  usage: 'FILE|- --claim ID [OPTIONS]',
  about: ['Give the same options as to extract, so that the claims have the same ids.'],
  options: {
    claim: {
      value: 'ID',
      multiple: true,
      help: 'Which claim, by the id that extract shows. May be repeated.',
    },
    ...articleOptions,
    ...inputOptions,
  },
  examples: ['allegedly explain article.txt --claim c12'],
  run,
}
