import type { QuotationWords } from '../../quotation-words.ts'
import { verbForms } from '../../verb-forms.ts'
import { wordSet } from '../../words.ts'
import { conjugateFrench } from './conjugation.ts'
import forms from './verb-forms.generated.ts'

/** How French reports speech. */
export const quotation: QuotationWords = {
  verbs: verbForms(forms),
  conjugate: conjugateFrench,
  particles: new Map([
    ['faire', wordSet('savoir valoir remarquer observer comprendre part')],
    ['laisser', wordSet('entendre filtrer échapper')],
    ['vouloir', wordSet('dire')],
  ]),
  complementizers: wordSet('que qu’'),
  freeRelatives: wordSet('ce tout celui celle ceux plus moins autant mieux autre autres même davantage'),
  conjunctive: wordSet(
    'ainsi bien alors afin pour sans avant après tandis dès parce lors tel tels telle telles tant',
  ),
  reasons: wordSet('parce car'),
  claims: wordSet(''),
  objects: wordSet(''),
  whether: wordSet('si s’'),
  questions: wordSet('comment pourquoi combien où quand quel quelle quels quelles qui'),
  beforeInfinitive: wordSet(
    'ne n’ pas plus jamais rien point en y se s’ le la les l’ lui leur me m’ nous vous te t’ tout aussi',
  ),
  bareAuxiliaries: wordSet('être avoir faire'),
  gerundEnding: 'ant',
  reflexives: wordSet('se s’'),
  unreflexive: wordSet('assurer demander dire expliquer rappeler avouer annoncer'),
  asides: wordSet('comme contrairement malgré'),
  // not continue, évolue, tue
  nonFinite: /(?:ant|[^a]i|ée?s?|[nvlrçtd]us?|(?:[vrdç]|[eno]n|él|oul|inc)ues?)$/u,
  // not montre, déclare, assure: forms of verbs in -er
  infinitiveEnding:
    /(?:er|ir|dre|ttre|[aeo]ître|^être|uivre|^(?:sur|re)?vivre|[acdfloru]ire|clure|mpre|ncre)$/u,
  infinitiveMarks: wordSet('de d’ à'),
  addressing: wordSet('à au aux auprès'),
  sources: [
    ['selon'],
    ['dixit'],
    ['d’après'],
    ['d’', 'après'],
    ['aux', 'dires', 'de'],
    ['de', 'l’', 'aveu', 'de'],
    ['aux', 'yeux', 'de'],
    ['aux', 'dires', 'du'],
    ['de', 'l’', 'aveu', 'du'],
    ['de', 'l’', 'aveu', 'des'],
    ['aux', 'yeux', 'du'],
    ['de', 'l’', 'avis', 'du'],
    ['de', 'l’', 'avis', 'des'],
    ['de', 'l’', 'avis', 'de'],
  ],
  weakSources: wordSet('pour'),
  notSources: wordSet(
    `moi nous vous toi que qu’ cas besoins besoin âge taille saison saisons règles règle moyens circonstances calendrier modalités nature
    type types niveau degré sexe pays régions région conditions principe formule critères termes ordre méthode logique
    schéma modèle usage habitude tradition coutume état demande connaissances cas position situation possibilités goûts goût
    préférences préférence moment heure humeur endroit lieu couleur prix valeur volonté définition barème ampleur gravité
    urgence importance nombre angle approche processus procédure norme normes standards`,
  ),
  negations: wordSet('pas jamais rien guère nullement sans personne ni'),
  negators: wordSet('ne n’'),
  irreal: wordSet('doit doivent devrait devraient devra devront veut veulent voudrait voudraient'),
  refusals: wordSet(
    `refuse refusent refusé refusait refuser pourraient pourra pourront pouvaient veut veulent voulu voulait peut peuvent pu pouvait pouvoir doit doivent devait
    devoir faut fallait souhaite souhaitait hésite hésité hésitait évite évité aimerait voudrait pourrait devrait sans
    difficile facile possible impossible`,
  ),
  goingOn: wordSet('tenu tient tenait pour afin à'),
  incisesInside: true,
  firstPerson: wordSet(
    `je j’ me m’ moi mon ma mes nous notre nos vous votre vos tu te t’ toi ton ta tes mien mienne nôtre`,
  ),
  writers: wordSet('je j’ nous tu vous on_note on_remarque on_observe on_rappelle on_constate'),
  impersonal: wordSet('il'),
  openers: wordSet(
    `lorsque lorsqu’ quand alors tandis après avant bien puisque puisqu’ si s’ comme dès depuis parce pendant quoique
    quoiqu’ tant`,
  ),
  sequels: wordSet('avant en'),
  things: wordSet('cela ça ceci ce'),
  ago: ['il', 'y', 'a'],
  facts: wordSet('fait'),
  contrasts: wordSet('tandis tout_en'),
  adversatives: wordSet('mais car or'),
  approximators: wordSet('près environ entre'),
  asSaid: wordSet('comme ainsi'),
  connectives: wordSet(
    `toutefois cependant néanmoins pourtant mais et or donc ainsi aussi enfin ensuite puis alors d’ailleurs ailleurs en_effet par_ailleurs quand_même tout_de_même en_outre de_plus en_revanche au_contraire du_reste en_fait`,
  ),
  be: wordSet(
    'est sont était étaient été être soit soient fut furent sera seront serait seraient étant suis es sommes êtes',
  ),
  helpers: wordSet(
    `a ont avait avaient eu avoir ayant aura auront aurait auraient ai avons avez ait aient eut eurent as va vont allait
    vient venait viennent`,
  ),
  speechNouns: wordSet(
    `déclaration communiqué message tweet réponse question questions mots mot mail lettre légende titre pancarte pancartes
    banderole slogan slogans citation avertissement conclusion texte commentaire commentaires conseil conseils devise
    verdict phrase paroles termes`,
  ),
  namers: wordSet(
    `dit dite dits dites surnommé surnommée baptisé baptisée intitulé intitulée appelé appelée nommé nommée terme mot mots
    expression surnom film livre roman série émission chanson album pièce magazine opération navire épisode documentaire jeu
    campagne projet programme
    nom_de titre_de titres_de surnom_de pseudonyme_de concept_de notion_de statut_de principe_de connu_comme connue_comme
    connus_comme examen_pour poursuivi_pour poursuivie_pour poursuivis_pour inculpé_pour inculpée_pour inculpés_pour
    condamné_pour condamnée_pour condamnés_pour jugé_pour enquête_pour plainte_pour`,
  ),
}
