// French conjugation as far as reports of speech use it: third persons of the simple tenses, some first ones, participles.

import type { Conjugation } from '../../conjugation.ts'

interface Stems {
  /** 1sg 3sg 1pl 3pl of the present. */
  readonly present: readonly [string, string, string, string]
  /** Of the imperfect and the present participle. */
  readonly imperfect: string
  /** 3sg and 3pl of the simple past. */
  readonly past: readonly [string, string]
  readonly future: string
  readonly participle: string
}

/** Endings of irregular verbs, for the longest that matches: `dire` serves `prédire`, with its own differences before it. */
const IRREGULAR: readonly [ending: string, stems: Stems][] = [
  [
    'prédire',
    irregular('prédis prédit prédisons prédisent', 'prédis', 'prédit prédirent', 'prédir', 'prédit'),
  ],
  ['dire', irregular('dis dit disons disent', 'dis', 'dit dirent', 'dir', 'dit')],
  ['écrire', irregular('écris écrit écrivons écrivent', 'écriv', 'écrivit écrivirent', 'écrir', 'écrit')],
  [
    'décrire',
    irregular('décris décrit décrivons décrivent', 'décriv', 'décrivit décrivirent', 'décrir', 'décrit'),
  ],
  ['sourire', irregular('souris sourit sourions sourient', 'souri', 'sourit sourirent', 'sourir', 'souri')],
  ['rire', irregular('ris rit rions rient', 'ri', 'rit rirent', 'rir', 'ri')],
  ['lire', irregular('lis lit lisons lisent', 'lis', 'lut lurent', 'lir', 'lu')],
  ['croire', irregular('crois croit croyons croient', 'croy', 'crut crurent', 'croir', 'cru')],
  [
    'connaître',
    irregular('connais connaît connaissons connaissent', 'connaiss', 'connut connurent', 'connaîtr', 'connu'),
  ],
  ['mettre', irregular('mets met mettons mettent', 'mett', 'mit mirent', 'mettr', 'mis')],
  [
    'plaindre',
    irregular('plains plaint plaignons plaignent', 'plaign', 'plaignit plaignirent', 'plaindr', 'plaint'),
  ],
  [
    'dépeindre',
    irregular(
      'dépeins dépeint dépeignons dépeignent',
      'dépeign',
      'dépeignit dépeignirent',
      'dépeindr',
      'dépeint',
    ),
  ],
  [
    'enjoindre',
    irregular(
      'enjoins enjoint enjoignons enjoignent',
      'enjoign',
      'enjoignit enjoignirent',
      'enjoindr',
      'enjoint',
    ),
  ],
  ['tenir', irregular('tiens tient tenons tiennent', 'ten', 'tint tinrent', 'tiendr', 'tenu')],
  ['venir', irregular('viens vient venons viennent', 'ven', 'vint vinrent', 'viendr', 'venu')],
  ['mentir', irregular('mens ment mentons mentent', 'ment', 'mentit mentirent', 'mentir', 'menti')],
  ['suivre', irregular('suis suit suivons suivent', 'suiv', 'suivit suivirent', 'suivr', 'suivi')],
  [
    'conclure',
    irregular('conclus conclut concluons concluent', 'conclu', 'conclut conclurent', 'conclur', 'conclu'),
  ],
  ['battre', irregular('bats bat battons battent', 'batt', 'battit battirent', 'battr', 'battu')],
  ['faire', irregular('fais fait faisons font', 'fais', 'fit firent', 'fer', 'fait')],
  ['offrir', irregular('offre offre offrons offrent', 'offr', 'offrit offrirent', 'offrir', 'offert')],
  ['ouvrir', irregular('ouvre ouvre ouvrons ouvrent', 'ouvr', 'ouvrit ouvrirent', 'ouvrir', 'ouvert')],
  ['partir', irregular('pars part partons partent', 'part', 'partit partirent', 'partir', 'parti')],
  ['sentir', irregular('sens sent sentons sentent', 'sent', 'sentit sentirent', 'sentir', 'senti')],
  ['voir', irregular('vois voit voyons voient', 'voy', 'vit virent', 'verr', 'vu')],
  ['prendre', irregular('prends prend prenons prennent', 'pren', 'prit prirent', 'prendr', 'pris')],
  ['émouvoir', irregular('émeus émeut émouvons émeuvent', 'émouv', 'émut émurent', 'émouvr', 'ému')],
  [
    'requérir',
    irregular('requiers requiert requérons requièrent', 'requér', 'requit requirent', 'requerr', 'requis'),
  ],
]

