import { en as firstNames } from '../../first-names.generated.ts'
import type { SpeakerWords } from '../../speaker-words.ts'
import * as functionWords from './function-words.ts'
import * as nouns from './nouns.ts'
import * as titles from './titles.ts'

/** English words by which the speaker of a quotation is found and named. */
export const speakers: SpeakerWords = {
  ...functionWords,
  ...nouns,
  ...titles,
  firstNames,
  possessed: (thing, owner) => `${owner}’s ${thing}`,
}
