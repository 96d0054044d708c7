import type { UdText } from '../evaluation/ud-tokens.ts'
import { Lemmas } from '../src/tagger/lemmas.ts'
import type { Upos } from '../src/text/columns.ts'
import type { Entry } from './pos-dictionary.ts'
import type { Usage } from './pos-usage.ts'

const LONGEST_ENDING = 7
/** An ending needs as many words of its rule more than of the shorter ending's to be told apart. */
const GAIN = 2
const TAGS = {
  NOUN: ['NOUN'],
  ADJ: ['ADJ'],
  VERB: ['VERB', 'AUX'],
  ADV: ['ADV'],
  PROPN: [],
  OTHER: [],
} as const

interface Known {
  readonly form: string
  readonly cut: number
  readonly add: string
}

/**
 * The section that `Lemmas` reads. Forms and lemmas come from tagged sentences, the first file's before the others', and
 * from the dictionary for forms that `usage` has seen with the tag. Endings are told apart where that mends more words than
 * it breaks; words that remain wrong are listed whole.
 */
export function lemmaRules(
  sentences: readonly UdText[],
  entries: readonly Entry[],
  usage: Usage,
  labels: readonly string[],
): Uint8Array {
  const lines: string[] = []
  const known = knownLemmas(sentences, entries, usage, labels)
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
  sentences: readonly UdText[],
  entries: readonly Entry[],
  usage: Usage,
  labels: readonly string[],
): Map<string, Map<string, string>> {
  const counts = new Map<string, Map<string, number>>()
  sentences.forEach(({ tokens }) => {
    for (const { form, upos, lemma } of tokens) {
      if (/^(?:PROPN|PUNCT|SYM|X|_)$/.test(upos) || lemma === '_') continue
      const key = `${upos}\t${form.toLowerCase()}`
      const lemmas = counts.get(key) ?? new Map<string, number>()
      counts.set(key, lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1))
    }
  })
  const known = new Map<string, Map<string, string>>()
  const put = (tag: string, form: string, lemma: string) => {
    const forms = known.get(tag) ?? new Map<string, string>()
    known.set(tag, forms)
    if (!forms.has(form)) forms.set(form, lemma)
  }
  for (const [key, lemmas] of counts) {
    const [tag = '', form = ''] = key.split('\t')
    put(tag, form, [...lemmas].sort((a, b) => b[1] - a[1])[0]![0])
  }
  const seen = (form: string, tag: string) => (usage.get(form)?.[labels.indexOf(tag)] ?? 0) > 0
  const often = (form: string) => usage.get(form)?.reduce((sum, n) => sum + n, 0) ?? 0
  // A form of two words is rather the word itself, else of the commoner word.
  const ranked = entries
    .filter(({ form, part }) => TAGS[part].some((tag) => seen(form, tag)))
    .map((entry) => ({
      ...entry,
      rank: entry.form === entry.lemma ? Number.POSITIVE_INFINITY : often(entry.lemma),
    }))
    .sort((a, b) => b.rank - a.rank)
  for (const { form, part, lemma, rank } of ranked)
    if (rank > 0) for (const tag of TAGS[part]) if (tag !== 'AUX' && seen(form, tag)) put(tag, form, lemma)
  return known
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

/** The share of the sentences' tokens whose lemma the section gives, by their own tags. */
export function lemmaAccuracy(section: Uint8Array, sentences: readonly UdText[]): number {
  const lemmas = new Lemmas(section)
  const tokens = sentences.flatMap((s) => s.tokens)
  return tokens.filter((t) => lemmas.lemma(t.form, t.upos as Upos) === t.lemma).length / tokens.length
}
