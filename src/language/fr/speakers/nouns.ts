import type { Gender } from '../../speaker-words.ts'
import { wordList, wordSet } from '../../words.ts'

const MALE = `homme hommes garçon garçons père pères papa fils frère frères mari maris époux oncle neveu grand-père
  petit-fils roi prince duc monsieur messieurs président présidents vice-président ministre-président directeur directeurs
  acteur acteurs réalisateur réalisateurs sénateur sénateurs gouverneur ambassadeur ambassadeurs procureur procureurs
  avocat avocats candidat candidats député députés conseiller conseillers dirigeant dirigeants chanteur chanteurs rappeur
  rappeurs joueur joueurs entraîneur entraîneurs sélectionneur attaquant défenseur gardien buteur milieu golfeur golfeurs
  cavalier champion champions vainqueur policier policiers pompier pompiers gendarme soldat soldats officier officiers
  général colonel commandant capitaine lieutenant sergent militant militants manifestant manifestants opposant opposants
  partisan partisans habitant habitants voisin voisins ami amis étudiant étudiants lycéen lycéens écrivain écrivains auteur
  auteurs rédacteur chroniqueur présentateur animateur animateurs commentateur chercheur chercheurs historien historiens
  médecin médecins chirurgien infirmier professeur professeurs enseignant enseignants instituteur infirmiers agriculteur
  agriculteurs banquier banquiers entrepreneur entrepreneurs patron patrons fondateur cofondateur créateur inventeur
  producteur producteurs électricien mécanicien chauffeur chauffeurs conducteur électeur électeurs lecteur lecteurs
  consommateur utilisateur utilisateurs internaute porte-parole russe adjoint chef chefs prêtre évêque pape imam rabbin
  chancelier secrétaire élu élus parlementaire maire maires représentant représentants négociateur observateur
  observateurs spectateur spectateurs supporter supporters supporteur supporteurs survivant survivants blessé réfugié
  réfugiés migrant migrants prisonnier prisonniers passager passagers client clients employé employés salarié salariés
  ouvrier ouvriers syndicaliste retraité médaillé lauréat vétéran héros technicien juge collaborateur collaborateurs
  suspect accusé prévenu assistant assistants plongeur nageur coureur cycliste pilote comédien comédiens musicien
  danseur peintre photographe cinéaste scientifique scientifiques gars mec interlocuteur responsable responsables
  rescapé rescapés sinistré sinistrés riverain riverains commerçant commerçants plaignant plaignants exilé exilés insurgé insurgés
  combattant combattants paysan paysans gérant détenu détenus intéressé invité invités sondé sondés usager usagers votant votants participant participants vendeur vendeurs cuisinier berger
  envoyé envoyés intervenant intervenants passant passants trésorier brigadier sous-préfet vice-ministre
  vice-présidents délégué délégués ressortissant ressortissants beau-frère beau-père gendre marin marins plombier
  écolier écoliers retraités résident résidents occupant occupants prêtres moine moines consul adjudant maréchal
  copilote aide-soignant juré jurés greffier gendarmes shérif espion espions meurtrier assaillant assaillants
  trafiquant trafiquants blessés sympathisant sympathisants courtier courtiers consultant consultants manager
  managers coach couturier hôtelier barman boulanger boucher épicier fermier fermiers vigneron bûcheron ex-mari
  gamin gamins orphelin héritier compère musulmans sous-officier haut-gradé surveillant surveillants ex-président
  vice-premier ex-ministre doyen doctorant doctorants romancier dramaturge reporter reporters adhérent adhérents
  abonné abonnés concurrents requérant prévenus accusés suspects`
const FEMALE = `femme femmes fille filles mère mères maman sœur sœurs soeur épouse épouses tante nièce grand-mère petite-fille
  reine princesse duchesse dame dames madame présidente vice-présidente directrice directrices actrice actrices
  réalisatrice sénatrice sénatrices gouverneure ambassadrice procureure avocate avocates candidate candidates députée
  députées conseillère dirigeante chanteuse joueuse joueuses entraîneuse sélectionneuse gardienne championne policière
  militante militantes manifestante opposante habitante habitantes voisine voisines amie amies étudiante étudiantes
  écrivaine auteure autrice rédactrice chroniqueuse présentatrice animatrice commentatrice chercheuse historienne
  infirmière infirmières enseignante enseignantes institutrice agricultrice banquière patronne fondatrice cofondatrice
  créatrice productrice conductrice électrice lectrice utilisatrice adjointe cheffe chancelière élue élues maire
  représentante survivante réfugiée migrante prisonnière passagère cliente employée salariée ouvrière retraitée lauréate
  héroïne nounou comédienne comédiennes musicienne danseuse
  collaboratrice parlementaire suspecte accusée assistante détenue plaignante eurodéputée magistrate
  riveraine commerçante préfète intéressée gérante vendeuse romancière blogueuse invitée rescapée retraitées voisines
  agente
  recrue recrues sage-femme sages-femmes belle-mère belle-sœur belle-fille ex-femme ex-épouse fiancée fillette
  gamine héritière intervenante passante passantes résidente employées bergère fermière envoyée déléguée
  surveillante trésorière célébrité célébrités personnalité personnalités`
