import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articles } from '../../corpus/index.ts'
import { alignArticles, createPipeline, gazetteer, traceQuotes } from '../../src/index.ts'
import { type PageContent, toHtml } from '../../src/view/index.ts'
import { violations } from './accessibility.ts'
import { launch, noChromium } from './chromium.ts'

/** Text that would like to be markup. */
const HOSTILE = [
  '<script>window.broken = 1</script>',
  '<img src=x onerror="window.broken=1">',
  '<svg/onload=window.broken=1>',
  '"><svg onload=window.broken=1>',
  "' onmouseover='window.broken=1",
  '" autofocus onfocus="window.broken=1',
  '</style><script>window.broken=1</script>',
  '</title><script>window.broken=1</script>',
  '</script><script>window.broken=1</script>',
  '<!--<script>',
  '--><img src=x onerror=window.broken=1>',
  ']]><script>window.broken=1</script>',
  '<iframe srcdoc="<script>parent.broken=1</script>">',
  '<math><mtext><table><mglyph><style><img src=x onerror=window.broken=1>',
  '<base href=//evil.example/>',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<form action=//evil.example><input autofocus onfocus=window.broken=1>',
  '<a href="javascript:window.broken=1">click</a>',
  '&lt;script&gt;window.broken=1&lt;/script&gt;',
  '<script\u0000>window.broken=1</script>',
  '{{constructor.constructor("window.broken=1")()}}',
]

const reason = noChromium()
describe.skipIf(reason)(`the page of quotidien/view${reason === undefined ? '' : ` (${reason})`}`, () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'quotidien-view-'))
  const pipeline = createPipeline().with(gazetteer({ name: 'kin', type: 'KIN', entries: ['mother', 'mère'] }))
  const documents = articles.map(({ id, text, published }) =>
    pipeline.read(text, { id: id.slice(0, 3), published }),
  )
  const story: PageContent = {
    title: 'Two days in March',
    documents,
    alignments: [alignArticles(documents[1]!, documents[4]!), alignArticles(documents[2]!, documents[3]!)],
    traces: traceQuotes(documents).filter(({ renderings }) => renderings.length > 1),
  }

  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  /** Opens a page from a file, under its own content security policy, and hears what it complains of. */
  async function opened(content: PageContent, options: BrowserContextOptions = {}) {
    const file = join(folder, `${Math.random()}.html`)
    writeFileSync(file, toHtml(content))
    const page = await (await browser.newContext(options)).newPage()
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(String(error)))
    page.on('console', (message) => problems.push(message.text()))
    page.on('dialog', (dialog) => problems.push(`a dialog: ${dialog.message()}`))
    page.on('request', (request) => request.url().startsWith('file:') || problems.push(request.url()))
    await page.goto(pathToFileURL(file).href)
    return { page, problems }
  }

  const wider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each([
      ['wide', { width: 1280, height: 900 }],
      ['narrow', { width: 360, height: 700 }],
    ] as const)(
      '%s: nothing for axe to complain of, and nothing wider than the window',
      async (_, viewport) => {
        const { page, problems } = await opened(story, { colorScheme, viewport })
        await page.locator('summary').first().click()
        expect(await violations(page)).toEqual([])
        expect(await wider(page)).toBeLessThanOrEqual(0)
        expect(problems).toEqual([])
      },
    )

    test('one article, and none', async () => {
      for (const documents of [story.documents.slice(0, 1), []]) {
        const { page } = await opened({ documents }, { colorScheme })
        expect(await violations(page)).toEqual([])
      }
    })
  })

  test('in print the evidence is open, and what is for the screen is gone', async () => {
    const { page } = await opened(story)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('nav').isVisible()).toBe(false)
    expect(await page.locator('.evidence td').first().isVisible()).toBe(true)
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(50_000)
  })

  test('a line for every link that both sides show; those of the passage in focus are lit', async () => {
    const { page } = await opened(story, { viewport: { width: 1280, height: 900 } })
    const pair = page.locator('.pair').nth(1)
    expect(await pair.locator('.lines path').count()).toBeGreaterThan(5)
    await pair.locator('.side .number').first().focus()
    expect(await pair.locator('.lines path.lit').count()).toBe(1)
    await page.locator('nav a').first().focus()
    expect(await pair.locator('.lit').count()).toBe(0)
  })

  test('by keyboard alone: from the parts to the switches to a quotation and back', async () => {
    const { page } = await opened(story)
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML ?? '')
    await page.keyboard.press('Tab')
    expect(await focused()).toContain('href="#traces"')
    const parts = await page.locator('nav a').count()
    for (let i = 0; i < parts; i++) await page.keyboard.press('Tab')
    expect(await focused()).toContain('id="show-person"')
    const colour = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('.text mark.person')!).backgroundColor)
    const before = await colour()
    await page.keyboard.press('Space')
    expect(await colour()).not.toBe(before)
    await page.locator('.text .number').first().focus()
    await page.keyboard.press('Enter')
    expect(page.url()).toMatch(/#article-1-n1$/)
  })

  test.each(HOSTILE)('hostile text stays text: %j', async (attack) => {
    const text = `${attack}\n\n“${attack} is over,” said John ${attack} Smith of ${attack}.\n\nHe said “${attack}”.`
    const options = { id: attack, source: attack, lang: 'en' } as const
    const gaz = gazetteer({ name: attack, type: attack, entries: ['over'] })
    const pair = [1, 2].map((n) =>
      createPipeline()
        .with(gaz)
        .read(text, { ...options, id: `${attack}${n}` }),
    )
    const { page, problems } = await opened({
      title: attack,
      documents: pair,
      alignments: [alignArticles(pair[0]!, pair[1]!)],
      traces: traceQuotes(pair),
    })
    for (const number of await page.locator('.number').all()) await number.focus()
    await page.locator('summary').click()
    expect(await page.evaluate(() => 'broken' in window)).toBe(false)
    expect(await page.locator('h1').textContent()).toBe(attack.replaceAll('\u0000', '\ufffd'))
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('style').count()).toBe(1)
    const foreign =
      'img, iframe, base, form, math, object, embed, link, a:not([href^="#"]), input:not([id^="show-"]), meta[http-equiv=refresh]'
    expect(await page.locator(foreign).count()).toBe(0)
    const handlers = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((one) =>
        one.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
    )
    expect(handlers).toEqual([])
    expect(problems).toEqual([])
    await page.close()
  })
})
