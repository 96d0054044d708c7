// What kind of character a UTF-16 code unit is, from a table filled in as characters are met: scanners ask it a few times
// for each character of a text, so it must cost one lookup.

export const SPACE = 1
export const UPPER = 2
export const LOWER = 3
export const DIGIT = 4
export const OTHER = 5
/** Half of a surrogate pair: see `codePointLength` for the character it belongs to. */
export const SURROGATE = 6

const kinds = new Uint8Array(65536)

/** The kind of a code unit; a letter without case and a combining mark count as LOWER. */
export function kindOf(code: number): number {
  return kinds[code] || classify(code)
}

/** Is the code unit a letter, a combining mark or a digit? */
export function isWordCode(code: number): boolean {
  const kind = kinds[code] || classify(code)
  return kind >= UPPER && kind <= DIGIT
}

/** Is the code unit a letter or a combining mark? */
export function isLetterCode(code: number): boolean {
  const kind = kinds[code] || classify(code)
  return kind === UPPER || kind === LOWER
}

function classify(code: number): number {
  const char = String.fromCharCode(code)
  const kind =
    code >= 0xd800 && code <= 0xdfff
      ? SURROGATE
      : /\s/.test(char)
        ? SPACE
        : /\p{Nd}/u.test(char)
          ? DIGIT
          : /[\p{Lu}\p{Lt}]/u.test(char)
            ? UPPER
            : /[\p{L}\p{M}\xad\u200c]/u.test(char)
              ? LOWER
              : OTHER
  kinds[code] = kind
  return kind
}
