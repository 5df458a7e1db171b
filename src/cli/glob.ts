import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { shown } from '../base/error.js'
import { wrongUse } from './command.js'

/** Whether a path has wildcards, for shells that leave them to the program, and quoted ones. */
export const isGlob = (path: string): boolean => /[*?[\]{}]/.test(path)

/** What stands for itself in an expression, and what for something else in a pattern. */
const translations: Readonly<Record<string, string>> = { '*': '[^/]*', '?': '[^/]', '{': '(?:', '}': ')' }
const special = /[.+^$()|\\/]/

/** One part between slashes as an expression: `*`, `?`, `[a-z]`, `[!a]`, `{one,two}`. Throws `bad-argument`. */
const partPattern = (part: string): RegExp => {
  let depth = 0
  const source = [...part.replaceAll('[!', '[^').replace(/\*+/g, '*')].map((character, index, all) => {
    if (character === '{') depth += 1
    if (character === '}') depth -= 1
    if (character === ',' && depth > 0) return '|'
    if (character === '^' && all[index - 1] === '[') return '^'
    return translations[character] ?? (special.test(character) ? `\\${character}` : character)
  })
  try {
    return new RegExp(`^${source.join('')}$`, 'u')
  } catch {
    throw wrongUse(
      `The pattern ${shown(part)} leaves a bracket open. Allowed are *, ?, [a-z], {one,two} and **.`,
    )
  }
}

const entriesOf = async (folder: string) => {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}

const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

/** All files below a folder by name, hidden ones and node_modules left out. */
export const filesBelow = async (folder: string): Promise<readonly string[]> => {
  const lists = (await entriesOf(folder))
    .filter(({ name }) => !isHidden(name))
    .map((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesBelow(path) : Promise.resolve([path])
    })
  return (await Promise.all(lists)).flat().sort()
}

const match = async (folder: string, parts: readonly string[]): Promise<readonly string[]> => {
  const [part, ...rest] = parts
  const entries = (await entriesOf(folder === '' ? '.' : folder)).filter(
    ({ name }) => !isHidden(name) || part.startsWith('.'),
  )
  const pathOf = (name: string) => (folder === '' ? name : join(folder, name))
  const folders = entries.filter((entry) => entry.isDirectory())
  if (part === '**') {
    const deeper = folders.map(({ name }) => match(pathOf(name), parts))
    const here = rest.length === 0 ? match(folder, ['*']) : match(folder, rest)
    return (await Promise.all([here, ...deeper])).flat()
  }
  const pattern = partPattern(part)
  if (rest.length === 0)
    return entries
      .filter((entry) => !entry.isDirectory() && pattern.test(entry.name))
      .map(({ name }) => pathOf(name))
  const next = folders.filter(({ name }) => pattern.test(name)).map(({ name }) => match(pathOf(name), rest))
  return (await Promise.all(next)).flat()
}

/** The files that a pattern names, by name: `*`, `?`, `[a-z]`, `{one,two}`, and `**` for folders of any depth. */
export const expandGlob = async (pattern: string): Promise<readonly string[]> => {
  const parts = pattern.split(sep === '\\' ? /[/\\]/ : '/')
  const fixed = parts.findIndex(isGlob)
  const folder = parts.slice(0, fixed).join('/')
  return [
    ...(await match(pattern.startsWith('/') && folder === '' ? '/' : folder, parts.slice(fixed))),
  ].sort()
}
