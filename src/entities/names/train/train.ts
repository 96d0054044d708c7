import type { Language } from '../../../language/language.ts'
import { hashText } from '../../../tagger/hash.ts'
import { Labeller } from '../../../tagger/labeller.ts'
import type { Labelling } from '../../../tagger/labelling.ts'
import type { Model } from '../../../tagger/model.ts'
import type { Example } from '../../../tagger/train/examples.ts'
import type { TrainOptions } from '../../../tagger/train/options.ts'
import { train } from '../../../tagger/train/train.ts'
import { encodeCalibration } from '../calibration.ts'
import { evidenceOf, typesOf } from '../evidence.ts'
import { nameFeatures } from '../features.ts'
import { legal, namesIn } from '../labels.ts'
import { Lexicons } from '../lexicons.ts'
import { type NameSequence, sequencesOf } from '../sequence.ts'
import { describe, type NameWord } from '../words.ts'
import { fitCalibration, type Judged } from './calibrate.ts'
import type { Corpus } from './corpus.ts'
import { type LabelledText, labelledText } from './labelled.ts'

/** What a names model is made of. */
export interface Training {
  readonly language: Language
  /** Word lists that the features use: the sections of a model. */
  readonly sections: Model['sections']
  readonly corpora: readonly Corpus[]
  readonly options: TrainOptions
  /**
   * Passes over the examples when the models of the folds are trained; half of the options' by default. As many as in the
   * end make scores that are as sure of themselves as the last model's, which they are calibrated for.
   */
  readonly foldEpochs?: number | undefined
}

/** Parts of the data that are each labelled by a model trained on the others. */
const FOLDS = 3

/** Told after each epoch: which stage of the training, the epoch, the loss, the model so far. */
export type Report = (stage: string, epoch: number, loss: number, model: () => Model) => void

/** How the models of the folds did on the texts that they had not seen, in a first reading; MISC left out of the counts. */
export interface Held {
  gold: number
  found: number
  right: number
  readonly judged: Judged[]
}

/**
 * Trains a names model. Its second reading of a document knows what the first found; in training that first reading is
 * done by models that did not see the document, and each sentence is learned as both readings meet it.
 */
export function trainModel(
  { language, sections, corpora, options, foldEpochs = Math.ceil((options.epochs ?? 6) / 2) }: Training,
  report: Report = () => {},
  reportHeld: (held: Held) => void = () => {},
): Model {
  const lexicons = new Lexicons(sections)
  const features = nameFeatures(lexicons)
  const memo = new Map<string, NameWord>()
  const described = (word: string) => {
    const known = memo.get(word) ?? describe(word, lexicons)
    memo.set(word, known)
    return known
  }
  const texts = corpora.flatMap((corpus) =>
    corpus.texts.map((text) => {
      const labelled = labelledText(text, language, described, corpus.marks)
      return { corpus, labelled, sequences: sequencesOf(labelled, lexicons), fold: foldOf(text.id) }
    }),
  )
  const labels = [...new Set(texts.flatMap(({ labelled }) => labelled.labels.flat()))]
  const first = texts.map(({ corpus, labelled, sequences }) => examplesOf(corpus, labelled, sequences))
  const second: Example<NameSequence>[] = []
  const held = { gold: 0, found: 0, right: 0, judged: [] as Judged[] }
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = first.filter((_, i) => texts[i]!.fold !== fold).flat()
    // Of few texts, all may be in one fold.
    if (others.length === 0) continue
    const model = train(others, features, {
      ...options,
      legal,
      epochs: foldEpochs,
      runs: 1,
      onEpoch: (epoch, loss, model) => report(`fold ${fold + 1}`, epoch, loss, model),
    })
    const labeller = new Labeller(model, features)
    const types = typesOf(labeller.labels, labels)
    texts.forEach(({ corpus, labelled, sequences, fold: own }) => {
      if (own !== fold) return
      const labellings = sequences.map((sequence) => labeller.label(sequence))
      if (corpus.calibrates ?? true) judge(labelled, labellings, labeller.labels, held)
      const evidence = evidenceOf(labelled, labellings, types)
      const informed = sequences.map((sequence, s) => ({
        ...sequence,
        evidence: evidence.subarray(labelled.sentences[s]!, labelled.sentences[s + 1]!),
      }))
      const examples = examplesOf(corpus, labelled, informed)
      second.push(...examples.filter(({ sequence }) => sequence.evidence.some((code) => code !== 0)))
    })
  }
  reportHeld(held)
  const calibration = encodeCalibration(fitCalibration(held.judged))
  const model = train([...first.flat(), ...second], features, {
    ...options,
    legal,
    onEpoch: (epoch, loss, model) =>
      report('names', epoch, loss, () => ({ ...model(), sections: { ...sections, calibration } })),
  })
  return { ...model, sections: { ...sections, calibration } }
}

/** The fold of a text; its copies (`id-upper`, `id-renamed`) are in the same. */
function foldOf(id: string): number {
  return (hashText(id.replace(/-(?:upper|title|lower|renamed)$/, '')) >>> 0) % FOLDS
}

function examplesOf(
  { domain, weight }: Corpus,
  { labels, sentences }: LabelledText,
  sequences: readonly NameSequence[],
): Example<NameSequence>[] {
  return sequences.map((sequence, s) => ({
    sequence,
    labels: labels.slice(sentences[s]!, sentences[s + 1]!),
    ...(domain === undefined ? {} : { domain }),
    ...(weight === undefined ? {} : { weight }),
  }))
}

function judge(
  { labels, sentences }: LabelledText,
  labellings: readonly Labelling[],
  names: readonly string[],
  held: Held,
): void {
  labellings.forEach((labelling, s) => {
    const own = labels.slice(sentences[s]!, sentences[s + 1]!)
    if (own.some((label) => typeof label !== 'string')) return
    const written = [...new Set(own as string[])]
    const gold = namesIn(
      own.map((label) => written.indexOf(label as string)),
      written,
    )
    held.gold += gold.filter(({ type }) => type !== 'MISC').length
    for (const { start, end, type } of namesIn(labelling.path, names)) {
      const right = gold.some((one) => one.start === start && one.end === end && one.type === type)
      held.judged.push({ probability: labelling.probability(start, end), right })
      if (type === 'MISC') continue
      held.found++
      if (right) held.right++
    }
  })
}
