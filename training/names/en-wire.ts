// Made-up texts in the manner of news agencies, for what the corpora lack: datelines, results, sports reports, in which a
// town is a team; institutions and firms that no list has.

import type { NameType } from '../../src/entities/names/labels.ts'
import { random } from '../../src/tagger/train/random.ts'
import type { AnnotatedText } from './annotated.ts'
import { bodies } from './en-bodies.ts'
import { KNOWN_PEOPLE } from './en-people.ts'
import { NEWS, SPORT } from './en-wire-lines.ts'
import type { Phrase } from './gazetteer.ts'
import { ORGANIZATIONS } from './organizations.ts'
import { namer } from './renamed.ts'

const KINDS: Record<string, NameType> = {
  P: 'PERSON',
  S: 'PERSON',
  F: 'PERSON',
  I: 'PERSON',
  M: 'ORGANIZATION',
  Q: 'ORGANIZATION',
  Z: 'ORGANIZATION',
  T: 'ORGANIZATION',
  U: 'ORGANIZATION',
  A: 'ORGANIZATION',
  B: 'ORGANIZATION',
  N: 'ORGANIZATION',
  O: 'ORGANIZATION',
  W: 'ORGANIZATION',
  C: 'LOCATION',
  G: 'LOCATION',
  K: 'LOCATION',
  V: 'LOCATION',
  Y: 'LOCATION',
  D: 'MISC',
  L: 'MISC',
  X: 'MISC',
}

const CONTESTS =
  `World Cup;Champions League;Europa League;Premier League;English Premier League;FA Cup;League Cup;Bundesliga;La Liga;Serie A;Ligue 1;Olympics;Olympic
Games;US Open;French Open;Australian Open;Wimbledon;Masters;British Open;Ryder Cup;Tour de France;Giro d'Italia;Super Bowl;World Series;Grand
Prix;Six Nations;Ashes;Davis Cup;Asian Cup;African Cup of Nations;Copa America;Commonwealth Games;Asian Games;European Championship;League
One;Championship;Super Rugby;UEFA Cup;Cup Winners' Cup;Eredivisie;American League;National League;Stanley Cup;PGA Championship;Indian Premier
League;Copa Libertadores;Scottish Premiership;Tokyo Olympics;Euro 2020;US Masters;Monaco Grand Prix;Vuelta;Nations League;Club World Cup`
    .replace(/\n/g, ' ')
    .split(';')
const INDEXES =
  'Dow Jones Industrial Average;Dow Jones industrial average;Dow;S&P 500;Nasdaq;Nasdaq Composite;FTSE 100;CAC 40;DAX;Nikkei;Nikkei 225;Hang Seng;Hang Seng Index;Euro Stoxx 50;STOXX 600;KOSPI;Sensex;Ibovespa;ASX 200;Brent;West Texas Intermediate'.split(
    ';',
  )
const CODES =
  'USA GBR FRA GER ITA ESP AUS RUS CHN JPN KEN ETH JAM NED SUI SWE NOR FIN DEN CAN BRA ARG POL CZE UKR KOR NZL RSA BEL AUT CRO SRB SLO COL QAT U.S. US Britain'.split(
    ' ',
  )
const LEAGUES = 'NBA NFL NHL MLB ATP WTA FIFA UEFA ICC FIA UCI IOC PGA'.split(' ')
const NETWORKS =
  'Facebook Twitter Instagram YouTube TikTok WhatsApp Telegram Google Weibo Snapchat LinkedIn Reddit'.split(
    ' ',
  )
const COUNTRIES =
  `United States;U.S.;U.S.;US;United States;China;Russia;Japan;Germany;France;Britain;Britain;UK;England;Scotland;Wales;Ireland;Northern Ireland;Italy;Spain;Portugal;
Netherlands;Belgium;Switzerland;Austria;Sweden;Norway;Denmark;Finland;Poland;Czech Republic;Hungary;Romania;Bulgaria;Greece;Turkey;Ukraine;Belarus;Croatia;Serbia;Israel;Iran;Iraq;
Syria;Lebanon;Egypt;Saudi Arabia;Qatar;India;Pakistan;Bangladesh;Sri Lanka;Afghanistan;Australia;New Zealand;South Korea;North Korea;Indonesia;Malaysia;Thailand;Vietnam;Philippines;
Singapore;Hong Kong;Taiwan;South Africa;Nigeria;Kenya;Ethiopia;Morocco;Algeria;Tunisia;Ghana;Zimbabwe;Zambia;Canada;Mexico;Brazil;Argentina;Chile;Colombia;Peru;Venezuela;Ecuador;Uruguay;
Jamaica;West Indies;Cuba`
    .replace(/\n/g, '')
    .split(';')
