// A layer of your own beside the document, computed on first use and kept: who gives which figure for what. It reads four
// layers that are there: quotations with speakers, entities with values, tokens, paragraphs.
import { type Document, type Entity, type Quote, read, type Span } from 'quotidien'

interface Claim {
  readonly speaker: string
  readonly figure: Entity
  /** The noun counted. */
  readonly noun: string
  readonly quote: Quote
}

const claims = layer((document: Document): readonly Claim[] =>
  document.quotes.flatMap((quote) =>
    document.entities
      .filter((entity) => entity.type === 'CARDINAL' && within(entity, quote))
      .flatMap((figure) => {
        const noun = document.tokens.find(({ start, pos }) => start >= figure.end && pos === 'NOUN')
        if (noun === undefined || quote.speaker === undefined) return []
        return [{ speaker: quote.speaker.name, figure, noun: noun.lemma, quote }]
      }),
  ),
)

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** What `compute` gives for a document, once a document; forgotten with it. */
function layer<T>(compute: (document: Document) => T): (document: Document) => T {
  const kept = new WeakMap<Document, T>()
  return (document) => {
    if (!kept.has(document)) kept.set(document, compute(document))
    return kept.get(document)!
  }
}

const documents = [
  read('Le ministre Paul Morel a déclaré : « Près de 6000 soldats ont été tués. »'),
  read('“We have fed two hundred prisoners,” Anna Lee said. “More than 40 nurses came.”'),
]
for (const document of documents) {
  for (const { speaker, figure, noun } of claims(document)) {
    console.log(`${speaker}: ${figure.bound ?? 'exactly'} ${figure.value} ${noun}`)
  }
}

// Paul Morel: about 6000 soldat
// Anna Lee: exactly 200 prisoner
// Anna Lee: above 40 nurse
