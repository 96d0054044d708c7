import type { Language } from '../language.ts'

/** French. */
export const french: Language = { code: 'fr' }
