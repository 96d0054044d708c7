import type { Gender } from '../../speaker-words.ts'
import { wordList, wordSet } from '../../words.ts'

export const titles: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ...wordList(
    'm m. mm. mr mr. monsieur messieurs sir lord roi prince duc émir sultan cheikh comte père frère abbé',
  ).map((word): [string, Gender] => [word, 'm']),
  ...wordList(
    'mme mme. mmes mlle mlles madame mademoiselle lady dame reine princesse duchesse sœur dre docteure',
  ).map((word): [string, Gender] => [word, 'f']),
  ...wordList('dr dr. docteur pr pr. professeur me maître mgr monseigneur général colonel saint').map(
    (word): [string, undefined] => [word, undefined],
  ),
])

export const offices =
  wordSet(`président présidente vice-président vice-présidente premier première ministre chancelier
  chancelière secrétaire sénateur sénatrice représentant représentante gouverneur gouverneure maire ambassadeur ambassadrice
  juge procureur procureure général générale amiral colonel capitaine commandant lieutenant sergent officier inspecteur
  inspectrice commissaire pape cardinal archevêque évêque rabbin imam ayatollah professeur professeure docteur directeur
  directrice pdg porte-parole républicain républicaine démocrate député députée conseiller conseillère chef cheffe ancien
  ancienne adjoint adjointe avocat avocate leader premier-ministre américain américaine russe ukrainien ukrainienne
  français française allemand allemande britannique chinois italien italienne espagnol espagnole anglais européen danois`)

export const attributes = wordSet('premier première ancien ancienne')

export const sharedNames =
  wordSet(`alex andrea ange ashley camille charlie claude dominique jan joan kelly kim lindsey morgan
  nicola robin sacha sasha valery`)
