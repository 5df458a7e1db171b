#!/usr/bin/env node
import { once } from 'node:events'
import { fstatSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import type { ExitCode } from './io.js'
import { runCli } from './run-cli.js'

// A reader that closes early (`allegedly extract … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const sizeOfStdin = (): number | undefined => {
  try {
    const stdin = fstatSync(0)
    return stdin.isFile() ? stdin.size : undefined
  } catch {
    return undefined
  }
}

const stopRequest = (): AbortSignal => {
  const request = new AbortController()
  const stop = (code: ExitCode) => () => {
    request.abort(code)
    process.stdin.destroy()
  }
  process.once('SIGINT', stop(130)).once('SIGTERM', stop(143))
  return request.signal
}

process.exitCode = await runCli(process.argv.slice(2), {
  out: (output) => process.stdout.write(output),
  err: (output) => process.stderr.write(output),
  inIsTerminal: process.stdin.isTTY === true,
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  columns: process.stdout.columns ?? 100,
  env: process.env,
  readStdin: () => text(process.stdin),
  stdin: () => process.stdin,
  stdinSize: sizeOfStdin(),
  write: async (bytes) => {
    if (!process.stdout.write(bytes)) await once(process.stdout, 'drain')
  },
  stopRequest,
})
