/** How many links are looked at, at most: as many as a key has room to number. */
const MOST_LINKS = 2 ** 19

/**
 * One-to-one links between the words of two passages, the strongest first: a word that is said once explains one word,
 * not each of its repetitions.
 */
export class Linking {
  #x = new Int32Array(512)
  #y = new Int32Array(512)
  #value = new Float64Array(512)
  /** Keys that sort links by value: steps below the greatest value in the high 12 bits, the link's number in the low 19. */
  #order = new Int32Array(512)
  #takenX = new Uint8Array(256)
  #takenY = new Uint8Array(256)
  #size = 0

  clear(): void {
    this.#size = 0
  }

  /** Offers a link between word `x` of the one and word `y` of the other passage, worth `value`, above 0. */
  add(x: number, y: number, value: number): void {
    if (this.#size === this.#x.length) {
      if (this.#size === MOST_LINKS) return
      this.#grow()
    }
    const link = this.#size++
    this.#x[link] = x
    this.#y[link] = y
    this.#value[link] = value
    this.#order[link] = (4095 - Math.min(4095, Math.floor(value * 64))) * MOST_LINKS + link
  }

  /** Chooses links and returns the sum of their values; calls `visit` with each. */
  choose(xs: number, ys: number, visit?: (x: number, y: number, value: number) => void): number {
    if (xs > this.#takenX.length) this.#takenX = new Uint8Array(xs * 2)
    if (ys > this.#takenY.length) this.#takenY = new Uint8Array(ys * 2)
    const takenX = this.#takenX.fill(0, 0, xs)
    const takenY = this.#takenY.fill(0, 0, ys)
    const order = sorted(this.#order.subarray(0, this.#size))
    let sum = 0
    for (let k = 0; k < order.length; k++) {
      const link = order[k]! % MOST_LINKS
      const x = this.#x[link]!
      const y = this.#y[link]!
      if (takenX[x] === 1 || takenY[y] === 1) continue
      takenX[x] = 1
      takenY[y] = 1
      sum += this.#value[link]!
      visit?.(x, y, this.#value[link]!)
    }
    return sum
  }

  #grow(): void {
    const grow = <T extends Int32Array | Float64Array>(array: T, larger: T): T => {
      larger.set(array)
      return larger
    }
    const size = this.#size * 2
    this.#x = grow(this.#x, new Int32Array(size))
    this.#y = grow(this.#y, new Int32Array(size))
    this.#value = grow(this.#value, new Float64Array(size))
    this.#order = grow(this.#order, new Int32Array(size))
  }
}

/** So few numbers that sorting them by insertion is quicker than the call of a sort. */
const FEW = 40

/** Sorts in place. */
function sorted(numbers: Int32Array): Int32Array {
  if (numbers.length > FEW) return numbers.sort()
  for (let k = 1; k < numbers.length; k++) {
    const number = numbers[k]!
    let place = k
    for (; place > 0 && numbers[place - 1]! > number; place--) numbers[place] = numbers[place - 1]!
    numbers[place] = number
  }
  return numbers
}
