import axe from 'axe-core'
import type { Frame, Page } from 'playwright-core'

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** What axe finds wrong with a page: each rule with the elements that break it. It runs without a word with the page's policy. */
export async function violations(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
    return (await axe.run()).violations.map(({ id, nodes }) => ({ id, html: nodes.map(({ html }) => html) }))
  })
  return found.map(({ id, html }) => `${id}: ${html.join(' ')}`)
}
