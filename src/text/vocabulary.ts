import type { Ranges } from './columns.ts'
import { ownString } from './own.ts'

/** When a vocabulary holds as many forms, the next document starts another. */
const MOST_FORMS = 30_000

/**
 * The forms of words that were met, each with a number. What is known of a form wherever it stands is kept by its number, in
 * `Tables` of those who read: a token is looked up by its letters once, however many ask about it.
 */
export class Vocabulary {
  readonly forms: string[] = []
  readonly #ids = new Map<string, number>()

  get isFull(): boolean {
    return this.forms.length >= MOST_FORMS
  }

  /** The number of a form, which is given one if it has none yet. */
  idOf(form: string): number {
    return this.#ids.get(form) ?? this.#add(form)
  }

  /** Looks up what stands in `ranges` of a text. */
  read(text: string, { start, end }: Ranges): Forms {
    const ids = new Int32Array(start.length)
    const words: string[] = new Array(start.length)
    for (let i = 0; i < start.length; i++) {
      const id = this.idOf(text.slice(start[i], end[i]))
      ids[i] = id
      words[i] = this.forms[id]!
    }
    return { vocabulary: this, ids, words }
  }

  #add(slice: string): number {
    const form = ownString(slice)
    const id = this.forms.length
    this.forms.push(form)
    this.#ids.set(form, id)
    return id
  }
}

/** Words by their forms. */
export interface Forms {
  readonly vocabulary: Vocabulary
  /** The number of each word's form. */
  readonly ids: Int32Array
  /** Each word as it stands; of one form always the same string. */
  readonly words: readonly string[]
}

/** What one reader keeps of the forms of each vocabulary, by their numbers; undefined for those that it has not read. */
export class Tables<T> {
  readonly #tables = new WeakMap<Vocabulary, (T | undefined)[]>()

  of(vocabulary: Vocabulary): (T | undefined)[] {
    let table = this.#tables.get(vocabulary)
    if (table === undefined) {
      table = []
      this.#tables.set(vocabulary, table)
    }
    // Filled up in order: engines keep arrays with gaps in a slower form.
    while (table.length < vocabulary.forms.length) table.push(undefined)
    return table
  }
}
