// What wink is given is the text with some characters replaced one for one, so that offsets stay ours.

// wink drops or mistakes these; a line break stays, as it ends a sentence for wink too.
const ODD_SPACE = /[^\S \n]/g
// `Putin‘s`, `it´s`: another mark typed for an apostrophe, told by the ending that follows it.
const ODD_APOSTROPHE = /(?<=\p{L})[‘´`ʼ′](?=(?:s|t|d|m|re|ve|ll)(?![\p{L}\p{N}]))/giu
const ODD = /[^\S \n]|[‘´`ʼ′]/

/** `text`, of the same length, as wink reads it best. */
export function normalise(text: string): string {
  return ODD.test(text) ? text.replace(ODD_SPACE, ' ').replace(ODD_APOSTROPHE, '’') : text
}
