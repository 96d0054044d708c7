import { type Furniture, SOURCES } from '../language/furniture.ts'
import type { Language } from '../language/language.ts'
import type { Ranges } from '../text/columns.ts'
import type { Paragraph } from './document.ts'

type Role = Paragraph['role']

/** A paragraph as the rules below look at it. */
interface Line {
  /** In lower case, without punctuation at its ends. */
  readonly key: string
  /** As it stands. */
  readonly text: string
  /** At most; 0 without any. */
  readonly words: number
  /** Ends as a sentence does. */
  readonly closed: boolean
}

// No furniture is longer, nor is a title.
const LONGEST = 300

/**
 * The role of each paragraph. The title is the first line that is no furniture, when it does not end as a sentence and more
 * text follows. Furniture is told by the words that it is made of, so that an article's own short lines (headings, list
 * items) stay body. Where nothing but furniture stands, it is the text, and body.
 */
export function rolesOf(text: string, { start, end }: Ranges, { furniture }: Language): Role[] {
  const lines = Array.from(start, (from, i) => lineOf(text, from, end[i]!))
  const roles = lines.map((line): Role => (isFurniture(line, furniture) ? 'boilerplate' : 'body'))
  markLists(lines, roles, furniture)
  markCredits(lines, roles)
  if (!roles.includes('body')) return roles.fill('body')
  const title = roles.indexOf('body')
  if (title < lines.length - 1 && isTitle(lines[title]!)) {
    roles[title] = 'title'
    lines.forEach(({ key }, i) => {
      if (i > title && key === lines[title]!.key) roles[i] = 'boilerplate'
    })
  }
  lines.forEach((line, i) => {
    if (i > 0 && i < lines.length - 1 && roles[i] === 'body' && isCaption(line, furniture))
      roles[i] = 'boilerplate'
  })
  return roles
}

function lineOf(text: string, start: number, end: number): Line {
  if (end - start > LONGEST) return { key: '', text: '', words: Infinity, closed: true }
  const line = text.slice(start, end)
  const key = line
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}\p{N}©]+/u, '')
    .replace(/(?<=[\p{L}\p{N}+>])[^\p{L}\p{N}+>]+$/u, '')
    .replace(/\s+/g, ' ')
  return {
    key,
    text: line,
    words: key === '' ? 0 : key.split(' ').length,
    closed: /[.!?…]["'”’»)\]\s]*$/.test(line),
  }
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/

function isFurniture({ key, text, words, closed }: Line, furniture: Furniture): boolean {
  if (words > 40) return false
  if (words <= 1 && (key === '' || ADDRESS.test(key))) return true
  if (furniture.lines.has(key) || furniture.labels.has(key)) return !/[?]$/.test(text)
  if (SOURCES.has(key) || key.startsWith('©')) return true
  if (
    furniture.openings.some(
      (opening) => key.startsWith(opening) && !/^\p{L}/u.test(key.slice(opening.length)),
    )
  ) {
    return true
  }
  if (closed && !text.startsWith('(')) return false
  return isCredit(key, furniture) || (words <= 8 && isByline(text, furniture.by))
}

/** `Photo: Jane Doe`, `Jane Doe/AFP`, `(Photo by Jane Doe/Getty Images)`, `AP Photo/Jane Doe`. */
function isCredit(key: string, { credits, by }: Furniture): boolean {
  if (key.split(' ').length > 15) return false
  const [, source = ''] = /[/|(,–—-] ?(?:via )?([\p{L} -]{1,24})$/u.exec(key.slice(-40)) ?? []
  if (SOURCES.has(source) && /[/|(]/.test(key)) return true
  const head = key.slice(0, Math.max(0, key.search(/[:/|©]/))).trim()
  return credits.has(head) || credits.has(key.slice(0, Math.max(0, key.indexOf(` ${by} `))))
}

/** `By Jane Doe`: nothing but capitalised words follows. */
function isByline(text: string, by: string): boolean {
  const [first = '', ...names] = text.split(/[\s,]+/)
  return (
    first.toLowerCase() === by &&
    names.length >= 2 &&
    names.every((name) => /^(?:\p{Lu}|and$|et$|\|)/u.test(name))
  )
}

/** The short lines under a label such as `Topics` are furniture like it. */
function markLists(lines: readonly Line[], roles: Role[], { labels }: Furniture): void {
  let within = false
  lines.forEach((line, i) => {
    if (labels.has(line.key)) within = true
    else if (line.words > 5 || line.closed) within = false
    else if (within) roles[i] = 'boilerplate'
  })
}

/** The other short lines of an article are credits, too, where two or more, and most of them, certainly are. */
function markCredits(lines: readonly Line[], roles: Role[]): void {
  const short = lines.flatMap(({ words, closed }, i) => (i > 0 && words <= 4 && !closed ? [i] : []))
  const certain = short.filter((i) => SOURCES.has(lines[i]!.key)).length
  if (certain >= 2 && certain * 2 > short.length) for (const i of short) roles[i] = 'boilerplate'
}

function isTitle({ text, words, closed }: Line): boolean {
  return words <= 40 && (!closed || /[!?]["'”’»)\s]*$/.test(text)) && !/[:;,]$/.test(text)
}

function isCaption({ key, words, closed, text }: Line, { pronouns }: Furniture): boolean {
  return (
    words >= 4 &&
    words <= 15 &&
    !closed &&
    !/[:;,"”»]$/.test(text) &&
    pronouns.has(key.slice(0, key.indexOf(' ')))
  )
}
