import { kindOf, SURROGATE } from '../text/chars.ts'

const JOINER = 0x200d
const VARIATION = 0xfe0f
const KEYCAP = 0x20e3

/**
 * The end of the token that the sign at `start` opens: a run of one mark (`...`, `--`, `!!!`), an emoji with its
 * modifiers, or the character alone.
 */
export function signEnd(text: string, start: number): number {
  const code = text.charCodeAt(start)
  if (isRepeated(code)) {
    let end = start + 1
    while (text.charCodeAt(end) === code) end++
    return end
  }
  return pictureEnd(text, start)
}

/** . - ! ? = * _ ~ – — */
function isRepeated(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x2d ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x3d ||
    code === 0x2a ||
    code === 0x5f ||
    code === 0x7e ||
    code === 0x2013 ||
    code === 0x2014
  )
}

/** An emoji is a code point and what changes it: joined ones (families), skin tones, a second letter of a flag. */
function pictureEnd(text: string, start: number): number {
  let end = codePointEnd(text, start)
  if (isFlagLetter(text, start) && isFlagLetter(text, end)) end += 2
  for (;;) {
    const code = text.charCodeAt(end)
    if (code === VARIATION || code === KEYCAP) end++
    else if (code === 0xd83c && isSkinTone(text.charCodeAt(end + 1))) end += 2
    else if (code === JOINER && kindOf(text.charCodeAt(end + 1)) >= 5) end = codePointEnd(text, end + 1)
    else return end
  }
}

function codePointEnd(text: string, start: number): number {
  if (kindOf(text.charCodeAt(start)) !== SURROGATE) return start + 1
  return start + (text.codePointAt(start)! > 0xffff ? 2 : 1)
}

function isFlagLetter(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1)
  return text.charCodeAt(at) === 0xd83c && low >= 0xdde6 && low <= 0xddff
}

function isSkinTone(low: number): boolean {
  return low >= 0xdffb && low <= 0xdfff
}
