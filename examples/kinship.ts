// An extractor of your own on lemmas: one list finds every form of a word, and the value is the same in both languages.
import { createPipeline, type Extractor } from 'quotidien'
import { articles } from 'quotidien/corpus'

const KIN: Readonly<Record<string, string>> = {
  mère: 'mother',
  mother: 'mother',
  père: 'father',
  father: 'father',
  fils: 'son',
  son: 'son',
  mari: 'husband',
  husband: 'husband',
  épouse: 'wife',
  wife: 'wife',
}

const kinship: Extractor = {
  name: 'kinship',
  *extract({ tokens }) {
    for (const { start, end, pos, lemma } of tokens) {
      const value = pos === 'NOUN' ? KIN[lemma] : undefined
      if (value !== undefined) yield { start, end, type: 'KIN', value }
    }
  },
}

const pipeline = createPipeline().with(kinship)
const forms = new Map<unknown, Set<string>>()
for (const { text } of articles) {
  for (const entity of pipeline.read(text).entities) {
    if (entity.type !== 'KIN') continue
    forms.set(entity.value, (forms.get(entity.value) ?? new Set()).add(entity.text.toLowerCase()))
  }
}
for (const value of ['mother', 'son', 'husband'])
  console.log(`${value}:`, [...(forms.get(value) ?? [])].join(' '))

// mother: mère mères mother mothers
// son: fils sons
// husband: maris husbands
