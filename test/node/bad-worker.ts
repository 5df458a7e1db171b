import type { ArticleInput, ReadResult } from '../../src/node/result.js'

/** Does what no article makes the library do: whatever its text says. */
export const article = async ({ text, id = 'none' }: ArticleInput): Promise<ReadResult | undefined> => {
  if (text === 'exit') process.exit(3)
  if (text === 'hang') for (;;) Math.random()
  if (text === 'throw later') {
    setTimeout(() => {
      throw new Error('thrown where nobody waits')
    })
    return new Promise(() => undefined)
  }
  return { id, error: { code: 'bad-text', message: text } }
}
