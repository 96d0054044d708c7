/** Numbers joined into groups, two at a time, where `agree` does not forbid it. */
export class Clusters {
  readonly #parent: Int32Array
  readonly #members: number[][]
  readonly #score: Float64Array
  readonly #agree: (a: number, b: number) => boolean

  constructor(size: number, agree: (a: number, b: number) => boolean) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i)
    this.#members = Array.from({ length: size }, (_, i) => [i])
    this.#score = new Float64Array(size).fill(1)
    this.#agree = agree
  }

  /** Joins the groups of `a` and `b`, unless a member of the one contradicts one of the other. Best pairs come first. */
  join(a: number, b: number, score: number): void {
    const [one, other] = [this.#root(a), this.#root(b)]
    if (one === other) return
    const [ones, others] = [this.#members[one]!, this.#members[other]!]
    if (!sample(ones, a).every((x) => sample(others, b).every((y) => this.#agree(x, y)))) return
    const [large, small] = ones.length >= others.length ? [one, other] : [other, one]
    this.#members[large]!.push(...this.#members[small]!)
    this.#members[small] = []
    this.#parent[small] = large
    this.#score[large] = Math.min(this.#score[large]!, this.#score[small]!, score)
  }

  /** The groups of two and more, each with its members rising and the score of its weakest bond. */
  all(): { members: number[]; score: number }[] {
    return this.#members.flatMap((members, root) =>
      members.length < 2 ? [] : [{ members: members.sort((a, b) => a - b), score: this.#score[root]! }],
    )
  }

  #root(number: number): number {
    let root = number
    while (this.#parent[root] !== root) root = this.#parent[root]!
    while (this.#parent[number] !== root) [number, this.#parent[number]] = [this.#parent[number]!, root]
    return root
  }
}

const SAMPLE = 8

/** A few members stand for a large group, `own` among them. */
const sample = (members: readonly number[], own: number) =>
  members.length <= SAMPLE ? members : [own, ...members.slice(0, SAMPLE - 1)]
