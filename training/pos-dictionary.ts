import { readData } from '../evaluation/data.ts'

/** What a part of speech is worth in the bits of `FormTraits.dictionary`. */
export const PARTS = { NOUN: 1, ADJ: 2, VERB: 4, ADV: 8, PROPN: 16, OTHER: 32 } as const
type Part = keyof typeof PARTS

/** A word that a dictionary lists, or a form that its ending promises. */
export interface Entry {
  readonly form: string
  readonly part: Part
  readonly lemma: string
}

/** The French words of Wiktionary's French–English and English–French glosses, with the forms that regular ones have. */
export function* frenchEntries(): Generator<Entry> {
  for (const [word, part] of [...frenchHeads(), ...translations()]) {
    if (part === 'NOUN' || part === 'ADJ')
      for (const form of agreeing(word, part)) yield { form, part, lemma: word }
    else if (part === 'VERB') for (const form of conjugated(word)) yield { form, part, lemma: word }
    else yield { form: word, part, lemma: word }
  }
}

/** `mot {m} [label] :: gloss` */
function* frenchHeads(): Generator<[string, Part]> {
  for (const line of readData('align/wiktionary.fr-en.txt.gz').split('\n')) {
    const [, word, label] = /^(\S+) \{([^}]*)\}/.exec(line) ?? []
    const part = partOf(label ?? '')
    if (word !== undefined && part !== undefined) yield [plain(word, part), part]
  }
}

/** An English headword line gives the part of speech, a `[m1]` line French words, nouns with their gender. */
function* translations(): Generator<[string, Part]> {
  let part: Part | undefined
  for (const line of readData('align/wiktionary.en-fr.dsl.gz').split('\n')) {
    if (line.startsWith('\t[b]')) part = partOf(/\[p\]<([a-z]+)>\[\/p\]/.exec(line)?.[1] ?? '')
    if (!line.startsWith('\t[m1]') || part === undefined || part === 'OTHER') continue
    for (const one of line.replace(/\t\[m1\]|\[\/m\]/g, '').split(/[,;]/)) {
      const [, word, gender] =
        /^\s*(?:\\\[.*?\\\] )?([\p{L}'’-]+)\s*(?:\[p\]<([a-z-]+)>\[\/p\])?\s*$/u.exec(one) ?? []
      if (word === undefined || (part === 'NOUN' && gender === undefined)) continue
      if (part === 'VERB' && !/(?:er|ir|re)$/.test(word)) continue
      yield [plain(word, part), part]
    }
  }
}

function partOf(label: string): Part | undefined {
  if (/^(?:m|f|mf|n|mp|fp|m-p|f-p)$/.test(label)) return 'NOUN'
  if (label.startsWith('adj')) return 'ADJ'
  if (label.startsWith('adv')) return 'ADV'
  if (label.startsWith('prop')) return 'PROPN'
  if (/^v(?!p)/.test(label)) return 'VERB'
  return /^(?:prep|pron|conj|interj|num|det|art)/.test(label) ? 'OTHER' : undefined
}

function plain(word: string, part: Part): string {
  const straight = word.replace(/’/g, "'")
  return part === 'VERB' ? straight.replace(/^s'/, '') : straight
}

/** By the ending of the masculine singular: what stands in its place in the other forms. */
const AGREEMENT: readonly (readonly [string, string])[] = [
  ['eur', 'eurs euse euses rice rices eure eures'],
  ['eux', 'euse euses'],
  ['x', ''],
  ['f', 'fs ve ves'],
  ['er', 'ers ère ères'],
  ['el', 'els elle elles'],
  ['eil', 'eils eille eilles'],
  ['en', 'ens enne ennes'],
  ['on', 'ons onne onnes'],
  ['et', 'ets ète ètes ette ettes'],
  ['al', 'aux ale ales als'],
  ['eau', 'eaux elle elles'],
  ['c', 'cs que ques che ches'],
  ['s', 'se ses sse sses'],
  ['e', 'es'],
  ['', 's e es'],
]

function agreeing(word: string, part: Part): string[] {
  const [ending, others] = AGREEMENT.find(([ending]) => word.endsWith(ending))!
  const stem = word.slice(0, word.length - ending.length)
  const forms = others
    .split(' ')
    .filter((other) => other !== '' && (part === 'ADJ' || /^(?:s|\p{L}*[^e]s|aux|es)$/u.test(other)))
  return [word, ...forms.map((other) => stem + other)]
}

const ER =
  'er e es ons ez ent ais ait ions iez aient ai as a âmes èrent erai eras era erons erez eront erais erait erions eriez eraient ant é ée és ées'
const IR =
  'ir is it issons issez issent issais issait issions issiez issaient irent irai iras ira irons irez iront irais irait iraient isse issant i ie ies'
const RE =
  're s ons ez ent ais ait ions iez aient is it irent rai ras ra rons rez ront rais rait raient e es ant u ue us ues'
/** Endings before which a stem in e or é has an è. */
const MUTE = 'e es ent era erai eront erait eraient'.split(' ')
/** Endings before which a stem in c or g is softened. */
const HARD = 'ons ais ait aient ai a as ant'.split(' ')

function conjugated(verb: string): string[] {
  const stem = verb.slice(0, -2)
  if (verb.endsWith('ir')) return IR.split(' ').map((ending) => stem + ending)
  if (verb.endsWith('re')) return RE.split(' ').map((ending) => stem + ending)
  if (!verb.endsWith('er')) return [verb]
  const forms = ER.split(' ').map((ending) => stem + ending)
  if (stem.endsWith('c')) forms.push(...HARD.map((ending) => `${stem.slice(0, -1)}ç${ending}`))
  if (stem.endsWith('g')) forms.push(...HARD.map((ending) => `${stem}e${ending}`))
  if (/[oau]y$/.test(stem)) forms.push(...MUTE.map((ending) => `${stem.slice(0, -1)}i${ending}`))
  const [, open, vowel, consonants] = /^(.*)([eé])([^aeiouyéèê]{1,2})$/.exec(stem) ?? []
  if (consonants !== undefined) {
    forms.push(...MUTE.map((ending) => `${open}è${consonants}${ending}`))
    if (vowel === 'e' && /^[lt]$/.test(consonants))
      forms.push(...MUTE.map((ending) => stem + consonants + ending))
  }
  return forms
}
