import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { tokenize } from '../../../src/language/fr/columns.ts'
import { splitParagraphs } from '../../../src/text/paragraphs.ts'

const columns = (text: string) => tokenize(text, splitParagraphs(text))
const tokens = (text: string) => {
  const { start, end } = columns(text)
  return Array.from(start, (from, i) => text.slice(from, end[i]!))
}
const sentences = (text: string) => {
  const { start, end, sentences } = columns(text)
  return Array.from(sentences.subarray(0, -1), (first, k) =>
    text.slice(start[first]!, end[sentences[k + 1]! - 1]!),
  )
}

// Tokens, with a stroke between any two.
test.each([
  ['L’ami d’Alice qu’il a vu', 'L’|ami|d’|Alice|qu’|il|a|vu'],
  ["l'an jusqu'à lorsqu'elle s'en va", "l'|an|jusqu'|à|lorsqu'|elle|s'|en|va"],
  ['l’« oasis »', 'l’|«|oasis|»'],
  ['aujourd’hui quelqu’un que l’on', 'aujourd’hui|quelqu’un|que|l’on'],
  ['c’est-à-dire', 'c’est-à-dire'],
  ['O’Brien et rock’n’roll', 'O’Brien|et|rock’n’roll'],
  ['Va-t-il partir', 'Va|-t-il|partir'],
  ['A-T-IL DIT', 'A|-T-IL|DIT'],
  ['donne-le-moi', 'donne|-le|-moi'],
  ['Est-ce cette année-là', 'Est|-ce|cette|année|-là'],
  ['celui-ci, peut-être lui-même', 'celui-ci|,|peut-être|lui-même'],
  ['Kim Jong-il et Ban Ki-moon', 'Kim|Jong-il|et|Ban|Ki-moon'],
  ['Jean-Pierre à Bar-le-Duc, en Val-d’Oise', 'Jean-Pierre|à|Bar-le-Duc|,|en|Val-d’Oise'],
  ['M. Orlov, Mme Le Pen, le Dr Roux', 'M.|Orlov|,|Mme|Le|Pen|,|le|Dr|Roux'],
  ['MM. A. Petit et J.-P. Roy', 'MM.|A.|Petit|et|J.-P.|Roy'],
  ['en 52 av. J.-C., la B.C.E.', 'en|52|av.|J.-C.|,|la|B.C.E.'],
  ['le plan B. Il part', 'le|plan|B|.|Il|part'],
  ['1 234,5 € et 1\u00a0234\u00a0567\u202f€', '1 234,5|€|et|1\u00a0234\u00a0567|€'],
  ['12\u202f000 hommes', '12\u202f000|hommes'],
  ['en 2022 120 femmes', 'en|2022|120|femmes'],
  ['à 15h30, le 3e jour : -2,5 °C', 'à|15h30|,|le|3e|jour|:|-2,5|°C'],
  ['12/07/2006 2-1 50% 3.5 10.000', '12/07/2006|2-1|50|%|3.5|10.000'],
  ['«Oui», “non”, "si"', '«|Oui|»|,|“|non|”|,|"|si|"'],
  ['«\u00a0Oui\u202f»', '«|Oui|»'],
  ["a-bc.fr'de.fg", "a-bc.fr'de|.|fg"],
  [`${'ab.'.repeat(21)}de.abc`, `${'ab|.|'.repeat(21)}de|.|abc`],
  ['https://example.org/a?b=c, lemonde.fr.', 'https://example.org/a?b=c|,|lemonde.fr|.'],
  ['prenom.nom@example.org @presse, #Ukraine2022', 'prenom.nom@example.org|@presse|,|#Ukraine2022'],
  ['Alors... non… si ?!', 'Alors|...|non|…|si|?|!'],
  ['fin.Il part', 'fin|.|Il|part'],
  ['bravo 👏🏽 🇫🇷 👨‍👩‍👧 ❤️!', 'bravo|👏🏽|🇫🇷|👨‍👩‍👧|❤️|!'],
  ['R&D et km/h', 'R&D|et|km|/|h'],
  ['', ''],
])('tokens of %s', (text, expected) => {
  expect(tokens(text).join('|')).toBe(expected)
})

