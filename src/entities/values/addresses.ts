import { isLetterCode, isWordCode } from '../../text/chars.ts'
import type { Extraction } from '../extractor.ts'

// Addresses are found from the sign that gives them away (@ # :// www. and a domain's dot), outwards: native search jumps from
// sign to sign, and nothing is scanned twice.

/** Top-level domains of a bare `lemonde.fr`; with http:// or www. any will do. */
const DOMAINS = new Set(
  'com org net edu gov mil int info biz io eu fr uk us de be ch ca lu es it nl ie au nz in cn jp ru ua br za ke ng pl se no fi dk at pt gr tv me co news'.split(
    ' ',
  ),
)

/** Email addresses, URLs, hashtags and mentions, in text order. */
export function findAddresses(text: string): Extraction[] {
  const found = [...urls(text), ...domains(text), ...signs(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  let last = -1
  return found.filter(({ start, end }) => {
    if (start < last) return false
    last = end
    return true
  })
}

function address(type: string, start: number, end: number, score: number): Extraction {
  return { start, end, type, score }
}

function* urls(text: string): Iterable<Extraction> {
  for (const mark of ['://', 'www.', 'WWW.']) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      let start = at
      if (mark === '://') {
        while (start > 0 && at - start < 6 && isLetterCode(text.charCodeAt(start - 1))) start--
        if (!/^(?:https?|ftp)$/i.test(text.slice(start, at))) continue
      } else if (start > 0 && (isWordCode(text.charCodeAt(start - 1)) || text[start - 1] === '/')) continue
      const end = endOfUrl(text, at + mark.length)
      if (end === at + mark.length) continue
      yield address('URL', start, end, 0.99)
      at = end - 1
    }
  }
}

/** `lemonde.fr/politique`: small letters, a dot and a known top-level domain. */
function* domains(text: string): Iterable<Extraction> {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    if (!isSmall(text, at - 1) || !isSmall(text, at + 1)) continue
    let end = at + 1
    while (isSmall(text, end)) end++
    if (!DOMAINS.has(text.slice(at + 1, end))) continue
    if (
      isWordCode(text.charCodeAt(end)) ||
      text[end] === '@' ||
      (text[end] === '.' && isSmall(text, end + 1))
    )
      continue
    let start = at
    while (start > 0 && (isSmall(text, start - 1) || /[\d.-]/.test(text[start - 1]!)) && at - start < 60)
      start--
    while (/[.-]/.test(text[start] ?? '')) start++
    if (
      start > 0 &&
      (isWordCode(text.charCodeAt(start - 1)) || text[start - 1] === '@' || text[start - 1] === '/')
    )
      continue
    yield address('URL', start, text[end] === '/' ? endOfUrl(text, end) : end, 0.9)
  }
}

function* signs(text: string): Iterable<Extraction> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const email = emailAt(text, at)
    if (email !== undefined) yield email
    else if (!touches(text, at)) {
      const end = endOfHandle(text, at + 1)
      if (end > at + 1) yield address('MENTION', at, end, 0.97)
    }
  }
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    const end = endOfHandle(text, at + 1)
    if (end > at + 1 && !touches(text, at) && /\p{L}/u.test(text.slice(at + 1, end)))
      yield address('HASHTAG', at, end, 0.98)
  }
}

function emailAt(text: string, at: number): Extraction | undefined {
  let start = at
  while (start > 0 && at - start < 64 && isLocal(text.charCodeAt(start - 1))) start--
  while (start < at && text[start] === '.') start++
  let end = at + 1
  let dot = -1
  while (end < text.length && end - at < 256 && isDomain(text.charCodeAt(end))) {
    if (text[end] === '.') dot = end
    end++
  }
  while (end > at && /[.-]/.test(text[end - 1]!)) end--
  if (dot >= end) dot = text.lastIndexOf('.', end - 1)
  if (start === at || dot <= at + 1 || end - dot < 3 || !/^[a-z]+$/i.test(text.slice(dot + 1, end)))
    return undefined
  return address('EMAIL', start, end, 0.99)
}

/** Does a letter, digit or the same kind of sign stand right before it? */
function touches(text: string, at: number): boolean {
  if (at === 0) return false
  const before = text.charCodeAt(at - 1)
  return isWordCode(before) || before === 0x26 || before === 0x2f || before === text.charCodeAt(at)
}

function endOfHandle(text: string, start: number): number {
  let end = start
  while (end < text.length && (isWordCode(text.charCodeAt(end)) || text[end] === '_')) end++
  return end
}

function endOfUrl(text: string, start: number): number {
  let end = start
  while (end < text.length && !/[\s<>"«»“”‘’|]/.test(text[end]!)) end++
  while (end > start && isTrailing(text, start, end)) end--
  return end
}

/** Is the last character the sentence's rather than the address's? A closing bracket is, unless it was opened inside. */
function isTrailing(text: string, start: number, end: number): boolean {
  const last = text[end - 1]!
  if (last === ')') {
    const inside = text.slice(start, end)
    return inside.split(')').length > inside.split('(').length
  }
  return ".,;:!?']".includes(last)
}

function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 97 && code <= 122
}

function isLocal(code: number): boolean {
  return (
    (isWordCode(code) && code < 0x250) ||
    code === 0x2e ||
    code === 0x2d ||
    code === 0x5f ||
    code === 0x2b ||
    code === 0x25
  )
}

function isDomain(code: number): boolean {
  return (isWordCode(code) && code < 0x250) || code === 0x2e || code === 0x2d
}