function irregular(
  present: string,
  imperfect: string,
  past: string,
  future: string,
  participle: string,
): Stems {
  return {
    present: present.split(' ') as [string, string, string, string],
    imperfect,
    past: past.split(' ') as [string, string],
    future,
    participle,
  }
}

function stemsOf(verb: string): Stems {
  for (const [ending, stems] of IRREGULAR)
    if (verb.endsWith(ending)) return prefixed(verb.slice(0, -ending.length), stems)
  if (verb.endsWith('er')) return firstGroup(verb)
  if (verb.endsWith('ir')) return secondGroup(verb)
  if (verb.endsWith('re')) return thirdGroup(verb)
  throw new RangeError(`no conjugation for ${verb}`)
}

function prefixed(prefix: string, { present, imperfect, past, future, participle }: Stems): Stems {
  const with_ = <T extends readonly string[]>(forms: T) => forms.map((form) => prefix + form) as unknown as T
  return {
    present: with_(present),
    imperfect: prefix + imperfect,
    past: with_(past),
    future: prefix + future,
    participle: prefix + participle,
  }
}

/** -er: c and g soften before a and o, e and é open before a silent syllable, y becomes i. */
function firstGroup(verb: string): Stems {
  const stem = verb.slice(0, -2)
  const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge')
  const open = openedStem(stem)
  return {
    present: [`${open}e`, `${open}e`, `${soft}ons`, `${open}ent`],
    imperfect: soft,
    past: [`${soft}a`, `${stem}èrent`],
    future: `${open === stem || /é[^aeiouyé]+$/.test(stem) ? stem : open}er`,
    participle: `${stem}é`,
  }
}

function openedStem(stem: string): string {
  if (/[ou]y$/.test(stem)) return stem.replace(/y$/, 'i')
  if (/(?:app|interp|ép)el$/.test(stem)) return stem === 'interpell' ? stem : `${stem}l`
  return stem.replace(/[eé]([^aeiouy]|qu|gu|ch|gn|br|tr|vr)$/, (whole, tail: string) =>
    /^(?:ll|tt)$/.test(tail) ? whole : `è${tail}`,
  )
}

function secondGroup(verb: string): Stems {
  const stem = verb.slice(0, -1)
  return {
    present: [`${stem}s`, `${stem}t`, `${stem}ssons`, `${stem}ssent`],
    imperfect: `${stem}ss`,
    past: [`${stem}t`, `${stem}rent`],
    future: verb,
    participle: stem,
  }
}

function thirdGroup(verb: string): Stems {
  const stem = verb.slice(0, -2)
  return {
    present: [`${stem}s`, /[dt]$/.test(stem) ? stem : `${stem}t`, `${stem}ons`, `${stem}ent`],
    imperfect: stem,
    past: [`${stem}it`, `${stem}irent`],
    future: `${stem}r`,
    participle: `${stem}u`,
  }
}

/**
 * The forms of a French verb that a report of speech may use.
 *
 * @throws RangeError for a word that ends as no infinitive does.
 */
export function conjugateFrench(verb: string): Conjugation {
  const { present, imperfect, past, future, participle } = stemsOf(verb)
  // rappelons que: with nous or without, the writer speaks
  const [first, third, , thirdPlural] = present
  const finite = [
    ...[first, third, thirdPlural],
    ...['ais', 'ait', 'aient'].map((end) => imperfect + end),
    ...past,
    ...['a', 'ont', 'ait', 'aient'].map((end) => future + end),
  ]
  const plural = participle.endsWith('s') ? participle : `${participle}s`
  // reconnait: as spelt since 1990
  const respelt = finite.filter((form) => form.includes('aît')).map((form) => form.replace('aît', 'ait'))
  return {
    finite: [...new Set([...finite, ...respelt])],
    participles: [...new Set([participle, `${participle}e`, plural, `${participle}es`])],
    gerunds: [`${imperfect}ant`],
    infinitive: verb,
  }
}
