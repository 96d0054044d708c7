import type { Mention } from './mention.ts'

/** Of one form, a type must have this share of the mentions to stand beside the commonest. */
const SHARE = 1 / 3

/**
 * The type that each mention counts as when mentions are linked: what most of its form are in the document, where a finder
 * was of two minds. A surname counts with the full names that end in it.
 */
export function settleTypes(mentions: readonly Mention[]): string[] {
  const votes = new Map<string, Map<string, number>>()
  const vote = (form: string, type: string) => {
    const types = votes.get(form) ?? new Map<string, number>()
    votes.set(form, types.set(type, (types.get(type) ?? 0) + 1))
  }
  for (const { form, words, type } of mentions) {
    vote(form, type)
    if (type === 'PERSON' && words.length > 1) vote(words.at(-1)!, type)
  }
  return mentions.map(({ form, type }) => {
    const types = votes.get(form)!
    if (types.size === 1) return type
    let best = type
    let all = 0
    for (const [other, count] of types) {
      all += count
      if (count > types.get(best)!) best = other
    }
    return types.get(type)! > all * SHARE ? type : best
  })
}
