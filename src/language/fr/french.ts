import names from '../../../models/fr-names.js'
import tags from '../../../models/fr-pos.js'
import type { Language } from '../language.ts'
import { tokenize } from './columns.ts'
import { furniture } from './furniture.ts'
import { profile } from './profile.generated.ts'
import { quotation } from './quotation/index.ts'
import { speakers } from './speakers/index.ts'
import { values } from './values/index.ts'

/** French. */
export const french: Language = {
  code: 'fr',
  profile,
  furniture,
  names,
  speakers,
  quotation,
  values,
  tokenize,
  tags,
}
