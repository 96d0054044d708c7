import type { Command } from 'commander'
import colours from 'picocolors'
import type { Document } from '../../pipeline/document.ts'
import { table, terminalWidth } from '../table.ts'
import { layerCommand } from './layer.ts'

export function quotesCommand(program: Command): void {
  layerCommand(program, {
    layer: 'quotes',
    description: 'who said what: quotations with their speakers',
    choice: {
      flags: '--kind <kinds...>',
      description: 'only these kinds: direct mixed partial indirect scare',
      field: 'kind',
    },
    examples: [
      'quotidien quotes article.txt',
      'quotidien quotes news/*.txt --kind direct mixed --jsonl',
      'quotidien quotes article.txt --format webannotation > article.jsonld',
    ],
    table: quotesTable,
  })
}

function quotesTable({ id, lang, quotes }: Document): string {
  const rows = quotes.map(({ kind, speaker, cue, content, score }) => [
    score.toFixed(2),
    kind,
    speaker?.name ?? (kind === 'scare' ? '' : '?'),
    cue?.text ?? '',
    content.map(({ text }) => text).join(' … '),
  ])
  const columns = [
    { heading: 'score', colour: colours.dim },
    { heading: 'kind', colour: colours.cyan },
    { heading: 'speaker', colour: colours.bold },
    { heading: 'cue' },
    { heading: 'content' },
  ]
  return `${colours.bold(id)} (${lang}), ${quotes.length} quotations\n${table(columns, rows, terminalWidth())}`
}
