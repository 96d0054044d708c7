import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articles } from '../../corpus/index.ts'
import type * as quotidien from '../../src/index.ts'
import { alignArticles, read } from '../../src/index.ts'
import { launch, obstacle, serve } from './chromium.ts'

type Plain = { quotidien: typeof quotidien & { readFrench: typeof read } }

const texts = articles.map(({ text }) => text)

/** JSON with numbers to six places: engines differ in the last bit of `Math.exp`. */
const json = (value: unknown) =>
  JSON.parse(JSON.stringify(value), (_, part) => (typeof part === 'number' ? Number(part.toFixed(6)) : part))

const reason = obstacle()
describe.skipIf(reason)(
  `the package behind a module script${reason === undefined ? '' : ` (${reason})`}`,
  () => {
    let browser: Browser
    let page: Page
    let site: Awaited<ReturnType<typeof serve>>

    beforeAll(async () => {
      site = await serve('test/browser/plain')
      browser = await launch()
      page = await browser.newPage()
      await page.goto(site.url)
      await page.waitForFunction(() => 'quotidien' in window)
    })
    afterAll(async () => {
      await browser?.close()
      await site?.close()
    })

    test('the five articles give what they give in Node', async () => {
      const there = await page.evaluate((texts) => {
        const { read } = (window as unknown as Plain).quotidien
        return texts.map((text) => JSON.parse(JSON.stringify(read(text))))
      }, texts)
      expect(json(there)).toEqual(json(texts.map((text) => read(text))))
    })

    test('so do their links', async () => {
      const there = await page.evaluate(
        ([source, target]) => {
          const { alignArticles } = (window as unknown as Plain).quotidien
          return alignArticles(source!, target!).links
        },
        texts.slice(1, 3),
      )
      expect(json(there)).toEqual(json(alignArticles(texts[1]!, texts[2]!).links))
    })

    test('French alone, and an extractor of one’s own', async () => {
      const there = await page.evaluate(() => {
        const { createPipeline, gazetteer, readFrench } = (window as unknown as Plain).quotidien
        const weapons = gazetteer({ name: 'weapons', type: 'WEAPON', entries: ['HIMARS'] })
        const { entities } = createPipeline().with(weapons).read('HIMARS left.')
        return [entities[0]?.type, readFrench('Le maire a dit : « Venez. »').quotes[0]?.content[0]?.text]
      })
      expect(there).toEqual(['WEAPON', 'Venez.'])
    })
  },
)
