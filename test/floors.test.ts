import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** From the bottom up; those in one row know nothing of each other. */
const floors: readonly (readonly string[])[] = [
  ['base'],
  ['article'],
  ['text'],
  ['model'],
  ['dates', 'quantities', 'names'],
  ['trees'],
  ['entities'],
  ['attributions'],
  ['claims'],
  ['compare'],
  ['evaluate'],
  ['formats'],
  ['render'],
]

interface Import {
  readonly from: string
  readonly to: string
  /** `import type`, `export type`, or an import of which every name is a type. */
  readonly typeOnly: boolean
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.replaceAll('\\', '/'))

const fromPattern = /\b(import|export)\s+(type\s+)?((?:[\w*$\s,]|\{[^{}]*\})+?)\s*from\s*'(\.[^']+)'/g
const dynamicPattern = /\bimport\(\s*'(\.[^']+)'|\bimport\s+'(\.[^']+)'/g

/** A file without its comments. */
const codeOf = (path: string): string =>
  readFileSync(join('src', path), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, '')

const importsOf = (from: string): readonly Import[] => {
  const code = codeOf(from)
  const resolve = (specifier: string) =>
    relative('src', join('src', dirname(from), specifier))
      .replaceAll('\\', '/')
      .replace(/\.js$/, '.ts')
  return [
    ...[...code.matchAll(fromPattern)].map(([, , type, names, specifier]) => ({
      from,
      to: resolve(specifier),
      typeOnly: type !== undefined || everyNameIsType(names),
    })),
    ...[...code.matchAll(dynamicPattern)].map(([, lazy, bare]) => ({
      from,
      to: resolve(lazy ?? bare),
      typeOnly: false,
    })),
  ]
}

const everyNameIsType = (names: string): boolean => {
  const braced = /^\{([^{}]*)\}$/.exec(names.trim())?.[1]
  return (
    braced
      ?.split(',')
      .filter((name) => name.trim() !== '')
      .every((name) => /^\s*type\s/.test(name)) ?? false
  )
}

const all = sources.flatMap(importsOf)
const folderOf = (path: string): string => (path.includes('/') ? path.split('/')[0] : '')
const levelOf = (path: string): number => floors.findIndex((floor) => floor.includes(folderOf(path)))
const show = ({ from, to }: Import): string => `${from} imports ${to}`

/** Folders that use Node: the program, and what reads many articles, on one machine or several. */
const forNode = ['cli', 'node', 'bullmq']

/** What stands above all floors: the main path, the public names, the program. */
const isAbove = (path: string): boolean => folderOf(path) === '' || forNode.includes(folderOf(path))

describe('floors', () => {
  it('reads the imports', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(all.map(show)).toContain('text/reading.ts imports article/sentence.ts')
    expect(all.map(show)).toContain('evaluate/evaluate.ts imports evaluate/claims.ts')
  })

  it('knows every folder of src', () => {
    const known = [...floors.flat(), 'en', ...forNode]
    expect(
      [...new Set(sources.map(folderOf))].filter((folder) => folder !== '' && !known.includes(folder)),
    ).toEqual([])
  })

  it('imports from the same floor or from below, types included', () => {
    const upward = all.filter(({ from, to }) => {
      if (levelOf(from) === -1) return false
      if (levelOf(to) === -1) return true
      return levelOf(from) < levelOf(to) || (levelOf(from) === levelOf(to) && folderOf(from) !== folderOf(to))
    })
    expect(upward.map(show)).toEqual([])
  })

  it('keeps English out of the floors, and only types of the floors in English', () => {
    const english = (path: string) => folderOf(path) === 'en'
    const leaks = all.filter(({ from, to, typeOnly }) => {
      if (english(to)) return !english(from) && !isAbove(from)
      return english(from) && !typeOnly && 0 < levelOf(to)
    })
    expect(leaks.map(show)).toEqual([])
  })

  it('hands English to the floors in the main path only', () => {
    const users = all.filter(({ from, to }) => folderOf(to) === 'en' && folderOf(from) !== 'en')
    expect(users.filter(({ from }) => folderOf(from) !== '').map(show)).toEqual([])
  })

  it('has no circle among files, types included', () => {
    expect(findCircle(all)).toEqual([])
  })

  it('imports no file of Node outside the folders for it', () => {
    const offenders = sources
      .filter((path) => !forNode.includes(folderOf(path)))
      .filter((path) =>
        /from\s+'node:|\bimport\(\s*'node:|\brequire\(|\bprocess\.|\bDeno\.|\bBun\./.test(codeOf(path)),
      )
    expect(offenders).toEqual([])
  })
})

/** The files of one circle of imports, in order; empty where there is none. */
const findCircle = (imports: readonly Import[]): readonly string[] => {
  const targets = new Map<string, string[]>()
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to])
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    for (const next of targets.get(file) ?? []) {
      const circle = visit(next, [...path, file])
      if (0 < circle.length) return circle
    }
    done.add(file)
    return []
  }
  return [...targets.keys()].map((file) => visit(file, [])).find((circle) => 0 < circle.length) ?? []
}
