import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articles as corpus, links as gold } from '../../corpus/index.ts'
import {
  type Alignment,
  alignArticles,
  type Document,
  matchArticles,
  read,
  type Span,
  traceQuotes,
} from '../../src/index.ts'

const FRENCH = `Un train a déraillé mardi près de Dijon, faisant trois blessés.
Le conducteur avait signalé un problème de freins la veille.
« Nous avons eu très peur », a déclaré Anne Martin, une passagère.
Une enquête a été ouverte.`
const ENGLISH = `A train derailed on Tuesday near Dijon, injuring three people.
The driver had reported a problem with the brakes the day before.
“We were very frightened,” said Anne Martin, a passenger.
An investigation has been opened.`
const COMPARABLE = `Rail traffic between Lyon and Paris stopped for a day.
Three people were injured when a train derailed near Dijon on Tuesday, the company said.
Buses took passengers to the city.`
const OTHER = `The museum of modern art shows two hundred drawings by Matisse until June.
Entry is free on Sundays.`

const texts = (spans: readonly Span[]) => spans.map(({ text }) => text)
const linked = ({ links }: Alignment, kind: 'sentence' | 'quote') =>
  links
    .filter((link) => link.kind === kind)
    .map(({ source, target }) => [texts(source).join(' '), texts(target).join(' ')])

describe('two articles', () => {
  test('a translation: every sentence has its counterpart, and so has the quotation', () => {
    const alignment = alignArticles(FRENCH, ENGLISH)
    expect(alignment.relation).toBe('translation')
    expect(alignment.similarity).toBe(1)
    const [fr, en] = [FRENCH.split('\n'), ENGLISH.split('\n')]
    expect(linked(alignment, 'sentence')).toEqual(fr.map((sentence, i) => [sentence, en[i]]))
    expect(linked(alignment, 'quote')).toEqual([['Nous avons eu très peur', 'We were very frightened,']])
    expect(alignment.unaligned).toEqual({ source: [], target: [] })
  })

  test('the same story told anew: what they share is linked, the rest is named', () => {
    const alignment = alignArticles(FRENCH, COMPARABLE)
    expect(alignment.relation).toBe('comparable')
    expect(linked(alignment, 'sentence')).toEqual([[FRENCH.split('\n')[0], COMPARABLE.split('\n')[1]]])
    expect(texts(alignment.unaligned.target)).toEqual([COMPARABLE.split('\n')[0], COMPARABLE.split('\n')[2]])
  })

  test('two stories have nothing in common', () => {
    expect(alignArticles(FRENCH, OTHER)).toMatchObject({ relation: 'unrelated', similarity: 0, links: [] })
  })

  test('a link says why', () => {
    const [first] = alignArticles(FRENCH, ENGLISH).links
    expect(first?.evidence).toContainEqual(
      expect.objectContaining({ kind: 'name', source: 'Dijon', target: 'Dijon' }),
    )
  })

  test('boilerplate does not count', () => {
    const furniture = 'Skip to main content\n\n'
    const { links } = alignArticles(furniture + ENGLISH, furniture + OTHER)
    expect(links).toEqual([])
  })

  test.each([
    ['nothing', '', ''],
    ['one side only', '', ENGLISH],
    ['marks alone', '“”', '« »'],
  ])('%s', (_, source, target) => {
    expect(alignArticles(source, target)).toMatchObject({ similarity: 0, relation: 'unrelated', links: [] })
  })

  test('programs err', () => {
    expect(() => alignArticles(7 as never, '')).toThrow(TypeError)
    expect(() => matchArticles([{} as Document])).toThrow(TypeError)
    expect(() => matchArticles([], { minScore: 2 })).toThrow(RangeError)
    expect(() => traceQuotes([], { minScore: Number.NaN })).toThrow(RangeError)
  })
})

test('turned round, the links are the same turned round', () => {
  const key = (a: readonly Span[], b: readonly Span[]) => `${texts(a).join()} | ${texts(b).join()}`
  const forth = alignArticles(FRENCH, COMPARABLE).links.map(({ source, target }) => key(source, target))
  const back = alignArticles(COMPARABLE, FRENCH).links.map(({ source, target }) => key(target, source))
  expect(back.sort()).toEqual(forth.sort())
})

test('whatever the texts, every span slices to its text and every score is a probability', () => {
  const words = fc.constantFrom(...`${FRENCH} ${ENGLISH}`.split(/\s/), '\n', '“', '”')
  const text = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '))
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { source, target, links, similarity, unaligned } = alignArticles(a, b)
      const sides = [
        { document: source, spans: [...links.flatMap((link) => link.source), ...unaligned.source] },
        { document: target, spans: [...links.flatMap((link) => link.target), ...unaligned.target] },
      ]
      for (const { document, spans } of sides) {
        for (const { start, end, text } of spans) expect(document.text.slice(start, end)).toBe(text)
      }
      for (const value of [similarity, ...links.map(({ score }) => score)]) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 40 },
  )
})

