// Works, shows and events with made-up names: what stands in capitals and is neither a person nor a body.

import { random } from '../../src/tagger/train/random.ts'

const words = (text: string): string[] => text.trim().replace(/\s+/g, ' ').split(/ ?; ?/)

const NOUNS =
  words(`Night; River; House; Garden; Summer; Winter; Road; Light; Shadow; Stranger; Daughter; Brother; King; Queen; Island; Bridge;
  Train; Mirror; Silence; Storm; Dance; Love; Story; Game; Secret; Moon; Star; City; Street; Ocean; Fire; Dream; Heart; Angel; Ghost; Hunter;
  Soldier; Doctor; Detective; Family; Kitchen; Morning; Evening; Sunday; Tonight; World; Life; Truth; War; Memory; Voice; Letter; Song; Party`)
const QUALITIES =
  words(`Last; Lost; Long; Good; Bad; Little; Big; Broken; Silent; Golden; Black; White; Red; Blue; Wild; Dark; Bright; Old;
  New; Secret; Hidden; Perfect; Dangerous; Beautiful; Strange; Happy; Sweet; Cold; Burning; Real; American; First; Great; Crazy`)
const CONTESTS = words(
  `Open; Cup; Masters; Classic; Trophy; Grand Prix; Games; Championships; Marathon; Bowl; Series; Tour; Derby`,
)
const GATHERINGS =
  words(`Festival; Film Festival; Music Festival; Jazz Festival; Awards; Music Awards; Film Awards; Fashion Week; Comic Con; Book Fair;
  Auto Show; Air Show; Pride; Summit; Biennale; Expo; Arts Festival`)
const FRENCH_NOUNS =
  words(`nuit; rivière; maison; jardin; route; lumière; ombre; silence; île; pont; miroir; orage; danse; secret; lune; étoile; ville;
  rue; feu; rêve; cœur; ange; fantôme; chasseur; soldat; famille; cuisine; matin; dimanche; monde; vie; vérité; guerre; mémoire; voix; lettre`)
const FRENCH_QUALITIES = words(
  `sauvage; perdue; rouge; noire; blanche; fragile; étrange; immobile; invisible; tranquille; ordinaire; double; unique`,
)
const FEMININE =
  /^(?:nuit|rivière|maison|route|lumière|ombre|île|danse|lune|étoile|ville|rue|famille|cuisine|vie|vérité|guerre|mémoire|voix|lettre)$/

/** Makes up titles, at each call another. */
export interface Titles {
  /** Of a film, a series, a show, a book or a song. */
  work(): string
  /** Of a festival, a prize, a contest. */
  event(): string
}

/** `town` gives the towns after which festivals and contests are called. */
export function titles(seed: number, town: () => string): Titles {
  const next = random(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
  const french = (): string => {
    const noun = pick(FRENCH_NOUNS)
    const article = /^[aeiouéî]/.test(noun) ? "L'" : FEMININE.test(noun) ? 'La ' : 'Le '
    return article + capital(noun)
  }
  const works: readonly (() => string)[] = [
    () => `The ${pick(QUALITIES)} ${pick(NOUNS)}`,
    () => `The ${pick(NOUNS)}`,
    () => `${pick(QUALITIES)} ${pick(NOUNS)}`,
    () => `${pick(QUALITIES)} ${pick(NOUNS)}s`,
    () => `${pick(NOUNS)} ${pick(NOUNS)}`,
    () => `${pick(NOUNS)} of the ${pick(NOUNS)}`,
    () => `The ${pick(NOUNS)} of ${pick(NOUNS)}`,
    () => `${pick(NOUNS)} and ${pick(NOUNS)}`,
    () => `This ${pick(NOUNS)}`,
    () => `${pick(NOUNS)}’s ${pick(NOUNS)}`,
    () => `${pick(NOUNS)} ${2 + Math.floor(next() * 4)}`,
    () => `The ${pick(NOUNS)} Show`,
    french,
    () => `${french()} ${pick(FRENCH_QUALITIES)}`,
    () => `${french()} et ${french()}`,
    () => pick(QUALITIES),
  ]
  const events: readonly (() => string)[] = [
    () => `${town()} ${pick(GATHERINGS)}`,
    () => `${pick(QUALITIES)} ${pick(NOUNS)} Festival`,
    () => `${pick(NOUNS)} ${pick(GATHERINGS)}`,
    () => `${town()} ${pick(CONTESTS)}`,
    () => `${pick(QUALITIES)} ${pick(CONTESTS)}`,
    () => `Festival de ${town()}`,
    () => `Tour de ${town()}`,
  ]
  return { work: () => pick(works)(), event: () => pick(events)().replace(/ de (?=[AEIOUÉ])/, ' d’') }
}
