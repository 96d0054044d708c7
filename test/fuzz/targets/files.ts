import { Readable } from 'node:stream'
import { parseHTML } from 'linkedom'
import removeMarkdown from 'remove-markdown'
import { articles } from '../../../corpus/index.ts'
import { decodePairs, encodePairs } from '../../../src/align/lexicon/file.ts'
import { CommandError } from '../../../src/cli/errors.ts'
import { mainText } from '../../../src/cli/html.ts'
import { numberedRecords } from '../../../src/cli/input.ts'
import { alignArticles, read, traceQuotes } from '../../../src/index.ts'
import { decodeModel, encodeModel } from '../../../src/tagger/model.ts'
import { toHtml } from '../../../src/view/index.ts'
import { check } from '../sound.ts'
import type { Target } from '../target.ts'
import { anyLang, parts } from './reading.ts'

const page = (title: string, paragraphs: readonly string[]) =>
  `<!doctype html><html><head><title>${title}</title></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${paragraphs
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n')}</article></body></html>`

/** Every element and attribute of a page, as `name attribute`. */
function vocabularyOf(html: string): Set<string> {
  const found = new Set<string>()
  for (const element of parseHTML(html).document.querySelectorAll('*')) {
    found.add(element.tagName)
    for (const { name, value } of element.attributes) {
      found.add(`${element.tagName} ${name}`)
      if (name === 'href' || name === 'src') check(value.startsWith('#'), () => `a link to ${value}`)
    }
  }
  return found
}

let innocent: Set<string> | undefined

/** What the pages of the five articles are made of. */
function innocentVocabulary(): Set<string> {
  if (innocent !== undefined) return innocent
  const documents = articles.map(({ text, lang, id }) => read(text, { lang, id }))
  const alignments = [
    alignArticles(documents[0]!, documents[3]!),
    alignArticles(documents[1]!, documents[2]!),
  ]
  innocent = vocabularyOf(toHtml({ title: 'All', documents, alignments, traces: traceQuotes(documents) }))
  return innocent
}

const MODEL = encodeModel({
  features: 'none-1',
  labels: ['O', 'B'],
  scale: 0.1,
  transitions: Int32Array.from({ length: 8 }, (_, i) => i - 4),
  hashes: Uint32Array.of(3, 1000, 4e9),
  starts: Uint32Array.of(0, 1, 2, 4),
  entryLabels: Uint8Array.of(0, 1, 0, 1),
  entryWeights: Int8Array.of(-3, 4, 5, -128),
  sections: { one: Uint8Array.of(1, 2, 3), two: new Uint8Array() },
})

const PAIRS = encodePairs({
  source: ['chat', 'chien'],
  target: ['cat', 'dog'],
  sourceCounts: Float32Array.of(3, 0),
  targetCounts: Float32Array.of(1, 8),
  starts: Uint32Array.of(0, 1, 2),
  targets: Uint32Array.of(0, 1),
  counts: Float32Array.of(2, 5),
})

export const FILES: readonly Target[] = [
  {
    name: 'view',
    weight: 1,
    run(input, random) {
      const texts = parts(input, 2, random)
      const documents = texts.map((text, i) =>
        read(text, { ...anyLang(random), id: `${text.slice(0, 60)}${i}` }),
      )
      const alignments = documents.length < 2 ? [] : [alignArticles(documents[0]!, documents[1]!)]
      const html = toHtml({
        title: input.slice(0, 99),
        documents,
        alignments,
        traces: traceQuotes(documents),
      })
      for (const part of vocabularyOf(html))
        check(innocentVocabulary().has(part), () => `the page has a foreign ${part}`)
    },
  },
  {
    name: 'HTML',
    weight: 3,
    seeds: () => articles.map(({ text }) => page(text.slice(0, 60), text.slice(60, 1500).split('\n'))),
    async run(input) {
      try {
        check(typeof (await mainText(input, 'a.html')) === 'string', () => 'no text')
      } catch (error) {
        if (!(error instanceof CommandError)) throw error
      }
    },
  },
  {
    name: 'Markdown',
    weight: 5,
    run(input) {
      check(typeof removeMarkdown(input) === 'string', () => 'no text')
    },
  },
  {
    name: 'JSONL',
    weight: 5,
    seeds: () => [
      articles.map(({ id, text, lang }) => JSON.stringify({ id, text: text.slice(0, 200), lang })).join('\n'),
    ],
    async run(input) {
      const errors: Error[] = []
      const options = { textField: 'text', idField: 'id', input: 'jsonl' as const }
      const onBadRecord = (error: Error) => errors.push(error)
      const bytes = Readable.from([Buffer.from(input)])
      for await (const { article, line } of numberedRecords(bytes, 'a.jsonl', { ...options, onBadRecord })) {
        check(typeof article.text === 'string' && typeof article.id === 'string', () => 'no article')
        check(Number.isInteger(line) && line > 0, () => `line ${line}`)
        check(Object.getPrototypeOf(article) === Object.prototype, () => 'a prototype was set')
      }
      check(
        errors.every((error) => error instanceof CommandError),
        () => `${errors}`,
      )
      check(!('polluted' in {}), () => 'the prototype was polluted')
    },
  },
  {
    name: 'model files',
    weight: 5,
    run(_, random) {
      for (const [file, decode] of [
        [MODEL, decodeModel],
        [PAIRS, (bytes: Uint8Array) => decodePairs(btoa(String.fromCharCode(...bytes)))],
      ] as const) {
        const bytes = Uint8Array.from(file)
        for (let left = 1 + Math.floor(random() * 4); left > 0; left--)
          bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
        const damaged = random() < 0.5 ? bytes : bytes.subarray(0, Math.floor(random() * bytes.length))
        const same = damaged.length === file.length && damaged.every((byte, i) => byte === file[i])
        let message = ''
        try {
          decode(damaged)
        } catch (error) {
          message = (error as Error).message
        }
        check(
          same ? message === '' : /not a quotidien|of format|damaged/.test(message),
          () => `a damaged file gives ${JSON.stringify(message)}`,
        )
      }
    },
  },
]
