// npx tsx training/teacher-data.ts > sentences.jsonl: the sentences that teacher.py learns from, a line each:
// `{"c": corpus, "w": words, "l": labels}`, several labels where annotators differ.

import { Lexicons } from '../src/entities/names/lexicons.ts'
import type { Corpus } from '../src/entities/names/train/corpus.ts'
import { labelledText } from '../src/entities/names/train/labelled.ts'
import { describe, type NameWord } from '../src/entities/names/words.ts'
import { agencies, byHand, englishRecipe, news } from './names/english.ts'

const lexicons = new Lexicons(englishRecipe.sections())
const memo = new Map<string, NameWord>()

function described(word: string): NameWord {
  const known = memo.get(word) ?? describe(word, lexicons)
  memo.set(word, known)
  return known
}

function write({ domain, texts, marks }: Corpus): void {
  for (const text of texts) {
    const { words, labels, sentences } = labelledText(text, englishRecipe.language, described, marks)
    for (let s = 0; s + 1 < sentences.length; s++) {
      const [from, to] = [sentences[s]!, sentences[s + 1]!]
      console.log(JSON.stringify({ c: domain, w: words.slice(from, to), l: labels.slice(from, to) }))
    }
  }
}

for (const corpus of Object.values(byHand())) write(corpus)
write({ texts: news([]), domain: 'gmb' })
write({ texts: agencies(), domain: 'wire' })
