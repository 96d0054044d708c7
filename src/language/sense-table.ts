import type { SenseTable } from './value-words.ts'
import { wordList } from './words.ts'

/** Words by what they are worth, turned round: `{ km: 'kilometre km' }` says that both are worth `km`. */
export function worths(byWorth: Readonly<Record<string, string>>): SenseTable {
  const table: Record<string, number | string> = {}
  for (const [worth, list] of Object.entries(byWorth)) {
    for (const word of wordList(list)) {
      table[word] = worth === '' || Number.isNaN(Number(worth)) ? worth : Number(worth)
    }
  }
  return table
}

/** Words that count up from `first` by `step`; `|` between words of one worth. */
export function counted(list: string, first = 1, step = 1): SenseTable {
  const entries = wordList(list).flatMap((forms, i) =>
    forms.split('|').map((form): [string, number] => [form, first + i * step]),
  )
  return Object.fromEntries(entries)
}

/** Words that are worth themselves: symbols and codes. */
export function selves(list: string): SenseTable {
  return Object.fromEntries(wordList(list).map((word) => [word, word]))
}
