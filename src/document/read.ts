import { guessLanguage } from '../language/guess.ts'
import type { Languages } from '../language/language.ts'
import { UPOS } from '../text/columns.ts'
import type { Lang } from '../text/lang.ts'
import { type Span, span } from '../text/span.ts'
import { type Columns, columnsOf, register } from './columns.ts'
import { contentId } from './content-id.ts'
import type { Paragraph, ReadOptions, TextDocument, Token } from './document.ts'
import { dayOf } from './published.ts'
import { rolesOf } from './roles.ts'

/**
 * Reads `text` into a document: language, paragraphs, sentences, tokens, each computed on first use. Total on strings.
 *
 * @throws TypeError if `text` or an option is of another type; RangeError if `lang` is none of `languages` or `published`
 * no date.
 */
export function readText(text: string, options: ReadOptions, languages: Languages): TextDocument {
  if (typeof text !== 'string') throw new TypeError(`text must be a string, not ${describe(text)}`)
  const { id = contentId(text), lang = guessLanguage(text, languages), published, source } = options
  for (const [name, value] of Object.entries({ id, lang, source })) {
    if (value !== undefined && typeof value !== 'string') {
      throw new TypeError(`${name} must be a string, not ${describe(value)}`)
    }
  }
  const document = layered({
    id,
    text,
    lang,
    ...(published === undefined ? {} : { published: dayOf(published) }),
    ...(source === undefined ? {} : { source }),
  })
  register(document, languages)
  return document
}

/**
 * `input` as a document that `columnsOf` knows: a string is read; an object that has the text and language of a document,
 * such as one revived from JSON, is taken as it is and its columns are read from its text.
 *
 * @throws TypeError for anything else; RangeError if its language is none of `languages`.
 */
export function asDocument(input: string | TextDocument, languages: Languages): TextDocument {
  if (typeof input === 'string') return readText(input, {}, languages)
  if (typeof input !== 'object' || input === null || typeof input.text !== 'string') {
    throw new TypeError(`expected a string or a document, not ${describe(input)}`)
  }
  register(input, languages)
  return input
}

type Given = { id: string; text: string; lang: Lang; published?: string; source?: string }

/** A document whose layers are own, enumerable properties, so that it looks and serialises like a plain object. */
function layered(given: Given): TextDocument {
  let paragraphs: readonly Paragraph[] | undefined
  let sentences: readonly Span[] | undefined
  let tokens: readonly Token[] | undefined
  const document: TextDocument = {
    ...given,
    get paragraphs() {
      paragraphs ??= paragraphViews(given.text, columnsOf(document))
      return paragraphs
    },
    get sentences() {
      sentences ??= sentenceViews(given.text, columnsOf(document))
      return sentences
    },
    get tokens() {
      tokens ??= tokenViews(columnsOf(document))
      return tokens
    },
  }
  return document
}

function paragraphViews(text: string, { paragraphs, language }: Columns): Paragraph[] {
  const { start, end } = paragraphs
  return rolesOf(text, paragraphs, language).map((role, i) => ({ ...span(text, start[i]!, end[i]!), role }))
}

function sentenceViews(text: string, { start, end, sentences }: Columns): Span[] {
  return Array.from({ length: sentences.length - 1 }, (_, i) =>
    span(text, start[sentences[i]!]!, end[sentences[i + 1]! - 1]!),
  )
}

function tokenViews({ start, end, words, pos, lemma }: Columns): Token[] {
  return Array.from(start, (from, i) => ({
    start: from,
    end: end[i]!,
    text: words[i]!,
    pos: UPOS[pos[i]!]!,
    lemma: lemma[i]!,
  }))
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value)
    ? 'an array'
    : typeof value === 'object'
      ? 'an object'
      : `${typeof value} ${String(value)}`
}
