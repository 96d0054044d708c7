import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readData } from '../evaluation/data.ts'
import type { GazetteerEntry } from './gazetteer-entry.ts'

const LATIN = /^[\p{Script=Latin}\d&'’. +-]+$/u

/** A file of a package that exports no path to it. */
function packageFile(path: string): string {
  const folder = process.env.QUOTIDIEN_PACKAGES ?? resolve(import.meta.dirname, '..')
  return readFileSync(resolve(folder, 'node_modules', path), 'utf8')
}

/**
 * Brands and operators in OpenStreetMap (name-suggestion-index, BSD-3-Clause) that are known in one of the markets, codes
 * such as `fr`, `us` or `001` for everywhere.
 */
export function brands(markets: ReadonlySet<string>, kinds = /^(?:brands|operators)/): GazetteerEntry[] {
  const { nsi } = JSON.parse(packageFile('name-suggestion-index/dist/json/nsi.min.json')) as {
    nsi: Record<string, { items?: { displayName: string; locationSet?: { include?: unknown[] } }[] }>
  }
  return Object.entries(nsi)
    .filter(([kind]) => kinds.test(kind))
    .flatMap(([, { items = [] }]) => items)
    .filter(({ locationSet }) => locationSet?.include?.some((place) => markets.has(String(place))))
    .map(({ displayName }) => displayName.replace(/ \([^)]*\)/g, ''))
    .filter((name) => LATIN.test(name))
    .map((phrase) => ({ phrase, class: 'organization', level: 1 }))
}

/** Brands of the internet and of software (simple-icons, CC0). */
export function webBrands(): GazetteerEntry[] {
  const icons = JSON.parse(packageFile('simple-icons/data/simple-icons.json')) as { title: string }[]
  return icons
    .filter(({ title }) => LATIN.test(title) && /\p{L}{2}/u.test(title))
    .map(({ title }) => ({ phrase: title, class: 'organization', level: 1 }))
}

/** Words that the English treebank has in lower case: what is made of them alone is no sure sign of a brand. */
export function commonWords(): Set<string> {
  const words = new Set<string>()
  for (const line of readData('ud/en_ewt-ud-train.conllu.gz').split('\n')) {
    const [, form = '', , tag] = line.split('\t')
    if (/^\p{Ll}/u.test(form) && tag !== 'PROPN') words.add(form)
  }
  return words
}
