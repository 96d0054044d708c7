import { extname } from 'node:path'
import type { Command } from 'commander'
import { scoreSpans } from '../../entities/score.ts'
import type { AnnotatedText } from '../../formats/annotated.ts'
import { fromConll, fromLabelStudio, fromProdigy, fromSpacy } from '../../formats/index.ts'
import { CommandError } from '../errors.ts'
import { readWhole } from '../input.ts'
import { print } from '../print.ts'
import { table, terminalWidth } from '../table.ts'

export function evaluateCommand(program: Command): void {
  program
    .command('evaluate')
    .description('how well a prediction agrees with gold: strict precision, recall and F1 of each type')
    .argument('<gold>', 'CoNLL (.conll), or JSONL of quotidien, spaCy, Prodigy or Label Studio')
    .argument('<predicted>', 'the same texts in any of these forms')
    .option('--json', 'one JSON value')
    .addHelpText(
      'after',
      `
Examples:
  quotidien entities gold.jsonl --jsonl > predicted.jsonl && quotidien evaluate gold.jsonl predicted.jsonl
  quotidien evaluate gold.conll other-system.conll --json`,
    )
    .action(async (goldFile: string, predictedFile: string, { json }: { json?: boolean }) => {
      const [gold, predicted] = [await annotated(goldFile), await annotated(predictedFile)]
      const scores = scoreSpans(paired(gold, predicted, goldFile, predictedFile))
      if (json) return print(`${JSON.stringify(Object.fromEntries(scores))}\n`)
      const heading = (text: string) => ({ heading: text, align: 'right' as const })
      const columns = [
        { heading: 'type' },
        ...['precision', 'recall', 'F1', 'gold', 'found', 'right'].map(heading),
      ]
      const rows = [...scores].map(([type, { precision, recall, f1, gold, predicted, right }]) => [
        type,
        ...[precision, recall, f1].map((number) => number.toFixed(4)),
        ...[gold, predicted, right].map(String),
      ])
      await print(`${table(columns, rows, terminalWidth())}\n`)
    })
}

function* paired(gold: AnnotatedText[], predicted: AnnotatedText[], goldFile: string, predictedFile: string) {
  if (gold.length !== predicted.length) {
    throw new CommandError(`${goldFile} has ${gold.length} texts, ${predictedFile} ${predicted.length}`)
  }
  for (const [i, one] of gold.entries()) {
    const other = predicted[i]!
    if (one.text !== other.text)
      throw new CommandError(`text ${i + 1} of ${goldFile} and ${predictedFile} differs`)
    yield { gold: one.spans, predicted: other.spans }
  }
}

async function annotated(path: string): Promise<AnnotatedText[]> {
  const content = await readWhole(path)
  if (['.conll', '.iob', '.iob2', '.bio'].includes(extname(path))) return [fromConll(content)]
  return content
    .split(/\r?\n/)
    .flatMap((line, i) => (line.trim() === '' ? [] : [fromJson(line, `${path}:${i + 1}`)]))
}

/** A record of any of the JSON forms, told apart by their fields. */
function fromJson(line: string, place: string): AnnotatedText {
  try {
    const record = JSON.parse(line)
    if (typeof record?.data?.text === 'string') return fromLabelStudio(record)
    if (typeof record?.text !== 'string') throw new RangeError('no text')
    if (Array.isArray(record.ents)) return fromSpacy(record)
    if (Array.isArray(record.entities)) return { text: record.text, spans: record.entities }
    if (Array.isArray(record.spans)) return fromProdigy(record)
    throw new RangeError('none of entities, ents, spans')
  } catch (error) {
    throw new CommandError(`${place}: ${(error as Error).message}`)
  }
}
