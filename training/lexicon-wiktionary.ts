import { readData } from '../evaluation/data.ts'

/** Entries of English Wiktionary's French–English glosses: an English word or phrase and a French one. */
export function* readGlosses(): Generator<[english: string, french: string]> {
  yield* readEnglishHeads()
  yield* readFrenchHeads()
}

/** Headword lines, then tab-indented ones; `[m1]` begins the translations, commas part them. */
function* readEnglishHeads(): Generator<[string, string]> {
  let head = ''
  for (const line of readData('align/wiktionary.en-fr.dsl.gz').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    if (!line.startsWith('\t')) {
      head = line.trim()
      continue
    }
    const translations = line.match(/^\t\[m1\](.*)\[\/m\]/)?.[1]
    if (translations === undefined) continue
    const plain = translations
      .replace(/\\\[[^\]]*\\\]/g, '')
      .replace(/\[p\][^[]*\[\/p\]/g, '')
      .replace(/\[[^\]]*\]/g, '')
      .replace(/\([^)]*\)/g, '')
      .replaceAll('\\', '')
    for (const french of plain.split(/[,;]/)) if (french.trim() !== '') yield [head, french.trim()]
  }
}

/** What a gloss begins with that explains or points elsewhere instead of translating. */
const EXPLANATION =
  /^(A|An|The|Used|alternative|feminine|plural|obsolete|informal|inflection|form|eye dialect)\b/

/** `head {part of speech} [label] :: gloss, gloss (explanation)` */
function* readFrenchHeads(): Generator<[string, string]> {
  for (const line of readData('align/wiktionary.fr-en.txt.gz').split('\n')) {
    const at = line.indexOf(' :: ')
    if (line.startsWith('#') || at < 0) continue
    const french = line
      .slice(0, at)
      .replace(/\s*[{[].*$/, '')
      .trim()
    const part = line.slice(0, at).match(/\{(.*?)\}/)?.[1] ?? ''
    if (/letter|symbol|suffix|prefix/.test(part)) continue
    const name = part === 'prop'
    const gloss = line
      .slice(at + 4)
      .replace(/\([^)]*\)/g, '')
      .replace(/\[[^\]]*\]/g, '')
    if (EXPLANATION.test(gloss) && !name) continue
    // After a name's first gloss comes where the place lies.
    for (const one of gloss.split(/[,;]/).slice(0, name ? 1 : undefined)) {
      const english = one.trim().replace(/^(to|a|an|the) /, '')
      if (english !== '' && english.split(/\s+/).length <= (name ? 3 : 4)) yield [english, french]
    }
  }
}
