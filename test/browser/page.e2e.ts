import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violations } from './accessibility.ts'
import { launch, obstacle, serve } from './chromium.ts'

const FRENCH =
  'Le président Volodymyr Zelensky est arrivé à Lyon. « Nous sommes prêts », a-t-il déclaré. « La guerre est finie. »'
const ENGLISH = 'President Volodymyr Zelensky came to Lyon. “We are ready,” he said. “The war is over.”'

const reason = obstacle()
describe.skipIf(reason)(`the page of examples/browser${reason === undefined ? '' : ` (${reason})`}`, () => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let frame: FrameLocator
  let site: Awaited<ReturnType<typeof serve>>
  const problems: string[] = []

  beforeAll(async () => {
    site = await serve('examples/browser')
    browser = await launch()
    context = await browser.newContext()
    page = await context.newPage()
    frame = page.frameLocator('#page')
    page.on('pageerror', (error) => problems.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    await page.goto(site.url)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  test('says how long it took to load and how large it is', async () => {
    await page.getByText(/^Ready after [\d.]+ s\. Code and models: [\d.]+ MB\.$/).waitFor()
  })

  test('reads pasted French without a network: entities and who said what', async () => {
    await context.setOffline(true)
    await page.getByLabel('An article').fill(FRENCH)
    await page.getByRole('button', { name: 'Read' }).click()
    await frame.locator('mark.person', { hasText: 'Volodymyr Zelensky' }).first().waitFor()
    await frame.locator('mark.location', { hasText: 'Lyon' }).first().waitFor()
    expect(await frame.locator('.quote', { hasText: 'Nous sommes prêts' }).count()).toBeGreaterThan(0)
    expect(await page.locator('#articles tbody tr td').allTextContents()).toContain('fr')
  })

  test('links a file in English to it', async () => {
    const file = { name: 'english.txt', mimeType: 'text/plain', buffer: Buffer.from(ENGLISH) }
    await page.getByLabel('or files').setInputFiles(file)
    await frame.getByRole('link', { name: 'pasted 1 ⇄ english.txt' }).waitFor()
    expect(await page.locator('#articles tbody tr').count()).toBe(2)
  })

  test('shows text as text, whatever is in it', async () => {
    await page.getByRole('button', { name: 'Start anew' }).click()
    await page.getByLabel('An article').fill('<img src=x onerror="document.title=1"> Paris, he said.')
    await page.getByRole('button', { name: 'Read' }).click()
    await frame.getByText('<img src=x').first().waitFor()
    expect(await frame.locator('img').count()).toBe(0)
  })

  test.each(['light', 'dark'] as const)('nothing for axe to complain of, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.getByRole('button', { name: 'The five articles' }).click()
    await page.locator('#articles tbody tr').nth(4).waitFor()
    expect(await violations(page)).toEqual([])
  })

  test('by keyboard alone: text in, read, the answer', async () => {
    await page.getByRole('button', { name: 'Start anew' }).click()
    await page.getByLabel('An article').focus()
    await page.keyboard.insertText(ENGLISH)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await frame.locator('mark.person').first().waitFor()
  })

  test('nothing went wrong on the way', () => expect(problems).toEqual([]))
})
