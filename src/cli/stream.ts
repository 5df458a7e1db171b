import { availableParallelism } from 'node:os'
import { AllegedlyError, shown } from '../base/error.js'
import { aheadPerThread, stuckAfter } from '../node/extract-all.js'
import { mapInOrder } from '../node/in-order.js'
import { idOfLine, type LineOptions, type LineResult, writeResult } from '../node/read-line.js'
import { readErrorOf } from '../node/result.js'
import { openThreads, type Threads } from '../node/threads.js'
import { type Command, type Given, wrongUse } from './command.js'
import type { ExitCode, Io } from './io.js'
import { type Line, maxLineBytes, readLines } from './lines.js'
import { progressBar, type Standing } from './progress-bar.js'
import { type ResumedFile, resumeFile } from './resume.js'
import { lineOptionsOf, numberOf, sharedOptionsOf, streamOptions } from './stream-options.js'

const run = async (given: Given, io: Io): Promise<ExitCode> => {
  checkInput(given, io)
  const size = numberOf(given, 'concurrency') ?? availableParallelism()
  const lines = lineOptionsOf(given)
  const shared = sharedOptionsOf(given)
  const output = await openOutput(given, io)
  const threads = openThreads({ size, setup: { shared, lines }, stuckAfter: stuckAfter(shared.timeoutMs) })
  const signal = io.stopRequest()
  const bar = progressBar(io)
  let standing: Standing = { done: 0, failed: 0, bytes: 0 }
  const count = (bytes: number) => (standing = { ...standing, bytes: standing.bytes + bytes })
  const input = notYetDone(readLines(counted(io.stdin(), count)), output, lines)
  const work = (line: Line) => readOn(threads, line, lines)
  try {
    for await (const { bytes, failed } of mapInOrder(input, work, { ahead: size * aheadPerThread, signal })) {
      await output.write(bytes)
      const { done, failed: before } = standing
      standing = { ...standing, done: done + 1, failed: before + (failed ? 1 : 0) }
      bar.show(standing)
    }
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    bar.clear()
    await Promise.all([threads.close(), output.close()])
  }
  return signal.aborted ? (signal.reason as ExitCode) : 0
}

const checkInput = ({ files }: Given, io: Io): void => {
  if (0 < files.length)
    throw wrongUse(
      `allegedly stream reads standard input and takes no file, but was given ${shown(files[0])}.`,
    )
  if (io.inIsTerminal) throw wrongUse('allegedly stream needs lines of JSON on standard input.')
}

const openOutput = async (given: Given, io: Io): Promise<ResumedFile> => {
  const path = given.valueOf('resume')
  return path === undefined ? { lines: 0, write: io.write, close: async () => undefined } : resumeFile(path)
}

async function* counted(chunks: AsyncIterable<Uint8Array>, count: (bytes: number) => void) {
  for await (const chunk of chunks) {
    count(chunk.length)
    yield chunk
  }
}

/** The lines without those whose results are there; the last of these must be of the same article. */
async function* notYetDone(lines: AsyncIterable<Line>, output: ResumedFile, options: LineOptions) {
  let passed = 0
  for await (const line of lines) {
    passed += 1
    if (output.lines < passed) yield line
    else if (passed === output.lines) checkSameArticle(line, output, options)
  }
  if (passed < output.lines)
    throw wrongUse(
      `--resume: the file holds ${output.lines} lines, but the input only ${passed}. It must be the same input.`,
    )
}

const checkSameArticle = (line: Line, { lines, lastLine }: ResumedFile, options: LineOptions): void => {
  const id = idOfLine(textOf(line), options)
  const found = lastLine?.startsWith(JSON.stringify({ id }).slice(0, -1))
  if (!found)
    throw wrongUse(
      `--resume: line ${lines} of the file is not of line ${lines} of the input, ${shown(id)}. It must be the same input.`,
    )
}

const textOf = ({ bytes }: Line): string => new TextDecoder().decode(bytes)

/** Reads a line on a thread; where that fails, the line says so. */
const readOn = async (threads: Threads, line: Line, options: LineOptions): Promise<LineResult> => {
  try {
    if (line.tooLong !== undefined) throw tooLong(line.tooLong)
    return await threads.run<LineResult>('line', line.bytes)
  } catch (error) {
    const result = writeResult({ id: idOfLine(textOf(line), options), error: readErrorOf(error) })
    return { bytes: new TextEncoder().encode(`${result}\n`), failed: true }
  }
}

const tooLong = (given: number): AllegedlyError =>
  new AllegedlyError('over-limit', `The line has ${given} bytes, but the limit is ${maxLineBytes}.`, {
    given,
    allowed: maxLineBytes,
  })

export const streamCommand: Command = {
  name: 'stream',
  summary: 'Reads many articles: a line of JSON in, a line of JSON out, in the same order.',
  usage: '[OPTIONS] < FILE > FILE',
  about: [
    'Each line of standard input is an object with a text; what else may be known of the article has the names of the\noptions of "extract": id, publishedAt, outlet, title, author, url, language. Other fields are left aside.',
    'Each line of output is the article as "extract --format ndjson" prints it, with the id before it, or\n{"id":…,"error":{"code":…,"message":…}}. Line 17 of the output is always of line 17 of the input. An article\nwithout an id is named by its content. The exit code is 0 whatever stands in the lines.',
    'Ctrl-C (SIGINT) or SIGTERM ends it when what has been begun is written; --resume goes on from there.',
  ],
  options: streamOptions,
  examples: [
    'allegedly stream < articles.ndjson > claims.ndjson',
    'zcat articles.ndjson.gz | allegedly stream --text-field body --only claims,entities --resume claims.ndjson',
    'parallel --pipe --keep-order allegedly stream --concurrency 1 < articles.ndjson > claims.ndjson',
  ],
  run,
}
