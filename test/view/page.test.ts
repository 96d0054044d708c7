import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { articles } from '../../corpus/index.ts'
import { read } from '../../src/index.ts'
import { toHtml } from '../../src/view/index.ts'

const documents = articles.map(({ id, text, published }) => read(text, { id, published }))
const page = toHtml({ documents })

test('every word of the articles stands in the page', () => {
  const text = plainText(page.replace(/<[^>]*>/g, ''))
  for (const { paragraphs } of documents) {
    for (const paragraph of paragraphs)
      expect(text.replace(/\d+/g, '')).toContain(paragraph.text.replace(/\d+/g, ''))
  }
})

test('the content security policy names the style and the script of the page', () => {
  for (const tag of ['style', 'script']) {
    const [, content = ''] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page) ?? []
    expect(content.length).toBeGreaterThan(500)
    expect(page).toContain(`'sha256-${createHash('sha256').update(content).digest('base64')}'`)
  }
})

test('ids are unique and every link within the page leads somewhere', () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
})

test('nothing is loaded from anywhere', () => {
  expect(page).not.toMatch(/(?:src|href)="(?!#)/)
  expect(page).not.toMatch(/url\(|@import/)
})

describe('hostile text stays text', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><script>alert(1)</script>',
    '<!--<script>',
    ']]><script>alert(1)</script>',
    'javascript:alert(1)',
  ])('%s', (attack) => {
    const text = `${attack}\n“${attack} is over,” said John ${attack} Smith of ${attack}.`
    const html = toHtml({
      title: attack,
      documents: [read(text, { id: attack, source: attack, lang: 'en' })],
    })
    const body = html.slice(html.indexOf('<body>'), html.lastIndexOf('<script>'))
    expect(body).not.toMatch(/<(?:script|img|svg onload|style|!--)/i)
    expect(tagsOf(html).every((tag) => !/\son\w+=/i.test(tag))).toBe(true)
  })
})

/** The tags of the page as a browser sees them: attribute values in double quotes may hold anything but these. */
function tagsOf(html: string): string[] {
  return [...html.matchAll(/<\w+((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)].map(([, attributes = '']) =>
    attributes.replace(/="[^"]*"/g, '='),
  )
}

function plainText(text: string): string {
  const characters: Record<string, string> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  }
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characters[entity]!)
}
