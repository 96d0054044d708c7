import type { NamedText } from '../entities/names/train/corpus.ts'
import type { Score } from '../entities/score.ts'
import type { TrainNamesOptions } from './options.ts'

/** What is told of a model in its card. */
export interface Facts {
  readonly options: TrainNamesOptions
  readonly texts: readonly NamedText[]
  readonly dev: readonly NamedText[]
  readonly scores: ReadonlyMap<string, Score>
  readonly epochs: number
  /** In bytes. */
  readonly size: number
}

/** The card of a model, in Markdown. */
export function cardOf({ options, texts, dev, scores, epochs, size }: Facts): string {
  const {
    lang,
    name = `${lang}-names`,
    data = 'to be filled in: where the texts come from, and their licence',
  } = options
  const rows = [...scores].map(
    ([type, { gold, precision, recall, f1 }]) =>
      `| ${cell(type)} | ${gold} | ${[precision, recall, f1].map((value) => value.toFixed(3)).join(' | ')} |`,
  )
  return `# ${name}

Names in texts in the language \`${lang}\`. Linear-chain CRF over hashed features, 8-bit weights, made by quotidien.

| | |
|---|---|
| data | ${cell(data)} |
| learned from | ${counted(texts)} |
| measured on | ${counted(dev)}${options.dev === undefined ? ', every tenth of the texts, held out' : ''} |
| word lists | clusters and gazetteer of quotidien's ${lang}-names; its card names their sources and licences |
| epochs | ${epochs} |
| size | ${(size / 1e6).toFixed(1)} MB |
| used by | \`createPipeline({ models: [readFileSync(file)] })\`, \`quotidien entities --model FILE\` |

Strict scores, same start, end and type:

| type | names | precision | recall | F1 |
|---|---|---|---|---|
${rows.join('\n')}
`
}

function counted(texts: readonly NamedText[]): string {
  const counts = new Map<string, number>()
  for (const { type } of texts.flatMap(({ names }) => names)) counts.set(type, (counts.get(type) ?? 0) + 1)
  const types = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, count]) => `${count} ${cell(type)}`)
  return `${texts.length} ${texts.length === 1 ? 'text' : 'texts'}: ${types.join(', ') || 'no name'}`
}

/** Text that stays in a cell of a table. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|')
