import type { Command } from 'commander'
import { scoreSpans } from '../../entities/score.ts'
import type { AnnotatedText } from '../../formats/annotated.ts'
import { ANNOTATED, annotatedTexts } from '../annotated.ts'
import { CommandError } from '../errors.ts'
import { print } from '../print.ts'
import { scoreTable } from '../score-table.ts'

export function evaluateCommand(program: Command): void {
  program
    .command('evaluate')
    .description('how well a prediction agrees with gold: strict precision, recall and F1 of each type')
    .argument('<gold>', ANNOTATED)
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
      const [gold, predicted] = [await annotatedTexts(goldFile), await annotatedTexts(predictedFile)]
      const scores = scoreSpans(paired(gold, predicted, goldFile, predictedFile))
      if (json) return print(`${JSON.stringify(Object.fromEntries(scores))}\n`)
      await print(`${scoreTable(scores)}\n`)
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
