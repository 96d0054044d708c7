import { readData } from '../../evaluation/data.ts'
import { type AnnotatedText, mapped } from './annotated.ts'

const TYPES = {
  PERS: 'PERSON',
  LOC: 'LOCATION',
  ORG: 'ORGANIZATION',
  PROD: 'MISC',
  EVE: 'MISC',
} as const

const CONTRACTED: Readonly<Record<string, string>> = {
  'de le': 'du',
  'de les': 'des',
  'à le': 'au',
  'à les': 'aux',
  'de lequel': 'duquel',
  'de lesquels': 'desquels',
  'à lequel': 'auquel',
  'à lesquels': 'auxquels',
}

/** Sequoia with FrSemCor's names, a text a sentence, as it stood before contractions were split. */
export function sequoia(part: 'train' | 'dev'): AnnotatedText[] {
  return readData(`ner/fr/sequoia-ne.${part}.conll.gz`)
    .split(/\n\n+/)
    .map((block) => block.split('\n').filter((line) => line !== ''))
    .filter((lines) => lines.length > 1)
    .map((lines) => {
      const id = lines[0]!.replace('# sent_id = ', '')
      return { id, ...joined(lines.slice(1).map((line) => line.split('\t') as [string, string])) }
    })
}

function joined(tokens: readonly (readonly [string, string])[]): Pick<AnnotatedText, 'text' | 'names'> {
  let text = ''
  let quoted = false
  const names: { start: number; end: number; type: string }[] = []
  for (let i = 0; i < tokens.length; i++) {
    let [word, tag] = tokens[i]!
    const next = tokens[i + 1]
    const contracted = next === undefined ? undefined : CONTRACTED[`${word.toLowerCase()} ${next[0]}`]
    // A contraction belongs to the name where both of its words do, or where it would end a name: not to one it begins.
    if (contracted !== undefined) {
      word = word === word.toLowerCase() ? contracted : contracted[0]!.toUpperCase() + contracted.slice(1)
      if (next![1].startsWith('O')) tag = 'O'
      i++
    }
    const tight =
      text === '' ||
      (/['’(«-]$/.test(text.slice(-1)) && !/\s-$/.test(text.slice(-2))) ||
      /^[.,)\]…]/.test(word) ||
      (word === '"' && quoted) ||
      (text.endsWith('"') && quoted && word !== '"')
    if (!tight) text += ' '
    if (word === '"') quoted = !quoted
    const start = text.length
    text += word
    if (tag.startsWith('B-')) names.push({ start, end: text.length, type: tag.slice(2) })
    else if (tag.startsWith('I-') && names.length > 0) names.at(-1)!.end = text.length
  }
  return { text, names: mapped(names, TYPES) }
}
