import type { Mention } from './mention.ts'

/** Of one word, a type must have more than this share of the mentions to stand beside the commonest. */
const SHARE = 1 / 3

/**
 * The type that each mention counts as when mentions are linked, where a finder was of two minds: what most of its form are
 * in the document. A word may name two things, `London` a writer and a town; it counts with the full names that end in it.
 */
export function settleTypes(mentions: readonly Mention[]): string[] {
  const votes = new Map<string, Map<string, number>>()
  const surnames = new Set<string>()
  const vote = (form: string, type: string) => {
    const types = votes.get(form) ?? new Map<string, number>()
    votes.set(form, types.set(type, (types.get(type) ?? 0) + 1))
  }
  for (const { form, words, type } of mentions) {
    vote(form, type)
    if (type !== 'PERSON' || words.length === 1) continue
    vote(words.at(-1)!, type)
    surnames.add(words.at(-1)!)
  }
  return mentions.map(({ form, words, type }) => {
    const types = votes.get(form)!
    if (types.size === 1) return type
    const single = words.length === 1
    if (single && type !== 'LOCATION' && surnames.has(form)) return 'PERSON'
    const [best, all] = commonest(types)
    return single && types.get(type)! > all * SHARE ? type : best
  })
}

/** The type with most votes, people first among equals, and how many votes there are. */
function commonest(types: ReadonlyMap<string, number>): [type: string, votes: number] {
  let best = 'PERSON'
  let all = 0
  for (const [type, count] of types) {
    all += count
    if (count > (types.get(best) ?? 0)) best = type
  }
  return [best, all]
}
