import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundlePlayground, type FirstVisit } from '../../examples/playground/bundle.js'
import { type Served, serveFolder } from '../../examples/playground/serve.js'
import { compare, extract, renderReport } from '../../src/index.js'
import { chromiumPath, launch, seriousFaults } from './browser.js'

const one = `Three people died in Lima on Monday, officials said. Mayor Rosa Quispe denied that the bridge was unsafe. "It may open in May," she told reporters.`
const two = `Five people died in Lima on Monday, the mayor said. The opposition demanded that Rosa Quispe resign.`

if (chromiumPath === undefined)
  console.warn('Skipped: no Chromium at /usr/bin/chromium, nor where CHROMIUM points.')

describe.skipIf(chromiumPath === undefined)('in Chromium', { timeout: 90_000 }, () => {
  const folder = 'out/playground-test'
  let browser: Browser
  let served: Served
  let visit: FirstVisit
  beforeAll(async () => {
    visit = await bundlePlayground(folder)
    served = await serveFolder(folder)
    browser = await launch()
  }, 90_000)
  afterAll(async () => {
    await browser?.close()
    served?.close()
  })

  /** The playground, ready; every request, message of an error and refusal that it leads to. */
  const open = async (options: Parameters<Browser['newContext']>[0] = {}) => {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const requests: string[] = []
    const errors: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.goto(served.url)
    await page.getByText('Ready.').waitFor({ timeout: 60_000 })
    return { page, requests, errors }
  }
  const paste = async (page: Page, ...texts: readonly string[]) => {
    for (const [index, text] of texts.entries()) {
      if (0 < index) await page.getByRole('button', { name: 'Add an article' }).click()
      await page.getByLabel('Text, Markdown or HTML').nth(index).fill(text)
    }
    await page.getByRole('button', { name: 'Read', exact: true }).click()
    await page.getByText(/^Found \d+ claims/).waitFor({ timeout: 60_000 })
  }

  it('reads what is pasted, opens a claim that is clicked, filters', async () => {
    const { page, errors } = await open()
    await paste(page, one)
    const claims = page.locator('#results details.claim')
    const count = await claims.count()
    expect(count).toBe(extract(one).claims.length)
    const link = page.locator('.story a').last()
    const target = page.locator((await link.getAttribute('href'))!)
    expect(await target.getAttribute('open')).toBeNull()
    await link.click()
    await target.locator('dl').waitFor()
    await target.locator('summary').click()
    await target.locator('dl').waitFor({ state: 'hidden' })
    await link.click()
    await target.locator('dl').waitFor()
    await page.getByLabel('How sure').selectOption('possible')
    const shown = await claims.filter({ visible: true }).count()
    expect(shown).toBeGreaterThan(0)
    expect(shown).toBeLessThan(count)
    expect(await page.locator('output').textContent()).toBe(`${shown} of ${count}`)
    expect(errors).toEqual([])
  })

  it('compares several articles, and gives the files', async () => {
    const { page, errors } = await open()
    expect(await page.getByText('Download').isVisible()).toBe(false)
    await paste(page, one, two)
    expect(await page.getByText('Download').isVisible()).toBe(true)
    expect(await page.getByRole('heading', { name: 'Where they disagree, and agree' }).isVisible()).toBe(true)
    expect(await page.locator('.badge.differ').first().isVisible()).toBe(true)
    const articles = [extract(one), extract(two)]
    const comparison = compare(articles, { ids: ['Article 1', 'Article 2'] })
    expect(await page.locator('.matters').first().textContent()).not.toContain('article-')
    const contentOf = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ])
      const chunks: Uint8Array[] = []
      for await (const chunk of await download.createReadStream()) chunks.push(chunk)
      return Buffer.concat(chunks).toString('utf8')
    }
    expect(JSON.parse(await contentOf('JSON'))).toEqual(JSON.parse(JSON.stringify({ articles, comparison })))
    expect(await contentOf('Report')).toBe(renderReport(articles, comparison))
    expect((await contentOf('CSV of the claims')).split('\r\n')[0]).toContain('certainty')
    expect(errors).toEqual([])
  })

  it('reads HTML, for which it loads the parser then, and Markdown', async () => {
    const { page, requests, errors } = await open()
    const loaded = () => requests.filter((url) => url.endsWith('html.js')).length
    await paste(page, `# Lima\n\n**Mayor** Rosa Quispe resigned.`)
    expect(await page.locator('.story').textContent()).toContain('Rosa Quispe')
    expect(loaded()).toBe(0)
    await page.getByRole('button', { name: 'Clear' }).click()
    await paste(
      page,
      `<html><nav>Home</nav><article><p>Mayor <b>Rosa</b> Quispe resigned.</p></article></html>`,
    )
    expect(loaded()).toBe(1)
    expect(await page.locator('#results details.claim').count()).toBe(1)
    expect(errors).toEqual([])
  })

  it('works by keyboard alone', async () => {
    const { page } = await open()
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    const tabTo = async (words: string) => {
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Tab')
        if ((await focused()).trim().startsWith(words)) return
      }
      expect.fail(`no way to "${words}" by Tab`)
    }
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Skip to the results')
    await page.keyboard.press('Tab')
    await page.keyboard.insertText(one)
    await tabTo('Read')
    await page.keyboard.press('Enter')
    await page.getByText(/^Found \d+ claims/).waitFor({ timeout: 60_000 })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('results')
    const first = page.locator('#results details.claim').first()
    await tabTo((await first.locator('summary').textContent())!.trim())
    await page.keyboard.press('Enter')
    await first.locator('dl').waitFor()
  })

  it('says what is wrong, and goes on', async () => {
    const { page } = await open()
    await page.getByLabel('Text, Markdown or HTML').fill('word '.repeat(400_000))
    await page.getByRole('button', { name: 'Read', exact: true }).click()
    await page.locator('#status.wrong').getByText('limit').waitFor()
    await paste(page, one)
  })

  it('reads the five articles, asks no one else, and cannot', async () => {
    const { page, requests, errors } = await open()
    await page.getByRole('button', { name: 'Load five articles' }).click()
    await page.getByText('Five articles of summer').waitFor()
    await page.getByRole('button', { name: 'Read', exact: true }).click()
    await page.getByText(/^Found \d+ claims/).waitFor({ timeout: 80_000 })
    expect(await page.locator('#results article').count()).toBe(5)
    expect(requests.filter((url) => !url.startsWith(served.url) && !/^(?:blob|data):/.test(url))).toEqual([])
    expect(errors).toEqual([])

    let asked = 0
    const outside = createServer((_, response) => {
      asked += 1
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end()
    })
    await new Promise<void>((done) => outside.listen(0, '127.0.0.1', done))
    const address = `http://127.0.0.1:${(outside.address() as AddressInfo).port}/`
    const ask = (url: string) =>
      fetch(url).then(
        () => 'answered',
        () => 'refused',
      )
    expect(await page.evaluate(ask, address)).toBe('refused')
    expect(await page.workers()[0].evaluate(ask, address)).toBe('refused')
    expect(asked).toBe(0)
    outside.close()
  })

  it.each(['light', 'dark'] as const)(
    'axe finds no serious fault in the playground, %s',
    async (colorScheme) => {
      const { page } = await open({ colorScheme, bypassCSP: true })
      await paste(page, one, two)
      await page.locator('#results details.claim summary').first().click()
      const back = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      expect(back).toBe(colorScheme === 'dark' ? 'rgb(22, 22, 22)' : 'rgb(255, 255, 255)')
      expect(await seriousFaults(page)).toEqual([])
    },
  )

  it.each(['light', 'dark'] as const)('axe finds no serious fault in a report, %s', async (colorScheme) => {
    const page = await (await browser.newContext({ colorScheme, bypassCSP: true })).newPage()
    const articles = [extract(one, { outlet: 'One' }), extract(two, { outlet: 'Two' })]
    await page.setContent(renderReport(articles, compare(articles)))
    expect(await seriousFaults(page)).toEqual([])
  })

  it('axe would find a fault', async () => {
    const page = await browser.newPage()
    await page.setContent('<html lang="en"><title>x</title><main><h1>x</h1><img src="data:,"></main></html>')
    expect(await seriousFaults(page)).toEqual(['image-alt: <img src="data:,">'])
  })

  it('fits a phone, as the report does', async () => {
    const { page } = await open({ viewport: { width: 360, height: 640 } })
    const width = () => page.evaluate(() => document.documentElement.scrollWidth)
    await paste(page, one, two)
    expect(await width()).toBeLessThanOrEqual(360)
    const url = `https://example.org/${'long-'.repeat(40)}`
    const articles = [extract(one, { url }), extract(two, { outlet: 'x'.repeat(200) })]
    await page.goto('about:blank')
    await page.setContent(renderReport(articles, compare(articles)))
    expect(await width()).toBeLessThanOrEqual(360)
  })

  it('weighs no more than 2.5 MB beyond the model of wink', () => {
    expect(visit.beyondWink).toBeLessThanOrEqual(2.5e6)
  })
})
