import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../../src/document/read.ts'
import type { Extraction } from '../../src/entities/extractor.ts'
import { findValues } from '../../src/entities/values/find.ts'
import { LANGUAGES } from '../../src/language/registry.ts'
import type { Lang } from '../../src/text/lang.ts'
import { mark, readTable } from './values/marked.ts'

function valuesOf(text: string, lang: Lang, published?: string): Extraction[] {
  return findValues(readText(text, published === undefined ? { lang } : { lang, published }, LANGUAGES))
}

describe.each(['en', 'fr'] as const)('values in %s, published on Wednesday 2 March 2022', (lang) => {
  const table = readTable(readFileSync(new URL(`values/${lang}.txt`, import.meta.url), 'utf8'))

  test.each(table)('$marked', ({ text, marked }) => {
    expect(mark(text, valuesOf(text, lang, '2022-03-02'))).toBe(marked)
  })
})

describe('without a date of publication', () => {
  const cases: [Lang, string][] = [
    ['en', 'On [[DATE --02-24|February 24]] it began.'],
    ['en', 'It began in [[DATE --02|February]].'],
    ['en', 'It began on [[DATE -W-4|Thursday]].'],
    ['en', 'It began on [[DATE 2022-02-24|February 24, 2022]]; [[DATE 2022-02-25|the next day]] they fled.'],
    ['en', 'It began [[DATE|yesterday]] and [[DATE|last week]].'],
    ['en', 'It ran from [[DATE --07-02/--07-04|July 2 to 4]].'],
    ['en', 'They talk [[TIME T18:00/T00:00|tonight]].'],
    ['fr', 'Il part le [[DATE --02-29|29 février]].'],
    ['fr', 'Il part [[DATE ---18|jeudi 18]].'],
    ['fr', 'Il part [[DATE|la semaine prochaine]].'],
    ['fr', 'Il part [[TIME T06:00/T12:00|ce matin]].'],
  ]
  test.each(cases)('%s: %s', (lang, marked) => {
    const { text } = readTable(marked)[0]!
    expect(mark(text, valuesOf(text, lang))).toBe(marked)
  })
})

describe('relative days resolve from any day of publication', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  const iso = (date: Date) => date.toISOString().slice(0, 10)
  const later = (date: Date, days: number) => iso(new Date(date.getTime() + days * 86_400_000))

  test('yesterday and tomorrow stand beside it', () => {
    fc.assert(
      fc.property(day, (published) => {
        const [yesterday, tomorrow] = valuesOf(
          'Yesterday he left; tomorrow he returns.',
          'en',
          iso(published),
        )
        expect([yesterday?.value, tomorrow?.value]).toEqual([later(published, -1), later(published, 1)])
      }),
    )
  })

  test('a weekday lies within the week before, the next within the week after', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('lundi', 'mardi', 'jeudi', 'dimanche'), (published, weekday) => {
        const [bare, last, next] = valuesOf(
          `${weekday} ; ${weekday} dernier ; ${weekday} prochain`,
          'fr',
          iso(published),
        )
        expect(String(bare?.value) <= iso(published) && String(bare?.value) > later(published, -7)).toBe(true)
        expect(String(last?.value) < iso(published) && String(last?.value) >= later(published, -7)).toBe(true)
        expect(String(next?.value) > iso(published) && String(next?.value) <= later(published, 7)).toBe(true)
      }),
    )
  })

  test('a full date is the same in both languages whatever the day of publication', () => {
    const months =
      'January February March April May June July August September October November December'.split(' ')
    const mois = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
      ' ',
    )
    fc.assert(
      fc.property(day, day, (date, published) => {
        const [year, month, number] = iso(date).split('-').map(Number) as [number, number, number]
        const english = valuesOf(`It was ${months[month - 1]} ${number}, ${year}.`, 'en', iso(published))
        const french = valuesOf(`C'était le ${number} ${mois[month - 1]} ${year}.`, 'fr', iso(published))
        expect([english[0]?.value, french[0]?.value]).toEqual([iso(date), iso(date)])
      }),
    )
  })
})

