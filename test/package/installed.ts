import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** A project of its own, outside this one, with the packed tarball installed. */
export interface Installed {
  readonly folder: string
  /** Paths inside the tarball. */
  readonly files: readonly string[]
}

/** Packs `dist` as it is and installs it; needs `npm run build` before. */
export const installTarball = (): Installed => {
  if (!existsSync('dist/index.js')) throw new Error('There is no dist: run "npm run build" first.')
  const folder = mkdtempSync(join(tmpdir(), 'allegedly-'))
  const pack = ['pack', '--json', '--pack-destination', folder]
  const [packed] = JSON.parse(
    execFileSync('npm', pack, { cwd: resolve('.'), encoding: 'utf8', stdio: 'pipe' }),
  )
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }))
  const install = ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${packed.filename}`]
  execFileSync('npm', install, { cwd: folder, stdio: 'pipe' })
  return { folder, files: packed.files.map(({ path }: { path: string }) => path) }
}

export interface Output {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program in the user's project. */
export const runIn = (folder: string, [command, ...args]: readonly string[], input = ''): Output => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    input,
    maxBuffer: 1e8,
  })
  if (error !== undefined) throw error
  return { status, stdout, stderr }
}

/** Articles of our own, for whoever runs the tarball. */
export const news =
  'RIGA, 4 July 2025. The mayor of Riga, Anna Ozola, resigned on Friday. "I am tired," she told Reuters. ' +
  'Police said more than 50 people had protested. Latvia may hold an election in May.'