// Sentences, with a stroke between any two.
test.each([
  'Il part.|Elle reste.',
  '« Je suis là.|Nous partons. »|Il est parti.',
  '« Où vas-tu ? » demanda-t-il.|Elle rit.',
  '« Nous partons », a-t-il dit.|« Les forces russes avancent. »',
  'Il a dit : « Ces hommes sont jeunes.|Ils ne savent pas. »',
  '"Je pars."|Puis il sourit.',
  'M. Orlov et Mme Roux sont là.|Le Dr Petit aussi.',
  'Il naquit en 52 av. J.-C. à Rome.|Il mourut à Arles.',
  'Il a lu J. Chirac et J.-P. Roy.|Elle dort.',
  'Il connut Louis V.|Il aima Alexandre II.|Elle non.',
  'Ils vendent des pommes, des poires, etc. aux passants.|Il pleut.',
  'Des pommes, etc.|Les autres vendent du pain.',
  'Le 3e est passé.|2022 fut pire.',
  'Est-ce vrai ?|Non !|Si…|Tant pis...|Bon.',
  'Il hésite... puis il part.',
  'Le taux est de 3.5 %.|C’est peu.',
  'Il est là.|[...] Elle est partie.',
  'Voir lemonde.fr.|Ou la radio.',
])('sentences of %s', (marked) => {
  expect(sentences(marked.replaceAll('|', ' '))).toEqual(marked.split('|'))
})

const odd = fc.array(
  fc.oneof(
    fc.constantFrom(
      'l’',
      'qu’',
      'a-t-il',
      'J.-C.',
      'M.',
      '1 234',
      ',5',
      '...',
      '«',
      '»',
      '"',
      ' ',
      '\n',
      '-',
      '@',
      'www.a',
      '.fr',
      '👏',
      '\ud83d',
      '\0',
      '\ufeff',
    ),
    fc.string({ unit: 'binary' }),
    fc.string(),
  ),
)

test('tokens are in order, apart, never empty, and hold every character but spaces', () => {
  fc.assert(
    fc.property(odd, (parts) => {
      const text = parts.join('')
      const { start, end } = columns(text)
      let at = 0
      let between = ''
      start.forEach((from, i) => {
        expect(from).toBeGreaterThanOrEqual(at)
        expect(end[i]).toBeGreaterThan(from)
        between += text.slice(at, from)
        at = end[i]!
      })
      expect((between + text.slice(at)).trim()).toBe('')
    }),
  )
})

test('sentences are whole tokens, none empty, none left out; the same text gives the same', () => {
  fc.assert(
    fc.property(odd, (parts) => {
      const text = parts.join('')
      const first = columns(text)
      const bounds = first.sentences
      bounds.forEach((bound, k) => {
        if (k > 0) expect(bound).toBeGreaterThan(bounds[k - 1]!)
      })
      expect(bounds.at(-1)).toBe(first.start.length)
      if (first.start.length > 0) expect(bounds[0]).toBe(0)
      expect(columns(text)).toEqual(first)
    }),
  )
})

// Work is counted by the characters looked at: twice the text may not take three times as many looks.
test.each(['a', 'a.', 'a-', 'a’', 'qu’', '1 234 ', '@', 'a.b@', '"', '« ', '.', 'www.', 'ab.cd'])(
  'work on %j repeated grows with the length',
  (part) => {
    const looks = (times: number) => {
      const text = part.repeat(times)
      const spy = vi.spyOn(String.prototype, 'charCodeAt')
      columns(text)
      const { length } = spy.mock.calls
      spy.mockRestore()
      return length
    }
    expect(looks(1000)).toBeLessThan(3 * looks(500))
  },
)
