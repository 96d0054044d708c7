import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../../src/document/read.ts'
import { findNames } from '../../src/entities/names/find.ts'
import { english } from '../../src/language/en/english.ts'
import { french } from '../../src/language/fr/french.ts'
import type { Lang } from '../../src/text/lang.ts'

const LANGUAGES = new Map([
  ['en', english],
  ['fr', french],
] as const)

const read = (text: string, lang: Lang) => readText(text, { lang }, LANGUAGES)

/** `[PERSON Simone Veil]` marks a name. */
function marked(line: string): { text: string; names: string[] } {
  const names = [...line.matchAll(/\[([A-Z]+) ([^\]]+)\]/g)].map(([, type, name]) => `${type} ${name}`)
  return { text: line.replace(/\[[A-Z]+ ([^\]]+)\]/g, '$1'), names }
}

function found(text: string, lang: Lang): string[] {
  return findNames(read(text, lang)).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)
}

const TEXTS: Record<Lang, readonly string[]> = {
  en: [
    'President [PERSON Emmanuel Macron] met Chancellor [PERSON Angela Merkel] in [LOCATION Berlin] on Tuesday.',
    'Mr. [PERSON Johnson] works for [ORGANIZATION Siemens] in [LOCATION Munich].',
    'The [ORGANIZATION United Nations] and the [ORGANIZATION European Union] condemned the attack on [LOCATION Aleppo].',
    '[MISC Russian] troops left [LOCATION Kyiv], the [ORGANIZATION Ukrainian defence ministry] said.',
    '[PERSON Laurent-Franck Liénard] told [ORGANIZATION Reuters] that [PERSON Angela van der Berg] would leave.',
    '[PERSON Erik ten Hag] praised [PERSON J.K. Rowling] and [PERSON Mohammed bin Salman].',
    '[ORGANIZATION Manchester United] 2-1 [ORGANIZATION Arsenal]',
    '[ORGANIZATION Barnsley] beat [ORGANIZATION Ipswich] 3-0 on Saturday.',
    '1. [PERSON Lewis Hamilton] ([LOCATION Britain]) 1:34:31.421',
    '[LOCATION LONDON] ([ORGANIZATION Reuters]) - [MISC British] retailer [ORGANIZATION Marks & Spencer] said on Tuesday it would cut jobs.',
    'The [ORGANIZATION National Institute of Public Health] and the [ORGANIZATION Central Election Commission] declined to comment.',
    // A name is found again where it stands alone.
    '[PERSON Boris Johnson] left [LOCATION London] on Monday.\n\n[PERSON Johnson] will not be back before Friday, May 3.',
    'It rained all night and then the wind rose.',
    '',
  ],
  fr: [
    'Le président [PERSON Emmanuel Macron] s’est rendu à [LOCATION Berlin] mardi.',
    'M. [PERSON Dupont] travaille pour [ORGANIZATION Renault] depuis dix ans.',
    'L’[ORGANIZATION ONU] et l’[ORGANIZATION Union européenne] condamnent l’attaque contre [LOCATION Alep].',
    'Les soldats [MISC russes] ont quitté [LOCATION Kiev], selon l’[ORGANIZATION armée ukrainienne].',
    'La maire de [LOCATION Paris], [PERSON Anne Hidalgo], a répondu sur [ORGANIZATION Twitter].',
    'Le [ORGANIZATION ministère de l’Intérieur] n’a pas commenté.',
    'Des bouchons sur l’[LOCATION A43] en direction de [LOCATION Chambéry].',
    'Les [ORGANIZATION Bonnets rouges] ont bloqué la [LOCATION RN 165] près de [LOCATION Lorient].',
    'Les élus de [LOCATION Loire-Atlantique] ont reçu la [ORGANIZATION CFDT] et [ORGANIZATION Force ouvrière].',
    'Les [ORGANIZATION gilets jaunes] bloquent la [LOCATION RN 6] près de [LOCATION Chambéry].',
    'Le groupe [ORGANIZATION Boulanger] va supprimer des postes, selon [ORGANIZATION Les Échos].',
    'Le [ORGANIZATION Comité judiciaire du Sénat] entend l’[ORGANIZATION Institut national de la statistique].',
    // A picture is no part of a name.
    '« Merci », écrit [PERSON Léa Martin] 😀',
    '[PERSON François Fillon] a quitté [LOCATION Lyon] hier.\n\n[PERSON Fillon] ne reviendra pas avant lundi.',
    'Il a plu toute la nuit et le vent s’est levé.',
    '',
  ],
}

const LINES_OF_CAPITALS = [
  ['en', 'GERMANY: ANGELA MERKEL TO MEET MACRON IN PARIS', ['LOCATION GERMANY', 'LOCATION PARIS']],
  ['fr', 'FRANCE : EMMANUEL MACRON EN VISITE À MARSEILLE', ['LOCATION FRANCE', 'LOCATION MARSEILLE']],
] as const

describe.each(['en', 'fr'] as const)('names, %s', (lang) => {
  test.each(TEXTS[lang])('%j', (line) => {
    const { text, names } = marked(line)
    expect(found(text, lang)).toEqual(names)
  })
})

test.each(LINES_OF_CAPITALS)('places in a line of capitals, %s: %s', (lang, text, places) => {
  expect(found(text, lang)).toEqual(expect.arrayContaining([...places]))
})

test('whatever the text, names are in order, apart, scored, and the same each time', () => {
  const words = [
    'Paris',
    'de',
    'la',
    'PARIS',
    'M.',
    'Dupont',
    'armée',
    'russe',
    '\n\n',
    '«',
    '»',
    '.',
    '\ud800',
    'l’',
    '\0',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
      const text = parts.join(' ')
      const names = findNames(read(text, 'fr'))
      expect(findNames(read(text, 'fr'))).toEqual(names)
      names.forEach(({ start, end, score }, i) => {
        expect(start).toBeLessThan(end)
        expect(start).toBeGreaterThanOrEqual(names[i - 1]?.end ?? 0)
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        expect(score).toBeGreaterThan(0)
        expect(score).toBeLessThanOrEqual(1)
      })
    }),
    { numRuns: 60 },
  )
})
