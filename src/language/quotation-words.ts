import type { Conjugation } from './conjugation.ts'

type Words = ReadonlySet<string>

/**
 * What a verb of speech can bring in, one letter each:
 *
 * | | |
 * |---|---|
 * | `a` | its addressee is its object: `told him that …`, `avertit le maire que …` |
 * | `A` | it always has one |
 * | `c` | a clause with a complementizer: `said that …`, `a dit que …` |
 * | `z` | a clause without one: `said he was …` |
 * | `Z` | hardly anything else |
 * | `n` | an infinitive that states: `claims to be …`, `déclare avoir …` |
 * | `g` | a participle or gerund that states: `denied taking …` |
 * | `o` | an infinitive that asks or orders: `told him to …`, `demander de …` |
 * | `p` | the addressee of the order stands after a preposition: `appealed to …`, `called on … to` |
 * | `q` | a question: `asked whether …` |
 * | `f` | words that are taken up: `called it “…”`, `denounced “…”` |
 * | `s` | as a reflexive, a description: `se dit prêt` |
 * | `x` | only with a particle: `point out`, `faire savoir` |
 * | `w` | its subject may be a text: `the ballot read …` |
 * | `m` | a clause or infinitive of opinion, which is speech only where marks show words: `pense que c’est « … »` |
 * | `t` | thought: `pense-t-il` behind a clause without marks reports nothing |
 * | `r` | in a language with reflexive verbs: speaks only as one (`se plaindre`) |
 *
 * Any verb of speech may stand with words between marks.
 */
export type Frames = string

/** What a form can be; a form may be several. */
export const FINITE = 1
export const PARTICIPLE = 2
export const GERUND = 4
export const INFINITIVE = 8

export interface SpeechVerb {
  readonly lemma: string
  readonly frames: Frames
  /** FINITE, PARTICIPLE … added up. */
  readonly moods: number
}

/** By which words a language reports speech. All in lower case; apostrophes are typographic (’). */
export interface QuotationWords {
  /** Every form of every verb of speech. */
  readonly verbs: () => ReadonlyMap<string, SpeechVerb>
  /** The forms of a verb, for verbs of speech that a pipeline adds. Throws RangeError for a word that is no infinitive. */
  readonly conjugate: (infinitive: string) => Conjugation
  /** What makes another cue of a verb with the word behind it: `point` + `out`, `go` + `on`, `faire` + `savoir`. */
  readonly particles: ReadonlyMap<string, Words>
  /** `that`, `que`. */
  readonly complementizers: Words
  /** Before a complementizer they make a relative of it: `ce que`. */
  readonly freeRelatives: Words
  /** Before a complementizer they make a conjunction of it: `bien que`, `so that`. */
  readonly conjunctive: Words
  /** Behind an attribution they go on with what is said: `A, he said, because B`. */
  readonly reasons: Words
  /** Nouns whose complement a clause behind them is: `responded to claims that …`. */
  readonly claims: Words
  /** Relatives that are the object themselves: `what he said`. */
  readonly objects: Words
  /** `if`, `whether`, `si`. */
  readonly whether: Words
  /** `how`, `why`, `comment`: open an indirect question. */
  readonly questions: Words
  /** `to`, `de`, `à`: stand before an infinitive. */
  readonly infinitiveMarks: Words
  /** Prepositions of whom an order is given to: `to`, `à`, `aux`. */
  readonly addressing: Words
  /** What may stand between such a mark and its infinitive: `not`, `ne pas`, `en`. */
  readonly beforeInfinitive: Words
  /** Helpers as infinitives: `be`, `have`. */
  readonly bareAuxiliaries: Words
  /** By what a present participle ends. */
  readonly gerundEnding: string
  /** `se`, `s’`. */
  readonly reflexives: Words
  /** Reflexive, these report nothing: `s’assurer que`. As lemmas. */
  readonly unreflexive: Words
  /** Behind a dash, the writer's own: `– like many others`. */
  readonly asides: Words
  /** Forms of verbs that carry no clause: participles that no finite form looks like. */
  readonly nonFinite: RegExp
  /** By what an infinitive ends, where its form shows it. */
  readonly infinitiveEnding?: RegExp
  /** Prepositions of the source, each as its words: `according to`, `selon`. */
  readonly sources: readonly (readonly string[])[]
  /** As a source, only where words between marks follow: `pour X, « … »`. */
  readonly weakSources: Words
  /** What never speaks after such a preposition: `according to plan`, `selon les besoins`. */
  readonly notSources: Words
  /** `not`, `never`, `pas`, `jamais`: the report is denied. */
  readonly negations: Words
  /** What denies a verb from within its group: `ne`. */
  readonly negators: Words
  /** `would`, `could`: nothing was said yet. */
  readonly irreal: Words
  /** Verbs that say that nothing was said: `refuse to comment`. As forms. */
  readonly refusals: Words
  /** After these an infinitive is as good as said: `went on to say`. */
  readonly goingOn: Words
  /** Attributions with their subject behind stand inside the marks too: `« A, a dit X. B »`. */
  readonly incisesInside: boolean
  /** First and second person, subject or not: `I`, `we`, `my`, `nous`. */
  readonly firstPerson: Words
  /** As a subject outside marks, the writer or the reader: nobody who is reported. */
  readonly writers: Words
  /** Subjects of nothing: `it` in `it was reported`. */
  readonly impersonal: Words
  /** Open a clause that another one follows: `when`, `as`, `lorsque`. */
  readonly openers: Words
  /** `before adding that …`, `en ajoutant que …`: the same one reports on. */
  readonly sequels: Words
  /** Stand for a fact, which says nothing: `this explains why`, `cela explique`. */
  readonly things: Words
  /** What opens a time with no preposition: `il y a` deux ans. The second of its words is rare. */
  readonly ago: readonly string[]
  /** Before a complementizer they do not keep a clause from being what is said: `insister sur le fait que`. */
  readonly facts: Words
  /** Behind a comma they set another's facts against what was said: `, while 9 percent …`. */
  readonly contrasts: Words
  /** `but`, `mais`. */
  readonly adversatives: Words
  /** Prepositions that open a noun phrase of number: `at least six planes`. */
  readonly approximators: Words
  /** `as X reported, …`, `comme l’a dit X, …`: the words that open such a source. */
  readonly asSaid: Words
  /** Adverbs that stand before reported words and are no part of them: `however`, `toutefois`. */
  readonly connectives: Words
  /** Forms of be, for the passive. */
  readonly be: Words
  /** Forms of have, and the modals: with be they make the verb group. */
  readonly helpers: Words
  /** Nouns of speech: `statement`, `réponse`; before a colon and marks they bring in direct speech. */
  readonly speechNouns: Words
  /** What a term, a title or a nickname follows: `so-called`, `dubbed`, `dit`. */
  readonly namers: Words
}
