/**
 * Executes every notebook of this folder on the packed package, in a scratch folder, `out/notebooks`: fails when a cell
 * throws. `--write` puts the outputs into the notebooks here. Needs `npm run build`, and Jupyter's nbconvert.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cleanNotebook, fillOutputs, type Notebook, silentCells } from './clean-notebook.js'

const here = 'examples/notebooks'
const scratch = resolve('out/notebooks')
const ran = join(scratch, 'ran')
const peers = ['deno@2.9.6', 'arquero@7.2.1', 'vega@5.33.1', 'vega-lite@5.23.0']
const install = 'apt-get install --no-install-recommends jupyter-client jupyter-nbconvert jupyter-notebook'

const fail = (message: string): never => {
  console.error(message)
  process.exit(1)
}

/** A project of its own with the packed package installed, the seeds and the notebooks as they lie here. */
const prepare = (): void => {
  rmSync(scratch, { recursive: true, force: true })
  mkdirSync(join(scratch, 'home'), { recursive: true })
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', scratch]
  const [{ filename }] = JSON.parse(execFileSync('npm', pack, { encoding: 'utf8' }))
  writeFileSync(join(scratch, 'package.json'), '{ "name": "notebooks", "private": true, "type": "module" }\n')
  const options = ['--no-audit', '--no-fund', '--prefer-offline']
  execFileSync('npm', ['install', ...options, `./${filename}`, ...peers], { cwd: scratch, stdio: 'pipe' })
  cpSync('seeds', join(scratch, 'seeds'), { recursive: true })
  cpSync(here, join(scratch, here), { recursive: true })
}

/** The kernel is installed below the scratch folder, not in the reader's home. */
const environment = {
  ...process.env,
  HOME: join(scratch, 'home'),
  XDG_DATA_HOME: join(scratch, 'home/.local/share'),
  DENO_DIR: join(scratch, 'cache'),
  NO_COLOR: '1',
}

const readNotebook = (path: string): Notebook => JSON.parse(readFileSync(path, 'utf8')) as Notebook

const runOnce = (name: string): string | undefined => {
  const options = ['--to', 'notebook', '--execute', '--ExecutePreprocessor.timeout=300', '--output', name]
  const { status, stderr } = spawnSync('jupyter', ['nbconvert', ...options, '--output-dir', ran, name], {
    cwd: join(scratch, here),
    env: environment,
    encoding: 'utf8',
  })
  return status === 0 ? undefined : stderr
}

/** Deno's kernel now and then sends a result only after it has said that the cell is done, and Jupyter drops it. */
const mostRuns = 8

/** What went wrong, if anything did; leaves the notebook with what its cells showed, be it in one run or another. */
const execute = (name: string): string | undefined => {
  let shown: Notebook = { cells: [], metadata: {} }
  for (let run = 1; run <= mostRuns; run += 1) {
    const thrown = runOnce(name)
    if (thrown !== undefined) return thrown
    const again = readNotebook(join(ran, name))
    shown = run === 1 ? again : fillOutputs(shown, again)
    if (silentCells(shown).length === 0) break
  }
  writeFileSync(join(ran, name), JSON.stringify(shown))
  const lost = silentCells(shown)
  return lost.length === 0 ? undefined : `${lost.join(', ')}: no output in ${mostRuns} runs`
}

const report = (name: string): boolean => {
  const wrong = execute(name)
  console.log(`${wrong === undefined ? 'ran' : 'FAILED'}  ${name}`)
  if (wrong !== undefined) console.error(wrong)
  return wrong === undefined
}

const write = (name: string): void => {
  const notebook = readNotebook(join(ran, name))
  writeFileSync(join(here, name), `${JSON.stringify(cleanNotebook(notebook, scratch), null, 1)}\n`)
}

if (!existsSync('dist/index.js')) fail('There is no dist: run "npm run build" first.')
if (spawnSync('jupyter', ['nbconvert', '--version']).status !== 0)
  fail(`Jupyter's nbconvert is missing. On Debian: ${install}`)
prepare()
execFileSync(join(scratch, 'node_modules/.bin/deno'), ['jupyter', '--install'], {
  env: environment,
  stdio: 'pipe',
})
const names = readdirSync(here).filter((name) => name.endsWith('.ipynb'))
const failed = names.filter((name) => !report(name))
if (failed.length > 0) fail(`${failed.length} of ${names.length} notebooks failed.`)
if (process.argv.includes('--write')) names.forEach(write)
