import type { Alignment, QuoteTrace } from '../align/alignment.ts'
import { escapeXml } from '../formats/xml.ts'
import type { Document } from '../pipeline/document.ts'
import type { QuoteKind } from '../quotes/quote.ts'
import { alignmentHtml } from './alignment.ts'
import { articleHtml, headline, tint } from './article.ts'
import { SCRIPT_HASH, STYLE_HASH } from './hashes.ts'
import { peopleHtml } from './people.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'
import { tracesHtml } from './trace.ts'

/** What a page shows, each part where it is given. */
export interface PageContent {
  /** Its heading; without it, the first article’s. */
  readonly title?: string
  /** Each shown with its entities and quotations. */
  readonly documents: readonly Document[]
  /** Shown side by side, with lines between what corresponds. */
  readonly alignments?: readonly Alignment[]
  /** Shown utterance by utterance. */
  readonly traces?: readonly QuoteTrace[]
}

/**
 * One self-contained HTML page: the articles with entities in colour and quotations tied to their speakers, pairs of articles
 * with lines between what corresponds, traced utterances, and who is quoted how much. It loads nothing, and its content
 * security policy lets nothing run but its own script; every character of the documents is escaped.
 *
 * @example
 * ```ts
 * const [french, english] = [read(frenchText), read(englishText)]
 * writeFileSync('story.html', toHtml({ documents: [french, english], alignments: [alignArticles(french, english)] }))
 * ```
 */
export function toHtml({ title, documents, alignments = [], traces = [] }: PageContent): string {
  const name = title ?? (documents[0] === undefined ? 'quotidien' : headline(documents[0]))
  const parts = [
    ...(traces.length === 0
      ? []
      : [{ id: 'traces', group: 'Together', label: 'Utterances', html: tracesHtml(traces, documents) }]),
    ...(documents.length < 2
      ? []
      : [{ id: 'people', group: 'Together', label: 'Who is quoted', html: peopleHtml(documents) }]),
    ...alignments.map((alignment, i) => ({
      id: `pair-${i + 1}`,
      group: 'Side by side',
      label: `${alignment.source.id} ⇄ ${alignment.target.id}`,
      html: alignmentHtml(alignment, `pair-${i + 1}`),
    })),
    ...documents.map((document, i) => ({
      id: `article-${i + 1}`,
      group: 'Articles',
      label: document.id,
      html: articleHtml(document, `article-${i + 1}`),
    })),
  ]
  const policy = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(name)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeXml(name)}</h1>
${navHtml(parts)}
${legendHtml(documents)}
${parts.map(({ html }) => html).join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`
}

interface Part {
  readonly id: string
  readonly group: string
  readonly label: string
}

/** Links to the parts of the page, a line for each kind; nothing where there is but one part. */
function navHtml(parts: readonly Part[]): string {
  if (parts.length < 2) return ''
  const groups = [...new Set(parts.map(({ group }) => group))].map((name) => {
    const links = parts
      .filter(({ group }) => group === name)
      .map(({ id, label }) => `<li><a href="#${id}">${escapeXml(label)}</a></li>`)
    return `<ul aria-label="${name}"><li aria-hidden="true"><span>${name}</span></li>${links.join('')}</ul>`
  })
  return `<nav aria-label="Parts of this page">${groups.join('')}</nav>`
}

const LABELS: readonly (readonly [tint: string, label: string])[] = [
  ['person', 'people'],
  ['organization', 'organisations'],
  ['location', 'places'],
  ['misc', 'other names'],
  ['value', 'dates and numbers'],
  ['other', 'further types'],
]

const KINDS: readonly QuoteKind[] = ['direct', 'mixed', 'partial', 'indirect', 'scare']

/** A switch for each colour that the page has. */
function legendHtml(documents: readonly Document[]): string {
  const tints = new Set(documents.flatMap(({ entities }) => entities.map(({ type }) => tint(type))))
  const shown = LABELS.filter(([tint]) => tints.has(tint)).map(
    ([tint, label]) =>
      `<label><input type="checkbox" id="show-${tint}" checked> <mark class="${tint}">${label}</mark></label>`,
  )
  const kinds = KINDS.filter((one) => documents.some(({ quotes }) => quotes.some(({ kind }) => kind === one)))
  const key = kinds.map((kind) => `<span class="quote ${kind}">${kind}</span>`).join(' ')
  const quotes =
    kinds.length > 0
      ? [
          '<label><input type="checkbox" id="show-quote" checked> quotations</label>',
          `<span class="key">${key}</span>`,
        ]
      : []
  return `<div class="legend" role="group" aria-label="What to show">${[...shown, ...quotes].join('')}</div>`
}
