import type { ValueWords } from '../../language/value-words.ts'
import { clauseHas, precedingWord } from './context.ts'
import type { Lexeme } from './lexeme.ts'
import type { AmountReader } from './pattern.ts'

/** Reads amounts: a number, or two that make a range: `10-15`, `5 to 10`, `between 5 and 10`. */
export function amountReader(text: string, words: ValueWords): AmountReader {
  return (lexemes, at) => {
    const first = lexemes[at]!
    const second = lexemes[at + 1]
    const single = { next: at + 1 }
    if (second === undefined || first.numeral!.vague) return single
    if (second.gap === 'hyphen' || second.gap === 'dash') {
      const third = lexemes[at + 2]
      const chained = third?.numeral !== undefined && third.gap === 'hyphen'
      return !chained && isRange(first, second) ? { next: at + 2, to: second } : single
    }
    const last = lexemes[at + 2]
    if (last === undefined || second.gap !== 'space' || last.gap !== 'space' || !isRange(first, last))
      return single
    const before = precedingWord(text, first.start)
    const { senses } = second
    if (senses.and !== undefined) return words.between.has(before.word) ? { next: at + 3, to: last } : single
    if (senses.to === undefined && senses.or === undefined) return single
    // From 5 to 10 is a rise where the verb says so, or where no unit follows.
    if (words.from.has(before.word) && clauseHas(text, before.start, (word) => words.changeVerbs.has(word)))
      return single
    return { next: at + 3, to: last }
  }
}

/** Do two numbers go up? Scores (2-1, 3-0) and years do not count. */
function isRange(first: Lexeme, last: Lexeme): boolean {
  const from = first.numeral!
  const to = last.numeral
  if (to === undefined) return false
  // In 1990 and 2019 are two years.
  const years = from.digits === 4 && to.digits === 4 && from.value > 1300 && to.value < 2100
  if (years || to.ordinal || from.ordinal || to.vague || to.lone) return false
  return from.value < to.value || (to.scale > 1 && from.scale === 1 && from.value < to.value / to.scale)
}
