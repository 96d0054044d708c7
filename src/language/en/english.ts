import names from '../../../models/en-names.js'
import type { Language } from '../language.ts'
import { furniture } from './furniture.ts'
import { profile } from './profile.generated.ts'
import { quotation } from './quotation/index.ts'
import { speakers } from './speakers/index.ts'
import { tag } from './tag.ts'
import { tokenize } from './tokenize.ts'
import { values } from './values/index.ts'

/** English: wink's tokens, tags and lemmas behind offsets of our own. */
export const english: Language = {
  code: 'en',
  names,
  profile,
  furniture,
  tokenize,
  tags: tag,
  speakers,
  quotation,
  values,
}