/** Frequent adjectives of nationality. */
export const PEOPLES =
  'American American British British English Scottish Welsh Irish French German Russian Chinese Japanese Italian Spanish Portuguese Dutch Belgian Swiss Austrian Swedish Norwegian Danish Finnish Polish Czech Hungarian Romanian Greek Turkish Ukrainian Belarusian Croatian Serbian Israeli Palestinian Iranian Iraqi Syrian Lebanese Egyptian Saudi Indian Pakistani Afghan Australian Canadian Mexican Brazilian Argentine Chilean Colombian Nigerian Kenyan Ethiopian European African Asian'.split(
    ' ',
  )
const INSTITUTIONS = [
  'defence ministry',
  'foreign ministry',
  'interior ministry',
  'health ministry',
  'defense ministry',
  'army',
  'military',
  'navy',
  'air force',
]
const AGENCIES = ['Reuters', 'AP', 'AFP', 'Reuters', 'Reuters', 'Bloomberg', 'Xinhua', 'CNN', 'BBC']

/** Towns and states that give a team its usual name, and are no less places. */
const HOMES =
  `Boston;Toronto;Miami;Milwaukee;Houston;Oklahoma City;Detroit;Chicago;Philadelphia;Los Angeles;Tampa Bay;Kansas City;San Francisco;Green
Bay;Denver;Utah;Dallas;Atlanta;Cleveland;Pittsburgh;Baltimore;New England;New York;New Jersey;Seattle;Oakland;San Diego;Phoenix;Arizona;Minnesota;
Colorado;Texas;St. Louis;Cincinnati;Washington;Montreal;Florida;Buffalo;Indianapolis;Indiana;Jacksonville;Carolina;New Orleans;Tennessee;Las Vegas;
Portland;Sacramento;San Antonio;Memphis;Orlando;Charlotte;Golden State;Vancouver;Calgary;Edmonton;Ottawa;Winnipeg;Anaheim;San Jose;California;
Liverpool;Everton;Leeds;Southampton;Leicester;Norwich;Sunderland;Barnsley;Ipswich;Preston;Swindon;Blackpool;Bolton;Bury;Oldham;Reading;Luton;
Cardiff;Swansea;Derby;Nottingham;Coventry;Stoke;Hull;Hartlepool;Falkirk;Dundee;Aberdeen;Motherwell;Kilmarnock;Essex;Surrey;Kent;Lancashire;Yorkshire;
Somerset;Middlesex;Durham;Exeter;Bath;Gloucester;Northampton;Leinster;Munster;Ulster;Toulouse;Lyon;Marseille;Nantes;Lille;Rennes;Strasbourg;Metz;
Bordeaux;Montpellier;Monaco;Nice;Lens;Auxerre;Barcelona;Valencia;Sevilla;Villarreal;Zaragoza;Malaga;Osasuna;Cadiz;Granada;Roma;Napoli;Lazio;Parma;
Genoa;Bologna;Verona;Cagliari;Torino;Udinese;Dortmund;Leverkusen;Hamburg;Cologne;Stuttgart;Freiburg;Mainz;Augsburg;Bremen;Hanover;Wolfsburg;Leipzig;
Porto;Braga;Utrecht;Groningen;Twente;Heerenveen;Basel;Zurich;Salzburg;Brugge;Genk;Copenhagen;Malmo;Rosenborg;Queensland;Victoria;Canterbury;Waikato;
Auckland;Brisbane;Melbourne;Canberra;Mumbai;Chennai;Delhi;Kolkata;Lahore;Karachi;Sao Paulo;Santos;Sydney;Perth;Vasco`
    .split(/;\s*/)
    .map((home) => home.replace(/\s+/g, ' '))

/** What the sports list has besides teams. */
const NO_TEAM = /league|serie a|bundesliga|ligue|^[a-z]{2,5}$|committee|athletics$/

