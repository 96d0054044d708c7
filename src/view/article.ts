import { escapeXml } from '../formats/xml.ts'
import type { Document } from '../pipeline/document.ts'
import type { Quote } from '../quotes/quote.ts'
import { type Wrap, weave } from './weave.ts'

/** Names come in their own colours; values share one, types of the user's own another. */
const TINTS: Readonly<Record<string, string>> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  LOCATION: 'location',
  MISC: 'misc',
  ...Object.fromEntries(
    ['DATE', 'TIME', 'DURATION', 'MONEY', 'PERCENT', 'QUANTITY', 'CARDINAL', 'ORDINAL'].map((type) => [
      type,
      'value',
    ]),
  ),
}

export const tint = (type: string) => TINTS[type] ?? 'other'

/** One article: its text with entities and quotations marked, and beside it who said what. `prefix` keeps its ids apart. */
export function articleHtml(document: Document, prefix: string): string {
  const { id, lang, published, source, quotes } = document
  const facts = [lang, published, source].filter((fact) => fact !== undefined).map(escapeXml)
  return `<article class="story" lang="${lang}" id="${prefix}" aria-labelledby="${prefix}-name">
<header><h2 id="${prefix}-name"${unseen(document)}>${escapeXml(headline(document))}</h2><p class="facts"><code>${escapeXml(id)}</code> ${facts.join(' · ')}</p></header>
<div class="text">
${textHtml(document, [quoteWraps(document, prefix), mentionWraps(document), entityWraps(document)])}
</div>
${quotes.length === 0 ? '' : `<aside class="notes" aria-label="Who said what in ${escapeXml(headline(document))}"><ol>\n${quotes.map((quote, i) => noteHtml(quote, i, prefix)).join('\n')}\n</ol></aside>`}
</article>`
}

/** The paragraphs of a document, with wraps around what the layers name. */
export function textHtml({ text, paragraphs }: Document, layers: readonly (readonly Wrap[])[]): string {
  return paragraphs
    .map(({ start, end, role }) => `<p class="${role}">${weave(text, start, end, layers)}</p>`)
    .join('\n')
}

/** Where the text shows the title itself, a heading of the same words is for screen readers alone. */
export function unseen({ paragraphs }: Document): string {
  return paragraphs.some(({ role }) => role === 'title') ? ' class="unseen"' : ''
}

/** At most `length` characters of a text, with an ellipsis where some are left out. */
function clipped(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/(?<![\s.…])[\s.…]+$/, '')}…`
}

/** The title of an article, or else how it begins. */
export function headline({ paragraphs, id }: Document): string {
  const opening =
    paragraphs.find(({ role }) => role === 'title') ?? paragraphs.find(({ role }) => role === 'body')
  return clipped(opening?.text.replace(/\s+/g, ' ') ?? id, 110)
}

export function entityWraps({ entities }: Document): Wrap[] {
  return entities.map(({ start, end, type, name, key, score }) => {
    const title = [type, name, key].filter((part) => part !== undefined).join(' · ')
    return {
      start,
      end,
      open: `<mark class="${tint(type)}" title="${escapeXml(title)} (${score.toFixed(2)})">`,
      close: '</mark>',
    }
  })
}

function quoteWraps({ quotes }: Document, prefix: string): Wrap[] {
  const wraps = quotes.flatMap(({ content, kind }, i) =>
    content.map(({ start, end }, part): Wrap => {
      const last = part === content.length - 1
      const number = `<a class="number" id="${prefix}-q${i + 1}" href="#${prefix}-n${i + 1}" aria-label="quotation ${i + 1}">${i + 1}</a>`
      const open = `<span class="quote ${kind}" data-quote="${prefix}-${i + 1}">`
      return { start, end, open, close: '</span>', ...(last ? { after: number } : {}) }
    }),
  )
  return wraps
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, i) => i === 0 || start >= wraps[i - 1]!.end)
}

/** The words that name a speaker, tied to the speech; where two quotations share them, to the first. */
function mentionWraps({ quotes }: Document): Wrap[] {
  const mentions = quotes.flatMap(({ speaker }) => (speaker?.mention === undefined ? [] : [speaker.mention]))
  const wraps = mentions
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }): Wrap => ({ start, end, open: '<span class="speaker">', close: '</span>' }))
  return wraps.filter(({ start }, i) => i === 0 || start >= wraps[i - 1]!.end)
}

function noteHtml({ kind, speaker, cue, content }: Quote, i: number, prefix: string): string {
  const who = speaker === undefined ? '' : `<strong>${escapeXml(speaker.name)}</strong> `
  const how = cue === undefined ? '' : `<em>${escapeXml(cue.text)}</em> `
  const words = content.map(({ text }) => text.replace(/\s+/g, ' ')).join(' … ')
  return (
    `<li id="${prefix}-n${i + 1}" class="note ${kind}" data-quote="${prefix}-${i + 1}">${who}${how}` +
    `<span class="kind">${kind}</span> <a href="#${prefix}-q${i + 1}">${escapeXml(clipped(words, 90))}</a></li>`
  )
}
