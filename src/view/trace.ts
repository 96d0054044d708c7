import type { QuoteTrace } from '../align/alignment.ts'
import { escapeXml } from '../formats/xml.ts'
import type { Document } from '../pipeline/document.ts'

/** Utterances, each with all its renderings, article by article. */
export function tracesHtml(traces: readonly QuoteTrace[], documents: readonly Document[]): string {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const rows = traces.map(({ speaker, renderings, score }) => {
    const items = renderings.map(({ article, quote }) => {
      const lang = byId.get(article)?.lang
      const words = quote.content.map(({ text }) => text.replace(/\s+/g, ' ')).join(' … ')
      return (
        `<li${lang === undefined ? '' : ` lang="${lang}"`}><code>${escapeXml(article)}</code> <span class="kind">${quote.kind}</span> ` +
        `<blockquote>${escapeXml(words)}</blockquote></li>`
      )
    })
    return (
      `<li class="trace"><h3>${escapeXml(speaker ?? 'Speaker unknown')}</h3>` +
      `<p class="facts">${renderings.length} renderings · score ${score.toFixed(2)}</p><ul>\n${items.join('\n')}\n</ul></li>`
    )
  })
  return `<section class="traces" id="traces" aria-labelledby="traces-name"><h2 id="traces-name">One utterance, wherever it is reported</h2>
<ol>
${rows.join('\n')}
</ol></section>`
}
