// Made-up organisations, teams, buildings and people: what no list can hold, put together as their names are.

import type { Namer } from './renamed.ts'

const words = (text: string): string[] => text.trim().split(/\s*;\s*/)

const FIELDS =
  words(`Health; Education; Agriculture; Rural Development; Trade; Industry; Transport; Energy; Mines; Foreign Affairs; Justice;
  Human Rights; Women; Youth; Sports; Culture; Tourism; Environment; Water; Housing; Urban Development; Labour; Labor; Finance; Planning;
  Statistics; Science; Technology; Public Works; Infrastructure; Communications; Immigration; Customs; Security; Defence; Elections; Disease
  Control; Food Safety; Civil Aviation; Fisheries; Forestry; Refugees; Children; Social Welfare; Veterans Affairs; Consumer Protection; Peace;
  Strategic Studies; International Affairs; Public Health; Investment; Commerce; Economic Affairs; Climate Change`)

const HEADS =
  words(`Commission; Agency; Authority; Council; Institute; Department; Office; Bureau; Board; Committee; Federation; Association;
  Union; Foundation; Fund; Society; Centre; Center; Service; Corporation; Directorate; Tribunal; Secretariat; Network; Alliance; Coalition;
  Initiative; Trust; Inspectorate; Chamber; Academy; Administration; Police; Bank; Forum; Movement; Front; Congress; Court; Party`)

const SCOPES =
  words(`National; International; Federal; Central; Regional; European; African; Asian; World; Global; American; Royal;
  State; Independent; Supreme; Joint; Higher; General; United; Civil; Public; Islamic; Christian; Democratic; People's; Workers'; Students'`)

const PARTIES =
  words(`Democratic; Liberal; Conservative; Socialist; Social Democratic; People's; Progressive; National; Republican; Labour; Green;
  Freedom; Justice and Development; Unity; Reform; Nationalist; Communist; Christian Democratic; Centre; Popular; Workers'; Patriotic; Citizens`)

const LOCAL =
  words(`University; City Council; County Council; Police; Police Department; Fire Department; High School; High Court; Magistrate's
  Court; District Court; Chamber of Commerce; Stock Exchange; Medical School; College; Zoo; Symphony Orchestra; Metropolitan Municipality;
  Municipality; School District; Teachers' Union; Rotary Club; Film Institute; Health Board; Port Authority; Transit Authority; University Hospital;
  Bar Association; Football Association; Cricket Association; Diocese; Parish Council; Borough Council; County Sheriff's Office; Free Clinic`)

const KINDS =
  words(`Inc; Inc.; Corp; Corp.; Ltd; Ltd.; Group; Holdings; & Co; Bank; Industries; Energy; Capital; Partners; AG; SA; Plc; PLC; NV; SE;
  Technologies; Pharmaceuticals; Airlines; Motors; Resources; Mining; Oil; Petroleum; Securities; Asset Management; Insurance; Foods; Systems; Software;
  Media; Entertainment; Studios; Records; Telecom; Electronics; Steel; Chemical; Logistics; Brewing; Airways; Stores; Financial; Healthcare; Therapeutics;
  Biotech; Labs; Robotics; Consulting; Construction; Properties; Properties Ltd; Pharma; Power; Electric; Gas; Railways; Shipping; Publishing; Books`)

const PLACES =
  words(`Airport; International Airport; Street; Road; Avenue; Bridge; River; Park; Stadium; Square; Station; Hotel; Museum; Mosque;
  Cathedral; Castle; Palace; Hospital; Prison; Beach; Bay; Island; Islands; Valley; Mountains; Hills; Forest; Province; District; County; Region; Hall;
  Arena; Theatre; Boulevard; Highway; Tower; Market; Cemetery; National Park; Lane; Harbour; Creek; Falls; Plaza; Mall; Court House; Air Base; Dam; Tunnel`)

const SIDES =
  words(`United; City; Town; Rovers; Wanderers; Athletic; Albion; County; FC; Hotspur; Rangers; Dynamo; Sporting; CF; AFC; Villa; Hawks;
  Lions; Tigers; Bears; Eagles; Wolves; Kings; Knights; Giants; Stars; Sharks; Bulls; Panthers; Rockets; Titans; Chiefs; Raiders; Royals; Warriors; Saints;
  Storm; Thunder; Redskins; Pirates; Braves; Hornets; Falcons; Dolphins; Devils; Flames; Jets; Blues; Reds; Royals; Indians; Capitals; Crusaders; Blazers`)

const BEFORE =
  words(`FC; AC; AS; Real; Sporting; Dynamo; Dinamo; CSKA; Lokomotiv; Spartak; Red Star; Inter; Olympique; Racing; Atletico; Borussia; Eintracht;
  RB; SC; VfB; Hapoel; Maccabi; Al; Club; Deportivo; Union; PSV; SV; US; Partizan; Slavia; Sparta; Steaua; Hertha; Stade; Athletic; CD; CA; Grasshopper`)

/** What is of a town or a country; what a person gives the name to; what stands before the name of a place. */
const SEATED = words('Bank; University; Central Bank; Diocese; Port; Supreme Court; College; Parliament')
const ENDOWED = words(
  'Foundation; Institute; University; College; Trust; Center; Medical Center; School; Commission; Fund; Family Foundation',
)
const PROUD = words(
  'National; Olympic; Central; Grand; Royal; City; Memorial; Independence; Liberty; Old; New; Main',
)
const BEFORE_PLACES = words(
  'Lake; Mount; Cape; Port; Fort; San; Santa; New; North; South; East; West; Upper; Saint',
)

const PARTICLES = words(
  `van; van der; van den; de; de la; da; dos; di; von; bin; al; ten; ben; el; le; du; della; ter; ibn; van de`,
)

