/**
 * Function words that open sentences: after a full stop that may be an abbreviation's or an initial's, a capital letter
 * on one of these tells a new sentence (`Alexandre II. Il`), on any other word a name (`J. Chirac`).
 */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    "Le La Les L' Un Une Des Du De D' Au Aux Ce Cet Cette Ces C' Cela Ceci Ça Celui Celle Ceux Celles Celui-ci Celle-ci " +
    "Ceux-ci Il Ils Elle Elles On Nous Vous Je J' Tu Son Sa Ses Leur Leurs Mon Ma Mes Notre Nos Votre Vos Qui Que Qu' Quand " +
    "Quel Quelle Quels Quelles Comment Pourquoi Où Si S' Et Ou Mais Or Donc Car Ni En Dans Sur Sous Par Pour Avec Sans Selon Après " +
    "Avant Depuis Pendant Lors Lorsque Lorsqu' Entre Vers Chez Contre Dès Malgré Parmi Outre Comme Ainsi Alors Aussi Puis " +
    "Ensuite Enfin Cependant Pourtant Toutefois Néanmoins Désormais Aujourd'hui Hier Demain Toujours Jamais Ici Là Plus " +
    "Moins Très Tout Toute Tous Toutes Plusieurs Certains Certaines Chaque Aucun Aucune Quelques Autre Autres D'autres " +
    "Même Deux Trois Ne N' Y À A Parce Puisque Afin Grâce Bien Sauf Seul Seule Seuls"
  ).split(' '),
)
