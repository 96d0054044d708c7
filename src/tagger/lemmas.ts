import type { Upos } from '../text/columns.ts'

/** How to make a lemma: cut `cut` letters off the form's end and put `add` there. */
export interface LemmaRule {
  readonly cut: number
  readonly add: string
}

/** Tags of words that have no other form. */
export const UNCHANGED: ReadonlySet<string> = new Set(['PROPN', 'PUNCT', 'SYM', 'X'])
const LONGEST_ENDING = 8

/**
 * Lemmas from forms and tags. For each tag the longest known ending of the form says which rule makes the lemma; an
 * ending that begins with `^` is a whole word. Read from a model's section: a line a tag and rule, `VERB\t1\tr\té^allé …`.
 */
export class Lemmas {
  readonly #rules = new Map<string, Map<string, LemmaRule>>()

  constructor(section: Uint8Array | undefined) {
    for (const line of new TextDecoder().decode(section).split('\n')) {
      const [tag, cut, add = '', endings] = line.split('\t')
      if (tag === undefined || endings === undefined) continue
      const rules = this.#rules.get(tag) ?? new Map<string, LemmaRule>()
      this.#rules.set(tag, rules)
      for (const ending of endings.split(' ')) rules.set(ending, { cut: Number(cut), add })
    }
  }

  /** The lemma of a form; the form itself, in lower case but for names, where no rule is known. */
  lemma(form: string, tag: Upos): string {
    if (UNCHANGED.has(tag)) return form
    const lower = form.toLowerCase().replace(/[’ʼ‘]/g, "'")
    const rules = this.#rules.get(tag)
    if (rules === undefined) return lower
    const whole = `^${lower}`
    const rule = rules.get(whole) ?? endingRule(rules, whole)
    if (rule === undefined || rule.cut > lower.length) return lower
    return lower.slice(0, lower.length - rule.cut) + rule.add || lower
  }
}

function endingRule(rules: ReadonlyMap<string, LemmaRule>, whole: string): LemmaRule | undefined {
  for (let n = Math.min(LONGEST_ENDING, whole.length - 1); n >= 0; n--) {
    const rule = rules.get(whole.slice(whole.length - n))
    if (rule !== undefined) return rule
  }
  return undefined
}
