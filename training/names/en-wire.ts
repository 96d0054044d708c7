// Made-up lines in the manner of news agencies, for what the corpora lack: datelines, results, sports reports, in which a
// town is a team.

import type { NameType } from '../../src/entities/names/labels.ts'
import { random } from '../../src/tagger/train/random.ts'
import type { AnnotatedText } from './annotated.ts'
import type { Phrase } from './gazetteer.ts'
import { ORGANIZATIONS } from './organizations.ts'
import { namer } from './renamed.ts'

const KINDS: Record<string, NameType> = {
  P: 'PERSON',
  F: 'PERSON',
  M: 'ORGANIZATION',
  Q: 'ORGANIZATION',
  Z: 'ORGANIZATION',
  S: 'PERSON',
  T: 'ORGANIZATION',
  U: 'ORGANIZATION',
  A: 'ORGANIZATION',
  O: 'ORGANIZATION',
  C: 'LOCATION',
  K: 'LOCATION',
  Y: 'LOCATION',
  D: 'MISC',
  L: 'MISC',
}

/** {T}, {U} teams, {P} a person, {S} a surname, {C} a country, {K} a town, {Y} a town in capitals, {D} a demonym, {L} a contest, {A} an agency, {O} a body, {F} a first name, {M} a paper, {Q} an acronym, {Z} a nation's institution, {n} a number. */
const LINES = `{Y} 2020-12-0{n} {T} beat {U} {n}-{n} on Saturday .
{Y} (Reuters) - {D} Prime Minister {P} said on Monday he would visit {C} next week.
{Y} (Reuters) - {O} said on Friday it had agreed to buy {O} for ${'$'}{n} billion.
{Y}, Dec {n} (Reuters) - {C} and {C} agreed to resume talks, a spokesman for {O} said on Sunday.
{Y}, Aug {n} ({A}) - Police in {K} arrested {n} people on Thursday.
{Y} — The {D} government on Tuesday rejected a proposal by {C}.
{Y}: Former president {P} will stand trial in {K}, officials said.
{K}, {C} (AP) — {P} won the {L} on Sunday.
({A}) - {T} manager {P} said his side had to improve after the defeat by {U}.
{T} {n} {U} {n}
{T} {n} - {n} {U}
{T} {n} {U} {n} (halftime {n}-{n}). Scorers: {T} - {S} ({n}), {S} ({n}pen)
{n}. {P} ({C}) {n}:{n}.{n}
{n}. {P} ({C}) {n} minutes {n}.{n} seconds
{n} - {P} ({C}) {n} {n} {n}
{P} ({C}) beat {P} ({C}) {n}-{n} {n}-{n}
{P}, {C}, {n}-under {n}
{n} {P} ({C})
{C} beat {C} by {n} wickets in {K} on Wednesday.
{C} {n} {C} {n}
{C} captain {P} won the toss and elected to bat against {C}.
{C} coach {P} named a squad of {n} for the match against {C} in {K}.
{T} striker {P} scored twice as they beat {U} {n}-{n} in the {L}.
{T} midfielder {P} has signed a new deal with the {L} club.
{T} beat {U} {n}-{n} on Saturday to move {n} points clear of {T}.
{T} travel to {U} on Sunday.
{T} host {U} in the {L} next week.
{T} forward {P} scored {n} points and {T} defeated {U} {n}-{n}.
{S} scored from the penalty spot after {S} was fouled by {S}.
{S} put {T} ahead in the {n}th minute before {S} equalised for {U}.
"We deserved to win," said {T} coach {P}, whose side face {U} on Tuesday.
{T} are {n} points ahead of {U}, who drew {n}-{n} at {T}.
Defender {P} has joined {T} on loan from {U}.
{P} threw for {n} yards as {T} beat {U} {n}-{n} in {K}.
{T} signed free agent {P} to a one-year contract.
{T} at {U}
At {K}: {C} {n} for {n} ({S} {n} not out, {S} {n}) v {C}
World number one {P} of {C} beat {D} {P} {n}-{n} {n}-{n} in the final of the {L}.
{D} {P} won the {L} in {K} on Sunday.
{P} of {C} finished second and {P} of {C} third.
Formula One: {T}'s {P} on pole in {C}
SOCCER - {T} BEAT {U} TO GO TOP .
CRICKET - {C} BEAT {C} BY {n} RUNS .
TENNIS - {S} REACHES FINAL IN {Y} .
BASEBALL - {T} WIN AGAIN .
GOLF - {S} LEADS IN {Y} .
{Y} AIRPORT CLOSED AFTER BLAST, {O} SAYS
UPDATE {n}-{O} posts quarterly loss, shares fall
FACTBOX-What is known about {P}?
Shares in {O} fell {n} percent while {O} gained {n} percent in {K}.
{O} shares rose {n}% after the {D} company raised its forecast.
{O} analyst {P} said the {D} market would recover.
Analysts at {O} expect {C} to cut output.
({K} newsroom, {n} {n} {n})
Reporting by {P} in {K} and {P} in {K}; Editing by {P}
(Reporting by {P}; Additional reporting by {P}, editing by {P})
{P}, {A}
By {P}
"It is a big day for {C}," {D} Foreign Minister {P} told {A}.
{S}, {n}, scored {n} goals for {T} last season.
{S}'s lawyer {P} said {S} denied the charges.
{T} said {S} would miss the match at {U} with a knee injury.
{S} and {S} won gold for {C} at the {L}.
{P}, the {D} who joined from {T} in the summer, beat {S} to the ball.
{C}'s {P} and {C}'s {P} share the lead in {K}.
Gen {P} told reporters in {K} that the army would act.
Gen {S} and Mr {S} met Dr {P} at the office of {O} on Friday.
Gen. {P}, Dr. {P} and Prof. {P} signed the statement.
Minister {S} said Sheikh {P} had agreed.
{D} MP {P} and Senator {S} criticised Justice {P}.
Prime Minister {S}'s rivals {S} and {S} were not invited.
"It was a mistake," {S} said. "We regret it," {S} added.
{S} told the court that {S} had asked her to lie.
According to {S}, a friend of {S}, the family left {K} in May.
{S}'s wife, {P}, and their sons {F}, {F} and {F} survived.
{P}, {n}, of {K}, was arrested after {S} complained.
A party man like {S} should not have trusted {S}.
The sources said {S}'s tactics worried {S}, who declined to comment.
{F} and {F} live in {K} with their aunt {F}.
{S}, who lives in {K}, {C}, joined {O} in 2011.
{K}-based {O} said its {D} unit would close.
{O} spokeswoman {P} declined to comment.
{O} and {O} said {S} had left.
In an interview with {M}, {S} said {C} was not ready.
{M} reported on Tuesday that {S} would resign.
{S} got {n} votes while {S} managed {n}.
The {D}-{D} ties are a model, {S} said in {K}.
{C}-{C} relations are at a low, wrote {P} in {M}.
{S} wrote on Facebook and Twitter that {S} was wrong.
{O} ({Q}) and {O} ({Q}) opposed the plan. The {Q} said it would sue.
The {Q} and the {Q} signed a deal with {O}.
{Q} president {P} said the {Q} had no choice.
Police in {K} said {S}, a {D} national, had been staying at a hotel in {K}.
The {Z} said {K} had been shelled.
A spokesman for the {Z} said the {Z} was ready, {M} reported.
{D} forces attacked {K}, the {Z} said.
{P} of the {Z} told {A} that {C} would respond.
{T} face {U} on Saturday.
{T} manager {P} said {T} had played well against {U}.
{T} goalkeeper {P} saved a penalty as {U} lost {n}-{n} at {T}.
{T}, {U} and {T} are still in the {L}.
{C} face {C} in the {L} on Sunday, coach {P} said.
{C} lost {n}-{n} to {C} in {K}.
{P} - {P} ({C}) {n}-{n}
{S} Says {C} Will Not Sign Deal With {O}
{O} Cuts Jobs In {K} As {C} Slows
{P} Wins {L} In {K}
{C} And {C} Agree To Talks After {S} Visit
{O} chief executive {P} said {O} would appeal.`.split('\n')

