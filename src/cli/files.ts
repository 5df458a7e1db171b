import { readFile, stat } from 'node:fs/promises'
import { shown } from '../base/error.js'
import { wrongUse } from './command.js'

/** The file's text as UTF-8; throws `bad-argument` where it cannot be read. */
export const readTextFile = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw wrongUse(`Cannot read ${shown(path)}: ${reasonOf(error)}.`, { path })
  }
}

/** Undefined where there is no such file. */
export const readTextFileIfAny = async (path: string): Promise<string | undefined> =>
  (await kindOf(path)) === 'file' ? readTextFile(path) : undefined

export const kindOf = async (path: string): Promise<'file' | 'folder' | 'nothing'> => {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'nothing'
  }
}

/** The JSON value of a file; throws `bad-argument` with the place where it breaks off. */
export const readJsonFile = async (path: string): Promise<unknown> => {
  const content = await readTextFile(path)
  try {
    return JSON.parse(content)
  } catch (error) {
    throw wrongUse(`${path} is not JSON: ${reasonOf(error)}.`, { path })
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'no permission to read it',
  EISDIR: 'it is a folder',
}

export const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  return reasons[code ?? ''] ?? message
}
