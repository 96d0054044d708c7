import type { Language, Languages } from '../language/language.ts'
import { posTagger } from '../tagger/pos.ts'
import type { Ranges, TagColumns, TokenColumns } from '../text/columns.ts'
import { splitParagraphs } from '../text/paragraphs.ts'
import { type Forms, Vocabulary } from '../text/vocabulary.ts'
import type { TextDocument } from './document.ts'

/**
 * What algorithms read of a document in place of its objects: tokens, their tags, their forms. Each layer is computed on
 * first use and kept; `pos` and `lemma` are the dear ones: leave them alone where names or numbers are all that is wanted.
 */
export interface Columns extends TokenColumns, TagColumns, Forms {
  readonly language: Language
  readonly paragraphs: Ranges
  /** The lemma of one token, without those of the others. */
  lemmaAt(i: number): string
}

const known = new WeakMap<TextDocument, Columns>()

/**
 * Makes `document` one that `columnsOf` knows, if it is not yet; its layers are read from its text.
 *
 * @throws RangeError if its language is none of `languages`.
 */
export function register(document: TextDocument, languages: Languages): void {
  if (known.has(document)) return
  const language = languages.get(document.lang)
  if (language === undefined) throw new RangeError(`unknown language: ${String(document.lang)}`)
  known.set(document, new LazyColumns(document.text, language))
}

/**
 * The columns of a document that came from `readText` or `asDocument`.
 *
 * @throws TypeError for an object that came from neither.
 */
export function columnsOf(document: TextDocument): Columns {
  const columns = known.get(document)
  if (columns === undefined) throw new TypeError('not a document that was read')
  return columns
}

const vocabularies = new WeakMap<Language, Vocabulary>()

/** The vocabulary that the documents of a language share for a while. */
function vocabularyOf(language: Language): Vocabulary {
  let vocabulary = vocabularies.get(language)
  if (vocabulary === undefined || vocabulary.isFull) {
    vocabulary = new Vocabulary()
    vocabularies.set(language, vocabulary)
  }
  return vocabulary
}

class LazyColumns implements Columns {
  readonly #text: string
  readonly language: Language
  #paragraphs: Ranges | undefined
  #tokens: TokenColumns | undefined
  #forms: Forms | undefined
  #tags: TagColumns | undefined

  constructor(text: string, language: Language) {
    this.#text = text
    this.language = language
  }

  get paragraphs(): Ranges {
    this.#paragraphs ??= splitParagraphs(this.#text)
    return this.#paragraphs
  }

  get start(): Int32Array {
    return this.#tokenColumns().start
  }

  get end(): Int32Array {
    return this.#tokenColumns().end
  }

  get sentences(): Int32Array {
    return this.#tokenColumns().sentences
  }

  get words(): readonly string[] {
    return this.#formColumns().words
  }

  get ids(): Int32Array {
    return this.#formColumns().ids
  }

  get vocabulary(): Vocabulary {
    return this.#formColumns().vocabulary
  }

  get pos(): Uint8Array {
    return this.#tagColumns().pos
  }

  get lemma(): readonly string[] {
    return this.#tagColumns().lemma
  }

  lemmaAt(i: number): string {
    const tags = this.#tagColumns()
    return tags.lemmaAt?.(i) ?? tags.lemma[i]!
  }

  #tokenColumns(): TokenColumns {
    this.#tokens ??= this.language.tokenize(this.#text, this.paragraphs)
    return this.#tokens
  }

  #formColumns(): Forms {
    this.#forms ??= vocabularyOf(this.language).read(this.#text, this.#tokenColumns())
    return this.#forms
  }

  #tagColumns(): TagColumns {
    this.#tags ??= this.#readTags()
    return this.#tags
  }

  #readTags(): TagColumns {
    const { tags } = this.language
    return typeof tags === 'function'
      ? tags(this.#text, this.#tokenColumns(), this.#formColumns())
      : posTagger(tags).tag(this.#formColumns(), this.sentences)
  }
}
