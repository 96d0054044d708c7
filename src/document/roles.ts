import type { Language } from '../language/language.ts'
import type { Ranges } from '../text/columns.ts'
import type { Paragraph } from './document.ts'

/** The role of each paragraph. */
export function rolesOf(_text: string, paragraphs: Ranges, _language: Language): Paragraph['role'][] {
  return Array.from(paragraphs.start, () => 'body')
}
