// npx tsx training/pos.ts fr: makes models/fr-pos.js from the data that its card names. A first tagger reads a large text;
// how it tagged each form there is what the second, which ships, knows of forms.

import type { Sequence } from '../src/tagger/features.ts'
import { Labeller } from '../src/tagger/labeller.ts'
import type { Model } from '../src/tagger/model.ts'
import { posFeatures } from '../src/tagger/pos-features.ts'
import { encodePosLexicon, PosLexicon } from '../src/tagger/pos-lexicon.ts'
import type { Example } from '../src/tagger/train/examples.ts'
import { train } from '../src/tagger/train/train.ts'
import { exampleOf, rawSentences, taggedSentences } from './pos-corpora.ts'
import { frenchEntries } from './pos-dictionary.ts'
import { lemmaRules } from './pos-lemmas.ts'
import { formTraits, type Usage } from './pos-usage.ts'
import { progress } from './progress.ts'
import { writeModel } from './write-model.ts'

const EPOCHS = 8
const RAW_STEPS = 50_000

if (process.argv[2] !== 'fr') {
  console.error('usage: npx tsx training/pos.ts fr')
  process.exit(2)
}
const { gsd, sequoia } = taggedSentences()
const examples = [...gsd, ...sequoia].map(exampleOf)
const entries = [...frenchEntries()]
const raw = [...rawSentences()]

const firstLexicon = encodePosLexicon(formTraits(entries, new Map()))
const first = learn('first', examples, firstLexicon)
const usage = usageOf(first, firstLexicon, raw)
const lexicon = encodePosLexicon(formTraits(entries, usage))
const second = learn('second', examples, lexicon)
const lemmas = lemmaRules([gsd, sequoia], entries, usage, first.labels)
console.log(`lexicon ${lexicon.length} bytes, lemmas ${lemmas.length} bytes, before deflation`)
console.log(`models/fr-pos.js: ${writeModel('fr-pos', { ...second, sections: { lexicon, lemmas } })} bytes`)

function learn(stage: string, examples: readonly Example<Sequence>[], lexicon: Uint8Array): Model {
  return train(examples, posFeatures(new PosLexicon(lexicon)), {
    epochs: EPOCHS,
    l1: 0.3,
    onEpoch: (epoch, loss) => progress(stage, epoch, EPOCHS, loss),
  })
}

function usageOf(model: Model, lexicon: Uint8Array, raw: readonly string[][]): Usage {
  const labeller = new Labeller(model, posFeatures(new PosLexicon(lexicon)))
  const usage: Usage = new Map()
  raw.forEach((words, s) => {
    const { path } = labeller.label({ words })
    words.forEach((word, i) => {
      const lower = word.toLowerCase()
      const counts = usage.get(lower) ?? new Int32Array(labeller.labels.length)
      usage.set(lower, counts)
      counts[path[i]!]!++
    })
    if ((s + 1) % RAW_STEPS === 0) console.log(`read ${s + 1} of ${raw.length} sentences`)
  })
  return usage
}
