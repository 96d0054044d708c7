import type { Document } from './document.ts'
import type { Layers } from './pool.ts'

/** Layers that came as JSON: what is never looked at stays a string. */
export class StoredLayers {
  #held: string | Layers

  constructor(json: string) {
    this.#held = json
  }

  get layers(): Layers {
    if (typeof this.#held === 'string') this.#held = JSON.parse(this.#held) as Layers
    return this.#held
  }

  get json(): string {
    return typeof this.#held === 'string' ? this.#held : JSON.stringify(this.#held)
  }
}

const STORED = new WeakMap<Document, StoredLayers>()

export function store(document: Document, layers: StoredLayers): Document {
  STORED.set(document, layers)
  return document
}

/** The entities and quotations of a document as JSON, `{"entities":…,"quotes":…}`: as it came where it came so. */
export function layersJson(document: Document): string {
  const stored = STORED.get(document)
  if (stored !== undefined) return stored.json
  const { entities, quotes } = document
  return JSON.stringify({ entities, quotes } satisfies Layers)
}
