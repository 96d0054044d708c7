import { CommandError } from './errors.ts'

/** The main text of a web page, by Readability over a light DOM: optional peers, loaded on first use. */
export async function mainText(html: string, file: string): Promise<string> {
  const { Readability, parseHTML } = await load()
  const { document } = parseHTML(html)
  // A text without a tag gives a document without an element, which Readability does not take.
  const article =
    document.documentElement === null
      ? null
      : new Readability(document as unknown as globalThis.Document).parse()
  if (article?.content == null) throw new CommandError(`${file}: no article found in this page`)
  return [article.title, ...blocks(parseHTML(`<main>${article.content}</main>`).document)]
    .map((line) => line?.trim() ?? '')
    .filter((line) => line !== '')
    .join('\n')
}

async function load() {
  try {
    const [{ Readability }, { parseHTML }] = await Promise.all([
      import('@mozilla/readability'),
      import('linkedom'),
    ])
    return { Readability, parseHTML }
  } catch {
    throw new CommandError('HTML needs two more packages: npm install @mozilla/readability linkedom')
  }
}

/** The text of every block, a line each: running `textContent` together would glue a headline to what follows it. */
function blocks(document: globalThis.Document): string[] {
  const leaves = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, pre, td'
  return [...document.querySelectorAll(leaves)]
    .filter((element) => element.querySelector(leaves) === null)
    .map((element) => element.textContent?.replace(/\s+/g, ' ') ?? '')
}