const BOTH = `professeur professeurs médecin médecins auteur auteurs écrivain écrivains chef chefs commandant capitaine
  lieutenant colonel sergent chirurgien procureur ambassadeur gouverneur chancelier entrepreneur
  journaliste journalistes artiste artistes élève élèves enfant enfants maire maires ministre ministres secrétaire
  porte-parole porte-paroles responsable responsables spécialiste spécialistes expert experts analyste analystes économiste
  juge juges juriste juristes diplomate diplomates parlementaire parlementaires journaliste correspondant correspondants
  photographe biologiste psychologue politologue sociologue philosophe pilote guide collègue collègues camarade membre
  membres gens parents proches proche jeunes jeune jeunes adolescent adolescents adulte adultes bénévole bénévoles témoin
  témoins malade malades patient patients fan fans internaute internautes touriste touristes téléspectateur
  téléspectateurs démocrate démocrates républicain républicains conservateur conservateurs travailliste travaillistes
  socialiste socialistes activiste activistes terroriste rebelles séparatistes indépendantistes policiers couple duo trio
  propriétaire locataire gestionnaire commissaire cadre cadres pdg dg scientifique stagiaire architecte libraire notaire
  vétérinaire pharmacien avocats troupes forces leader leaders numéro capitaine otage otages
  automobiliste eurodéputé magistrat magistrats
  enquêteur enquêteurs universitaire universitaires arbitre arbitres milliardaire humoriste dissident dissidents
     djihadiste djihadistes cheminot cheminots
  actionnaire actionnaires préfet agent agents négociateurs secouriste secouristes sauveteur
  sauveteurs kamikaze cardinal cardinaux évêques
  mécène facteur
  victime personne personnes star stars vedette voix source sources
  fonctionnaire fonctionnaires individu individus adversaire adversaires astronaute astronautes astronome
  psychiatre psychiatres pédiatre pédiatres pirates protestataire protestataires athlète athlètes adepte adeptes
  convive contribuable contribuables colocataire ado ados détective détectives bénéficiaire bénéficiaires talibans`

export const persons: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ...wordList(MALE).map((word): [string, Gender] => [word, 'm']),
  ...wordList(FEMALE).map((word): [string, Gender] => [word, 'f']),
  ...wordList(BOTH).map((word): [string, undefined] => [word, undefined]),
])

export const personEndings =
  wordList(`eur eurs euse euses trice trices iste istes logue logues crate crates ien iens ienne
  iennes militaire militaires officiel officiels alliés`)

export const impersonals = wordSet(
  `faveur valeur couleur chaleur douleur erreur horreur terreur peur fureur vigueur rigueur longueur largeur hauteur ampleur
  lenteur grandeur profondeur épaisseur douceur fraîcheur ardeur pudeur odeur saveur vapeur lueur moteur secteur ordinateur
  réacteur tracteur ascenseur compteur indicateur processeur intérieur extérieur honneur bonheur malheur rumeur humeur tumeur
  fleur cœur coeur chœur liqueur stupeur splendeur candeur laideur torpeur labeur bien rien lien soutien entretien quotidien
  dialogue catalogue piste liste`,
)

export const generic =
  wordSet(`homme femme jeune responsable source témoin expert dirigeant élu officier porte-parole
  interlocuteur personne dirigeante auteur auteure star milliardaire acteur actrice chanteur chanteuse rappeur rappeuse
  joueur joueuse attaquant milieu défenseur gardien buteur sportif sportive champion championne cinéaste réalisateur
  réalisatrice comédien comédienne humoriste écrivain écrivaine romancier romancière musicien musicienne golfeur golfeuse
  pilote nageur nageuse coureur cycliste entraîneur sélectionneur technicien coach artiste vedette politicien trentenaire
  quadragénaire quinquagénaire diplomate sexagénaire septuagénaire octogénaire adolescent adolescente étudiant étudiante mannequin
  entrepreneur patron patronne élue parlementaire candidat candidate suspect suspecte intéressé intéressée républicain
  républicaine démocrate conservateur conservatrice travailliste socialiste écologiste centriste régulateur
  entreprise société compagnie groupe organisation organisme agence équipe club parti réseau association start-up firme ong
  constructeur fabricant géant marque enseigne plateforme
      fédération institut fondation revue office institution`)

