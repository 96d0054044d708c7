import { followingWord, isCapital, opensSentence, precedingWord } from './context.ts'
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
  if (/[-/:.,]/.test(text[start - 1] ?? ' ') && /\d/.test(text[start - 2] ?? ' ')) return undefined
  if (next === ':' && /\d/.test(text[end + 1] ?? ' ')) return undefined
  if (next === '’' || next === "'" || /\p{L}/u.test(next ?? ' ')) return undefined
  if (to !== undefined && !(to.numeral!.value > numeral!.value)) return undefined
  if (inDigits && to === undefined && isName(text, before, start, end)) return undefined
  return reading('CARDINAL', { value: amountOf(slot) })
}

/** Apollo 11, France 2: digits behind a capital that no noun follows. */
function isName(
  text: string,
  before: { word: string; start: number; end: number },
  start: number,
  end: number,
): boolean {
  if (before.word === '' || !isCapital(text, before.start) || end - start > 3) return false
  const after = followingWord(text, end)
  if (opensSentence(text, before.start))
    return end - start < 3 && after.word !== '' && !/[sx]$/.test(after.word)
  if (text[end] === ',') return true
  return after.word === '' || isCapital(text, after.start) || after.start === end || after.word.length <= 3
}

/** `one in five`, `neuf sur dix`, `9 out of 10`. */
export const ratio: Reader = (match, { text }) => {
  const [part, whole] = lexemesAs(match, 'number')
  const a = part!.numeral!
  const b = whole!.numeral!
  if (!(a.value > 0 && a.value < b.value) || b.digits === 4 || !Number.isInteger(a.value)) return undefined
  if (a.digits > 0 !== b.digits > 0 || b.value > 1000 || a.vague || b.vague) return undefined
  const link = text.slice(part!.end, whole!.start).trim()
  if (link === 'in' && a.value > 9) return undefined
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
