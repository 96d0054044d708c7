import type { Bound } from '../../value-words.ts'
import { wordList, wordSet } from '../../words.ts'

const table = (bound: Bound, list: string) =>
  Object.fromEntries(wordList(list).map((phrase) => [phrase, bound]))

export const datePrefixes = wordSet('mi pré post fin après avant')
export const articles = wordSet('un une')
export const beforeShare = wordSet("d' de")
export const afterShare = wordSet(
  `à en sur par depuis pour dans cette ce l' le la les cet au aux entre après selon et mais grâce contre`,
)
export const quantifiers: ReadonlySet<string> = new Set<string>()
export const relativeArticles = wordSet("le la les l'")
export const beforeYear =
  wordSet(`en depuis dès jusqu'en avant après vers fin début mi et à an année l'année années l'an entre de d'ici courant été hiver
  automne printemps millésime édition saison élection présidentielle né née`)
export const plurals = wordSet('de pour sur')
export const notPlural = wordSet(
  'alors après depuis envers toujours jamais parfois certes dessous dessus moins',
)
export const beforeDecade: ReadonlySet<string> = new Set<string>()
export const beforeTime = wordSet("alentours à vers dès depuis jusqu'à entre avant après et aux")
export const beforeDuration =
  wordSet(`pendant durant en de d' après dans sous moins plus depuis pour toutes les une un des chaque d'une d'un
  quelque environ presque près bout voilà voici passé l' dure duré durer ces leurs ses`)
export const beforeMonth = wordSet("en depuis dès début fin mi courant jusqu'en pour vers")
export const doubtfulMonths = wordSet('Mars MARS')
export const labels =
  wordSet(`page pages chapitre section sections article articles règle version paragraphe alinéa volume vol figure tableau vol
  route autoroute ligne numéro n no nos n° nº numéros chaîne salle chambre porte quai groupe phase niveau étape annexe loi résolution
  grade épisode modèle type catégorie magnitude lot tome acte`)
export const notAfterOrdinal =
  wordSet(`ministre ministres ministère dame secrétaire plan rôle guerre fédération âge adjoint adjointe chef main ring
  lieu abord temps violon consul couteau soin soins secours nations république reich empire`)
export const notBeforeOrdinal = wordSet('en')
export const between = wordSet('entre')
export const from = wordSet("de d' du")
export const changeVerbs =
  wordSet(`passe passent passé passée passés passées passer passant passait passera passeront grimpe grimpé grimper monte monté montée
  monter augmenté augmente augmenter recule reculé baisse baissé baisser tombe tombé tombée chuté chute réduit réduite réduire relevé relevée relever
  porté portée porter abaissé abaissée abaisser évolué bondi hausse progressé`)
export const futureEndings = wordList('ra ront')
export const future =
  wordSet(`prévu prévue prévus prévues doit doivent devra devront devrait devraient sera seront aura auront fera feront ira iront va vont
  prochain prochaine demain débutera aboutira commencera rendra réunira tiendra votera ouvrira attendu attendue attendus`)

export const bounds: Readonly<Record<string, Bound>> = {
  ...table(
    'above',
    `plus_de plus_d' au-dessus_de supérieur_à supérieure_à au-delà_de excédant dépassant dépasse dépassé dépasser`,
  ),
  ...table('below', `moins_de moins_d' en_dessous_de au-dessous_de inférieur_à inférieure_à sous_les`),
  ...table('at least', `au_moins au_minimum pas_moins_de pas_moins_d' minimum au_bas_mot à_partir_de`),
  ...table('at most', `au_plus au_maximum jusqu'à pas_plus_de pas_plus_d' tout_au_plus maximum`),
  ...table(
    'about',
    `près_de près_d' environ presque quelque quelques_ vers autour_de autour_d' à_peu_près approximativement quasiment
    aux_alentours_de à_peine avoisinant de_l'ordre_de de_l'ordre_d' estimé_à`,
  ),
  'un peu plus de': 'above',
  "un peu plus d'": 'above',
  'un peu moins de': 'below',
  "un peu moins d'": 'below',
}
export const boundsAfter: Readonly<Record<string, Bound>> = {
  'ou plus': 'at least',
  'et plus': 'at least',
  'au moins': 'at least',
  'ou moins': 'at most',
  'au plus': 'at most',
  'au maximum': 'at most',
  'au minimum': 'at least',
  environ: 'about',
}
