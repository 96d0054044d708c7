import { LazyLemmas, type TagColumns, UPOS, type Upos } from '../text/columns.ts'
import type { ModelFile } from '../text/model-file.ts'
import { ownString } from '../text/own.ts'
import type { Forms } from '../text/vocabulary.ts'
import type { Sequence } from './features.ts'
import { Labeller } from './labeller.ts'
import { Lemmas } from './lemmas.ts'
import { decodeBase64Model, type Model } from './model.ts'
import { type PosWord, posFeatures } from './pos-features.ts'
import { PosLexicon } from './pos-lexicon.ts'

/** Tags and lemmas by a model that `training/pos.ts` made. */
export class PosTagger {
  readonly #labeller: Labeller<PosWord, Sequence>
  /** Index into UPOS of each of the model's labels. */
  readonly #tags: Uint8Array
  readonly #lemmas: Lemmas
  readonly #known = new Map<string, string>()

  constructor(model: Model) {
    this.#labeller = new Labeller(model, posFeatures(new PosLexicon(model.sections.lexicon)))
    this.#tags = Uint8Array.from(model.labels, (label) => UPOS.indexOf(label as Upos))
    this.#lemmas = new Lemmas(model.sections.lemmas)
  }

  /**
   * Tags a text's words, given with each sentence's first and their number; their lemmas are made when first asked for.
   */
  tag(forms: Forms, sentences: ArrayLike<number>): TagColumns {
    const { words } = forms
    const pos = new Uint8Array(words.length)
    const known = this.#labeller.know(words, forms)
    for (let k = 0; k + 1 < sentences.length; k++) {
      const [from, to] = [sentences[k]!, sentences[k + 1]!]
      const path = this.#labeller.path({ words }, known, from, to)
      for (let i = from; i < to; i++) pos[i] = this.#tags[path[i - from]!]!
    }
    const lemmaAt = (i: number) => this.lemma(words[i]!, pos[i]!)
    return new LazyLemmas(pos, () => words.map((_, i) => lemmaAt(i)), lemmaAt)
  }

  /** The lemma of a form with the tag of that index in UPOS. */
  lemma(form: string, tag: number): string {
    const key = `${tag} ${form}`
    let lemma = this.#known.get(key)
    if (lemma === undefined) {
      lemma = ownString(this.#lemmas.lemma(form, UPOS[tag]!))
      if (this.#known.size > MOST_LEMMAS) this.#known.clear()
      this.#known.set(ownString(key), lemma)
    }
    return lemma
  }
}

const MOST_LEMMAS = 30_000

const taggers = new Map<ModelFile, PosTagger>()

/** The tagger of a model, decoded on its first use. */
export function posTagger(model: ModelFile): PosTagger {
  let tagger = taggers.get(model)
  if (tagger === undefined) {
    tagger = new PosTagger(decodeBase64Model(model))
    taggers.set(model, tagger)
  }
  return tagger
}
