import { fr as firstNames } from '../../first-names.generated.ts'
import type { SpeakerWords } from '../../speaker-words.ts'
import * as functionWords from './function-words.ts'
import * as nouns from './nouns.ts'
import * as titles from './titles.ts'

const VOWEL = /^[aeiouyhàâäéèêëîïôöûü]/i

/** French words by which the speaker of a quotation is found and named. */
export const speakers: SpeakerWords = {
  ...functionWords,
  ...nouns,
  ...titles,
  firstNames,
  possessed: (thing, owner) => `${thing} ${joined(owner)}`,
}

/** `de` before an owner: du président, des soldats, de la reine, d’Anne, de Jean. */
function joined(owner: string): string {
  if (/^le /i.test(owner)) return `du ${owner.slice(3)}`
  if (/^les /i.test(owner)) return `des ${owner.slice(4)}`
  if (/^des /i.test(owner)) return `de ${owner.slice(4)}`
  return VOWEL.test(owner) ? `d’${owner}` : `de ${owner}`
}