/** Makes up names, at each call another. */
interface Bodies {
  /** An institution, a party, an association: `National Commission for Human Rights`. */
  body(): string
  /** A firm, at times without what tells it for one. */
  company(): string
  /** A club, often by the bare name of its town. */
  club(): string
  /** A building, street, river or province. */
  facility(): string
  /** First name and surname, at times with initials, hyphens or particles. */
  person(): string
  /** Initials and surname. */
  initialled(): string
  /** The surname of a full name, with what particles stand before it. */
  surnameOf(person: string): string
}

/** `next` gives random numbers in [0, 1), `people` an adjective of nationality, `land` a country. */
export function bodies(by: Namer, next: () => number, people: () => string, land: () => string): Bodies {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const chance = (share: number): boolean => next() < share
  const fields = (): string =>
    chance(0.3)
      ? `${pick(FIELDS)} and ${pick(FIELDS)}`
      : chance(0.1)
        ? `${pick(FIELDS)}, ${pick(FIELDS)} and ${pick(FIELDS)}`
        : pick(FIELDS)
  const initial = (): string => pick([...'ABCDEFGHJKLMNPRSTVW'])
  const makers: readonly (() => string)[] = [
    () => `Ministry of ${fields()}`,
    () => `Department of ${fields()}`,
    () => `${pick(SCOPES)} ${pick(HEADS)} ${pick(['for', 'of', 'on', 'for the'])} ${fields()}`,
    () => `${pick(SCOPES)} ${pick(FIELDS)} ${pick(HEADS)}`,
    () => `${pick(SCOPES)} ${pick(HEADS)}`,
    () => `${pick(FIELDS)} ${pick(HEADS)}`,
    () => `${people()} ${pick(FIELDS)} ${pick(HEADS)}`,
    () => `${people()} ${pick(HEADS)}`,
    () => `${land()} ${pick(HEADS)} of ${fields()}`,
    () => `${pick(SEATED)} of ${chance(0.5) ? by.town() : land()}`,
    () => `${by.town()} ${pick(LOCAL)}`,
    () => `${by.town()} ${pick(LOCAL)}`,
    () => `${by.surname()} ${pick(ENDOWED)}`,
    () => `${pick(PARTIES)} Party`,
    () => `${people()} ${pick(PARTIES)} Party`,
    () => `${pick(PARTIES)} ${pick(['Front', 'Alliance', 'Movement', 'Union', 'Coalition', 'Congress'])}`,
    () => `${pick(HEADS)} ${pick(['for', 'of', 'on'])} ${fields()}`,
    () => `${pick(FIELDS)} ${pick(HEADS)} of ${land()}`,
    () => `${pick(PARTIES)} Party of ${land()}`,
    () =>
      `${pick(HEADS)} of ${people()} ${pick(['Universities', 'Workers', 'Journalists', 'Farmers', 'Nurses', 'Banks'])}`,
    () => `${pick(['King', 'Prince', 'Saint', 'Queen', 'Imam'])} ${by.first()} ${pick(ENDOWED)}`,
  ]
  const company = (): string => {
    const name = chance(0.85) ? by.surname() : by.town()
    const coined = `${name.slice(0, 4)}${pick(['Tech', 'Com', 'Net', 'Soft', 'Pay', 'Bio', 'Gen', 'Labs'])}`
    const called = chance(0.12) ? coined : name
    if (chance(0.1)) return `${by.surname()} & ${by.surname()}`
    if (chance(0.08)) return `${initial()}${initial()}${chance(0.5) ? initial() : ''} ${pick(KINDS)}`
    if (chance(0.06)) return `${people()} ${pick(KINDS)}`
    if (chance(0.4)) return called
    return chance(0.2) ? `${called} ${pick(KINDS)} ${pick(KINDS)}` : `${called} ${pick(KINDS)}`
  }
  const surname = (): string => {
    if (chance(0.07)) return `${by.surname()}-${by.surname()}`
    if (chance(0.07)) {
      const particle = pick(PARTICLES)
      return /^(?:al|el)$/.test(particle) ? `${particle}-${by.surname()}` : `${particle} ${by.surname()}`
    }
    if (chance(0.03)) return `${pick(["O'", 'Mc', 'Mac', "D'"])}${by.surname()}`
    return by.surname()
  }
  return {
    body: () => pick(makers)(),
    company,
    club: () => {
      if (chance(0.5)) return by.town()
      if (chance(0.4)) return `${pick(BEFORE)} ${by.town()}`
      return `${by.town()} ${pick(SIDES)}`
    },
    facility: () => {
      if (chance(0.1)) return `${pick(BEFORE_PLACES)} ${by.town()}`
      if (chance(0.15)) return `${pick(PROUD)} ${pick(PLACES)}`
      return `${chance(0.6) ? by.town() : by.surname()} ${pick(PLACES)}`
    },
    person: () => {
      const first = chance(0.06) ? `${by.first()}-${by.first()}` : by.first()
      if (chance(0.05)) return `${first} ${initial()}. ${surname()}`
      if (chance(0.03)) return `${initial()}.${initial()}. ${surname()}`
      if (chance(0.05)) return `${first} ${by.surname()} ${surname()}`
      if (chance(0.02)) return `${first} ${surname()} Jr.`
      return `${first} ${surname()}`
    },
    surnameOf: (person) => {
      const parts = person.replace(/ Jr\.$/, '').split(' ')
      const particle = parts.findIndex((part, i) => i > 0 && /^\p{Ll}/u.test(part))
      return parts.slice(particle > 0 ? particle : -1).join(' ')
    },
    initialled: () => `${initial()}.${chance(0.3) ? `${initial()}.` : ''} ${by.surname()}`,
  }
}
