// npm run evaluate -- peers [SET ...]: names of this library and of others, each through its public interface, on the tuning sets.

import { execFileSync } from 'node:child_process'
import compromise from 'compromise'
import { read } from '../src/index.ts'
import type { Lang } from '../src/text/lang.ts'
import type { AnnotatedText } from '../training/names/annotated.ts'
import { setsOf } from './entities.ts'

/** The types that all sets mark. */
const TYPES = ['PERSON', 'LOCATION', 'ORGANIZATION'] as const

interface Name {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** A recogniser of names: what it finds in each text, or nothing where it is not installed. */
interface Peer {
  readonly name: string
  readonly languages: readonly Lang[]
  find(texts: readonly string[], lang: Lang): Name[][] | undefined
}

interface CompromiseView {
  people(): CompromiseView
  places(): CompromiseView
  organizations(): CompromiseView
  json(options: object): { terms: { text: string; offset: { start: number; length: number } }[] }[]
}

/** compromise's people, places and organisations, from the first to the last term, without the possessive. */
function compromiseNames(view: CompromiseView, text: string): Name[] {
  const spans = (found: CompromiseView, type: string): Name[] =>
    found.json({ offset: true, terms: { offset: true } }).map(({ terms }) => {
      const [first, last] = [terms[0]!, terms.at(-1)!]
      const end = last.offset.start + last.offset.length
      return {
        start: first.offset.start,
        end: end - (/['’]s?$/.exec(text.slice(0, end))?.[0].length ?? 0),
        type,
      }
    })
  return [
    ...spans(view.people(), 'PERSON'),
    ...spans(view.places(), 'LOCATION'),
    ...spans(view.organizations(), 'ORGANIZATION'),
  ]
}

/** The medium or small model of spaCy that is installed; offsets in code points come back as UTF-16. */
const SPACY = `
import json, sys, spacy
types = {"PERSON": "PERSON", "PER": "PERSON", "GPE": "LOCATION", "LOC": "LOCATION", "FAC": "LOCATION", "ORG": "ORGANIZATION"}
nlp = next(spacy.load(name) for name in sys.argv[1:] if spacy.util.is_package(name))
units = lambda text: len(text.encode("utf-16-le")) // 2
print(json.dumps([[
  {"start": units(doc.text[:e.start_char]), "end": units(doc.text[:e.end_char]), "type": types[e.label_]}
  for e in doc.ents if e.label_ in types] for doc in nlp.pipe(json.load(sys.stdin))]))
`
const SPACY_MODELS = {
  en: ['en_core_web_md', 'en_core_web_sm'],
  fr: ['fr_core_news_md', 'fr_core_news_sm'],
}

async function peers(): Promise<Peer[]> {
  // Its types are source that does not compile under strict settings: imported without them.
  const { default: frCompromise } = (await import('fr-compromise' as string)) as {
    default: (text: string) => CompromiseView
  }
  return [
    {
      name: 'quotidien',
      languages: ['en', 'fr'],
      find: (texts, lang) => texts.map((text) => [...read(text, { lang }).entities]),
    },
    {
      name: 'compromise',
      languages: ['en'],
      find: (texts) =>
        texts.map((text) => compromiseNames(compromise(text) as unknown as CompromiseView, text)),
    },
    {
      name: 'fr-compromise',
      languages: ['fr'],
      find: (texts) => texts.map((text) => compromiseNames(frCompromise(text), text)),
    },
    {
      name: 'spaCy',
      languages: ['en', 'fr'],
      find: (texts, lang) => {
        try {
          const printed = execFileSync('python3', ['-c', SPACY, ...SPACY_MODELS[lang]], {
            input: JSON.stringify(texts),
            encoding: 'utf8',
            maxBuffer: 2 ** 28,
            stdio: ['pipe', 'pipe', 'ignore'],
          })
          return JSON.parse(printed)
        } catch {
          return undefined
        }
      },
    },
  ]
}

export async function run(args: readonly string[]): Promise<void> {
  const sets = setsOf(args)
  const systems = await peers()
  console.log(['set', ...systems.map(({ name }) => name)].map((cell) => cell.padEnd(15)).join(''))
  for (const [set, { language, texts }] of sets) {
    const annotated = texts()
    const cells = systems.map(({ languages, find }) => {
      const found = languages.includes(language.code)
        ? find(
            annotated.map(({ text }) => text),
            language.code,
          )
        : undefined
      return found === undefined ? '–' : f1(annotated, found).toFixed(3)
    })
    console.log([set, ...cells].map((cell) => cell.padEnd(15)).join(''))
  }
}

/** Strict micro F1 over people, places and organisations. */
function f1(texts: readonly AnnotatedText[], found: readonly Name[][]): number {
  let [right, all] = [0, 0]
  const marked = (names: readonly Name[]) =>
    new Set(
      names
        .filter(({ type }) => TYPES.includes(type as never))
        .map(({ start, end, type }) => `${start}-${end} ${type}`),
    )
  texts.forEach(({ names }, i) => {
    const [gold, ours] = [marked(names), marked(found[i]!)]
    all += gold.size + ours.size
    for (const name of ours) if (gold.has(name)) right += 2
  })
  return right / Math.max(1, all)
}
