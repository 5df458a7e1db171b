import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Gold } from '../article/gold.js'
import { AllegedlyError, shown } from '../base/error.js'
import { sha256 } from '../base/sha256.js'
import { parseGold } from '../evaluate/parse-gold.js'
import { fromBrat } from '../formats/from-brat.js'
import { fromLabelStudio, isAnnotated } from '../formats/from-label-studio.js'
import { wrongUse } from './command.js'
import { kindOf, readJsonFile, readTextFile, readTextFileIfAny } from './files.js'

const suffix = '.gold.json'
const bratSuffix = '.ann'

/** The gold of a comparison of articles has a shape of its own. */
const comparisonFile = `comparison${suffix}`

/** A gold file with the text that it is of. */
export interface GoldArticle {
  readonly name: string
  readonly gold: Gold
  readonly text: string
}

/** The gold files that the paths name: each file, and in each folder all that end in `.gold.json` or `.ann`, by name. */
export const findGoldFiles = async (paths: readonly string[]): Promise<readonly string[]> => {
  const lists = await Promise.all(paths.map(goldFilesAt))
  return lists.flat()
}

const goldFilesAt = async (path: string): Promise<readonly string[]> => {
  const kind = await kindOf(path)
  if (kind === 'nothing')
    throw wrongUse(
      `There is no file or folder ${shown(path)}. Give gold files (NAME${suffix}, NAME${bratSuffix} of brat, an export of Label Studio) or folders of them.`,
    )
  if (kind === 'file') return [path]
  const names = (await readdir(path))
    .filter((name) => (name.endsWith(suffix) && name !== comparisonFile) || name.endsWith(bratSuffix))
    .sort()
  if (names.length === 0)
    throw wrongUse(
      `The folder ${shown(path)} holds no gold files (NAME${suffix}, or NAME${bratSuffix} of brat).`,
    )
  return names.map((name) => join(path, name))
}

/** The articles of one gold file: one, or all annotated tasks of an export of Label Studio. */
export const readGoldArticles = async (path: string): Promise<readonly GoldArticle[]> => {
  if (path.endsWith(bratSuffix)) return [await readBratFile(path)]
  const value = path.endsWith(suffix) ? undefined : await readJsonFile(path)
  return isLabelStudio(value) ? readTasks([value].flat(), path) : [await readGoldFile(path)]
}

const isLabelStudio = (value: unknown): boolean => {
  const [first] = [value].flat()
  return typeof first === 'object' && first !== null && 'data' in first
}

const readTasks = (tasks: readonly unknown[], path: string): readonly GoldArticle[] => {
  const articles = tasks.flatMap((task, index) => {
    const { id = index + 1 } = task as { id?: unknown }
    const gold = fromLabelStudio(task)
    return isAnnotated(task) ? [{ name: `task ${id}`, gold, text: gold.text! }] : []
  })
  if (0 < articles.length) return articles
  const message = `${path} has ${tasks.length} tasks, but none is annotated: predictions do not count, and neither do skipped tasks.`
  throw new AllegedlyError('bad-gold', message, { file: path, tasks: tasks.length })
}

const readBratFile = async (path: string): Promise<GoldArticle> => {
  const beside = `${path.slice(0, -bratSuffix.length)}.txt`
  const text = await readTextFileIfAny(beside)
  if (text === undefined)
    throw new AllegedlyError(
      'bad-gold',
      `${path} needs its text in ${shown(beside)}, which does not exist.`,
      {
        file: path,
        text: beside,
      },
    )
  const name = basename(path, bratSuffix)
  const ann = await readTextFile(path)
  try {
    return { name, gold: fromBrat({ txt: text, ann }), text }
  } catch (error) {
    if (!(error instanceof AllegedlyError)) throw error
    throw new AllegedlyError(error.code, `${path}: ${error.message}`, error.data)
  }
}

/** Reads a gold file and its text: the gold's own `text`, the `file` it names, or `NAME.txt` beside it. */
export const readGoldFile = async (path: string): Promise<GoldArticle> => {
  const value = await readJsonFile(path)
  const name = basename(path).endsWith(suffix) ? basename(path).slice(0, -suffix.length) : basename(path)
  const text = await textOf(path, name, parseGold(value, path))
  const gold = parseGold(value, path, text)
  if (gold.sha256 !== undefined && gold.sha256 !== sha256(text)) {
    throw new AllegedlyError(
      'bad-gold',
      `${path}: its text has changed since the gold was made (sha256 is not ${gold.sha256}).`,
    )
  }
  return { name, gold, text }
}

const textOf = async (path: string, name: string, gold: Gold): Promise<string> => {
  if (gold.text !== undefined) return gold.text
  const beside = join(dirname(path), gold.file ?? `${name}.txt`)
  const text = await readTextFileIfAny(beside)
  if (text !== undefined) return text
  const message = `${path} needs its text: in a field "text", in a file named by "file", or in ${shown(`${name}.txt`)} beside it; ${shown(beside)} does not exist.`
  throw new AllegedlyError('bad-gold', message, { file: path, text: beside })
}
