import type { Conjugation } from '../../conjugation.ts'

/** `infinitive past participle`, several with a slash; also for verbs made of these by a prefix. */
const IRREGULAR = `
bear bore borne
begin began begun
beseech beseeched/besought besought
bet bet bet
bid bade/bid bidden
bring brought brought
cast cast cast
come came come
draw drew drawn
feel felt felt
fling flung flung
forecast forecast/forecasted forecast
get got got/gotten
give gave given
go went gone
hear heard heard
hit hit hit
hold held held
know knew known
lay laid laid
let let let
make made made
mean meant meant
plead pleaded/pled pleaded
put put put
relay relayed relayed
read read read
say said said
set set set
shoot shot shot
sing sang sung
speak spoke spoken
spit spat spat
strike struck struck
swear swore sworn
take took taken
teach taught taught
tell told told
think thought thought
throw threw thrown
weep wept wept
write wrote written
`

const PREFIX = /^(?:fore|inter|mis|out|over|re|under|up)(?=..)/

const irregular = new Map(
  IRREGULAR.trim()
    .split('\n')
    .map((line) => {
      const [verb, ...parts] = line.split(' ')
      return [verb!, parts.map((forms) => forms.split('/')) as [past: string[], participles: string[]]]
    }),
)

/** Verbs of more than one syllable whose last is stressed, or that double their consonant all the same. */
const DOUBLED = /(?:[^aeiou]mit|begin|[^f]fer|cur|pel|gret|cap|[bl]og|quip|pan|rap)$/

/** The forms of an English verb. */
export function conjugateEnglish(verb: string): Conjugation {
  const [past, participles] = pastOf(verb)
  return {
    infinitive: verb,
    finite: [...new Set([verb, thirdPerson(verb), ...past])],
    participles,
    gerunds: gerundsOf(verb),
  }
}

function pastOf(verb: string): readonly [past: readonly string[], participles: readonly string[]] {
  const known = irregular.get(verb)
  if (known !== undefined) return known
  const prefix = PREFIX.exec(verb)?.[0] ?? ''
  const rest = irregular.get(verb.slice(prefix.length))
  if (rest !== undefined) {
    const [past, participles] = rest.map((forms) => forms.map((form) => prefix + form))
    return [past!, participles!]
  }
  const regular = verb.endsWith('e')
    ? [`${verb}d`]
    : /[^aeiou]y$/.test(verb)
      ? [`${verb.slice(0, -1)}ied`]
      : stemsOf(verb).map((stem) => `${stem}ed`)
  return [regular, regular]
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

function gerundsOf(verb: string): string[] {
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}ying`]
  return /[^eoy]e$/.test(verb) ? [`${verb.slice(0, -1)}ing`] : stemsOf(verb).map((stem) => `${stem}ing`)
}

/** With its last consonant doubled behind a short stressed vowel: `quip`, `admit`, not `shout`, `trumpet`; `label` either way. */
function stemsOf(verb: string): string[] {
  if (/[aeiou]c$/.test(verb)) return [`${verb}k`]
  const doubled = verb + verb.at(-1)
  if (!/(?:[^aeiou]|qu)[aeiou][bdfgklmnprtvz]$/.test(verb)) return [verb]
  const syllables = verb.replace(/qu/g, 'q').match(/[aeiouy]+/g)?.length ?? 0
  if (syllables === 1 || DOUBLED.test(verb)) return [doubled]
  return verb.endsWith('l') ? [verb, doubled] : [verb]
}
