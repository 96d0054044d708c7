import type { Furniture } from '../furniture.ts'

const list = (text: string) => text.replaceAll('\n', '').split('|')

/** What French web pages wrap around an article. */
export const furniture: Furniture = {
  lines: new Set(
    list(`à propos|abonnez-vous|accepter|accepter les cookies|accueil|accéder au contenu|accéder au contenu principal|
afficher plus|afficher tous les commentaires|ajouter un commentaire|ajouter aux favoris|aller au contenu|
aller au contenu principal|aller au menu|aller à la navigation|aller à la recherche|annonce|annonces|annuler la réponse|article précédent|
article réservé aux abonnés|article suivant|aucun commentaire|autres articles|charger plus|chargement|
charger plus de commentaires|chercher|commentaire|commentaires|commenter|conditions d'utilisation|
conditions générales d'utilisation|conditions générales|confidentialité|connexion|consulter les commentaires|contact|contactez-nous|
contenu sponsorisé|copier le lien|courriel|créer un compte|crédit|crédit photo|crédits photo|déconnexion|découvrir|écouter|
écouter l'article|écrire un commentaire|e-mail|email|enregistrer|en direct|en savoir plus|envoyer|envoyer par e-mail|envoyer par courriel|
envoyer par mail|fermer|fermer le menu|gérer les cookies|identifiez-vous|illustration|image|image d'illustration|images|imprimer|
imprimer l'article|inscription|inscrivez-vous|j'accepte|je m'abonne|je m'inscris|laisser un commentaire|laisser une réponse|
laissez un commentaire|la suite après cette publicité|la suite après la publicité|lire aussi|lire l'article|lire la suite|
lire la vidéo|lire plus|lire plus tard|lire également|l'article continue après la publicité|mentions légales|menu|menu principal|
mon compte|mot de passe oublié|navigation|newsletter|newsletters|nous contacter|nous soutenir|nous suivre|nous suivre sur|
offrir cet article|ouvrir le menu|page d'accueil|par e-mail|par mail|partage|partager|partager cet article|partager l'article|partager la page|
partager par e-mail|partager par mail|partager sur facebook|partager sur linkedin|partager sur twitter|partager sur whatsapp|
partagez|partagez cet article|passer au contenu|passer au contenu principal|passer la publicité|photo|photo d'archives|
photo d'illustration|photos|plan du site|plus|plus d'articles|plus d'infos|plus d'informations|politique de confidentialité|
politique de cookies|poster un commentaire|précédent|publier un commentaire|publicité|pub|réagir|réagissez|recherche|rechercher|
refuser|répondre|retour|retour en haut|retour à l'accueil|réservé aux abonnés|s'abonner|s'identifier|s'inscrire|sauvegarder|
se connecter|se déconnecter|signaler|sommaire|source|soutenez-nous|suivant|suivez-nous|suivez-nous sur|suivre|
supprimer|sponsorisé|télécharger l'application|tous droits réservés|tout accepter|tout refuser|tweeter|vidéo|vidéos|voir aussi|
voir les commentaires|voir plus|voir tous les commentaires|voir tout|votre adresse e-mail|votre commentaire|votre nom|à lire|
à lire aussi|à lire également|à voir aussi`),
  ),
  openings:
    list(`abonnez-vous|accédez à tous nos|activez javascript|a lire aussi|article mis à jour|article publié le|
cet article a été publié|cet article a initialement|cet article est paru|cet article est réservé|ce contenu n'est pas disponible|
ce site utilise des cookies|cliquez ici|connectez-vous|cliquez pour partager|cliquer pour partager|copyright|
créez un compte|découvrez nos|découvrez notre newsletter|déjà abonné|déjà un compte|en cliquant sur|en continuant à naviguer|
en continuant votre navigation|en poursuivant votre navigation|en vous inscrivant|enregistrer mon nom|il vous reste|inscrivez-vous|
j'ai déjà un compte|la suite après|les champs obligatoires|les commentaires sont fermés|lire aussi|lire la suite|lire également|
lisez aussi|n'hésitez pas à partager|notre site utilise des cookies|nous et nos partenaires|nous utilisons des cookies|
nous utilisons les cookies|partager cet article|partager sur|partagez cet article|partagez sur|passer la publicité|
pour aller plus loin|pour lire la suite|pour poursuivre la lecture|pour recevoir|pour voir ce contenu|publié dans|publié sous|
recevez chaque|recevez gratuitement|recevez notre|recevez nos|retrouvez-nous sur|réservé aux abonnés|sur le même sujet|
suivez-nous sur|tous droits réservés|une publication partagée par|un post partagé par|veuillez activer javascript|voir aussi|
voir cette publication sur|vous devez être connecté|vous devez vous connecter|vous pouvez vous désabonner|vous pouvez vous désinscrire|
votre adresse courriel ne sera pas publiée|votre adresse de messagerie ne sera pas publiée|
votre adresse e-mail ne sera pas publiée|votre adresse email ne sera pas publiée|
votre navigateur ne prend pas en charge|à lire aussi|à lire également|à voir aussi`),
  labels: new Set(
    list(`ailleurs sur le web|articles liés|articles récents|articles recommandés|articles similaires|catégories|dans la même rubrique|
dans le même dossier|dernières actualités|dernières infos|derniers articles|étiquettes|les plus commentés|les plus consultés|
les plus lus|les plus partagés|les plus populaires|lire aussi|mots clés|mots-clés|nos autres articles|plus lus|populaires|
recommandé pour vous|rubriques|sujets|sujets associés|sujets liés|sur le même sujet|sur le même thème|tag|tags|tendances|thèmes|thématiques|
vous aimerez aussi|vous pourriez aimer|vous pourriez aussi aimer|à la une|à lire aussi|à lire sur le même sujet`),
  ),
  credits: new Set(
    list(
      "photo|photos|photographie|photographies|image|images|crédit|crédits|crédit photo|crédits photo|source|vidéo|illustration|capture d'écran|capture",
    ),
  ),
  by: 'par',
  pronouns: new Set(['il', 'elle', 'ils', 'elles']),
}