describe('numbers', () => {
  test('in digits read back, however they are grouped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2200, max: 999_999_999 }), (number) => {
        const english = `It took ${number.toLocaleString('en')} votes.`
        const french = `Il a obtenu ${number.toLocaleString('fr')} voix.`
        expect(valuesOf(english, 'en').map(({ value }) => value)).toEqual([number])
        expect(valuesOf(french, 'fr').map(({ value }) => value)).toEqual([number])
      }),
    )
  })

  test('in French words read back below a hundred', () => {
    const ones =
      'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
        ' ',
      )
    const tens = [
      '',
      '',
      'vingt',
      'trente',
      'quarante',
      'cinquante',
      'soixante',
      'soixante',
      'quatre-vingt',
      'quatre-vingt',
    ]
    for (let number = 2; number < 100; number++) {
      const base = Math.floor(number / 10)
      const rest = base === 7 || base === 9 ? (number % 10) + 10 : number % 10
      const link = (rest === 1 || rest === 11) && base < 8 ? ' et ' : '-'
      const word = number < 20 ? ones[number]! : tens[base]! + (rest === 0 ? '' : link + ones[rest]!)
      const found = valuesOf(`Il y a ${word} élus.`, 'fr')
      expect([word, found[0]?.value]).toEqual([word, number])
    }
  })

  test('in English words read back below a thousand', () => {
    const ones =
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' ',
      )
    const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
    const below = (number: number) =>
      number < 20
        ? ones[number]!
        : tens[Math.floor(number / 10)]! + (number % 10 === 0 ? '' : `-${ones[number % 10]}`)
    for (let number = 2; number < 1000; number++) {
      const rest = number % 100
      const word =
        number < 100
          ? below(number)
          : `${ones[Math.floor(number / 100)]} hundred${rest === 0 ? '' : ` and ${below(rest)}`}`
      expect([word, valuesOf(`There are ${word} seats.`, 'en')[0]?.value]).toEqual([word, number])
    }
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    ...'12 3,5 1.000 $ € % ½ 2016 may March lundi mars first second premier 15h 30 h a.m. av. J.-C. million de d’ of to et - – / : , . XXe 90s @ # www. :// \n \u00a0 \ud83d l’an dernier il y a un the day before'.split(
      ' ',
    ),
    ' ',
    '',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(' ')),
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
  )

  test('gives spans in order, without overlap and with no space at their ends', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<Lang>('en', 'fr'), (text, lang) => {
        let last = 0
        for (const { start, end } of valuesOf(text, lang, '2022-03-02')) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 400 },
    )
  })

  test('gives ISO 8601 for every date, time and length', () => {
    const point = String.raw`(?:-?\d{2,4}(?:-(?:W?\d\d)(?:-\d\d)?)?|-?-?-?-\d\d(?:-\d\d)?|-W-\d)`
    const clock = String.raw`T\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?`
    const one = new RegExp(`^(?:${point}|(?:${point})?${clock})$`)
    fc.assert(
      fc.property(texts, fc.constantFrom<Lang>('en', 'fr'), (text, lang) => {
        for (const { type, value } of valuesOf(text, lang, '2022-03-02')) {
          if (type !== 'DATE' && type !== 'TIME') continue
          if (value !== undefined) for (const part of String(value).split('/')) expect(part).toMatch(one)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('takes linear time on long runs of digits and signs', () => {
    for (const unit of [
      '1',
      '1,',
      '1 ',
      '1.',
      '1-',
      'a@',
      '#',
      'www.',
      '://',
      'one hundred ',
      'de ',
      '12 et ',
    ]) {
      const found = valuesOf(unit.repeat(5_000), 'fr')
      expect(found.every(({ end }) => end <= unit.length * 5_000)).toBe(true)
    }
  }, 5_000)
})
