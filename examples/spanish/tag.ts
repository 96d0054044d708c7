import { type TagColumns, type TokenColumns, UPOS, type Upos } from '../../src/text/columns.ts'
import { conjugate, VERBS } from './verbs.ts'

const CLOSED: Readonly<Partial<Record<Upos, string>>> = {
  DET: 'el la los las un una unos unas este esta estos estas ese esa su sus',
  ADP: 'a al ante bajo con contra de del desde en entre hacia hasta para por según sin sobre tras',
  PRON: 'él ella ellos ellas yo tú usted ustedes quien que se lo le les me nos',
  CCONJ: 'y e o u pero ni',
  SCONJ: 'que si cuando porque mientras aunque como',
  AUX: 'puede pueden ha han he hemos había habían es son era eran fue fueron está están será',
  ADV: 'no ya también además ayer hoy después antes así muy más',
}

const BY_WORD = new Map<string, Upos>(
  Object.entries(CLOSED).flatMap(([tag, list]) =>
    list.split(' ').map((word) => [word, tag as Upos] as const),
  ),
)

const SPEECH = new Set(
  VERBS.flatMap((verb) => {
    const { infinitive, finite, participles, gerunds } = conjugate(verb)
    return [infinitive, ...finite, ...participles, ...gerunds]
  }),
)

/** Third persons of the past. */
const PAST = /(?:ó|ieron|aron)$/

/** Tags from lists and shapes: an outline's tagger. `training/pos.ts` learns a real one from a treebank. */
export function tag(text: string, { start, end, sentences }: TokenColumns): TagColumns {
  const firsts = new Set(sentences)
  const words = Array.from(start, (from, i) => text.slice(from, end[i]))
  const pos = words.map((word, i): Upos => {
    const lower = word.toLowerCase()
    if (!/[\p{L}\p{N}]/u.test(word)) return 'PUNCT'
    if (/^\p{N}/u.test(word)) return 'NUM'
    if (word !== lower && !firsts.has(i)) return 'PROPN'
    return (
      BY_WORD.get(lower) ??
      (SPEECH.has(lower) || PAST.test(lower) ? 'VERB' : word === lower ? 'NOUN' : 'PROPN')
    )
  })
  return {
    pos: Uint8Array.from(pos, (one) => UPOS.indexOf(one)),
    lemma: words.map((word) => word.toLowerCase()),
  }
}
