import type { ValueWords } from '../../language/value-words.ts'
import { followingWord, precedingWord } from './context.ts'
import type { Lexeme, Numeral } from './lexeme.ts'

// Numbers in words and digits: runs of lexemes such as `two` `hundred` `and` `five`, `3,5` `millions`, `deux` `tiers` become one
// lexeme with a numeral. A sum is built from the left: ones are added, scale words multiply.

/** The lexemes with each run that makes a number joined to one. */
export function joinNumbers(text: string, lexemes: readonly Lexeme[], words: ValueWords): Lexeme[] {
  const reader = new NumberReader(text, lexemes, words)
  const joined: Lexeme[] = []
  for (let at = 0; at < lexemes.length; ) {
    const number = reader.read(at)
    if (number === undefined) {
      joined.push(lexemes[at]!)
      at++
    } else {
      joined.push(number.lexeme)
      at = number.next
    }
  }
  return joined
}

interface Read {
  readonly lexeme: Lexeme
  readonly next: number
}

class NumberReader {
  readonly #text: string
  readonly #lexemes: readonly Lexeme[]
  readonly #words: ValueWords

  constructor(text: string, lexemes: readonly Lexeme[], words: ValueWords) {
    this.#text = text
    this.#lexemes = lexemes
    this.#words = words
  }

