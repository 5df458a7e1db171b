import { type FileHandle, open } from 'node:fs/promises'
import { shown } from '../base/error.js'
import { wrongUse } from './command.js'
import { reasonOf } from './files.js'

/** A file of lines that is written on from where it breaks off. */
export interface ResumedFile {
  /** Whole lines that were there. */
  readonly lines: number
  /** The last of them. */
  readonly lastLine?: string
  readonly write: (bytes: Uint8Array) => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens the file or begins one; a last line without an end, as a killed program leaves it, is cut off. */
export const resumeFile = async (path: string): Promise<ResumedFile> => {
  const file = await openOrThrow(path)
  const { lines, lastStart, end } = await findLines(file)
  await file.truncate(end)
  const lastLine = lines === 0 ? undefined : await readBetween(file, lastStart, end - 1)
  let position = end
  return {
    lines,
    lastLine,
    write: async (bytes) => {
      await file.write(bytes, 0, bytes.length, position)
      position += bytes.length
    },
    close: () => file.close(),
  }
}

const openOrThrow = async (path: string): Promise<FileHandle> => {
  try {
    return await open(path, 'r+').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
      return open(path, 'w+')
    })
  } catch (error) {
    throw wrongUse(`Cannot write ${shown(path)}: ${reasonOf(error)}.`, { path })
  }
}

/** How many whole lines there are, where the last begins, and where it ends. */
const findLines = async (file: FileHandle) => {
  const buffer = new Uint8Array(2 ** 20)
  const found = { lines: 0, lastStart: 0, end: 0 }
  for (let position = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, position)
    if (bytesRead === 0) return found
    const chunk = buffer.subarray(0, bytesRead)
    for (let at = chunk.indexOf(0x0a); 0 <= at; at = chunk.indexOf(0x0a, at + 1)) {
      found.lines += 1
      found.lastStart = found.end
      found.end = position + at + 1
    }
    position += bytesRead
  }
}

const readBetween = async (file: FileHandle, start: number, end: number): Promise<string> => {
  const buffer = new Uint8Array(end - start)
  await file.read(buffer, 0, buffer.length, start)
  return new TextDecoder().decode(buffer)
}
