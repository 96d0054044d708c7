import { describe, expect, test } from 'vitest'
import { read } from '../../src/index.ts'
import { markUp, strip } from './markup.ts'

const CASES: Record<string, readonly string[]> = {
  'marks of all kinds': [
    '« [D:Nous avons gagné] », a-t-elle dit.',
    '«[D:Nous avons gagné]», a-t-elle dit.',
    '«\u202f[D:Nous avons gagné]\u202f», a-t-elle dit.',
    '“[D:Nous avons gagné]”, a-t-elle dit.',
    '"[D:Nous avons gagné]", a-t-elle dit.',
    "'[D:Nous avons gagné]', a-t-elle dit.",
    '‹ [D:Nous avons gagné] ›, a-t-elle dit.',
    '„[D:Nous avons gagné]“, a-t-elle dit.',
    '« [D:Nous avons gagné] ", a-t-elle dit.',
    'Elle a dit : « [D:Nous avons gagné.] »',
    'Elle a dit:«[D:Nous avons gagné.]»',
  ],
  'apostrophes sont des apostrophes': [
    "L'« [S:amitié] » d'hier n'est plus.",
    "'[D:C'est l'été d'hier]', a-t-il dit.",
    'Dans les années ’90, l’écran de 12" coûtait cher.',
  ],
  'paroles sur plusieurs paragraphes': [
    'Il a dit : « [D:Nous sommes venus ici.]\n\n« [+:Nous avons vu la ville.]\n\n« [+:Nous sommes repartis.] »',
    '« [D:Nous sommes venus ici.]\n[+:Nous avons vu la ville] », a-t-il dit.',
    'Une voix dit : « [D:Ce n’est pas leur faute.]\n« [+:Ils sont perdus.] »\nLa ville dort.',
  ],
  'paroles dans les paroles': [
    '« [D:Il m’a dit : “Rentre chez toi”, et je suis parti] », a-t-elle expliqué.',
    '« [D:Il m’a dit : « Rentre chez toi » et je suis parti] », a-t-elle expliqué.',
    '« [D:Je lui ai dit : « Tu ne seras plus là], a-t-il dit.',
  ],
  'marques perdues': [
    'Il a dit : « [D:Nous sommes proches d’une catastrophe.]\nLa ville est au bord du fleuve.\nElle a un pont.',
    '« [D:Nous sommes proches] », a-t-il dit. « [+:Ils sont tout près.]\nLa ville est au bord du fleuve.',
    '« [D:Nous avons gagné], a expliqué Durand hier.\nLa ville dort.',
  ],
  'incises entre les marques': [
    '« [D:Oui], explique-t-il, [+:mais nous ne partons pas.] »',
    '« [D:La ville], a-t-elle ajouté, [+:est à nous] ».',
  ],
  'attribution après les paroles': [
    '« [D:Nous avons gagné] », a déclaré le maire de Lyon.',
    '« [D:Nous avons gagné] », déclare Anne Durand, maire de Lyon.',
    '« [D:Nous avons gagné] », m’a confié Durand.',
    '« [D:Avons-nous gagné ?] » lui a-t-il demandé.',
    '« [D:Nous avons gagné] », s’est exclamée la maire.',
    '« [D:Nous avons gagné] », selon le maire.',
    '« [D:Nous avons gagné] », est-il écrit dans un message.',
    '« [D:Nous avons gagné] », se souvient-il.',
    '« [D:Nous avons gagné] », a-t-il ajouté, précisant que [I:le parti continuerait].',
  ],
  'attribution avant les paroles': [
    'Le panneau disait : « [D:Défense d’entrer.] »',
    'La foule scandait « [D:Vive la reine] » sur la place.',
    'Jean Durand : « [D:Nous avons gagné le vote] »',
    'Interrogé, il a répondu : « [D:Nous ne partirons pas.] »',
    'Pour le maire, « [D:nous avons gagné le vote] ».',
    'Selon le maire, « [D:nous avons gagné le vote] ».',
  ],
  'paroles coupées': [
    '« [D:Nous avons gagné] », a-t-elle dit. « [+:C’était dur.] »',
    '« [D:Nous avons gagné] », a-t-elle dit, « [+:et c’était dur] ».',
    '[I:Le projet], a-t-il dit, [+:est mort].',
    '« [D:Nous avons gagné] », a-t-elle dit.\n« [+:C’était dur. Cela a pris un an.] »',
  ],
  'paroles mêlées': [
    'Il a dit que [M:le projet était « une honte » pour nous].',
    'Il avertit qu’[M:un « génocide » est en cours].',
    '[M:Le projet est « une honte » pour la ville], a-t-elle dit.',
    'Il a déclaré que « [D:le projet est une honte pour la ville] ».',
  ],
  'fragments, titres, surnoms': [
    'Il a qualifié le vote de « [P:honte] ».',
    'Elle dénonce des « [P:mensonges dangereux] ».',
    'Ils ont décrit le vote comme « [P:une mauvaise blague] ».',
    'Le film « [S:Train de nuit] » a reçu un prix.',
    'Johannes « [S:Hans] » Geiger est né en Allemagne.',
    'Le vaccin permet aux cellules de « [S:voir] » la protéine.',
  ],
  'propositions rapportées': [
    'Il a dit que [I:le projet était mort].',
    'Le ministère a annoncé lundi que [I:deux personnes étaient mortes].',
    'Le journal a rapporté dans son édition du soir que [I:deux personnes étaient mortes].',
    'Elle a dit au comité que [I:c’était une erreur].',
    'Il a averti le maire que [I:la porte était ouverte].',
    'Il a déclaré [I:avoir vu la voiture].',
    'Il affirme [I:ne pas avoir pris l’argent].',
    'Elle a demandé si [I:la porte était ouverte].',
    'Elle a demandé [I:pourquoi la porte était ouverte].',
    'Elle a fait savoir que [I:la porte était ouverte].',
    'Il se plaint que [I:la porte soit ouverte].',
    'Il se dit [I:prêt à partir].',
  ],
  'où finit la proposition': [
    'Anne Durand, qui a dit [I:être malade], a quitté la salle.',
    'Lorsqu’il a annoncé que [I:la banque allait fermer], les clients sont partis.',
    'Il a dit que [I:le projet était mort], ajoutant que [I:personne n’en voulait].',
    'Il a dit que [I:le projet était mort] et a ajouté que [I:personne n’en voulait].',
    'La ville est sûre (le maire a dit que [I:non, elle ne l’est pas]) et calme.',
  ],
  sources: [
    'Selon le maire, [I:deux personnes sont mortes].',
    '[I:Deux personnes sont mortes], selon le maire.',
    'D’après la police, [I:deux personnes sont mortes].',
    'Selon le journal, qui cite la police, [I:deux personnes sont mortes].',
    'Selon le maire de la ville, Jean Durand, [I:deux personnes sont mortes].',
    'Comme l’a dit le maire, [I:deux personnes sont mortes].',
    '[I:Deux personnes sont mortes dans l’incendie], a indiqué le maire.',
    '[I:Deux personnes auraient été blessées], selon la police.',
    'Le prix varie selon la taille, et la couleur aussi.',
  ],
  'passifs, ordres et demandes': [
    'Il a été annoncé que [I:deux personnes étaient mortes].',
    'Il leur a dit [I:de quitter le bâtiment].',
    'Elle a demandé aux électeurs [I:de rester chez eux].',
    'Les mères ont été invitées [I:à venir chercher leurs fils].',
    'Il a ordonné aux juges de l’immigration [I:de ne plus accorder l’asile].',
    'Il a appelé le gouvernement [I:à agir].',
  ],
  'ce qui n’est pas parole': [
    'Il pense que le projet est mort.',
    'Elle savait que le projet était mort.',
    'Il a refusé de dire si le projet était mort.',
    'Il n’a pas dit que le projet était mort.',
    'Ils ont annoncé l’accord lundi.',
    'La demande du maire est claire.',
    'Elle s’est dit que le projet était mort.',
    'Il veut s’assurer que la porte est fermée.',
    'Il a dit ce qu’il pensait du projet.',
  ],
  'titres et lignes à nom': [
    'Jack Ross : [I:Mon rêve est de diriger l’équipe]\nLe technicien a parlé dimanche.',
    '[I:Pourquoi ?] lui a-t-elle demandé.',
    '[I:La ville augmentera les impôts au printemps], déclare la maire',
  ],
  'dialogues et entretiens': [
    '– [D:Entrez], dit l’homme.\n– [D:Non], répondit-elle.\n– [D:Alors partez !]\nIl ferma la porte.',
    'Q : [D:Pourquoi êtes-vous parti ?]\nR : [D:J’étais fatigué.]\nQ : [D:Et maintenant ?]\nR : [D:Je suis heureux.]',
    'À faire :\n- Acheter du lait\n- Appeler la mairie',
  ],
  'rien du tout': [
    '',
    '«',
    '» » »',
    '« « « «',
    'dit-il',
    'selon',
    ': «',
    'que que que',
    'a-t-il dit a-t-il dit',
  ],
}

describe.each(Object.entries(CASES))('%s', (_name, texts) => {
  test.each(texts)('%s', (markedUp) => {
    const text = strip(markedUp)
    expect(markUp(text, read(text, { lang: 'fr' }).quotes)).toBe(markedUp)
  })
})
