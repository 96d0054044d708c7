import type { Frames } from '../../quotation-words.ts'

/** French verbs of speech by what they bring in; `scripts/speech-verbs.ts` conjugates them. */
export const FRENCH_SPEECH_VERBS: readonly (readonly [Frames, string])[] = [
  ['cnqow', 'dire écrire'],
  ['s', 'dire déclarer avouer'],
  [
    'cn',
    `déclarer affirmer assurer reconnaître admettre avouer confier raconter prétendre soutenir jurer promettre certifier
    nier démentir réfuter confirmer expliquer préciser`,
  ],
  ['cnw', 'annoncer indiquer rapporter révéler'],
  ['c', 'maintenir répliquer'],
  ['n', 'ajouter répéter répondre regretter souligner'],
  ['q', 'confier raconter expliquer préciser révéler demander décrire rappeler dévoiler'],
  [
    'c',
    `ajouter souligner rappeler répondre répliquer rétorquer objecter noter remarquer observer insister poursuivre
    conclure marteler répéter réitérer réaffirmer arguer argumenter plaider alléguer avancer regretter déplorer ironiser
    plaisanter avertir prévenir alerter informer signaler mentionner détailler témoigner relater spécifier proclamer clamer
    stipuler tweeter twitter publier poster titrer lancer glisser renchérir nuancer résumer commenter critiquer dénoncer demander réclamer
    dévoiler divulguer communiquer notifier rassurer suggérer exiger recommander proposer ordonner décréter
    prédire pronostiquer conter garantir attester confesser riposter statuer relever pointer exposer narrer relayer préconiser blaguer crier hurler murmurer chuchoter souffler lâcher balancer contester déduire rabâcher claironner`,
  ],
  ['a', 'avertir prévenir alerter informer rassurer assurer notifier inviter exhorter prier supplier'],
  [
    'cr',
    'plaindre vanter féliciter réjouir indigner étonner inquiéter alarmer défendre offusquer targuer émouvoir',
  ],
  [
    'o',
    'demander ordonner proposer suggérer recommander préconiser conseiller commander enjoindre intimer exiger dire crier',
  ],
  ['cx', 'faire laisser'],
  ['o', 'prier supplier implorer conjurer sommer'],
  ['o', 'inviter exhorter appeler'],
  [
    'r',
    'exclamer écrier emporter insurger enthousiasmer souvenir rappeler interroger récrier esclaffer lamenter adresser',
  ],
  [
    '',
    `acquiescer agacer analyser asséner assener avertir bafouiller balbutier bégayer bougonner bredouiller chanter commencer
    compléter confesser considérer continuer corriger croire crâner développer enchaîner entonner épingler estimer
    éructer évoquer fanfaronner fulminer gémir grincer grogner grommeler gronder interpeller interrompre jubiler juger
    lire maugréer minimiser moquer murmurer opiner penser pester philosopher pleurer pointer protester questionner
    rager railler réagir reconnaître recadrer rectifier relativiser relever reprendre requérir rigoler rire ruminer
    sangloter savourer scander sermonner siffler soupirer sourire soutenir souffler souhaiter tacler tancer tempérer
    tempêter temporiser tonner trancher vitupérer vociférer espérer gronder constater analyser énoncer implorer
    commenter sous-titrer légender titrer réclamer supplier vanter figurer étrangler`,
  ],
  [
    'f',
    `accuser appeler assimiler attaquer baptiser blâmer brocarder caractériser citer comparer condamner critiquer
    décrire définir dénoncer déplorer désigner dépeindre engager évoquer fustiger invoquer juger louer mentionner moquer
    parler prôner promettre qualifier railler rejeter réclamer saluer surnommer taxer traiter vanter vilipender prédire
    prévenir pointer réfuter regretter estimer considérer exiger`,
  ],
  ['mn', 'estimer juger considérer penser croire trouver'],
  ['t', 'penser croire espérer souhaiter rêver'],
  ['o', 'inciter convier presser déconseiller'],
  ['c', 'présager subodorer'],
]
