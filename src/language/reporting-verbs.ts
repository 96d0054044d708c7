import {
  FINITE,
  type Frames,
  GERUND,
  INFINITIVE,
  PARTICIPLE,
  type QuotationWords,
  type SpeechVerb,
} from './quotation-words.ts'

/** A verb of speech as somebody names it: `quip`, `hit back`, `s’esclaffer`. */
interface Named {
  readonly verb: string
  readonly particle: string | undefined
  readonly reflexive: boolean
}

/**
 * `words` with more verbs of speech, each by its infinitive: alone, with one word behind it (`hit back`), reflexive
 * (`se gausser`, `s’esclaffer`). All of their forms are found; a verb that is known keeps what is known of it.
 *
 * @throws TypeError for a verb that is no string; RangeError for one that is no infinitive.
 */
export function withReportingVerbs(words: QuotationWords, verbs: readonly string[]): QuotationWords {
  const added = verbs
    .map((verb) => named(verb, words))
    .map((one) => ({ ...one, ...words.conjugate(one.verb) }))
  const particles = new Map(words.particles)
  for (const { verb, particle } of added)
    if (particle !== undefined) particles.set(verb, new Set([...(particles.get(verb) ?? []), particle]))
  let forms: Map<string, SpeechVerb> | undefined
  const joined = (): ReadonlyMap<string, SpeechVerb> => {
    if (forms !== undefined) return forms
    forms = new Map(words.verbs())
    for (const { verb, particle, reflexive, infinitive, finite, participles, gerunds } of added) {
      const known = forms.get(verb)
      const own = `${reflexive ? 'r' : 'c'}${particle === undefined ? '' : 'x'}`
      const frames = known?.lemma === verb ? bare(known.frames, own) : own
      const moods = [
        [[infinitive], INFINITIVE],
        [finite, FINITE],
        [participles, PARTICIPLE],
        [gerunds, GERUND],
      ] as const
      for (const [list, mood] of moods) {
        for (const form of list) {
          const before = forms.get(form)
          // Of two verbs with one form, the one that was there stays, unless it is the other's infinitive.
          if (before !== undefined && before.lemma !== verb && form !== verb) continue
          const same = before?.lemma === verb ? before.moods : 0
          forms.set(form, { lemma: verb, frames, moods: same | mood })
        }
      }
    }
    return forms
  }
  return { ...words, particles, verbs: joined }
}

/** The frames of a known verb with those of another naming; nothing that would narrow either. */
function bare(known: Frames, own: Frames): Frames {
  const narrow = [...'xr'].filter((frame) => known.includes(frame) && own.includes(frame))
  return [...new Set([...known, ...own].filter((frame) => frame !== 'x' && frame !== 'r')), ...narrow].join(
    '',
  )
}

function named(written: string, { reflexives }: QuotationWords): Named {
  if (typeof written !== 'string') throw new TypeError(`a verb of speech is a string, not ${String(written)}`)
  const parts = written
    .trim()
    .toLowerCase()
    .replaceAll("'", '’')
    .split(/\s+|(?<=’)/)
  const reflexive = reflexives.has(parts[0]!)
  const [verb = '', particle, ...more] = reflexive ? parts.slice(1) : parts
  if (more.length > 0 || [verb, particle ?? 'a'].some((word) => !/^\p{L}[\p{L}-]*$/u.test(word)))
    throw new RangeError(`no verb of speech: ${JSON.stringify(written)}`)
  return { verb, particle, reflexive }
}