  /** The number at lexeme `at`, if one starts there. */
  read(at: number): Read | undefined {
    const lexeme = this.#lexemes[at]!
    const { senses, numeral } = lexeme
    if (numeral?.ordinal) return undefined
    if (numeral !== undefined || senses.cardinal !== undefined) {
      return this.#fractionOf(at) ?? this.#sum(at, lexeme.start)
    }
    if (senses.article !== undefined) return this.#join(at, at + 1, lexeme.start, { value: 1, lone: true })
    if (senses.scale !== undefined) {
      const before = precedingWord(this.#text, lexeme.start)
      if (this.#words.articles.has(before.word)) return this.#sum(at, before.start)
      return this.#words.quantifiers.has(before.word) ? this.#sum(at, before.start, true) : undefined
    }
    if (senses.vague !== undefined) return this.#vague(at, at + 1, lexeme.start, Number(senses.vague), true)
    if (senses.fraction !== undefined) {
      const part = this.#part(at)
      if (part !== undefined) return part
    }
    if (senses.ordinal !== undefined)
      return this.#join(at, at + 1, lexeme.start, { value: Number(senses.ordinal), ordinal: true })
    return undefined
  }

  /** Where the article starts that makes a scale word a number: `half a million`. */
  #counter(start: number): number | undefined {
    const before = precedingWord(this.#text, start)
    return this.#words.articles.has(before.word) ? before.start : undefined
  }

  /** `two-thirds`, `un tiers`. */
  #fractionOf(at: number): Read | undefined {
    const { senses, numeral } = this.#lexemes[at]!
    const count = numeral?.value ?? Number(senses.cardinal)
    const next = this.#lexemes[at + 1]
    if (next === undefined || !isTied(next) || count >= 20 || !Number.isInteger(count)) return undefined
    const denominator = count === 1 ? next.senses.fraction : next.senses.fractions
    if (denominator === undefined || count >= Number(denominator) * 2 || count < 1) return undefined
    if (next.senses.timeUnit !== undefined) return undefined
    return this.#join(at, at + 2, this.#lexemes[at]!.start, { value: count / Number(denominator) })
  }

  /** `a third of`, `half of`, `half a million`, `un demi-million`, `la moitié des`. */
  #part(at: number): Read | undefined {
    const lexeme = this.#lexemes[at]!
    const share = 1 / Number(lexeme.senses.fraction)
    const next = this.#lexemes[at + 1]
    const scaleAt = next?.senses.article === undefined ? at + 1 : at + 2
    const scale = this.#lexemes[scaleAt]
    if (share === 0.5 && scale !== undefined && isTied(scale) && scale.senses.scale !== undefined) {
      const counter = this.#counter(lexeme.start) ?? lexeme.start
      return this.#multiple(at, scaleAt, counter, share)
    }
    const before = precedingWord(this.#text, lexeme.start)
    const counted = this.#words.articles.has(before.word)
    if (next === undefined || next.gap !== 'space' || next.senses.of === undefined)
      return counted && this.#isShare(lexeme, before.start)
        ? this.#join(at, at + 1, before.start, { value: share })
        : undefined
    const beyond = this.#lexemes[at + 2]
    if (
      beyond !== undefined &&
      isTied(beyond) &&
      (beyond.senses.article ?? beyond.senses.month ?? (counted ? undefined : beyond.numeral)) !== undefined
    )
      return undefined
    if (!counted && share !== 0.5) return undefined
    if (before.word === 'the' || (lexeme.senses.ordinal !== undefined && !counted)) return undefined
    return this.#join(at, at + 1, counted ? before.start : lexeme.start, { value: share })
  }

  /** Is it the share by which something changed, `by a fifth`, where `by a fifth candidate` counts? */
  #isShare({ end, senses }: Lexeme, articleStart: number): boolean {
    if (!this.#words.beforeShare.has(precedingWord(this.#text, articleStart).word)) return false
    const after = followingWord(this.#text, end).word
    return senses.ordinal === undefined || after === '' || this.#words.afterShare.has(after)
  }

  #multiple(at: number, scaleAt: number, start: number, count: number): Read | undefined {
    const factor = Number(this.#lexemes[scaleAt]!.senses.scale)
    return this.#join(at, scaleAt + 1, start, { value: count * factor, scale: factor })
  }

  #sum(at: number, start: number, vague = false): Read {
    const lexemes = this.#lexemes
    const first = lexemes[at]!
    // `mille neuf cents` and `cent mille` open with a scale word that needs no number before it.
    const counted = first.numeral === undefined && first.senses.scale !== undefined
    let total = 0
    let current = first.numeral?.value ?? (counted ? 1 : Number(first.senses.cardinal))
    let lastScale = 1
    let collective = false
    let next = counted ? at : at + 1
    const glyph = lexemes[next]
    if (glyph?.gap === 'glued' && Number(glyph.senses.cardinal) < 1) {
      current += Number(glyph.senses.cardinal)
      next++
    }
    for (; next < lexemes.length; next++) {
      const lexeme = lexemes[next]!
      const { senses } = lexeme
      if (!(next === at && counted) && !isTied(lexeme)) break
      const factor = this.#factor(next, at)
      if (factor !== undefined) {
        if (factor === 100 && current >= 100) break
        if (factor <= 100) current *= factor
        else if (lastScale > 1 && factor > lastScale) {
          total = (total + current) * factor
          current = 0
        } else {
          if (lastScale > 1 && current === 0) break
          total += (current === 0 ? 1 : current) * factor
          current = 0
        }
        lastScale = factor > 1 ? factor : lastScale
        collective =
          senses.vague !== undefined || (factor < 100 && factor > 1) || senses.cardinal === undefined
        continue
      }
      // 1.7 million four years ago: words are not added to digits.
      if (first.numeral !== undefined) break
      const added = this.#added(next, current, lastScale)
      if (added === undefined) break
      if (added.ordinal) {
        return this.#join(at, added.next, start, { value: total + current + added.value, ordinal: true })
      }
      current += added.value * added.times
      next = added.next - 1
    }
    const value = round(total + current)
    const last = lexemes[next - 1]!
    if (collective && last.senses.vague === undefined && last.senses.scale === undefined) collective = false
    const half = this.#andHalf(next, lastScale)
    if (half !== undefined) return this.#withHalf(at, half, start, value, lastScale)
    if (collective && next > at) {
      const more = this.#vague(at, next, start, value, false)
      if (more !== undefined) return more
    }
    const plain = next === at + 1 && first.numeral !== undefined ? first.numeral : undefined
    const lone = value === 1 && next === at + 1 && plain === undefined && !counted
    return this.#join(at, next, start, {
      value,
      lone,
      vague,
      digits: plain?.digits ?? 0,
      decimals: plain?.decimals ?? 0,
      scale: lastScale,
    })
  }

  /** What lexeme `next` multiplies the number before it by. */
  #factor(next: number, at: number): number | undefined {
    const { senses, gap } = this.#lexemes[next]!
    if (senses.scale !== undefined) return Number(senses.scale)
    if (senses.vague !== undefined && next > at) return Number(senses.vague)
    if (senses.magnitude === undefined || next === at) return undefined
    // A letter that is also a unit (m) is a factor only beside a currency.
    const after = this.#lexemes[next + 1]
    const beyond = after?.senses.of === undefined ? after : this.#lexemes[next + 2]
    const money =
      this.#lexemes[at - 1]?.senses.prefix !== undefined ||
      (this.#lexemes[at - 1]?.senses.currency !== undefined && this.#lexemes[at]!.gap !== 'far') ||
      (beyond !== undefined && isTied(beyond) && beyond.senses.currency !== undefined)
    if (gap !== 'glued' && !money) return undefined
    const { length } = this.#text.slice(this.#lexemes[next]!.start, this.#lexemes[next]!.end)
    return money || length > 1 || senses.magnitude === 1e3 ? Number(senses.magnitude) : undefined
  }

  /** The number word at `next` if it can be added to `current`, also behind `and`. */
  #added(
    next: number,
    current: number,
    lastScale: number,
  ): { value: number; times: number; ordinal: boolean; next: number } | undefined {
    const lexemes = this.#lexemes
    const joined = lexemes[next]!.senses.and !== undefined
    const at = joined ? next + 1 : next
    const lexeme = lexemes[at]
    if (lexeme === undefined || lexeme.numeral !== undefined || (joined && !isTied(lexeme))) return undefined
    const { senses } = lexeme
    const ordinal = senses.cardinal === undefined && senses.article === undefined
    const value = Number(senses.cardinal ?? senses.article ?? senses.ordinal)
    if (Number.isNaN(value) || value < 1) return undefined
    if (senses.article !== undefined && this.#words.andStands !== 'before ones') return undefined
    if (ordinal && lexeme.gap !== 'hyphen' && !joined && current % 100 !== 0) return undefined
    if (ordinal && senses.timeUnit !== undefined && lexeme.gap !== 'hyphen') return undefined
    if (!this.#fits(value, current, lastScale)) return undefined
    if (joined) {
      const before = this.#words.andStands === 'before ones'
      if (before ? !(value === 1 || value === 11) || current < 20 : current % 100 !== 0 || lastScale < 100)
        return undefined
    }
    const scale = lexemes[at + 1]?.senses.scale
    if (joined && scale !== undefined && Number(scale) >= lastScale && lastScale > 1) return undefined
    return { value, times: 1, ordinal, next: at + 1 }
  }

  #fits(value: number, current: number, lastScale: number): boolean {
    const tens = current % 100
    if (current === 0) return lastScale > 1 && value < lastScale
    if (tens === 0) return value < 100
    if (this.#words.vigesimal && (tens === 60 || tens === 80)) return value < 20
    return tens >= 20 && tens % 10 === 0 && value < 10
  }

  /** The index behind `and a half`, if that is what stands at `next`. */
  #andHalf(next: number, lastScale: number): number | undefined {
    const lexemes = this.#lexemes
    const and = lexemes[next]
    if (and?.senses.and === undefined || !isTied(and)) return undefined
    const at = lexemes[next + 1]?.senses.article === undefined ? next + 1 : next + 2
    const half = lexemes[at]
    if (half?.senses.fraction !== 2 || !isTied(half)) return undefined
    // Two hours and a half is a length of time; `deux millions et demi` a number.
    return lastScale > 1 || at === next + 2 ? at + 1 : undefined
  }

  #withHalf(at: number, next: number, start: number, value: number, lastScale: number): Read {
    const scale = Number(this.#lexemes[next]?.senses.scale ?? 0)
    if (lastScale === 1 && scale > 1 && isTied(this.#lexemes[next]!)) {
      return this.#join(at, next + 1, start, { value: (value + 0.5) * scale, scale })
    }
    return this.#join(at, next, start, { value: value + 0.5 * lastScale, scale: lastScale })
  }

  /** `dozens`, `hundreds of thousands`, `une vingtaine de milliers`: `value` times what follows `of`. */
  #vague(at: number, next: number, start: number, value: number, vague: boolean): Read | undefined {
    const of = this.#lexemes[next]
    const scale = this.#lexemes[next + 1]
    if (
      of?.senses.of !== undefined &&
      isTied(of) &&
      scale !== undefined &&
      isTied(scale) &&
      scale.senses.vague !== undefined
    ) {
      const factor = Number(scale.senses.vague)
      return this.#join(at, next + 2, start, { value: value * factor, vague, scale: factor })
    }
    return vague ? this.#join(at, next, start, { value, vague }) : undefined
  }

  #join(at: number, next: number, start: number, given: Partial<Numeral> & { value: number }): Read {
    const first = this.#lexemes[at]!
    const numeral: Numeral = {
      ordinal: false,
      vague: false,
      digits: 0,
      decimals: 0,
      lone: false,
      scale: 1,
      ...given,
    }
    const { end } = this.#lexemes[next - 1]!
    // A lexeme of one word keeps its other meanings: `second` is a unit of time too.
    const senses = next === at + 1 ? first.senses : {}
    return { lexeme: { start, end, gap: first.gap, senses, numeral }, next }
  }
}

function isTied({ gap }: Lexeme): boolean {
  return gap === 'space' || gap === 'glued' || gap === 'hyphen'
}

/** 3.3 × 1,000,000 is 3299999.9999999995. */
function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15))
}
