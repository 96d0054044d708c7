// Names as they are compared: lower case, without accents, possessives and the points of acronyms.

import { memo } from './memo.ts'

/** Letters that no accent makes of a plain one. */
const PLAIN: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
}

/** Lower case, no accents, ligatures undone. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøđðþłı]/g, (letter) => PLAIN[letter]!)
}

const POSSESSIVE = /(?:['’‘`]s|(?<=s)['’‘`])(?![\p{L}\p{N}])/giu
/** A point after a single letter: an acronym's or an initial's. */
const ACRONYM_POINT =
  /(?<![\p{L}\p{N}][\p{L}\p{N}])(?<=[\p{L}\p{N}])\.(?=\p{L}\.|\P{L}|$)|(?<=\.\p{L})\.|(?<=^\p{L})\.(?=\p{L}$)/gu
const SPLIT = /[^\p{L}\p{N}]+/u

/**
 * The folded words of a name. A possessive is dropped, a hyphen or an apostrophe parts words, the points of an acronym go.
 *
 * @example foldWords('U.S. Secretary’s') // ['us', 'secretary']
 */
export const foldWords: (name: string) => readonly string[] = memo((name) =>
  fold(name.replace(POSSESSIVE, '').replace(ACRONYM_POINT, ''))
    .split(SPLIT)
    .filter((word) => word !== ''),
)

/** The letters of an acronym in lower case, without its points; undefined where the name is none: `U.S.` is `us`. */
export const acronymOf: (name: string) => string | undefined = memo((name) =>
  /^(?:\p{Lu}\.?){2,7}$/u.test(name) ? fold(name.replaceAll('.', '')) : undefined,
)
