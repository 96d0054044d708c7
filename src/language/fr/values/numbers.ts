import { counted, worths } from '../../sense-table.ts'
import type { ValueWords } from '../../value-words.ts'

export const numbers: ValueWords['words'] = {
  cardinal: {
    zéro: 0,
    ...counted('deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 2),
    ...counted('dix-sept dix-huit dix-neuf', 17),
    ...counted('vingt trente quarante cinquante soixante septante huitante nonante', 20, 10),
    ...worths({
      0.5: '½',
      0.25: '¼',
      0.75: '¾',
      80: 'quatre-vingt quatre-vingts quatre_vingt quatre_vingts',
      100: 'cent',
      1000: 'mille',
    }),
  },
  scale: {
    ...counted('dizaine vingtaine trentaine quarantaine cinquantaine soixantaine', 10, 10),
    ...worths({
      12: 'douzaine',
      15: 'quinzaine',
      100: 'cent cents centaine',
      1e3: 'mille millier',
      1e6: 'million',
      1e9: 'milliard',
      1e12: 'billion',
    }),
  },
  vague: worths({
    10: 'dizaines',
    12: 'douzaines',
    100: 'centaines',
    1e3: 'milliers',
    1e6: 'millions',
    1e9: 'milliards',
    1e12: 'billions',
  }),
  magnitude: worths({ 1e3: 'k', 1e6: 'm million millions', 1e9: 'md mds mrd mrds milliard milliards' }),
  ordinal: {
    ...counted(`premier|première|premiers|premières second|seconde|deuxième|deuxièmes
      troisième|troisièmes quatrième|quatrièmes cinquième sixième septième huitième neuvième dixième onzième
      douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième`),
    ...counted('vingtième trentième quarantième cinquantième soixantième', 20, 10),
    ...worths({ 1: 'unième', 80: 'quatre-vingtième', 100: 'centième', 1e3: 'millième' }),
  },
  fraction: {
    ...counted('demi|demie|moitié tiers quart cinquième sixième septième huitième neuvième dixième', 2),
    ...worths({ 100: 'centième' }),
  },
  fractions: {
    ...counted('demis tiers quarts cinquièmes sixièmes septièmes huitièmes neuvièmes dixièmes', 2),
    ...worths({ 100: 'centièmes' }),
  },
  article: { un: 1, une: 1 },
  and: { et: 1, '&': 1 },
  or: { ou: 1 },
  to: { à: 1, au: 1 },
  of: worths({ 1: "de d' des du" }),
  the: { le: 1 },
  ratio: { sur: 1 },
}