describe('who says it decides whether words that are alike are one utterance', () => {
  const one = (speaker: string) => read(`“We were very frightened,” said ${speaker}.`, { lang: 'en' })
  const other = (speaker: string) =>
    read(`« Nous avons eu très peur », a déclaré ${speaker}.`, { lang: 'fr' })
  test.each([
    ['Anne Martin', 'Anne Martin', true],
    ['Sergiy Orlov', 'Serguiï Orlov', true],
    ['Sergiy Orlov', 'S. Orlov', true],
    ['Mikhail Gorbachev', 'Mikhaïl Gorbatchov', true],
    ['Volodymyr Zelensky', 'Volodymir Zelinsky', true],
    ['the Ministry of Defence', 'le ministère de la Défense', true],
    ['Anne Martin', 'Paul Martin', false],
    ['Jean Dupont', 'Jean Dumont', false],
    ['Michelle Obama', 'Barack Obama', false],
    ['the Ukrainian Defence Ministry', 'le ministère russe de la Défense', false],
    ['the mayor of Lyon', 'le maire de Paris', false],
    ['the World Health Organization', 'la Croix-Rouge', false],
  ])('%s, %s', (speaker, otherSpeaker, same) => {
    const { links } = alignArticles(one(speaker), other(otherSpeaker))
    expect(links.some(({ kind }) => kind === 'quote')).toBe(same)
  })
})

describe('a collection', () => {
  const collection = [
    read(FRENCH, { id: 'train-fr' }),
    read(OTHER, { id: 'museum' }),
    read(ENGLISH, { id: 'train-en' }),
    read('Le musée d’art moderne montre deux cents dessins de Matisse jusqu’en juin.', { id: 'musée' }),
  ]

  test('articles that tell one story are matched, across languages', () => {
    expect(matchArticles(collection).map(({ source, target }) => [source, target])).toEqual(
      expect.arrayContaining([
        ['train-fr', 'train-en'],
        ['museum', 'musée'],
      ]),
    )
    expect(matchArticles(collection)).toHaveLength(2)
  })

  test('a score does not depend on what else is there', () => {
    const alone = matchArticles([collection[0]!, collection[2]!])
    expect(matchArticles(collection)).toContainEqual(alone[0])
  })

  test('one utterance in all its renderings, with its speaker', () => {
    const [trace, ...others] = traceQuotes(collection)
    expect(others).toEqual([])
    expect(trace?.speaker).toBe('Anne Martin')
    expect(trace?.renderings.map(({ article }) => article)).toEqual(['train-fr', 'train-en'])
  })

  test('the same words of another speaker are another utterance', () => {
    const copy = read(ENGLISH.replaceAll('Anne Martin', 'Paul Dupuis'), { id: 'other' })
    const traced = traceQuotes([collection[0]!, copy])
    expect(traced).toEqual([])
  })
})

describe('the five articles', () => {
  const documents = new Map(corpus.map(({ id, text, published }) => [id, read(text, { id, published })]))
  const meets = (spans: readonly Span[], { start, end }: Span) =>
    spans.some(
      (one) =>
        Math.min(one.end, end) - Math.max(one.start, start) > Math.min(one.end - one.start, end - start) / 2,
    )

  test.each(gold.map((pair) => [`${pair.source.slice(0, 3)} and ${pair.target.slice(0, 3)}`, pair] as const))(
    '%s: every translated sentence is linked, no trap is fallen into',
    (_, pair) => {
      const { links } = alignArticles(documents.get(pair.source)!, documents.get(pair.target)!)
      const found = (passage: { source: Span; target: Span }) =>
        links.some(({ source, target }) => meets(source, passage.source) && meets(target, passage.target))
      for (const link of pair.links) {
        if (link.kind === 'translation' && link.level === 'sentence')
          expect(found(link), link.source.text).toBe(true)
      }
      for (const trap of pair.traps) {
        const right = pair.links.some(
          (link) => meets([link.source], trap.source) && meets([link.target], trap.target),
        )
        if (!right) expect(found(trap), trap.why).toBe(false)
      }
    },
  )

  test('the ministry’s decision is traced through the three articles that report it', () => {
    const traced = traceQuotes(documents.values())
    const decision = traced.find(({ renderings }) =>
      renderings.some(({ quote }) => quote.text.includes('A decision has been taken')),
    )
    expect(new Set(decision?.renderings.map(({ article }) => article.slice(0, 3)))).toEqual(
      new Set(['001', '003', '004']),
    )
  })
})