/** `count` texts of a few lines each. `phrases` are the gazetteer, `places` countries; the same seed makes the same texts. */
export function wire(
  phrases: readonly Phrase[],
  places: readonly string[],
  count: number,
  seed = 7,
): AnnotatedText[] {
  const next = random(seed)
  const by = namer(phrases, seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const demonyms = phrases
    .filter((p) => p.class === 'misc' && /^\p{L}{3,}(?:an|ish|ese|i|ch)$/u.test(p.phrase))
    .map((p) => p.phrase)
  const teams = ORGANIZATIONS.sports!.filter((name) => !NO_TEAM.test(name))
  const cities = phrases.filter((p) => p.class === 'town' && p.level === 3).map((p) => p.phrase)
  const known = [...ORGANIZATIONS.companies!, ...ORGANIZATIONS.media!]
  const official = [...ORGANIZATIONS.bodies!, ...ORGANIZATIONS.parties!]
  const demonym = (): string => (next() < 0.7 ? pick(PEOPLES) : titled(pick(demonyms)))
  const lands = places.filter((place) => !place.startsWith('Pseudo'))
  const country = (): string => (next() < 0.7 ? pick(COUNTRIES) : pick(lands))
  const made = bodies(by, next, demonym, country)
  const acronym = (): string =>
    Array.from({ length: 2 + Math.floor(next() * 4) }, () => pick([...'ABCDEFGHIKLMNOPRSTUVW'])).join('')
  const number = (limit: number): number => Math.floor(next() * limit)
  const team = (): string => {
    const share = next()
    if (share < 0.3) return pick(HOMES)
    if (share < 0.4) return titled(pick(cities))
    return share < 0.65 ? titled(pick(teams)) : made.club()
  }
  const town = (): string => {
    const share = next()
    if (share < 0.2) return pick(HOMES)
    return share < 0.5 ? titled(pick(cities)) : by.town()
  }
  const fill: Record<string, () => string> = {
    P: () => (next() < 0.15 ? pick(KNOWN_PEOPLE) : made.person()),
    S: () => (next() < 0.15 ? made.surnameOf(pick(KNOWN_PEOPLE)) : by.surname()),
    F: by.first,
    I: made.initialled,
    M: () => titled(pick(ORGANIZATIONS.media!)),
    Q: acronym,
    Z: () => `${demonym()} ${pick(INSTITUTIONS)}`,
    N: () => pick(LEAGUES),
    W: () => pick(NETWORKS),
    T: team,
    U: team,
    A: () => pick(AGENCIES),
    B: () => (next() < 0.2 ? titled(pick(official)) : made.body()),
    O: () => (next() < 0.4 ? titled(pick(known)) : made.company()),
    C: country,
    G: () => pick(CODES),
    K: town,
    Y: () => town().toUpperCase(),
    V: made.facility,
    D: demonym,
    L: () =>
      next() < 0.2
        ? `${by.town()} ${pick(['Open', 'Masters', 'Marathon', 'Classic', 'Cup', 'Grand Prix', 'International'])}`
        : pick(CONTESTS),
    X: () => pick(INDEXES),
    n: () => String(number(60) + 1),
    s: () => `${number(9)}-${number(9)}`,
  }
  return Array.from({ length: count }, (_, i) => {
    const lines = next() < 0.6 ? SPORT : NEWS
    const earlier = new Map<string, string[]>()
    const used = new Set<string>()
    const name = (kind: string): string => {
      const before = earlier.get(kind) ?? []
      const again = KINDS[kind] === undefined || next() > 0.35 ? [] : before.filter((one) => !used.has(one))
      if (again.length > 0) {
        used.add(again[0]!)
        return again[0]!
      }
      const written = fill[kind]!()
      before.push(written)
      used.add(written)
      earlier.set(kind, before)
      // A person is called by the surname from then on.
      if (kind === 'P') earlier.set('S', [...(earlier.get('S') ?? []), made.surnameOf(written)])
      if (kind === 'T') earlier.set('U', [...(earlier.get('U') ?? []), written])
      return written
    }
    let text = ''
    const names: AnnotatedText['names'][number][] = []
    for (let k = 0; k < 4; k++) {
      used.clear()
      const line = pick(lines)
      const capitals =
        !/[a-z]{2}/.test(line.replace(/\{\w\}/g, '')) && /[A-Z]{3,}/.test(line.replace(/\{\w\}/g, ''))
      for (const part of line.split(/(\{\w\})/)) {
        const kind = /^\{(\w)\}$/.exec(part)?.[1]
        const written = kind === undefined ? part : name(kind)
        const first = text === '' || text.endsWith('\n')
        const cased = first ? written.charAt(0).toUpperCase() + written.slice(1) : written
        const shown = capitals ? written.toUpperCase() : cased
        const type = kind === undefined ? undefined : KINDS[kind]
        if (type !== undefined) names.push({ start: text.length, end: text.length + shown.length, type })
        text += shown
      }
      text += '\n'
    }
    return { id: `wire-${i}`, text, names }
  })
}

/** Each word with a capital, but for those that names write small; acronyms stay capitals. */
function titled(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/[\p{L}\d.&']+/gu, (word) =>
      /^(?:of|and|the|for|de|du|des|la|le|et|al|à)$/.test(word)
        ? word
        : word.length <= 4 && !/[aeiouyéè]/.test(word.slice(0, 3))
          ? word.toUpperCase()
          : word.charAt(0).toUpperCase() + word.slice(1),
    )
}
