import { isWordCode, kindOf, SPACE } from '../text/chars.ts'

// Addresses that a tokenizer keeps whole. Each function looks at the text from `start` and gives the end of the address that
// begins there, or 0.

const SCHEMES = ['http://', 'https://', 'ftp://', 'www.', 'HTTP://', 'HTTPS://', 'WWW.']
const SITE =
  /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|info|edu|gov|int|eu|fr|be|ch|ca|uk|de|es|it|ru|ua|us|io|tv)$/u
/** Longer things are no address: bounds the look ahead at each word of a text without spaces. */
const LONGEST_NAME = 64

/** `https://…`, `www.…`: to the next space, quotation mark or bracket, without the punctuation behind it. */
export function urlEnd(text: string, start: number): number {
  const second = text.charCodeAt(start + 1) | 0x20
  if (second !== 0x74 && second !== 0x77) return 0
  const scheme = SCHEMES.find((s) => text.startsWith(s, start))
  if (scheme === undefined || !isWordCode(text.charCodeAt(start + scheme.length))) return 0
  return pathEnd(text, start + scheme.length)
}

/** `lemonde.fr`, `lemonde.fr/monde`. */
export function siteEnd(text: string, start: number): number {
  let end = start
  while (end - start < LONGEST_NAME && (isWordCode(text.charCodeAt(end)) || isInner(text, end))) end++
  if (!SITE.test(text.slice(start, end))) return 0
  return text[end] === '/' && isWordCode(text.charCodeAt(end + 1)) ? pathEnd(text, end) : end
}

/** `prenom.nom@example.org`. */
export function emailEnd(text: string, start: number): number {
  let at = start
  while (at - start < LONGEST_NAME && (isWordCode(text.charCodeAt(at)) || /[._%+-]/.test(text.charAt(at))))
    at++
  if (at === start || text[at] !== '@') return 0
  let end = at + 1
  let dots = 0
  while (isWordCode(text.charCodeAt(end)) || isInner(text, end)) if (text[end++] === '.') dots++
  return dots > 0 ? end : 0
}

/** `#hashtag`, `@mention`: the sign and the word behind it. */
export function tagEnd(text: string, start: number): number {
  let end = start + 1
  while (isWordCode(text.charCodeAt(end)) || text[end] === '_') end++
  return end > start + 1 ? end : 0
}

function isInner(text: string, at: number): boolean {
  return (text[at] === '.' || text[at] === '-') && isWordCode(text.charCodeAt(at + 1))
}

function pathEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && kindOf(text.charCodeAt(end)) !== SPACE && !'«»“”"<>'.includes(text[end]!)) end++
  while (end > from && ".,;:!?…)]}'’".includes(text[end - 1]!)) end--
  return end
}
