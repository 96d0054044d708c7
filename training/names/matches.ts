import { random } from '../../src/tagger/train/random.ts'
import type { AnnotatedText } from './annotated.ts'
import type { Phrase } from './gazetteer.ts'

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
`

/** What a club adds to its town, before it or behind it; mostly nothing. */
const FORMS: readonly ((town: string) => string)[] = [
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
]

/** Texts of one or two sentences in which towns are teams, and with people of names from anywhere. */
export function matches(phrases: readonly Phrase[], count: number): AnnotatedText[] {
  const next = random(5)
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!
  const of = (kind: string): readonly string[] =>
    phrases
      .filter((p) => p.class === kind && p.level > 1 && /^\p{L}{4,}$/u.test(p.phrase))
      .map((p) => p.phrase)
  const [firsts, surnames, towns] = [of('first'), of('surname'), of('town')]
  const name = (list: readonly string[]): string => {
    const word = pick(list)
    return word.charAt(0).toUpperCase() + word.slice(1)
  }
  const sentences = SENTENCES.trim().split('\n')
  const makers: Readonly<Record<string, readonly ['PERSON' | 'LOCATION' | 'ORGANIZATION', () => string]>> = {
    '%': ['ORGANIZATION', () => pick(FORMS)(name(towns))],
    $: ['PERSON', () => `${name(firsts)} ${name(surnames)}`],
    '&': ['PERSON', () => name(surnames)],
    '@': ['LOCATION', () => name(towns)],
  }
  return Array.from({ length: count }, (_, i) => {
    let text = ''
    const names: AnnotatedText['names'][number][] = []
    for (const part of pick(sentences).split(/([%$&@])/)) {
      const made = makers[part]
      const written = made?.[1]() ?? part
      if (made !== undefined)
        names.push({ start: text.length, end: text.length + written.length, type: made[0] })
      text += written
    }
    return { id: `match-${i}`, text, names }
  })
}