export const firms = wordSet(
  'entreprise société compagnie firme constructeur fabricant géant marque enseigne plateforme chaîne opérateur éditeur',
)

export const organs = wordSet(
  'état gouvernement exécutif diplomatie intérieur justice défense économie finances santé éducation travail culture',
)

export const kin =
  wordSet(`mère père maman papa parents épouse époux femme mari fils fille frère sœur soeur oncle tante
  cousin cousine neveu nièce grand-père grand-mère petit-fils petite-fille compagnon compagne conjoint conjointe famille
  ami amie amis collègue collègues voisin voisine avocat avocate porte-parole entourage agent équipe frères sœurs filles
  enfants veuve partenaire`)

export const groups =
  wordSet(`entreprise entreprises société sociétés compagnie firme groupe groupes organisation
  organisations association associations fédération syndicat syndicats banque chaîne studio réseau club équipe camp parti
  gouvernement administration cabinet parlement congrès sénat assemblée conseil commission comité cour tribunal ministère
  département bureau agence autorité autorités police gendarmerie armée marine direction fondation université école lycée
  hôpital église musée institut observatoire régulateur coalition alliance mouvement communauté médias média presse journal
  quotidien hebdomadaire magazine revue site radio télévision état états pays nation ville région régime kremlin elysée
  mission centre service services jury foule public secteur délégation ambassade consulat fonds personnel opposition majorité
  minorité population renseignement mairie préfecture parquet famille propriétaires start-up startup marque institution
  partenariat union ligue collectif ong confédération constructeur avionneur éditeur fabricant distributeur enseigne
  opérateur plateforme laboratoire équipementier fournisseur filiale coopérative mutuelle assureur consortium conglomérat
  géant diocèse rectorat exécutif diplomatie compagnies banques ministères équipes clubs partis comités universités
  office organisme organismes défense accusation milice milices brigade municipalité chancellerie industrie district collectivité
  collectivités instance instances équipage présidence douane douanes état-major garde-côtes chaînes journaux
  sites agences ambassades hôtel établissement académie lobby gang barreau patronat fédérations tribunaux
  commissariat maison-blanche`)

export const writings =
  wordSet(`rapport rapports communiqué sondage sondages étude études enquête article éditorial publication
  tweet tweets message messages lettre courrier courriel mail mémoire note notification avis document documents plainte
  jugement arrêt ordonnance critique livre bulletin légende titre panneau pancarte slogan affiche publicité page question
  questions réponse pétition résolution loi texte textes données chiffres résultats recherches analyse récit témoignage
  témoignages rumeurs allégations déclaration déclarations billet post posts faq brochure statistiques dépêche bilan bilans
  estimation estimations décompte projections prévisions calculs images législation ébauche
  informations indications missive édition décret verdict affidavit requête circulaire inscription graffiti e-mail
  e-mails courriels mails sms texto lettres évaluation évaluations conclusions enquêtes analyses
  reportage reportages documentaire dossier tract tracts tribune traité blog règlement directive
  récits`)

export const times =
  wordSet(`lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
  août septembre octobre novembre décembre jour jours semaine semaines mois année années an ans matin matinée après-midi soir
  soirée nuit hier demain heure heures minute minutes fois moment saison été hiver printemps automne week-end siècle décennie noël pâques toussaint`)

export const demonyms =
  wordSet(`américain américaine anglais anglaise britannique écossais écossaise irlandais irlandaise gallois
  français française allemand allemande italien italienne espagnol espagnole portugais portugaise suisse belge néerlandais
  néerlandaise autrichien autrichienne danois danoise suédois suédoise norvégien norvégienne finlandais finlandaise islandais
  polonais polonaise tchèque slovaque hongrois hongroise roumain roumaine bulgare grec grecque turc turque russe ukrainien
  ukrainienne biélorusse serbe croate bosniaque albanais albanaise israélien israélienne palestinien palestinienne libanais
  libanaise syrien syrienne irakien irakienne iranien iranienne saoudien saoudienne égyptien égyptienne marocain marocaine
  algérien algérienne tunisien tunisienne libyen sénégalais sénégalaise malien malienne ivoirien ivoirienne camerounais
  camerounaise congolais congolaise nigérian nigériane kényan kényane éthiopien sud-africain sud-africaine indien indienne
  pakistanais pakistanaise afghan afghane chinois chinoise japonais japonaise coréen coréenne sud-coréen nord-coréen
  vietnamien thaïlandais indonésien philippin australien australienne néo-zélandais néo-zélandaise canadien canadienne
  québécois québécoise mexicain mexicaine brésilien brésilienne argentin argentine chilien colombien vénézuélien cubain
  parisien parisienne lyonnais marseillais catalan basque breton corse européen texan californien new-yorkais londonien`)
