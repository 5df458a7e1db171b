import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Installed, installTarball, runIn } from './installed.js'

/** What somebody does who has the README and two articles. */
const [, [, program, output]] = [
  ...readFileSync('README.md', 'utf8').matchAll(/```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g),
]
const articles = {
  'one.txt':
    'Eleven people were killed when a dam collapsed above Kasora on Sunday, the interior ministry said.',
  'two.html':
    '<article><p>At least 23 people died when the Kasora dam collapsed on Sunday, the Red Cross said.</p></article>',
}

let installed: Installed
beforeAll(() => {
  installed = installTarball()
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(installed.folder, name), text)
  writeFileSync(join(installed.folder, 'node.mjs'), program)
  writeFileSync(join(installed.folder, 'deno.ts'), program.replace("'allegedly'", "'npm:allegedly'"))
})

const run = (...command: readonly string[]) => runIn(installed.folder, command)
const deno = ['npx', '--yes', 'deno@2.9.6', 'run', '--no-prompt']

describe('a stranger with the README', () => {
  it.each([
    ['Node', ['node', 'node.mjs']],
    ['Deno', [...deno, '--cached-only', 'deno.ts']],
  ])('gets the disagreements of two articles in %s', (_, command) => {
    expect(run(...command)).toEqual({ status: 0, stdout: output, stderr: '' })
  })

  it.each([
    ['Node', ['npx', '--no-install', 'allegedly']],
    ['Deno', [...deno, '-A', 'npm:allegedly']],
  ])('gets them on the command line in %s', (_, command) => {
    const { status, stdout, stderr } = run(...command, 'compare', 'one.txt', 'two.html')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('≠ They differ in the number')
    expect(run(...command, 'report', 'one.txt', 'two.html', '--out', 'report.html').status).toBe(0)
    expect(readFileSync(join(installed.folder, 'report.html'), 'utf8')).toContain('They differ in the number')
  })

  it('is told what to install for Parquet, and gets it then', () => {
    const command = ['npx', '--no-install', 'allegedly', 'extract', 'one.txt', '--out', 'claims.parquet']
    const without = run(...command)
    expect(without).toMatchObject({ status: 2, stdout: '' })
    expect(without.stderr).toContain('npm install hyparquet-writer')
    const install = [
      'npm',
      'install',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      'hyparquet-writer@0.17.0',
    ]
    expect(run(...install).status).toBe(0)
    expect(run(...command)).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(join(installed.folder, 'claims.parquet')).subarray(0, 4).toString()).toBe('PAR1')
  })
})
