import { articleSchema } from '../article/article.js'
import { shown } from '../base/error.js'
import { defaultLimits, type Limits } from '../base/limits.js'
import type { LineOptions } from '../node/read-line.js'
import { checkExtractOptions, type ExtractOptions } from '../options.js'
import { articleOptions, readArticleOptions } from './article-options.js'
import { type Given, type OptionSpec, wrongUse } from './command.js'

const articleFields = Object.keys(articleSchema.shape)
const limitNames = Object.keys(defaultLimits).filter((name) => name !== 'onOver')

const { published, outlet, language } = articleOptions

export const streamOptions: Readonly<Record<string, OptionSpec>> = {
  concurrency: { value: 'NUMBER', help: 'Threads; as many as there are processors when absent.' },
  resume: { value: 'FILE', help: 'Write to FILE, and go on where it breaks off.' },
  'text-field': { value: 'NAME', help: 'The field with the text (text).' },
  'id-field': { value: 'NAME', help: 'The field with the id (id).' },
  'published-field': { value: 'NAME', help: 'The field with the day of publication (publishedAt).' },
  only: { value: 'FIELDS', help: 'Write only these fields of an article, such as claims,entities.' },
  'omit-text': { help: 'Write length and SHA-256 in the place of the text.' },
  timeout: { value: 'MS', help: 'Give an article up after so many milliseconds.' },
  limit: {
    value: 'NAME=NUMBER',
    multiple: true,
    help: `Refuse an article with more; NAME is one of ${limitNames.join(', ')}. May be given several times.`,
  },
  cut: { help: 'Read an article up to the limit instead, and say so in its problems.' },
  published: { ...published, help: `For lines that say nothing else. ${published.help}` },
  outlet: { ...outlet, help: `For lines that say nothing else. ${outlet.help}` },
  language: { ...language, help: `For lines that say nothing else. ${language.help}` },
}

/** How articles stand in the lines; throws `bad-argument`. */
export const lineOptionsOf = (given: Given): LineOptions => ({
  textField: given.valueOf('text-field'),
  idField: given.valueOf('id-field'),
  publishedField: given.valueOf('published-field'),
  only: onlyOf(given),
})

/** What holds for every article; throws `bad-argument`, `bad-option` or `bad-date`. */
export const sharedOptionsOf = (given: Given): ExtractOptions =>
  checkExtractOptions({
    ...readArticleOptions(given),
    ...(given.has('omit-text') ? { omitText: true } : {}),
    timeoutMs: numberOf(given, 'timeout'),
    limits: limitsOf(given),
  })

const onlyOf = (given: Given): readonly string[] | undefined => {
  const names = given.valueOf('only')?.split(',')
  const unknown = names?.find((name) => !articleFields.includes(name))
  if (unknown === undefined) return names
  throw wrongUse(`--only: there is no field ${shown(unknown)}. Allowed are ${articleFields.join(', ')}.`)
}

const limitsOf = (given: Given): Partial<Limits> => ({
  ...Object.fromEntries(
    given.valuesOf('limit').map((limit) => {
      const [name, value] = limit.split('=')
      if (!limitNames.includes(name)) {
        throw wrongUse(
          `--limit must be NAME=NUMBER such as characters=100000, but was ${shown(limit)}. NAME is one of ${limitNames.join(', ')}.`,
        )
      }
      return [name, wholeNumber(`--limit ${name}`, value ?? '')]
    }),
  ),
  ...(given.has('cut') ? { onOver: 'cut' } : {}),
})

/** The whole number of an option; throws `bad-argument`. */
export const numberOf = (given: Given, option: string): number | undefined => {
  const value = given.valueOf(option)
  return value === undefined ? undefined : wholeNumber(`--${option}`, value)
}

const wholeNumber = (option: string, value: string): number => {
  const number = /^\d{1,15}$/.test(value) ? Number(value) : 0
  if (0 < number) return number
  throw wrongUse(`${option} must be a whole number from 1, but was ${shown(value)}.`)
}