const CONTESTS =
  `World Cup;Champions League;Europa League;Premier League;FA Cup;League Cup;Bundesliga;La Liga;Serie A;Ligue 1;Olympics;Olympic
Games;US Open;French Open;Australian Open;Wimbledon;Masters;British Open;Ryder Cup;Tour de France;Giro d'Italia;Super Bowl;World Series;Grand
Prix;Six Nations;Ashes;Davis Cup;Asian Cup;African Cup of Nations;Copa America;Commonwealth Games;Asian Games;European Championship`
    .replace(/\n/g, ' ')
    .split(';')
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
const AGENCIES = ['Reuters', 'AP', 'AFP', 'Reuters', 'Bloomberg', 'Xinhua', 'CNN', 'BBC']

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
  const teams = ORGANIZATIONS.sports!.filter((name) => !/^[a-z]{2,5}$/.test(name))
  const bodies = [...ORGANIZATIONS.companies!, ...ORGANIZATIONS.bodies!]
  const team = (): string => (next() < 0.15 ? by.town() : titled(pick(teams)))
  const acronym = (): string =>
    Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick([...'ABCDEFGHIKLMNOPRSTUVW'])).join('')
  const fill: Record<string, () => string> = {
    P: () => `${by.first()} ${by.surname()}`,
    S: by.surname,
    F: by.first,
    M: () => titled(pick(ORGANIZATIONS.media!)),
    Q: acronym,
    Z: () => `${titled(pick(demonyms))} ${pick(INSTITUTIONS)}`,
    T: team,
    U: team,
    A: () => pick(AGENCIES),
    O: () => (next() < 0.6 ? titled(pick(bodies)) : company(next, pick, by.surname())),
    C: () => pick(places),
    K: by.town,
    Y: () => by.town().toUpperCase(),
    D: () => titled(pick(demonyms)),
    L: () => pick(CONTESTS),
    n: () => String(Math.floor(next() * 60) + 1),
  }
  return Array.from({ length: count }, (_, i) => {
    let text = ''
    const names: AnnotatedText['names'][number][] = []
    for (let k = 0; k < 3; k++) {
      const line = pick(LINES)
      const capitals = /^[A-Z]{3,} - |AIRPORT/.test(line)
      for (const part of line.split(/(\{\w\})/)) {
        const kind = /^\{(\w)\}$/.exec(part)?.[1]
        const written = kind === undefined ? part : fill[kind]!()
        const shown = capitals ? written.toUpperCase() : written
        const type = kind === undefined ? undefined : KINDS[kind]
        if (type !== undefined) names.push({ start: text.length, end: text.length + shown.length, type })
        text += shown
      }
      text += '\n'
    }
    return { id: `wire-${i}`, text, names }
  })
}

/** A made-up firm. */
function company(next: () => number, pick: (list: readonly string[]) => string, name: string): string {
  const kinds = [
    'Inc',
    'Corp',
    'Ltd',
    'Group',
    'Holdings',
    '& Co',
    'Bank',
    'Industries',
    'Energy',
    'Capital',
    'Partners',
    'AG',
    'SA',
    'Plc',
  ]
  return next() < 0.5 ? name : `${name} ${pick(kinds)}`
}

/** Each word with a capital, but for those that names write small; acronyms stay capitals. */
function titled(name: string): string {
  return name.replace(/[\p{L}\d.&']+/gu, (word) =>
    /^(?:of|and|the|for|de|du|des|la|le|et|al|à)$/.test(word)
      ? word
      : word.length <= 4 && !/[aeiouyéè]/.test(word.slice(0, 3))
        ? word.toUpperCase()
        : word.charAt(0).toUpperCase() + word.slice(1),
  )
}
