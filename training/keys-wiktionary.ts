import { readData } from '../evaluation/data.ts'

/** What is said of a name that is no translation of it. */
const NO_NAME =
  /\b(?:given name|surname|initialism|abbreviation|synonym|alternative|former|obsolete|inflection)\b/i

/** What says what a name is rather than what it is called: `French motorcar manufacturer`, `US state of Virginia`. */
const DESCRIPTION = /^(?:French|Ancient|Bible|US|In) (?:.* )?\p{Ll}/u

/** Names of places and other proper names in English Wiktionary, in English and French, that are written with capitals in both. */
export function* placePairs(): Generator<[english: string, french: string]> {
  for (const pair of [...frenchHeads(), ...englishHeads()]) {
    const [english, french] = pair
    if (
      /^\p{Lu}/u.test(english) &&
      /\p{Lu}/u.test(french) &&
      /^[\p{Script=Latin} '’.-]+$/u.test(english + french)
    )
      yield pair
  }
}

/** `Londres {prop} :: London (capital of England)` */
function* frenchHeads(): Generator<[string, string]> {
  for (const line of readData('align/wiktionary.fr-en.txt.gz').split('\n')) {
    const [, french, gloss] = /^(.+?) \{prop\}.*? :: (.*)$/.exec(line) ?? []
    if (french === undefined || gloss === undefined || NO_NAME.test(gloss)) continue
    const english = gloss
      .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
      .split(/[,;]/)[0]!
      .replace(/^\s*(?:the|The|A|a|an|An) /, '')
      .trim()
    if (english.split(' ').length <= 4 && !DESCRIPTION.test(english)) yield [english, french]
  }
}

/** A headword, then indented a line with `<prop>` and one with its translations. */
function* englishHeads(): Generator<[string, string]> {
  let head = ''
  let proper = false
  for (const line of readData('align/wiktionary.en-fr.dsl.gz').split('\n')) {
    if (!line.startsWith('\t')) {
      if (line.trim() !== '') head = line.trim()
      proper = false
    } else if (line.includes('[b][c darkblue]~')) proper = line.includes('<prop>') && !NO_NAME.test(line)
    else if (proper && line.includes('[m1]')) {
      const plain = line
        .replace(/\[p\][^[]*\[\/p\]/g, '')
        .replace(/\[[^\]]*\]|\([^)]*\)/g, '')
        .trim()
      for (const french of plain.split(/[,;]/)) if (french.trim() !== '') yield [head, french.trim()]
    }
  }
}
