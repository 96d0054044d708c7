import { articles } from '../../corpus/index.ts'

export type Random = () => number

const PIECES: readonly string[] = [
  ...[
    '\0',
    '\ufeff',
    '\ud800',
    '\udc00',
    '\u2028',
    '\u2029',
    '\u00a0',
    '\u202f',
    '\u3000',
    '\v',
    '\f',
    '\x1b',
  ],
  ...[
    '\r\n',
    '\r',
    '\n',
    '\n\n',
    '\t',
    ' ',
    '  ',
    '\u0085',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\u0301',
    '\ufe0f',
  ],
  ...[
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    '„',
    '‹',
    '›',
    '"',
    "'",
    '``',
    "''",
    '« ',
    ' »',
    '—',
    '– ',
    '- ',
    '…',
    '...',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    '[...]',
    '{',
    '}',
    '/',
    '\\',
    '|',
    ' : ',
    ', ',
    '. ',
    '; ',
    '?!',
    '! ',
    '• ',
    '* ',
    '#',
  ],
  ...[
    '😀',
    '👩‍👩‍👧',
    '🇫🇷',
    'é',
    'É',
    'İ',
    'ı',
    'ß',
    'ﬁ',
    'ǅ',
    '漢字',
    'العربية',
    'Путин',
    'Ω',
    '٣',
    '²',
    '½',
    '№',
  ],
  ...[
    'http://',
    'https://a.b/c?d=e#f',
    '://',
    'www..',
    '@',
    'a@b.co',
    '#tag',
    '@name',
    'a.b.',
    'A.B.C.',
    'U.S. ',
  ],
  ...[
    '€',
    '$1',
    '£3.5m',
    '1 234,5',
    '1,000.5',
    '15h30',
    '3:05 p.m.',
    '12/05/2021',
    '5 %',
    '1990s',
    '1e309',
    '-0',
  ],
  ...[
    '00',
    '999999999999',
    '3 mars 2021',
    'March 3, 2021',
    'lundi',
    'last year',
    'il y a deux ans',
    'mille',
    'dozen',
  ],
  ...[
    "n't",
    '’s',
    's’',
    'cannot',
    'l’',
    'd’',
    'qu’',
    'aujourd’hui',
    'a-t-il',
    '-t-elle',
    'dit-il',
    'du',
    'M. ',
    'Mr. ',
  ],
  ...[
    'said ',
    'he said',
    'says',
    'according to ',
    'told ',
    'that ',
    'asked',
    'a dit ',
    'a déclaré',
    'selon ',
    'que ',
  ],
  ...[
    'Anna Smith',
    'Vladimir Poutine',
    'Kiev',
    'Kyiv',
    'the United Nations',
    'ONU',
    'NATO',
    'ministère de la Défense',
  ],
  ...[
    'il ',
    'elle ',
    'he ',
    'she ',
    'they ',
    'the minister ',
    'le maire ',
    'SMITH',
    'smith',
    'Mme Dupont',
    'Dr. No',
  ],
  ...[
    '<p>',
    '</p>',
    '<script>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&amp;',
    '&#0;',
    '&#x110000;',
    '&lt',
    '<3',
    '<a ',
  ],
  ...[
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    'javascript:alert(1)',
    '</style>',
    '</script>',
    '<svg/onload=x>',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'undefined',
    'null',
    'NaN',
    'true',
    '{}',
    '[]',
    '../',
  ],
  ...['**', '__', '[a](b)', '![a](b)', '```', '> ', '# ', '| a | b |', '~~', '---\n', '<br/>', '[^1]', '\\*'],
]

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!
const below = (limit: number, random: Random) => Math.floor(random() * limit)

/** A stretch of an article, mostly short. */
function passage(random: Random): string {
  const { text } = pick(articles, random)
  const start = below(text.length, random)
  return text.slice(start, start + below(random() < 0.05 ? 1500 : 150, random))
}

type Mutation = (text: string, random: Random, other: () => string) => string

const MUTATIONS: readonly Mutation[] = [
  (text, random) => insert(text, below(text.length + 1, random), pick(PIECES, random)),
  (text, random) => insert(text, below(text.length + 1, random), pick(PIECES, random)),
  (text, random) => insert(text, below(text.length + 1, random), passage(random).slice(0, 80)),
  (text, random) => insert(text, below(text.length + 1, random), String.fromCharCode(below(65536, random))),
  (text, random) => {
    const [from, to] = range(text, random)
    return text.slice(0, from) + text.slice(to)
  },
  (text, random) => {
    const [from, to] = range(text, random)
    return insert(text, below(text.length + 1, random), text.slice(from, to))
  },
  (text, random) => {
    const [from, to] = range(text, random)
    const part = text.slice(from, to)
    return text.slice(0, from) + (random() < 0.5 ? part.toUpperCase() : part.toLowerCase()) + text.slice(to)
  },
  (text, random) =>
    insert(text, below(text.length + 1, random), pick(PIECES, random).repeat(below(30, random))),
  (text, random, other) => {
    const [from] = range(text, random)
    const second = other()
    return text.slice(0, from) + second.slice(below(second.length + 1, random))
  },
  (text, random) => text.replaceAll(pick([' ', '.', '“', '”', "'", '\n', ','], random), pick(PIECES, random)),
  (text, random) => text.slice(0, below(text.length + 1, random)),
]

const insert = (text: string, at: number, piece: string) => text.slice(0, at) + piece + text.slice(at)

function range(text: string, random: Random): [from: number, to: number] {
  const from = below(text.length + 1, random)
  return [from, Math.min(text.length, from + below(random() < 0.8 ? 20 : 200, random))]
}

/** The longest input: long enough for all that needs a neighbourhood. Most are far shorter, as ten of these find more than it. */
const LONGEST = 1500

/** An input made from one of `known` by a few mutations, or a new one. */
export function nextInput(known: readonly string[], random: Random): string {
  let text = known.length === 0 || random() < 0.1 ? passage(random) : pick(known, random)
  for (let left = 1 + below(6, random); left > 0; left--) {
    text = pick(MUTATIONS, random)(text, random, () =>
      known.length === 0 ? passage(random) : pick(known, random),
    )
  }
  const most = Math.ceil(LONGEST * random() ** 2)
  const start = below(Math.max(0, text.length - most) + 1, random)
  return text.slice(start, start + most)
}
