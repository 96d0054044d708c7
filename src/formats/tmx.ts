import { XMLParser } from 'fast-xml-parser'
import { type Bitext, beadText, pairedBeads } from './bitext.ts'
import { FormatError } from './format-error.ts'
import { escapeXml } from './xml.ts'

/** TMX 1.4: a translation unit for each bead with both sides, its score as a property. */
export function toTmx(bitext: Bitext): string {
  const { sourceLang, targetLang, source, target } = bitext
  const variant = (lang: string, text: string) =>
    `      <tuv xml:lang="${lang}"><seg>${escapeXml(text)}</seg></tuv>\n`
  const units = pairedBeads(bitext).map(
    (bead) =>
      `    <tu>\n      <prop type="score">${bead.score.toFixed(4)}</prop>\n` +
      `${variant(sourceLang, beadText(source, bead.source))}${variant(targetLang, beadText(target, bead.target))}    </tu>\n`,
  )
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n' +
    '  <header creationtool="quotidien" creationtoolversion="1" segtype="sentence" o-tmf="quotidien"' +
    ` adminlang="en" srclang="${sourceLang}" datatype="plaintext"/>\n  <body>\n${units.join('')}  </body>\n</tmx>\n`
  )
}

/** A translation unit of a TMX file: its segments by language code, as written there (`en`, `fr-CA`). */
export interface TranslationUnit {
  /** Text by language code. */
  readonly segments: Readonly<Record<string, string>>
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => name === 'tu' || name === 'tuv',
  stopNodes: ['*.seg'],
})

/**
 * Reads the translation units of a TMX file. Markup inside a segment is dropped, its text kept.
 *
 * @throws FormatError for a file that is not TMX.
 */
export function fromTmx(tmx: string): TranslationUnit[] {
  let parsed: ParsedTmx
  try {
    parsed = parser.parse(tmx, true) as ParsedTmx
  } catch (error) {
    throw new FormatError('TMX', lineOf(error), (error as Error).message)
  }
  if (typeof parsed.tmx !== 'object') throw new FormatError('TMX', 1, 'a <tmx> element expected')
  const body = typeof parsed.tmx.body === 'object' ? parsed.tmx.body : {}
  return (body.tu ?? []).map(({ tuv = [] }) => ({
    segments: Object.fromEntries(
      tuv.map((variant) => [variant['xml:lang'] ?? variant.lang ?? '', plainText(variant.seg ?? '')]),
    ),
  }))
}

interface ParsedTmx {
  tmx?: { body?: { tu?: { tuv?: { 'xml:lang'?: string; lang?: string; seg?: string }[] }[] } | string }
}

const lineOf = (error: unknown) => Number(/line (\d+)/i.exec((error as Error).message)?.[1] ?? 1)

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function plainText(segment: string): string {
  return segment.replace(/<[^<>]*>/g, '').replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
