import type { ValueWords } from '../../language/value-words.ts'
import { followingWord, isCapital, type Neighbour, opensSentence, precedingWord } from './context.ts'
import { amountOf } from './measures.ts'
import { endOf, lexemesAs, type Reader, reading, startOf } from './reading.ts'

/** `200`, `six`, `dizaines`, `10-15`: a number that counts something. */
export const cardinal: Reader = (match, { text, words }) => {
  const slot = match.slots[0]!
  const { lexeme, to } = slot
  const { numeral } = lexeme
  const start = startOf(match)
  const end = endOf(match)
  if (numeral!.lone) return undefined
  const before = precedingWord(text, start)
  const inDigits = numeral!.digits > 0
  if (words.labels.has(before.word) && (inDigits || numeral!.value < 20)) return undefined
  if (inDigits && text[start] === '0' && end - start > 1) return undefined
  // A three-pronged attack counts no attacks; 3-0 is a score.
  const next = text[end]
  if ((next === '-' || next === '‑') && end + 1 < text.length && text[end + 1] !== ' ') return undefined
  if (/[-/:.,&]/.test(text[start - 1] ?? ' ') && /\d/.test(text[start - 2] ?? ' ')) return undefined
  if ((next === ':' || next === '&') && /\d/.test(text[end + 1] ?? ' ')) return undefined
  if (next === '’' || next === "'" || /\p{L}/u.test(next ?? ' ')) return undefined
  // 2-3 people, but 1-2 is a score.
  if (to?.gap === 'hyphen' && to.numeral!.value < 10 && followingWord(text, end).word.length < 4)
    return 'none'
  if (inDigits && to === undefined && isName(text, before, start, end, words)) return undefined
  return reading('CARDINAL', { value: amountOf(slot) })
}

/** Apollo 11, France 2: digits behind a capital that no noun in the plural follows. */
function isName(text: string, before: Neighbour, start: number, end: number, words: ValueWords): boolean {
  if (before.word === '' || end - start > 4 || !isCapital(text, before.start)) return false
  const after = followingWord(text, end)
  const counts = /[sx]$/.test(after.word) || words.plurals.has(after.word)
  if (opensSentence(text, before.start)) {
    // About 40, Les 27: a short word or one of amounts has its capital from the sentence.
    if (before.word.length < 4 || words.bounds[before.word] !== undefined) return false
    return !counts && after.word !== '' && !isCapital(text, after.start)
  }
  return text[end] === ',' || after.start === end || isCapital(text, after.start) || !counts
}

/** `one in five`, `neuf sur dix`, `9 out of 10`. */
export const ratio: Reader = (match, { text, after }) => {
  const [part, whole] = lexemesAs(match, 'number')
  const a = part!.numeral!
  const b = whole!.numeral!
  if (!(a.value > 0 && a.value < b.value) || b.digits === 4 || !Number.isInteger(a.value)) return undefined
  if (b.value > 1000 || a.vague || b.vague || a.scale > 1) return undefined
  const link = text.slice(part!.end, whole!.start).trim()
  // Five in 30 minutes
  if (link === 'in' && (a.value > 9 || after?.senses.timeUnit !== undefined)) return undefined
  return reading('CARDINAL', { value: Number((a.value / b.value).toPrecision(15)) })
}

/** `seventh`, `1er`; no `first lady`. */
export const ordinal: Reader = (match, { text, words }) => {
  const start = startOf(match)
  const end = endOf(match)
  const { lexeme } = match.slots[0]!
  const { numeral } = lexeme
  const before = precedingWord(text, start)
  const after = followingWord(text, end)
  // In a split second and par seconde it is a time.
  const time = lexeme.senses.timeUnit !== undefined
  if (time && (after.word === '' || words.words.of?.[before.word] !== undefined)) return undefined
  if (words.notAfterOrdinal.has(after.word) || words.notBeforeOrdinal.has(before.word)) return undefined
  const next = text[end]
  if ((next === '-' || next === '‑') && followingWord(text, end + 1).word !== '') {
    if (/^\p{L}/u.test(text.slice(start, end))) return undefined
  }
  // First World War, Fifth Avenue, François Ier
  if (
    isCapital(text, start) &&
    !opensSentence(text, start) &&
    (isCapital(text, after.start) || numeral!.value === 1)
  )
    return undefined
  return reading('ORDINAL', { value: numeral!.value })
}
