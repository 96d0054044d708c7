import type { ValueWords } from '../../language/value-words.ts'

/** A number in digits: `1,234.5`. */
export interface Digits {
  readonly end: number
  readonly value: number
  /** How many digits, if it is nothing but digits, else 0. */
  readonly plain: number
  /** How many digits stand behind the decimal mark. */
  readonly decimals: number
}

const NARROW = '\u00a0\u202f\u2009'

/**
 * The number in digits at `start`, or the end of the digits if they are no number: a version (`2.3.1`), a telephone number
 * (`01 23 45 67`), a list (`1,2,3`). `spaced` allows a space between groups even where the language does not: `N$2 000`.
 */
export function readDigits(
  text: string,
  start: number,
  { decimalMark, groupMarks }: ValueWords,
  spaced: boolean,
): Digits | number {
  let end = endOfDigits(text, start)
  let whole = text.slice(start, end)
  const first = end - start
  const phone = endOfPhone(text, start, end)
  if (phone > end) return phone
  let grouped = false
  if (first <= 3 && whole[0] !== '0') {
    const mark = text[end] ?? ''
    if (mark !== '' && (groupMarks.includes(mark) || NARROW.includes(mark) || (spaced && mark === ' '))) {
      let to = end
      let groups = ''
      for (;;) {
        const next = text[to] === mark ? endOfDigits(text, to + 1) : to
        const size = next - to - 1
        // Lakhs and crores are grouped by two: 12,34,567.
        if (size !== 3 && !(size === 2 && mark === ',' && first <= 2)) break
        groups += text.slice(to + 1, next)
        to = next
        if (size === 2 && text[to] !== mark) return to
      }
      if (groups !== '') {
        whole += groups
        end = to
        grouped = true
      }
    }
  }
  let fraction = ''
  const mark = text[end]
  const dotted = text[start - 1] === '.' && isDigit(text, start - 2)
  if (!dotted && (mark === decimalMark || (mark === '.' && !grouped))) {
    const to = endOfDigits(text, end + 1)
    fraction = text.slice(end + 1, to)
    if (fraction !== '') {
      if (isMore(text, to, mark)) {
        // 03.05.2016 is left to the patterns of dates; anything else of three parts is a version or an address.
        if (fraction.length === 2 && first <= 2 && mark === '.')
          return { end, value: Number(whole), plain: first, decimals: 0 }
        return endOfRun(text, to)
      }
      end = to
    }
  }
  if (fraction === '' && mark === ',' && decimalMark === '.' && isMore(text, end, ','))
    return endOfRun(text, end)
  const value = Number(fraction === '' ? whole : `${whole}.${fraction}`)
  return { end, value, plain: grouped || fraction !== '' ? 0 : first, decimals: fraction.length }
}

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function endOfDigits(text: string, start: number): number {
  let end = start
  while (isDigit(text, end)) end++
  return end
}

function isMore(text: string, at: number, mark: string): boolean {
  return text[at] === mark && isDigit(text, at + 1)
}

/** The end of digits with marks between them. */
function endOfRun(text: string, start: number): number {
  let end = start
  while (isDigit(text, end) || ((text[end] === '.' || text[end] === ',') && isDigit(text, end + 1))) end++
  return end
}

/** The end of a telephone number: groups of digits behind a `+` or a zero; `end` if it is none. */
function endOfPhone(text: string, start: number, end: number): number {
  const abroad = text[start - 1] === '+'
  if (text[start] !== '0' && !abroad) return end
  let to = end
  let digits = end - start
  for (;;) {
    let next = to
    while (next < to + 2 && ' .-()\u00a0\u202f'.includes(text[next] ?? '?')) next++
    const after = endOfDigits(text, next)
    if (next === to || after - next < (abroad ? 1 : 2) || after - next > 4) break
    to = after
    digits += after - next
  }
  return digits >= 9 ? to : end
}
