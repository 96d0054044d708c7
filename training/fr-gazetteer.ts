// npx tsx training/fr-gazetteer.ts: makes training/names/fr-gazetteer.tsv.gz, the phrases that French names are known by.
// Needs the packages of training/gazetteers.ts and name-suggestion-index, from the folder QUOTIDIEN_PACKAGES.

import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readData } from '../evaluation/data.ts'
import { brands } from './brands.ts'
import type { GazetteerEntry } from './gazetteer-entry.ts'
import { gazetteer } from './gazetteers.ts'
import { frenchDemonyms } from './names/demonyms.ts'
import { FRENCH_ORGANIZATIONS } from './names/french-organizations.ts'
import { FRENCH_AREAS, FRENCH_TOWNS } from './names/french-places.ts'
import { ORGANIZATIONS } from './names/organizations.ts'

/** Where a brand must be known to count: France, its neighbours, everywhere. */
const MARKETS = new Set(['fr', 'be', 'ch', 'ca', 'us', 'gb', 'de', 'it', 'es', '001'])

/** The proper nouns of Wiktionary whose gloss tells their kind (CC BY-SA 3.0). */
function wiktionary(): GazetteerEntry[] {
  return readData('align/wiktionary.fr-en.txt.gz')
    .split('\n')
    .flatMap((line): GazetteerEntry[] => {
      const [, phrase = '', gloss = ''] = /^(\p{Lu}[^{[]*?) \{prop\}[^:]*:: (.*)$/u.exec(line) ?? []
      if (/given name/.test(gloss)) return [{ phrase, class: 'first', level: 1 }]
      if (/surname/.test(gloss)) return [{ phrase, class: 'surname', level: 1 }]
      if (/\b(?:city|town|village|capital|port|commune)\b/.test(gloss))
        return [{ phrase, class: 'town', level: 2 }]
      return AREA.test(gloss) ? [{ phrase, class: 'area', level: 1 }] : []
    })
}

const AREA =
  /\b(?:country|region|province|river|sea|island|mountain|department|département|county|state|continent|ocean|lake|peninsula)\b/

const demonyms = Array.from(
  frenchDemonyms(),
  (phrase): GazetteerEntry => ({ phrase, class: 'misc', level: 1 }),
)
/** Organisations by hand. Their words are known as names of people only where many bear them: not `Michelin`. */
const bodies = Object.values(FRENCH_ORGANIZATIONS).flat()
const known = new Set([...Object.values(ORGANIZATIONS).flat(), ...bodies].map(plain))
const RARE: readonly string[] = ['first', 'surname']

function plain(phrase: string): string {
  return phrase.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')
}

const lines = new Set<string>()
for (const { phrase, class: kind, level } of [
  ...gazetteer('fr'),
  ...demonyms,
  ...brands(MARKETS),
  ...wiktionary(),
  ...bodies.map((phrase): GazetteerEntry => ({ phrase, class: 'organization', level: 1 })),
  ...FRENCH_TOWNS.map((phrase): GazetteerEntry => ({ phrase, class: 'town', level: 3 })),
  ...FRENCH_AREAS.map((phrase): GazetteerEntry => ({ phrase, class: 'area', level: 1 })),
]) {
  const written = plain(phrase)
  if (known.has(written) && RARE.includes(kind) && level < 3) continue
  if (written.length > 1 && written.length < 60) lines.add(`${written}\t${kind}\t${level}`)
}
const file = resolve(import.meta.dirname, 'names/fr-gazetteer.tsv.gz')
writeFileSync(file, gzipSync(`${[...lines].sort().join('\n')}\n`, { level: 9 }))
console.log(`${lines.size} phrases`)
