import type { UdText } from '../evaluation/ud-tokens.ts'
import { UNCHANGED } from '../src/tagger/lemmas.ts'
import type { Entry } from './pos-dictionary.ts'
import { readClusters, type Usage } from './pos-usage.ts'

const LONGEST_ENDING = 7
/** An ending needs as many words of its rule more than of the shorter ending's to be told apart. */
const GAIN = 2

interface Known {
  readonly form: string
  readonly cut: number
  readonly add: string
}

/**
 * The section that `Lemmas` reads. Forms and lemmas come from tagged sentences, those of the first corpus before the others',
 * and from the dictionary for forms that `usage` has seen with the tag, or common ones that it has not seen. Endings are told apart where that mends more words than
 * it breaks; words that remain wrong are listed whole.
 */
export function lemmaRules(
  corpora: readonly (readonly UdText[])[],
  entries: readonly Entry[],
  usage: Usage,
  labels: readonly string[],
): Uint8Array {
  const lines: string[] = []
  const known = knownLemmas(corpora, entries, usage, labels)
  for (const tag of [...known.keys()].sort()) {
    const words = [...known.get(tag)!].map(([form, lemma]) => wordOf(form, lemma))
    const rules = rulesOf(words)
    const byRule = new Map<string, string[]>()
    for (const [ending, rule] of rules) byRule.set(rule, [...(byRule.get(rule) ?? []), ending])
    for (const [rule, endings] of [...byRule].sort())
      lines.push(`${tag}\t${rule}\t${endings.sort().join(' ')}`)
  }
  return new TextEncoder().encode(lines.join('\n'))
}

/** For each tag the lemma of each form in lower case. */
function knownLemmas(
  corpora: readonly (readonly UdText[])[],
  entries: readonly Entry[],
  usage: Usage,
  labels: readonly string[],
): Map<string, Map<string, string>> {
  const known = new Map<string, Map<string, string>>()
  const put = (tag: string, form: string, lemma: string) => {
    const forms = known.get(tag) ?? new Map<string, string>()
    known.set(tag, forms)
    if (!forms.has(form)) forms.set(form, lemma)
  }
  for (const corpus of corpora)
    for (const [tag, form, lemma] of commonestLemmas(corpus)) put(tag, form, lemma)
  const common = readClusters()
  const counts = (form: string) => usage.get(form)
  const used = (form: string, tag: string) =>
    counts(form) === undefined ? common.has(form) : counts(form)![labels.indexOf(tag)]! > 0
  const often = (form: string) => counts(form)?.reduce((sum, n) => sum + n, 0) ?? (common.has(form) ? 0.5 : 0)
  for (const [form, lemma] of known.get('AUX') ?? []) put('VERB', form, lemma)
  for (const [form, lemma] of [...(known.get('VERB') ?? [])])
    for (const other of agreeing(form)) if (used(other, 'VERB')) put('VERB', other, lemma)
  // A form of two words is rather the word itself, else of the commoner word.
  const ranked = entries
    .map((entry) => ({
      ...entry,
      rank: entry.form === entry.lemma ? Number.POSITIVE_INFINITY : often(entry.lemma),
    }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
  for (const { form, part, lemma } of ranked)
    if (part !== 'PROPN' && part !== 'OTHER' && used(form, part)) put(part, form, lemma)
  return known
}

/** The other forms of what may be a participle: `vu` `vus`, `mis` `mise`, `fait` `faits`. */
function agreeing(form: string): string[] {
  if (/[utéi]$/.test(form)) return ['s', 'e', 'es'].map((ending) => form + ending)
  return form.endsWith('is') ? ['e', 'es'].map((ending) => form + ending) : []
}

/** Of each tag and form the lemma that it mostly has. */
function* commonestLemmas(corpus: readonly UdText[]): Generator<[tag: string, form: string, lemma: string]> {
  const counts = new Map<string, Map<string, number>>()
  for (const { form, upos, lemma } of corpus.flatMap(({ tokens }) => tokens)) {
    if (UNCHANGED.has(upos) || upos === '_' || lemma === '_') continue
    const key = `${upos}\t${form.toLowerCase()}`
    const lemmas = counts.get(key) ?? new Map<string, number>()
    counts.set(key, lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1))
  }
  for (const [key, lemmas] of counts) {
    const [tag = '', form = ''] = key.split('\t')
    yield [tag, form, [...lemmas].sort((a, b) => b[1] - a[1])[0]![0]]
  }
}

function wordOf(form: string, lemma: string): Known {
  let same = 0
  while (same < form.length && form[same] === lemma[same]) same++
  return { form: `^${form}`, cut: form.length - same, add: lemma.slice(same) }
}

/** Endings with their rules (`cut TAB add`), whole words last. */
function rulesOf(words: readonly Known[]): Map<string, string> {
  const rules = new Map<string, string>()
  const ruleOf = ({ cut, add }: Known) => `${cut}\t${add}`
  const current = words.map(() => '')
  for (let n = 0; n <= LONGEST_ENDING; n++) {
    const groups = new Map<string, number[]>()
    words.forEach(({ form }, i) => {
      if (form.length <= n) return
      const ending = form.slice(form.length - n)
      const group = groups.get(ending)
      if (group === undefined) groups.set(ending, [i])
      else group.push(i)
    })
    for (const [ending, group] of groups) {
      const counts = new Map<string, number>()
      for (const i of group) counts.set(ruleOf(words[i]!), (counts.get(ruleOf(words[i]!)) ?? 0) + 1)
      const [rule, count] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!
      if (n > 0 && count < (counts.get(current[group[0]!]!) ?? 0) + GAIN) continue
      rules.set(ending, rule)
      for (const i of group) current[i] = rule
    }
  }
  words.forEach((word, i) => {
    if (current[i] !== ruleOf(word)) rules.set(word.form, ruleOf(word))
  })
  return rules
}
