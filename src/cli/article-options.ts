import type { ExtractOptions } from '../options.js'
import type { Given, OptionSpec } from './command.js'

/** What the command line can say of an article: option of the program, option of `extract`. */
const names = {
  published: 'publishedAt',
  outlet: 'outlet',
  title: 'title',
  author: 'author',
  url: 'url',
  language: 'language',
} as const

export const articleOptions: Readonly<Record<keyof typeof names, OptionSpec>> = {
  published: { value: 'DATE', help: 'When it was published, an ISO 8601 date such as 2025-07-04.' },
  outlet: { value: 'NAME', help: 'Who published it.' },
  title: { value: 'TITLE', help: 'Its title.' },
  author: { value: 'NAME', help: 'Who wrote it.' },
  url: { value: 'URL', help: 'Where it stands.' },
  language: { value: 'CODE', help: 'ISO 639-3 code, if it is not to be guessed; only eng is read.' },
}

/** The options of `extract` that were given. */
export const readArticleOptions = (given: Given): ExtractOptions =>
  Object.fromEntries(
    Object.entries(names).flatMap(([flag, option]) =>
      given.has(flag) ? [[option, given.valueOf(flag)]] : [],
    ),
  )
