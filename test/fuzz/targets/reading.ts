import * as english from '../../../src/en.ts'
import * as french from '../../../src/fr.ts'
import { createPipeline, detectQuotes, extractEntities, type Lang, read } from '../../../src/index.ts'
import type { Random } from '../inputs.ts'
import { check, checkDocument, checkSpans } from '../sound.ts'
import { attempt, type Target } from '../target.ts'

const LANGS: readonly (Lang | undefined)[] = ['en', 'fr', undefined]

/** Any language, or none, for it to be guessed. */
export function anyLang(random: Random): { lang?: Lang } {
  const lang = LANGS[Math.floor(random() * LANGS.length)]
  return lang === undefined ? {} : { lang }
}

/** `input` cut into at most `most` parts, at places that depend on it. */
export function parts(input: string, most: number, random: Random): string[] {
  const cuts = Array.from({ length: Math.floor(random() * most) }, () =>
    Math.floor(random() * (input.length + 1)),
  )
  const edges = [0, ...cuts.sort((a, b) => a - b), input.length]
  return edges.slice(1).map((edge, i) => input.slice(edges[i], edge))
}

export const READING: readonly Target[] = [
  {
    name: 'read',
    weight: 20,
    run(input, random) {
      checkDocument(read(input, anyLang(random)))
    },
  },
  {
    name: 'read, twice and as JSON',
    weight: 2,
    run(input, random) {
      const options = { ...anyLang(random), published: '2022-03-03' }
      const once = JSON.stringify(read(input, options))
      const [other] = parts(input, 3, random)
      JSON.stringify(read(other!, anyLang(random)))
      check(JSON.stringify(read(input, options)) === once, () => 'a second reading differs')
      const revived = JSON.parse(once)
      const again = [extractEntities(revived), detectQuotes(revived)]
      check(
        JSON.stringify(again) === JSON.stringify([revived.entities, revived.quotes]),
        () => 'a document back from JSON differs',
      )
      checkSpans([extractEntities(input), detectQuotes(input)], input)
    },
  },
  {
    name: 'options of read',
    weight: 4,
    run(input, random) {
      const document = attempt(
        () => read(input, { ...anyLang(random), published: input, id: input, source: input }),
        (error) => error instanceof RangeError,
      )
      if (document !== undefined) checkDocument(document)
    },
  },
  {
    name: 'one language alone',
    weight: 5,
    run(input, random) {
      const toolkit = random() < 0.5 ? english : french
      const document = toolkit.read(input)
      checkDocument(document)
      const { entities, quotes } = document
      const again = [toolkit.extractEntities(input), toolkit.detectQuotes(input)]
      check(
        JSON.stringify(again) === JSON.stringify([entities, quotes]),
        () => 'entities or quotations of a string differ from those of its document',
      )
      if (random() < 0.2) checkDocument(toolkit.createPipeline().read(input))
    },
  },
  {
    name: 'stream',
    weight: 2,
    async run(input, random) {
      const inputs = parts(input, 4, random)
      let at = 0
      for await (const { document, error } of createPipeline().stream(inputs)) {
        check(error === undefined, () => `stream: ${error?.stack}`)
        check(document!.text === inputs[at++], () => 'the stream changes the order')
        checkSpans(document!.quotes, document!.text)
      }
      check(at === inputs.length, () => 'the stream loses articles')
    },
  },
]
