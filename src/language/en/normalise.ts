// What wink is given is the text with some characters replaced one for one, so that offsets stay ours.

// wink drops or mistakes these; a line break stays, as it ends a sentence for wink too.
const ODD_SPACE = /[^\S \n]/g
// `Putin‘s`, `it´s`: another mark typed for an apostrophe, told by the ending that follows it.
// The letter before it is looked at last: few characters are looked at twice.
const ODD_APOSTROPHE = /[‘´`ʼ′](?<=\p{L}.)(?=(?:s|t|d|m|re|ve|ll)(?![\p{L}\p{N}]))/giu
// Latin letters past those of western Europe, each one code unit: wink ends a word at them, and `Vaněk` would be three.
const FAR_LETTER = /[Ā-ɏḀ-ỿ]/g
const ODD = /[^\S \n]|[‘´`ʼ′]|[Ā-ɏḀ-ỿ]/
// what Unicode does not take apart
const STROKED: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ħ: 'h',
  œ: 'o',
  Œ: 'O',
}

/** `text`, of the same length, as wink reads it best. */
export function normalise(text: string): string {
  return ODD.test(text)
    ? text.replace(ODD_SPACE, ' ').replace(ODD_APOSTROPHE, '’').replace(FAR_LETTER, plainLetter)
    : text
}

/** `ě` → `e`; a letter that has no plain form stays. */
function plainLetter(letter: string): string {
  const plain = STROKED[letter] ?? letter.normalize('NFD').charAt(0)
  return plain < '{' ? plain : letter
}
