import { random } from '../../src/tagger/train/random.ts'
import type { AnnotatedText } from './annotated.ts'
import type { Phrase } from './gazetteer.ts'
import { ORGANIZATIONS } from './organizations.ts'
import { filled } from './slots.ts'

/** Sentences of sports news: `%` stands for a team, `$` for a person in full, `&` for a surname, `@` for a town. */
const SENTENCES = `
% bat % 2-1.
% s'est imposé 3-0 face à %.
% a concédé le match nul contre % samedi soir.
Battu par %, % reste en bas du classement.
% reçoit % dimanche à 17 heures.
Le milieu de terrain de % $ a ouvert le score à la 12e minute.
L'entraîneur de %, $, ne cache pas sa déception.
« Nous avons bien joué », a dit $, qui a rejoint % cet été.
$ quitte % pour %.
Formé à %, $ a signé pour trois ans avec %.
Après un passage à %, & est revenu à %.
Les joueurs de % ont pris la tête du championnat devant % et %.
% – % : 2-2
Le gardien de % a repoussé le tir de &.
$ (%) devance $ (%) au classement des buteurs.
& a marqué deux buts contre %, %, puis %.
À @, % a dominé %.
Le club de % a été racheté par $.
Il a joué à %, %, % et %.
$ a éliminé $ en deux sets à @.
& a remporté le tournoi de @ pour la troisième fois.
L'Américain $ a battu &, 6-4, 6-3.
L'acteur $ tiendra le premier rôle.
$ : le chanteur annonce une tournée
Le ministre $ recevra & mardi.
« Nous verrons », a répondu &.
% s'incline à domicile devant %.
L'entraîneur de % a titularisé & contre %.
Le défenseur de % & sera absent contre %.
L'attaquant de % & s'est blessé à l'entraînement.
Le capitaine de %, $, a reçu un carton rouge.
% a recruté l'attaquant $, en provenance de %.
Les supporters de % ont sifflé & à sa sortie du terrain.
La victoire de % sur % relance le championnat.
% accueillera % au stade municipal de @.
Le président de %, $, a limogé &.
Prêté à % la saison passée, & va prolonger à %.
Avec %, & a gagné deux titres.
En demi-finale, % affrontera le vainqueur de la rencontre entre % et %.
% : & forfait pour le derby
& (ex-%) s'engage avec %.
Mené au score par %, % a renversé le match dans les dernières minutes.
Le transfert de & à % est presque conclu.
Opposé à %, % n'a pas tremblé.
Les dirigeants de % veulent retenir &.
À la mi-temps, % menait devant %.
Arrivé de % en janvier, & est déjà titulaire à %.
% se sépare de son entraîneur, $.
Les hommes de & se déplacent à % mercredi.
% se maintient, % descend.
& rejoint $ à %.
La défense de % a craqué face à %.
`

/** What a club adds to its town, before it or behind it; mostly nothing. */
const FORMS: readonly ((town: string) => string)[] = [
  (town) => town,
  (town) => town,
  (town) => town,
  (town) => town,
  (town) => town,
  (town) => town,
  (town) => `${town} FC`,
  (town) => `FC ${town}`,
  (town) => `AS ${town}`,
  (town) => `${town} City`,
  (town) => `${town} United`,
  (town) => `${town} Town`,
  (town) => `${town} Athletic`,
  (town) => `${town} Rovers`,
  (town) => `St ${town}`,
  (town) => `Real ${town}`,
]

/** Sentences in which towns are teams, and with people of names from anywhere. */
export function matches(phrases: readonly Phrase[], count: number): AnnotatedText[] {
  const next = random(5)
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!
  const of = (kind: string): readonly string[] =>
    phrases
      .filter((p) => p.class === kind && p.level > 1 && /^\p{L}{4,}$/u.test(p.phrase))
      .map((p) => p.phrase)
  const [firsts, surnames, towns] = [of('first'), of('surname'), of('town')]
  const capitalised = (words: string): string => words.replace(/(?<!\p{L}|')\p{L}/gu, (c) => c.toUpperCase())
  const name = (list: readonly string[]): string => capitalised(pick(list))
  const clubs = ORGANIZATIONS.sports!.filter((club) => club.length > 4)
  const sentences = SENTENCES.trim().split('\n')
  return Array.from({ length: count }, (_, i) =>
    filled(`match-${i}`, pick(sentences), {
      '%': ['ORGANIZATION', () => (next() < 0.2 ? capitalised(pick(clubs)) : pick(FORMS)(name(towns)))],
      $: ['PERSON', () => `${name(firsts)} ${name(surnames)}`],
      '&': ['PERSON', () => name(surnames)],
      '@': ['LOCATION', () => name(towns)],
    }),
  )
}
