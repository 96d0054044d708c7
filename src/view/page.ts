import type { Alignment, QuoteTrace } from '../align/alignment.ts'
import { escapeXml } from '../formats/xml.ts'
import type { Document } from '../pipeline/document.ts'
import { alignmentHtml } from './alignment.ts'
import { articleHtml, headline, tint } from './article.ts'
import { SCRIPT_HASH, STYLE_HASH } from './hashes.ts'
import { peopleHtml } from './people.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'
import { tracesHtml } from './trace.ts'

/** What a page shows, each part where it is given. */
export interface PageContent {
  readonly title?: string
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
      : [{ id: 'traces', label: 'Utterances', html: tracesHtml(traces, documents) }]),
    ...(documents.length < 2 ? [] : [{ id: 'people', label: 'Who is quoted', html: peopleHtml(documents) }]),
    ...alignments.map((alignment, i) => ({
      id: `pair-${i + 1}`,
      label: `${alignment.source.id} ⇄ ${alignment.target.id}`,
      html: alignmentHtml(alignment, `pair-${i + 1}`),
    })),
    ...documents.map((document, i) => ({
      id: `article-${i + 1}`,
      label: document.id,
      html: articleHtml(document, `article-${i + 1}`),
    })),
  ]
  const links = parts.map(({ id, label }) => `<li><a href="#${id}">${escapeXml(label)}</a></li>`)
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
${parts.length < 2 ? '' : `<nav aria-label="Parts of this page"><ul>${links.join('')}</ul></nav>`}
${legendHtml(documents)}
${parts.map(({ html }) => html).join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`
}

const LABELS: readonly (readonly [tint: string, label: string])[] = [
  ['person', 'people'],
  ['organization', 'organisations'],
  ['location', 'places'],
  ['misc', 'other names'],
  ['value', 'dates and numbers'],
  ['other', 'further types'],
]

/** A switch for each colour that the page has. */
function legendHtml(documents: readonly Document[]): string {
  const tints = new Set(documents.flatMap(({ entities }) => entities.map(({ type }) => tint(type))))
  const shown = LABELS.filter(([tint]) => tints.has(tint)).map(
    ([tint, label]) =>
      `<label><input type="checkbox" id="show-${tint}" checked> <mark class="${tint}">${label}</mark></label>`,
  )
  const quotes = documents.some(({ quotes }) => quotes.length > 0)
    ? ['<label><input type="checkbox" id="show-quote" checked> <span class="quote">quotations</span></label>']
    : []
  return `<div class="legend" role="group" aria-label="What to show">${[...shown, ...quotes].join('')}</div>`
}
