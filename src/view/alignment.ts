import type { Alignment, Link } from '../align/alignment.ts'
import { escapeXml } from '../formats/xml.ts'
import type { Span } from '../text/span.ts'
import { entityWraps, headline, textHtml, unseen } from './article.ts'
import type { Wrap } from './weave.ts'

/** Two articles side by side; linked passages carry the link's number, and a line is drawn between them (`script.ts`). */
export function alignmentHtml(alignment: Alignment, prefix: string): string {
  const { source, target, links, relation, similarity } = alignment
  const column = (side: 'source' | 'target') => {
    const document = alignment[side]
    return `<div class="side" lang="${document.lang}"><h3${unseen(document)}>${escapeXml(headline(document))}</h3>
${textHtml(document, [linkWraps(links, side, prefix), entityWraps(document)])}</div>`
  }
  return `<section class="pair" id="${prefix}" aria-labelledby="${prefix}-name">
<header><h2 id="${prefix}-name"><code>${escapeXml(source.id)}</code> ⇄ <code>${escapeXml(target.id)}</code></h2>
<p class="facts">${relation} · similarity ${similarity.toFixed(2)} · ${links.length} links</p></header>
<div class="sides">
${column('source')}
<svg class="lines" aria-hidden="true"></svg>
${column('target')}
</div>
<details class="evidence"><summary>Why: the ${links.length} links and what met in them</summary>
<table><thead><tr><th scope="col">link</th><th scope="col">score</th><th scope="col">${escapeXml(source.id)}</th><th scope="col">${escapeXml(target.id)}</th><th scope="col">what met</th></tr></thead>
<tbody>
${links.map((link, i) => rowHtml(link, i, alignment, prefix)).join('\n')}
</tbody></table></details>
</section>`
}

function linkWraps(links: readonly Link[], side: 'source' | 'target', prefix: string): Wrap[] {
  const wraps = links.flatMap((link, i) =>
    link[side].map(({ start, end }, part): Wrap => {
      const anchor = `<a class="number" href="#${prefix}-l${i + 1}" aria-label="link ${i + 1}">${i + 1}</a>`
      return {
        start,
        end,
        open: `<span class="linked ${link.kind}" data-link="${prefix}-${i + 1}" title="${escapeXml(evidenceText(link))}">`,
        close: '</span>',
        ...(part === link[side].length - 1 ? { after: anchor } : {}),
      }
    }),
  )
  // Where links overlap, the shorter passage says more: a quotation rather than the sentence around it.
  const kept: Wrap[] = []
  for (const wrap of wraps.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    if (kept.every((other) => wrap.end <= other.start || other.end <= wrap.start)) kept.push(wrap)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function rowHtml(link: Link, i: number, { source, target }: Alignment, prefix: string): string {
  const cell = (spans: readonly Span[], lang: string) =>
    `<td lang="${lang}">${escapeXml(spans.map(({ text }) => text.replace(/\s+/g, ' ')).join(' '))}</td>`
  return (
    `<tr id="${prefix}-l${i + 1}"><th scope="row">${i + 1} ${link.kind}</th><td>${link.score.toFixed(2)}</td>` +
    `${cell(link.source, source.lang)}${cell(link.target, target.lang)}<td>${escapeXml(evidenceText(link))}</td></tr>`
  )
}

/** What met in a link, as words. */
function evidenceText({ evidence }: Link): string {
  return evidence
    .map((one) =>
      Object.values(one)
        .filter((value) => typeof value === 'string')
        .join(' = '),
    )
    .join(', ')
}
