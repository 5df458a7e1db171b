import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** One regular expression of the library and where it is written, or made while it runs. */
export interface FoundRegex {
  readonly source: string
  readonly flags: string
  /** `src/text/words.ts:18` */
  readonly at: string
}

/** Weights are one long string; parsing it for expressions takes a minute. */
const isRead = (path: string): boolean => path.endsWith('.ts') && !path.endsWith('weights.ts')

const literalsIn = (path: string): readonly FoundRegex[] => {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: FoundRegex[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const slash = node.text.lastIndexOf('/')
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
      found.push({
        source: node.text.slice(1, slash),
        flags: node.text.slice(slash + 1),
        at: `${path.replaceAll('\\', '/')}:${line}`,
      })
    }
    node.forEachChild(visit)
  }
  visit(file)
  return found
}

/** Every literal in the TypeScript files of a folder. */
export const collectLiterals = (folder: string): readonly FoundRegex[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isRead)
    .sort()
    .flatMap((path) => literalsIn(join(folder, path)))

/** Where in the folder an expression is being made; empty where a package makes it. */
const callerIn = (folder: string): string => {
  const root = `${process.cwd().replaceAll('\\', '/')}/`
  const frames = new Error().stack?.split('\n').slice(1) ?? []
  const caller = frames.find((frame) => !frame.includes('collect-regexes') && frame.includes(':'))
  const path = caller?.split(root)[1] ?? ''
  return path.startsWith(`${folder}/`) ? path.replace(/^([^:?]+)[^:]*:(\d+).*$/, '$1:$2') : ''
}

/**
 * Every expression that the files of a folder make of strings while `run` goes on. Modules must be loaded within `run`,
 * so that what they make at their start is seen too.
 */
export const recordRegexes = async (
  folder: string,
  run: () => Promise<unknown>,
): Promise<readonly FoundRegex[]> => {
  const found: FoundRegex[] = []
  const own = globalThis.RegExp
  const record = (made: RegExp): RegExp => {
    const at = callerIn(folder)
    if (at !== '') found.push({ source: made.source, flags: made.flags, at })
    return made
  }
  globalThis.RegExp = new Proxy(own, {
    construct: (target, parts, made) => record(Reflect.construct(target, parts, made)),
    apply: (target, self, parts) => record(Reflect.apply(target, self, parts)),
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = own
  }
  return found
}
