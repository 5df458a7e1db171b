import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { shown } from '../base/error.js'
import { wrongUse } from './command.js'
import { kindOf, reasonOf } from './files.js'

/** Writes a file; throws `bad-argument` where it cannot. */
export const writeOutputFile = async (path: string, content: string | Uint8Array): Promise<void> => {
  try {
    await writeFile(path, content)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reason = code === 'ENOENT' ? `there is no folder ${shown(dirname(path))}` : reasonOf(error)
    throw wrongUse(`Cannot write ${shown(path)}: ${reason}.`, { path })
  }
}

/** Makes a folder, and those above it; throws `bad-argument` where it cannot. */
export const makeFolder = async (path: string): Promise<void> => {
  try {
    await mkdir(path, { recursive: true })
  } catch (error) {
    throw wrongUse(`Cannot make the folder ${shown(path)}: ${reasonOf(error)}.`, { path })
  }
}

/** Whether a path is meant as a folder: it is one, or it ends in a slash. */
export const isFolder = async (path: string): Promise<boolean> =>
  /[/\\]$/.test(path) || (await kindOf(path)) === 'folder'

/** A name that any file system takes. */
const safe = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^\.+/, '')
    .slice(0, 100) || 'article'

/** For one name after another: the name, with a number where it has been given. */
export const distinctNames = (): ((name: string) => string) => {
  const given = new Map<string, number>()
  return (name) => {
    const count = (given.get(name) ?? 0) + 1
    given.set(name, count)
    return count === 1 ? name : `${name}-${count}`
  }
}

/** Paths in a folder, each of its own. */
export const namesIn = (folder: string): ((name: string) => string) => {
  const nameOf = distinctNames()
  return (name) => join(folder, nameOf(safe(name)))
}
