import * as z from 'zod'
import { goldSchema } from '../article/gold.js'
import { articleJsonSchema } from '../article/json-schema.js'
import { shown } from '../base/error.js'
import { comparisonSchema } from '../compare/comparison.js'
import { type Command, wrongUse } from './command.js'

const schemas: Readonly<Record<string, () => unknown>> = {
  article: articleJsonSchema,
  gold: () => z.toJSONSchema(goldSchema),
  comparison: () => z.toJSONSchema(comparisonSchema),
}

const names = Object.keys(schemas)

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'Prints a JSON Schema (draft 2020-12).',
  usage: `[${names.join('|')}]`,
  about: [
    'article: what extract puts out. gold: what evaluate takes in. comparison: what compare --format json puts out.',
    'Without an argument: article.',
  ],
  options: {},
  examples: ['allegedly schema > article.schema.json', 'allegedly schema gold > gold.schema.json'],
  run: async (given, io) => {
    const [name = 'article', ...more] = given.files
    if (!Object.hasOwn(schemas, name) || 0 < more.length) {
      throw wrongUse(
        `allegedly schema takes one of ${names.join(', ')}, but was given ${given.files.map(shown).join(' ')}.`,
      )
    }
    io.out(`${JSON.stringify(schemas[name](), null, 2)}\n`)
    return 0
  },
}
