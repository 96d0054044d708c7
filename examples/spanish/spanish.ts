import { french } from '../../src/language/fr/french.ts'
import type { Language } from '../../src/language/language.ts'
import type { QuotationWords } from '../../src/language/quotation-words.ts'
import { withReportingVerbs } from '../../src/language/reporting-verbs.ts'
import type { SpeakerWords } from '../../src/language/speaker-words.ts'
import { wordSet } from '../../src/language/words.ts'
import { tag } from './tag.ts'
import { tokenize } from './tokenize.ts'
import { conjugate, VERBS } from './verbs.ts'

/** How Spanish reports speech: what French does not share is replaced. */
const words: QuotationWords = {
  ...french.quotation,
  verbs: () => new Map(),
  conjugate,
  particles: new Map(),
  complementizers: wordSet('que'),
  freeRelatives: wordSet('lo el la los las'),
  whether: wordSet('si'),
  questions: wordSet('cómo cuándo dónde quién qué cuál cuánto por_qué'),
  infinitiveMarks: wordSet('de a'),
  reflexives: wordSet('se'),
  sources: [['según']],
  negations: wordSet('no nunca jamás nadie'),
  firstPerson: wordSet('yo me mi mis nosotros nos nuestro nuestra'),
  openers: wordSet('cuando como mientras porque aunque si'),
  connectives: wordSet('pero y además también entonces'),
  be: wordSet('es son era eran fue fueron ser sido siendo'),
  helpers: wordSet('ha han he había habían haber habiendo'),
}

const speakers: SpeakerWords = {
  ...french.speakers,
  pronouns: new Map([
    ['él', { person: 3, number: 'sg', gender: 'm', animate: 'person' }],
    ['ella', { person: 3, number: 'sg', gender: 'f', animate: 'person' }],
    ['ellos', { person: 3, number: 'pl', gender: 'm' }],
    ['ellas', { person: 3, number: 'pl', gender: 'f' }],
  ]),
  definite: wordSet('el la los las'),
  indefinite: wordSet('un una unos unas'),
  of: wordSet('de del'),
  prepositions: wordSet('a al en con por para sobre entre hasta desde sin'),
  auxiliaries: wordSet('ha han había habían es son era eran fue fueron'),
  between: wordSet('no se lo le les ya también además'),
  titles: new Map([
    ['don', 'm'],
    ['doña', 'f'],
  ]),
  offices: wordSet('presidente presidenta ministro ministra alcalde alcaldesa'),
  persons: new Map([
    ['alcalde', 'm'],
    ['alcaldesa', 'f'],
    ['ministra', 'f'],
    ['ministro', 'm'],
    ['portavoz', undefined],
  ]),
  genderOfArticle: new Map([
    ['el', 'm'],
    ['la', 'f'],
  ]),
  groups: wordSet('gobierno policía empresa'),
  sources: wordSet('según'),
  possessed: (thing, owner) => `${thing} de ${owner}`,
}

/** Spanish in outline. Its language code is one more of `Lang`, in `src/text/lang.ts`, once it is there for good. */
export const spanish: Language = {
  code: 'es' as Language['code'],
  profile: '',
  furniture: {
    lines: new Set(['compartir', 'suscríbete']),
    openings: [],
    labels: new Set(),
    credits: new Set(['foto']),
    by: 'por',
    pronouns: new Set(),
  },
  tokenize,
  tags: tag,
  speakers,
  quotation: withReportingVerbs(words, VERBS),
  values: {
    ...french.values,
    words: {
      cardinal: { dos: 2, tres: 3, diez: 10 },
      month: { enero: 1, febrero: 2, marzo: 3, abril: 4, mayo: 5, junio: 6 },
      of: { de: 1 },
      currency: { euros: 'EUR', dólares: 'USD' },
      scale: { millones: 1e6 },
    },
    patterns: { ...french.values.patterns, calendar: ['day of month of year', 'day of month'] },
  },
}
