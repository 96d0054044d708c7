import { kindOf, SPACE } from '../../text/chars.ts'
import { type TagColumns, type TokenColumns, UPOS } from '../../text/columns.ts'
import { normalise } from './normalise.ts'
import { createReader, type WinkReader } from './wink/reader.ts'

const NUMBER = new Map<string, number>(UPOS.map((pos, i) => [pos, i]))
const X = NUMBER.get('X')!
const CHUNK = 4096
let reader: WinkReader | undefined

/**
 * wink's tags and lemmas. It is given our tokens with a space between any two, so that it cannot join what we have split:
 * where it splits one further, the first piece's tag counts.
 */
export function tag(text: string, { start, end, sentences }: TokenColumns): TagColumns {
  reader ??= createReader(['pos'])
  const { its } = reader
  const pos = new Uint8Array(start.length).fill(X)
  const lemma: string[] = []
  let first = 0
  for (let k = 1; k < sentences.length; k++) {
    const past = sentences[k]!
    const from = start[first]!
    if (end[past - 1]! - from < CHUNK && k + 1 < sentences.length) continue
    const chunk = normalise(text.slice(from, end[past - 1]!))
    const words: string[] = []
    for (let i = first; i < past; i++) words.push(chunk.slice(start[i]! - from, end[i]! - from))
    const tokens = reader.read(words.join(' ')).tokens()
    const values = tokens.out()
    const tags = tokens.out(its.pos as never) as unknown as string[]
    const lemmas = tokens.out(its.lemma as never) as unknown as string[]
    let i = first
    let left = 0
    for (let j = 0; j < values.length; j++) {
      if (values[j] === '' || kindOf(values[j]!.charCodeAt(0)) === SPACE) continue
      if (left === 0) {
        pos[i] = NUMBER.get(tags[j]!) ?? X
        lemma.push(lemmaOf(words[i - first]!, lemmas[j]!, tags[j]!))
        left = end[i]! - start[i]!
        i++
      }
      left -= values[j]!.length
    }
    first = past
  }
  return { pos, lemma }
}

const CLITIC_BE = new Set(["'s", '’s', "'m", '’m', "'re", '’re'])

/** wink's lemma, but for names, which keep their capitals, and what it leaves as it stands. */
function lemmaOf(form: string, lemma: string, tag: string): string {
  if (tag === 'PROPN' || form === 'I') return form
  if (tag === 'AUX' && CLITIC_BE.has(form)) return 'be'
  return lemma === 'an' ? 'a' : lemma
}
