#!/usr/bin/env node
import { Command } from 'commander'
import { alignCommand } from './commands/align.ts'
import { annotateCommand } from './commands/annotate.ts'
import { matchCommand, traceCommand } from './commands/collection.ts'
import { completionCommand } from './commands/completion.ts'
import { entitiesCommand } from './commands/entities.ts'
import { evaluateCommand } from './commands/evaluate.ts'
import { quotesCommand } from './commands/quotes.ts'
import { trainCommand } from './commands/train.ts'
import { viewCommand } from './commands/view.ts'
import { CommandError, told } from './errors.ts'
import { VERSION } from './version.ts'

const program = new Command('quotidien')
  .description('Who said what, about whom, and where else it was reported: news text in English and French.')
  .version(VERSION)
  .showHelpAfterError('(--help explains)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))

entitiesCommand(program)
quotesCommand(program)
alignCommand(program)
matchCommand(program)
traceCommand(program)
viewCommand(program)
annotateCommand(program)
evaluateCommand(program)
trainCommand(program)
completionCommand(program)

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  console.error(told(error))
  process.exit(1)
})

try {
  await program.parseAsync()
} catch (error) {
  console.error(told(error))
  process.exitCode = error instanceof CommandError ? error.exitCode : 1
}
