import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { run } from './run.js'

const commands = ['extract', 'explain', 'compare', 'evaluate', 'schema']

describe('allegedly', () => {
  it.each([['--help'], ['-h'], ['help']])('%s names every command', async (flag) => {
    const { code, out, err } = await run([flag])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const name of commands) expect(out).toContain(`  ${name} `)
  })

  it.each([
    ['extract', '--format FORMAT'],
    ['evaluate', '--baseline FILE'],
    ['explain', '--claim ID'],
    ['schema', 'article|gold'],
  ])('%s has a help of its own', async (name, words) => {
    const { code, out } = await run([name, '--help'])
    expect(code).toBe(0)
    expect(out).toContain(words)
    expect(out).toContain(`Usage: allegedly ${name}`)
    expect((await run(['help', name])).out).toBe(out)
  })

  it('prints its version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' })
  })

  it('says what it can do when nothing is asked', async () => {
    expect(await run([])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Usage: allegedly COMMAND'),
    })
  })

  it('refuses what it does not know', async () => {
    const { code, err } = await run(['exract'])
    expect(code).toBe(2)
    expect(err).toContain('There is no command "exract". Allowed are ')
    for (const name of commands) expect(err).toContain(name)
  })

  it.each([
    ['article', 'claims'],
    ['gold', 'sentences'],
  ])('schema %s is a JSON Schema', async (name, property) => {
    const { code, out } = await run(['schema', name])
    expect(code).toBe(0)
    const schema = JSON.parse(out)
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema.properties).toHaveProperty(property)
  })

  it('schema without an argument is that of an article', async () => {
    expect((await run(['schema'])).out).toBe((await run(['schema', 'article'])).out)
    expect(await run(['schema', 'claim'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('one of article, gold'),
    })
  })
})
