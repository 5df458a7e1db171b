import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'

const candidates = [process.env.CHROMIUM, '/usr/bin/chromium']

/** Where Chromium is, on this machine. */
export const chromiumPath = candidates.find((path) => path !== undefined && existsSync(path))

const quiet = ['quic', 'background-networking', 'component-update', 'sync', 'gpu'].map(
  (x) => `--disable-${x}`,
)

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--no-first-run', ...quiet] })

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly html: string }[]
}

/** Serious and critical faults that axe finds in a page as it stands, each with the first place. */
export const seriousFaults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  const violations = await page.evaluate(() =>
    (globalThis as never as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe
      .run()
      .then((result) => result.violations),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0].html}`)
}
