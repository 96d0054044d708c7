import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { columnsOf } from '../src/document/columns.ts'
import { read } from '../src/pipeline/read.ts'
import { readUdTexts, type UdText } from './ud-tokens.ts'

const SETS = ['fr_gsd-ud-test', 'fr_gsd-ud-dev', 'fr_sequoia-ud-dev']
const ROUNDS = 30

/**
 * Prints how French tokens, tags and lemmas compare with Universal Dependencies (a tag or lemma counts where the token
 * is right; the shares are of all gold tokens), and how long tagging takes beside wink reading the same text as English.
 * With `detail`, the commonest errors of the first set. The tagger was trained on the other two.
 */
export function printTagging(detail = false): void {
  for (const [i, name] of SETS.entries()) {
    const { gold, found, tokens, tags, lemmas, errors } = compare(readUdTexts(name))
    const share = (n: number) => (n / gold).toFixed(4)
    console.log(
      `tokens ${name.padEnd(18)} F1 ${((2 * tokens) / (gold + found)).toFixed(4)}   of ${gold} tokens:` +
        ` UPOS right ${share(tags)}, lemma right ${share(lemmas)}${i === 0 ? '' : '  (trained on)'}`,
    )
    if (!detail || i > 0) continue
    const common = [...errors].sort((a, b) => b[1] - a[1]).slice(0, 60)
    console.log(common.map(([error, n]) => `${error} ${n}`).join('; '))
  }
  printSpeed()
}

function compare(texts: readonly UdText[]) {
  const score = { gold: 0, found: 0, tokens: 0, tags: 0, lemmas: 0, errors: new Map<string, number>() }
  const miss = (error: string) => score.errors.set(error, (score.errors.get(error) ?? 0) + 1)
  for (const { text, tokens } of texts) {
    const ours = read(text, { lang: 'fr' }).tokens
    const byPlace = new Map(ours.map((token) => [`${token.start} ${token.end}`, token]))
    score.gold += tokens.length
    score.found += ours.length
    for (const { start, end, form, upos, lemma } of tokens) {
      const token = byPlace.get(`${start} ${end}`)
      if (token === undefined) {
        miss(`no ${form}`)
        continue
      }
      score.tokens++
      if (token.pos === upos) score.tags++
      else miss(`${form} ${upos}>${token.pos}`)
      if (token.lemma === lemma) score.lemmas++
      else miss(`${form} ${lemma}>${token.lemma}`)
    }
  }
  return score
}

function printSpeed(): void {
  const text = readUdTexts('fr_gsd-ud-dev')
    .map((s) => s.text)
    .join('\n')
  const wink = winkNLP(model, ['sbd', 'pos'])
  const ours = () => {
    const { start, pos } = columnsOf(read(text, { lang: 'fr' }))
    return Math.min(start.length, pos.length)
  }
  const readers = { ours, wink: () => wink.readDoc(text).tokens().length() }
  const best = { ours: 0, wink: 0 }
  // In turns, so that what else the machine does disturbs both alike.
  for (let round = 0; round < ROUNDS; round++)
    for (const name of ['ours', 'wink'] as const) {
      const from = performance.now()
      best[name] = Math.max(best[name], readers[name]() / (performance.now() - from))
    }
  console.log(
    `thousand tokens a second, from text to tags, best of ${ROUNDS}: ours ${best.ours.toFixed(0)}, wink ${best.wink.toFixed(0)}`,
  )
}
