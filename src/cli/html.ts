import { CommandError } from './errors.ts'

/** So deep does a browser nest elements; Readability takes the square of the depth. */
const DEEPEST = 512

/** The main text of a web page, by Readability over a light DOM: optional peers, loaded on first use. */
export async function mainText(html: string, file: string): Promise<string> {
  const { Readability, parseHTML } = await load()
  const { document } = parseHTML(html)
  if (isDeep(document)) throw new CommandError(`${file}: elements nested more than ${DEEPEST} deep`)
  const article = attempt(() => new Readability(document as unknown as globalThis.Document).parse())
  if (article?.content == null) throw new CommandError(`${file}: no article found in this page`)
  return [article.title, ...blocks(parseHTML(`<main>${article.content}</main>`).document)]
    .map((line) => line?.trim() ?? '')
    .filter((line) => line !== '')
    .join('\n')
}

function isDeep({ documentElement }: globalThis.Document): boolean {
  let level: Element[] = documentElement === null ? [] : [documentElement]
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++)
    level = level.flatMap(({ children }) => [...children])
  return level.length > 0
}

/** What `run` gives; undefined where it throws: Readability does so at pages without any element, or without a body. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
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
